import { reader, type Sign, signs } from "../6-events/calibration.ts";
import { frames } from "../6-events/frames/index.ts";
import type { CasualtyCount, Entity, Reading, ReadingEvent, ReadingEvidence, ReadingRelation, Resolved } from "../reading.ts";
import type { Edge, Fact } from "./explained.ts";
import { rangeOf } from "./pieces.ts";

/** What is drawn, by the index of each sentence that tells it. */
export function edgesBySentence(
  reading: Reading,
  { article: { text }, sentences, mentions }: Resolved,
  entities: ReadonlyMap<string, Entity>,
): ReadonlyMap<number, readonly Edge[]> {
  const found = new Map<number, Edge[]>();
  const signsOf = reader({ ...reading, sentences, mentions });
  const add = (evidence: readonly ReadingEvidence[], edge: Omit<Edge, keyof ReturnType<typeof toldBy> | "signs">, event?: ReadingEvent) => {
    for (const [at, one] of evidence.entries()) {
      const edges = found.get(one.sentence) ?? [];
      const first = evidence[0]?.sentence ?? 0;
      const toldBefore = at === 0 ? null : first === one.sentence ? "HERE" : first + 1;
      found.set(one.sentence, [...edges, { ...edge, ...toldBy(one, text, toldBefore), signs: saying(event ? signsOf(event, one) : []) }]);
    }
  };
  const names = (ids: readonly string[]) => ids.map((id) => entities.get(id)?.name ?? id).join(", ");
  for (const event of reading.events) add(event.evidence, eventEdge(event, names), event);
  for (const relation of reading.relations) add(relation.evidence, relationEdge(relation, names));
  return found;
}

const saying = (found: readonly Sign[]): readonly string[] => found.map((sign) => signs[sign].says);

type Names = (ids: readonly string[]) => string;

function toldBy({ trigger, rule, confidence }: ReadingEvidence, text: string, toldBefore: Edge["toldBefore"]) {
  return { trigger: text.slice(trigger.start, trigger.end), rule, reason: reasonOf(rule), confidence, toldBefore };
}

/** A rule of speech stands before the frame that it changed: `threaten/announced assault/attack`. */
function reasonOf(rule: string): string | null {
  const parts = rule.split(" ");
  return frames.find(({ id }) => id === parts.at(-1))?.reason.replace(/`([^`]+)`/g, "“$1”") ?? null;
}

function eventEdge(event: ReadingEvent, names: Names) {
  const facts: readonly Fact[] = [
    ["actor", names(event.actors)],
    ["target", names(event.targets)],
    ["place", event.places.length > 0 ? `${names(event.places)} (${event.placePrecision})` : ""],
    ["date", dateOf(event.date)],
    ["claimed by", names(event.claimedBy)],
    ["dead", countOf(event.deaths)],
    ["injured", countOf(event.injured)],
    ["quote", event.quote ? `“${event.quote}”` : ""],
  ];
  return { is: "EVENT" as const, of: event, type: `${event.type}, ${event.mode}`, status: event.status, facts: facts.filter(isSaid) };
}

/** The day of publication is no day told: an event without a date of its own says so. */
function dateOf({ from, to, precision, basis }: ReadingEvent["date"]): string {
  if (basis === "ARTICLE") return from === null ? "none told" : `none told (published ${from})`;
  return `${rangeOf(from, to)} (${precision}, ${basis})`;
}

function relationEdge(relation: ReadingRelation, names: Names) {
  const { type, status, from, to, title, strength, since, until, claimedBy } = relation;
  const facts: readonly Fact[] = [
    ["from", names([from])],
    ["to", names([to])],
    ["title", title ?? ""],
    ["strength", strength === null ? "" : String(strength)],
    ["period", since === null && until === null ? "" : rangeOf(since, until)],
    ["claimed by", names(claimedBy)],
  ];
  return { is: "RELATION" as const, of: relation, type, status, facts: facts.filter(isSaid) };
}

const isSaid = ([, value]: Fact): boolean => value !== "";

function countOf(count: CasualtyCount | null): string {
  if (!count) return "";
  const { best, low, high } = count;
  return low === best && high === best ? String(best) : `${best} (${low} to ${high ?? "open"})`;
}
