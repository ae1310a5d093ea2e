/** A small invented region, told in six articles: rows written by hand, as the seed would hand them in. */
import type { ArticleRow, ArticleRows, CasualtyCount, EntityRow, EventRow, Evidence, MentionRow, RelationRow } from "../../graph/rows.ts";
import type { EventMode, EventType, MentionRole, RelationType, Status } from "../../graph/schema.generated.ts";

export const tarsia: EntityRow = {
  id: "country:TAR",
  kind: "Country",
  name: "Tarsia",
  aliases: ["the Tarsian Republic"],
  firstSeen: null,
  lastSeen: null,
  iso2: "TA",
  iso3: "TAR",
  capital: "Belmar",
  region: "Europe",
  subregion: null,
  demonyms: ["Tarsian"],
  latitude: 40.5,
  longitude: 20,
};
export const norvia: EntityRow = {
  ...tarsia,
  id: "country:NOR",
  name: "Norvia",
  aliases: [],
  iso2: "NV",
  iso3: "NOR",
  capital: "Ostral",
  demonyms: ["Norvian"],
};
export const belmar: EntityRow = {
  id: "place:belmar",
  kind: "Place",
  name: "Belmar",
  aliases: [],
  firstSeen: null,
  lastSeen: null,
  category: "CITY",
  country: "TAR",
  latitude: 40.1,
  longitude: 20.2,
  geonamesId: null,
};
export const gate: EntityRow = {
  ...belmar,
  id: "place:iron-gate",
  name: "Iron Gate",
  category: "BORDER_AREA",
  country: null,
  latitude: null,
  longitude: null,
};
export const army: EntityRow = {
  id: "force:tarsian-armed-forces",
  kind: "Force",
  name: "Tarsian armed forces",
  aliases: ["Tarsian troops"],
  firstSeen: null,
  lastSeen: null,
  category: "STATE_MILITARY",
  country: "TAR",
  strengths: [],
};
export const front: EntityRow = {
  ...army,
  id: "force:river-front",
  name: "River Front",
  aliases: ["the Front"],
  category: "REBEL_GROUP",
  country: null,
};
export const council: EntityRow = {
  id: "organization:lake-council",
  kind: "Organization",
  name: "Lake Council",
  aliases: ["LC"],
  firstSeen: null,
  lastSeen: null,
  category: "IGO",
  country: null,
};
const person = (id: string, name: string, leader: boolean, ...aliases: readonly string[]): EntityRow => ({
  id,
  kind: "Person",
  name,
  aliases,
  firstSeen: null,
  lastSeen: null,
  country: null,
  leader,
});
export const orlo = person("person:ada-orlo", "Ada Orlo", true, "Orlo");
export const plainOrlo = person("person:ada-orlo", "Ada Orlo", false, "Ms Orlo");
export const ganai = person("person:rene-gana", "René Gañaï", false);

/** An article whose sentences are the given ones, each followed by a space. */
export function article(name: string, publisher: string | null, publishedAt: string | null, ...sentences: readonly string[]): Draft {
  const text = sentences.join(" ");
  let at = 0;
  const spans = sentences.map((sentence) => {
    const start = at;
    at += sentence.length + 1;
    return { start, end: start + sentence.length };
  });
  const row: ArticleRow = {
    id: `article:${name}`,
    kind: "Article",
    title: sentences[0] ?? name,
    url: null,
    publisher,
    publishedAt,
    retrievedAt: "2024-01-01T00:00:00Z",
    language: "en",
    text,
    textHash: hashOf(text),
    sentences: spans,
    skipped: [],
    times: [],
    notes: [],
  };
  return new Draft(row);
}

function hashOf(text: string): string {
  let hash = 7;
  for (const letter of text) hash = (hash * 31 + letter.charCodeAt(0)) % 2_147_483_647;
  return hash.toString(16);
}

interface Told {
  readonly status?: Status;
  readonly claimedBy?: readonly EntityRow[];
  readonly confidence?: number;
}

/** Gathers the rows of one article; entities join by being named. */
export class Draft {
  readonly article: ArticleRow;
  readonly #entities = new Map<string, EntityRow>();
  readonly #mentions = new Map<string, { start: number; end: number; role: MentionRole }[]>();
  readonly #events: EventRow[] = [];
  readonly #relations: RelationRow[] = [];
  readonly #references: RelationRow[] = [];

  constructor(row: ArticleRow) {
    this.article = row;
  }

  /** Every place where the text holds the words names the entity. */
  names(entity: EntityRow, words: string = entity.name, role: MentionRole = "NAME"): this {
    this.#entities.set(entity.id, entity);
    const spans = this.#mentions.get(entity.id) ?? [];
    for (let at = this.article.text.indexOf(words); at >= 0; at = this.article.text.indexOf(words, at + 1))
      spans.push({ start: at, end: at + words.length, role });
    this.#mentions.set(entity.id, spans);
    return this;
  }

  /** An entity that the article rests on without naming it. */
  with(...entities: readonly EntityRow[]): this {
    for (const entity of entities) this.#entities.set(entity.id, entity);
    return this;
  }

  relation(
    sentence: number,
    type: RelationType,
    from: EntityRow,
    to: EntityRow,
    more: Told & { title?: string; strength?: number; since?: string; until?: string } = {},
  ): this {
    const { title = null, strength = null, since = null, until = null } = more;
    const evidence = { ...this.evidence(sentence, `relation/${type}`, more), title, strength, since, until };
    this.#relations.push({
      id: `relation:${[type, from.id, to.id, title ?? ""].join("-").replace(/[^\w-]+/g, "_")}`,
      type,
      from: from.id,
      to: to.id,
      title,
      strength,
      since,
      until,
      status: evidence.status,
      claimedBy: evidence.claimedBy,
      confidence: evidence.confidence,
      disputed: false,
      basis: "TEXT",
      source: null,
      evidence: [evidence],
    });
    return this;
  }

  reference(type: RelationType, from: EntityRow, to: EntityRow): this {
    this.#references.push({
      id: `relation:${type}-${from.id}-${to.id}`.replace(/[^\w:-]+/g, "_"),
      type,
      from: from.id,
      to: to.id,
      title: null,
      strength: null,
      since: null,
      until: null,
      status: "HAPPENED",
      claimedBy: [],
      confidence: 1,
      disputed: false,
      basis: "REFERENCE",
      source: "an atlas of our own",
      evidence: [],
    });
    return this;
  }

  event(
    sentence: number,
    id: string,
    type: EventType,
    day: string | readonly [string | null, string | null] | null,
    more: Told & {
      readonly mode?: EventMode;
      readonly actors?: readonly EntityRow[];
      readonly targets?: readonly EntityRow[];
      readonly places?: readonly EntityRow[];
      readonly deaths?: CasualtyCount;
    } = {},
  ): this {
    const [from, to] = typeof day === "string" ? [day, day] : (day ?? [null, null]);
    const ids = (list: readonly EntityRow[] = []) => list.map((entity) => entity.id);
    const account = {
      mode: more.mode ?? ("OTHER" as const),
      from,
      to,
      precision: typeof day === "string" ? ("DAY" as const) : day ? ("MONTH" as const) : ("VAGUE" as const),
      basis: day ? ("EXPLICIT" as const) : ("ARTICLE" as const),
      actors: ids(more.actors),
      targets: ids(more.targets),
      places: ids(more.places),
      placePrecision: null,
      deaths: more.deaths ?? null,
      injured: null,
      quote: null,
    };
    const evidence = { ...this.evidence(sentence, `event/${type}`, more), account };
    const { status, claimedBy, confidence } = evidence;
    this.#events.push({
      id: `event:${id}`,
      kind: "Event",
      type,
      ...account,
      status,
      claimedBy,
      confidence,
      countries: [],
      disputed: false,
      label: "",
      evidence: [evidence],
    });
    return this;
  }

  evidence(sentence: number, rule: string, { status = "HAPPENED", claimedBy = [], confidence = 0.9 }: Told = {}): Evidence {
    const { start, end } = this.article.sentences[sentence] ?? { start: 0, end: 1 };
    const { id, publisher, publishedAt } = this.article;
    return {
      article: id,
      publisher,
      publishedAt,
      sentence,
      start,
      end,
      triggerStart: start,
      triggerEnd: start + 3,
      rule,
      confidence,
      status,
      claimedBy: claimedBy.map((entity) => entity.id),
    };
  }

  rows(): ArticleRows {
    const mentions: MentionRow[] = [...this.#mentions].map(([from, spans]) => ({ type: "MENTIONED_IN", from, to: this.article.id, spans }));
    return {
      article: this.article,
      entities: [...this.#entities.values()],
      mentions,
      events: this.#events,
      relations: this.#relations,
      references: this.#references,
    };
  }
}
