/** A small invented region as rows: what the API's tests ask about. */
import { createHash } from "node:crypto";
import type { ArticleRow, ArticleRows, EntityRow, EventRow, Evidence, MentionRow, RelationRow } from "../../graph/rows.ts";

interface Told {
  readonly id: string;
  readonly publisher: string;
  readonly publishedAt: string;
  /** One sentence each. */
  readonly sentences: readonly string[];
}

export const taria: EntityRow = {
  id: "country:TAR",
  kind: "Country",
  name: "Taria",
  aliases: ["Republic of Taria"],
  firstSeen: null,
  lastSeen: null,
  iso2: "TA",
  iso3: "TAR",
  capital: "Orlo",
  region: "Africa",
  subregion: null,
  demonyms: ["Tarian"],
  latitude: 10,
  longitude: 5,
};
export const orlo: EntityRow = {
  id: "place:orlo",
  kind: "Place",
  name: "Orlo",
  aliases: [],
  firstSeen: null,
  lastSeen: null,
  category: "CITY",
  country: "TAR",
  latitude: 10.5,
  longitude: 5.5,
  geonamesId: null,
};
export const venn: EntityRow = {
  id: "person:ada-venn",
  kind: "Person",
  name: "Ada Venn",
  aliases: ["Venn"],
  firstSeen: null,
  lastSeen: null,
  country: "TAR",
  leader: true,
};
const forceBase = { kind: "Force", aliases: [], firstSeen: null, lastSeen: null, strengths: [] } as const;
export const army: EntityRow = { ...forceBase, id: "force:tarian-army", name: "Tarian army", category: "STATE_MILITARY", country: "TAR" };
export const front: EntityRow = { ...forceBase, id: "force:hill-front", name: "Hill Front", category: "REBEL_GROUP", country: null };

const entities = [taria, orlo, venn, army, front];

/** `days` articles, one a day from 1 March 2030, each with a clash of its own; the first also tells who leads Taria. */
export function region(days: number): readonly ArticleRows[] {
  return Array.from({ length: days }, (_, index) => dayOf(index));
}

function dayOf(index: number): ArticleRows {
  const day = new Date(Date.UTC(2030, 2, 1 + index)).toISOString().slice(0, 10);
  const clash = `The Tarian army fought the Hill Front near Orlo on ${day}.`;
  const lead = `Ada Venn, president of Taria, called it day ${index + 1} of the war.`;
  const article = articleRow({
    id: `day-${index + 1}`,
    publisher: index % 2 ? "Orlo Post" : "Taria Wire",
    publishedAt: day,
    sentences: [clash, lead],
  });
  const leads = relation("LEADS", venn.id, taria.id, evidence(article, 1, "president"), "president");
  const fights = relation("FIGHTS", front.id, army.id, evidence(article, 0, "fought"), null);
  return {
    article,
    entities,
    mentions: entities.flatMap((entity) => mention(article, entity)),
    events: [battle(article, day)],
    relations: index === 0 ? [leads, fights] : [fights],
    references: [],
  };
}

function articleRow({ id, publisher, publishedAt, sentences }: Told): ArticleRow {
  const text = sentences.join(" ");
  let at = 0;
  const spans = sentences.map((sentence) => {
    const start = text.indexOf(sentence, at);
    at = start + sentence.length;
    return { start, end: at };
  });
  return {
    id: `article:${hash(id)}`,
    kind: "Article",
    title: `Taria, ${publishedAt}`,
    url: `https://news.example/${id}`,
    publisher,
    publishedAt,
    retrievedAt: "2030-06-01T00:00:00.000Z",
    language: "en",
    text,
    textHash: hash(text),
    sentences: spans,
    skipped: [],
    times: [],
    notes: [],
  };
}

function evidence(article: ArticleRow, sentence: number, trigger: string, more: Partial<Evidence> = {}): Evidence {
  const span = article.sentences[sentence] ?? { start: 0, end: 0 };
  const triggerStart = article.text.indexOf(trigger, span.start);
  return {
    article: article.id,
    publisher: article.publisher,
    publishedAt: article.publishedAt,
    sentence,
    ...span,
    triggerStart,
    triggerEnd: triggerStart + trigger.length,
    rule: "test/rule",
    confidence: 0.9,
    status: "HAPPENED",
    claimedBy: [],
    ...more,
  };
}

function battle(article: ArticleRow, day: string): EventRow {
  const account = {
    mode: "ARMED_CLASH",
    from: day,
    to: day,
    precision: "DAY",
    basis: "EXPLICIT",
    actors: [army.id],
    targets: [front.id],
    places: [orlo.id, taria.id],
    placePrecision: "NEAR",
    deaths: null,
    injured: null,
    quote: null,
  } as const;
  return {
    ...account,
    id: `event:${hash(day)}`,
    kind: "Event",
    type: "ASSAULT",
    status: "HAPPENED",
    claimedBy: [],
    confidence: 0.9,
    countries: ["TAR"],
    disputed: false,
    label: "Tarian army: armed clash with Hill Front",
    evidence: [evidence(article, 0, "fought", { account })],
  };
}

function relation(type: RelationRow["type"], from: string, to: string, proof: Evidence, title: string | null): RelationRow {
  return {
    id: `relation:${hash(`${type}${from}${to}${title}`)}`,
    type,
    from,
    to,
    title,
    strength: null,
    since: null,
    until: null,
    status: "ONGOING",
    claimedBy: [],
    confidence: proof.confidence,
    disputed: false,
    basis: "TEXT",
    source: null,
    evidence: [{ ...proof, status: "ONGOING", title, since: null, until: null }],
  };
}

function mention(article: ArticleRow, entity: EntityRow): readonly MentionRow[] {
  const start = article.text.indexOf(entity.name);
  if (start < 0) return [];
  return [{ type: "MENTIONED_IN", from: entity.id, to: article.id, spans: [{ start, end: start + entity.name.length, role: "NAME" }] }];
}

const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);
