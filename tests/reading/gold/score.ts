/** Compares a reading with a passage drawn by hand: what was found, missed and invented. */
import type { Entity, Reading, ReadingEvent, ReadingRelation } from "../../../seed/reading.ts";

/**
 * A passage and its graph. A name is written with its alternatives, `Rapid Support Forces|RSF`; a type, mode or status
 * likewise. An item marked `optional`, or a name that begins with `?`, is neither asked for nor an error.
 */
export interface Gold {
  readonly id: string;
  readonly publishedAt: string;
  readonly text: string;
  readonly entities: Readonly<Record<string, readonly string[]>>;
  readonly events: readonly GoldEvent[];
  readonly relations: readonly GoldRelation[];
  /** What nobody may read into the passage: somebody blamed for what another did. */
  readonly never?: readonly { readonly type: string; readonly actor: string }[];
}
interface GoldEvent {
  readonly type: string;
  readonly mode: string;
  readonly status: string;
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly places?: readonly string[];
  /** A day inside the event's dates. */
  readonly day?: string;
  readonly deaths?: number;
  readonly injured?: number;
  readonly claimedBy?: readonly string[];
  readonly optional?: boolean;
}
interface GoldRelation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly optional?: boolean;
}

/** Counts and, for people who mend rules, a line for each thing that is missing or wrong. */
export interface Tally {
  found: number;
  missed: number;
  wrong: number;
  readonly lines: string[];
}
export interface Score {
  readonly entities: Tally;
  readonly events: Tally;
  readonly relations: Tally;
  /** Roles, place, day, counts, status, mode and claimant of the events found. */
  readonly details: Tally;
  /** The same by kind of entity, type of event and relation, and detail: `Force`, `ASSAULT`, `LEADS`, `claimedBy`. */
  readonly parts: Map<string, Tally>;
}

export const emptyScore = (): Score => ({ entities: tally(), events: tally(), relations: tally(), details: tally(), parts: new Map() });
const tally = (): Tally => ({ found: 0, missed: 0, wrong: 0, lines: [] });

/** Percent of what we drew that is right; 100 where we drew nothing. */
export const precision = ({ found, wrong }: Tally): number => (found + wrong === 0 ? 100 : (100 * found) / (found + wrong));
/** Percent of what is there that we drew; 100 where nothing is there. */
export const recall = ({ found, missed }: Tally): number => (found + missed === 0 ? 100 : (100 * found) / (found + missed));

/** Adds what a reading of a passage got right and wrong. */
export function addTo(score: Score, gold: Gold, reading: Reading): void {
  const names = nameTable(gold, reading);
  scoreEntities(score, gold, reading);
  scoreEvents(score, gold, reading, names);
  scoreRelations(score, gold, reading, names);
}

/** The tally of a stage together with that of one part of it. */
function both(score: Score, stage: Tally, part: string): readonly Tally[] {
  const own = score.parts.get(part) ?? tally();
  score.parts.set(part, own);
  return [stage, own];
}

/** Events of the reading that blame somebody for what the passage says another did. */
export function blamed(gold: Gold, reading: Reading): readonly string[] {
  const names = nameTable(gold, reading);
  return (gold.never ?? []).flatMap(({ type, actor }) =>
    reading.events
      .filter((event) => event.type === type && event.actors.some((id) => names(actor).has(id)))
      .map((event) => `${gold.id}: ${told(event, gold.text)}`),
  );
}

type Names = (reference: string) => ReadonlySet<string>;

/** From a name in the gold to the ids of the reading's entities that it may mean. */
function nameTable(gold: Gold, reading: Reading): Names {
  const groups = Object.values(gold.entities).flat().map(alternatives);
  return (reference) => {
    const wanted = alternatives(reference).flatMap((name) => [name, ...groups.filter((group) => group.includes(name)).flat()]);
    return new Set(reading.entities.filter((entity) => namesOf(entity).some((name) => wanted.includes(name))).map(({ id }) => id));
  };
}

function scoreEntities(score: Score, gold: Gold, reading: Reading): void {
  const left = new Set(reading.entities);
  for (const [kind, names] of Object.entries(gold.entities)) {
    for (const name of names) {
      const wanted = alternatives(name);
      const hit = [...left].find((entity) => entity.kind === kind && namesOf(entity).some((own) => wanted.includes(own)));
      if (hit) left.delete(hit);
      count(both(score, score.entities, kind), Boolean(hit), name.startsWith("?"), `${gold.id}: ${kind} ${name} is missing`);
    }
  }
  for (const entity of left) reject(both(score, score.entities, entity.kind), `${gold.id}: ${entity.kind} ${entity.name} is wrong`);
}

function scoreEvents(score: Score, gold: Gold, reading: Reading, names: Names): void {
  const of = (type: string) => both(score, score.events, type.split("|")[0] ?? type);
  const pairs = gold.events.flatMap((wanted) =>
    reading.events
      .filter((event) => fits(wanted, event, names))
      .map((event) => ({ wanted, event, agreement: agreement(wanted, event, names) })),
  );
  const left = new Set(reading.events);
  const open = new Set(gold.events);
  for (const { wanted, event } of pairs.toSorted((a, b) => b.agreement - a.agreement)) {
    if (!open.has(wanted) || !left.has(event)) continue;
    open.delete(wanted);
    left.delete(event);
    count(of(wanted.type), true, wanted.optional, "");
    if (wanted.optional) continue;
    for (const [detail, right] of detailsOf(wanted, event, names)) {
      const line = `${gold.id}: ${wanted.type} ${wanted.actors.join(", ")}: ${detail} is ${shown(detail, event)}`;
      count(both(score, score.details, detail), right, false, line);
    }
  }
  for (const wanted of open)
    count(of(wanted.type), false, wanted.optional, `${gold.id}: ${wanted.type} by ${wanted.actors.join(", ")} is missing`);
  for (const event of left) reject(of(event.type), `${gold.id}: ${told(event, gold.text)} is wrong`);
}

function scoreRelations(score: Score, gold: Gold, reading: Reading, names: Names): void {
  const left = new Set(reading.relations);
  for (const wanted of gold.relations) {
    const [from, to] = [names(wanted.from), names(wanted.to)];
    const joins = (a: string, b: string) => from.has(a) && to.has(b);
    const same = (own: ReadingRelation) =>
      own.type === wanted.type && (joins(own.from, own.to) || (bothWays.has(own.type) && joins(own.to, own.from)));
    const hits = [...left].filter(same);
    for (const hit of hits) left.delete(hit);
    count(
      both(score, score.relations, wanted.type),
      hits.length > 0,
      wanted.optional,
      `${gold.id}: ${wanted.from} ${wanted.type} ${wanted.to} is missing`,
    );
  }
  for (const own of left) reject(both(score, score.relations, own.type), `${gold.id}: ${own.from} ${own.type} ${own.to} is wrong`);
}

const bothWays: ReadonlySet<string> = new Set(["ALLIED_WITH", "FIGHTS"]);

/** Whether an event of ours can be the wanted one: its type, and an actor where the passage names any. */
function fits(wanted: GoldEvent, event: ReadingEvent, names: Names): boolean {
  const required = wanted.actors.filter((name) => !name.startsWith("?"));
  return (
    oneOf(wanted.type, event.type) && (required.length === 0 || required.some((name) => event.actors.some((id) => names(name).has(id))))
  );
}

const agreement = (wanted: GoldEvent, event: ReadingEvent, names: Names): number =>
  detailsOf(wanted, event, names).filter(([, right]) => right).length;

function detailsOf(wanted: GoldEvent, event: ReadingEvent, names: Names): readonly (readonly [string, boolean])[] {
  const covers = (list: readonly string[] = [], ids: readonly string[]) =>
    list.filter((name) => !name.startsWith("?")).every((name) => ids.some((id) => names(name).has(id)));
  return [
    ["mode", oneOf(wanted.mode, event.mode)],
    ["status", oneOf(wanted.status, event.status)],
    ["actors", covers(wanted.actors, event.actors)],
    ...(wanted.targets.length > 0 ? [["targets", covers(wanted.targets, event.targets)] as const] : []),
    ...(wanted.places ? [["places", covers(wanted.places, [...event.places, ...event.targets])] as const] : []),
    ...(wanted.day ? [["date", within(wanted.day, event)] as const] : []),
    ...(wanted.deaths ? [["deaths", event.deaths?.best === wanted.deaths] as const] : []),
    ...(wanted.injured ? [["injured", event.injured?.best === wanted.injured] as const] : []),
    ...(wanted.claimedBy
      ? [["claimedBy", covers(wanted.claimedBy, event.claimedBy)] as const]
      : [["claimedBy", event.claimedBy.length === 0] as const]),
  ];
}

/** A day given is right only where the event is dated by the text, not by the day of publication. */
function within(day: string, { date }: ReadingEvent): boolean {
  return date.basis !== "ARTICLE" && date.from !== null && date.from <= day && (date.to === null || day <= date.to);
}

function count(tallies: readonly Tally[], found: boolean, optional: boolean | undefined, line: string): void {
  if (optional) return;
  for (const tally of tallies) {
    if (found) tally.found += 1;
    else {
      tally.missed += 1;
      tally.lines.push(line);
    }
  }
}

function reject(tallies: readonly Tally[], line: string): void {
  for (const tally of tallies) {
    tally.wrong += 1;
    tally.lines.push(line);
  }
}

const told = ({ type, mode, actors, targets, evidence }: ReadingEvent, text: string): string => {
  const words = evidence.map(({ trigger, rule }) => `"${text.slice(trigger.start, trigger.end)}" (${rule})`);
  return `${type} ${mode} by [${actors}] to [${targets}] from ${words.join(", ")}`;
};
const shown = (detail: string, event: ReadingEvent): string => JSON.stringify(event[detail as keyof ReadingEvent]);
const oneOf = (wanted: string, value: string): boolean => wanted.split("|").includes(value);
const alternatives = (name: string): string[] => name.replace("?", "").split("|").map(fold);
const namesOf = ({ name, aliases }: Entity): string[] => [name, ...aliases].map(fold);
const fold = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/['’]s?$/, "");
