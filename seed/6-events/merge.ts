import type { EventDate, ReadingEvent, Resolved } from "../reading.ts";
import type { Draft } from "./draft.ts";
import { hashId } from "./ids.ts";

/** Tellings of one happening become one event; the id is the first telling's. */
export function merged(
  drafts: readonly Draft[],
  { sentences, entities }: Pick<Resolved, "sentences" | "entities">,
): readonly ReadingEvent[] {
  const groups: Draft[][] = [];
  const recent = new Map<string, Draft[][]>();
  for (const draft of drafts) {
    const latest = recent.get(draft.type) ?? [];
    const group = latest.find((one) => belongs(one, draft, entities));
    if (group) group.push(draft);
    else {
      groups.push([draft]);
      recent.set(draft.type, [...latest.slice(-reach), groups.at(-1) as Draft[]]);
    }
  }
  return groups.map((group) => eventOf(group, sentences));
}

// An article that tells of more happenings of a type than this, or of one more often, is compared with the latest alone:
// a text of any length is read in linear time.
const reach = 48;
const tellings = 12;

/** Whether a telling fits all those of a happening; definite nouns among them bind nobody else. */
function belongs(group: readonly Draft[], draft: Draft, entities: Resolved["entities"]): boolean {
  const compared = [...group.slice(0, tellings / 2), ...group.slice(-tellings / 2)];
  const named = compared.filter((other) => !other.again);
  return (
    compared.some((other) => draft.of === other || other.of === draft || isThatCoup(other, draft, entities)) ||
    (named.length > 0 ? named : compared).every((other) => same(other, draft))
  );
}

/** `welcomed the coup in Niger`: a coup without parties is the one told of that country. */
function isThatCoup(a: Draft, b: Draft, entities: Resolved["entities"]): boolean {
  if (a.mode !== "COUP" || b.mode !== "COUP" || !overlap(a, b) || a.status === "NEGATED" || b.status === "NEGATED") return false;
  const statesOf = ({ actors, targets, where }: Draft) =>
    [...actors, ...targets, ...where.places].flatMap((id) => entities.get(id)?.iso3 ?? entities.get(id)?.country ?? []);
  return [a, b].some(({ actors, targets }) => actors.length + targets.length === 0) && meets(statesOf(a), statesOf(b));
}

/** `The attack began at three`, `who hosted the summit`: what is taken up within two sentences, with nobody new. */
function isTakenUp(a: Draft, b: Draft): boolean {
  const step = b.sentence - a.sentence;
  if (!b.again || a.type !== b.type || !overlap(a, b) || !compatiblePlaces(a, b) || !compatible(a.targets, b.targets)) return false;
  if (a.type === "CONSULT") return step > 0 && a.mode === b.mode && (a.actors.length === 0 || b.actors.length === 0);
  const blow = a.type === "ASSAULT" && !["COUP", "TERRITORY_GAINED"].includes(a.mode);
  return blow && step > 0 && step <= 2 && b.actors.length + b.targets.length === 0 && b.mode === "OTHER";
}

function same(a: Draft, b: Draft): boolean {
  if (a.of === b || b.of === a) return true;
  // Who died fighting did not kill themselves
  if (meets(a.actors, b.targets) !== meets(b.actors, a.targets) && !meets(a.actors, b.actors)) return false;
  if (a.type !== b.type || (a.status === "NEGATED") !== (b.status === "NEGATED")) return false;
  if (isTakenUp(a, b)) return true;
  if (b.again && a.sentence < b.sentence && meets(a.actors, b.actors) && compatible(a.targets, b.targets) && overlap(a, b)) return true;
  if (!overlap(a, b) || !compatible(a.actors, b.actors) || !targetsAgree(a, b) || !compatiblePlaces(a, b)) return false;
  if (a.sentence === b.sentence && a.clause !== b.clause)
    return (
      meets(a.actors, b.actors) &&
      (meets(a.targets, b.targets) || (a.type === "ASSAULT" && (a.targets.length === 0 || b.targets.length === 0)))
    );
  if (a.sentence === b.sentence) return a.type === "ASSAULT" || a.type === "CONSULT" || a.mode === b.mode;
  if (a.mode !== b.mode && !(open.has(a.type) && (a.mode === "OTHER" || b.mode === "OTHER"))) return false;
  if (isOnOneDay(a, b)) return true;
  return (
    meets(a.actors, b.actors) &&
    (meets(a.targets, b.targets) ||
      meets(a.where.places, b.where.places) ||
      (a.word === b.word && bare(a) && bare(b) && Math.abs(a.sentence - b.sentence) <= near) ||
      (saidAgain(a, b) && bare(b)))
  );
}

/** Told twice without a doer: the same are hit in the same place, one telling gives the day, and the other holds it. */
const isOnOneDay = (a: Draft, b: Draft): boolean =>
  (a.actors.length === 0 || b.actors.length === 0) &&
  ["ASSAULT", "COERCE"].includes(a.type) &&
  meets(a.targets, b.targets) &&
  (meets(a.where.places, b.where.places) || a.where.places.length + b.where.places.length === 0) &&
  [a, b].every(({ date, status }) => date.basis !== "ARTICLE" && status === "HAPPENED" && date.from !== null && date.to !== null) &&
  [a, b].some(({ date }) => date.precision === "DAY");

/** Sentences over which a word without a party or a place may be said again of the same. */
const near = 5;

/** Types whose mode may be left open in one telling and told in another. */
const open: ReadonlySet<string> = new Set(["ASSAULT", "CONSULT", "PROTEST", "RETREAT"]);

const meets = (a: readonly string[], b: readonly string[]): boolean => a.some((id) => b.includes(id));
/** `said that it was illegal. "It is unacceptable," he said`: the words behind what they were said to say. */
const saidAgain = (a: Draft, b: Draft): boolean =>
  a.rule === b.rule && a.quote === null && b.quote !== null && b.sentence === a.sentence + 1;
const bare = (draft: Draft): boolean => draft.targets.length === 0 && draft.where.places.length === 0;

/** A town that is struck is where it is; who is struck there are somebody. */
const struck = (targets: readonly string[]): readonly string[] => {
  const bodies = targets.filter((id) => !id.startsWith("place:"));
  return bodies.length > 0 ? bodies : targets;
};

/** `shelled the town, killing six soldiers`: one blow, whose target one telling names by the town. */
const targetsAgree = (a: Draft, b: Draft): boolean => {
  if (compatible(a.targets, b.targets)) return true;
  const towns = (draft: Draft) => draft.targets.every((id) => id.startsWith("place:"));
  return a.type === "ASSAULT" && a.sentence === b.sentence && a.clause === b.clause && towns(a) !== towns(b);
};

/** Equal, or one within the other; unknown goes with anything. */
const compatible = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((id) => b.includes(id)) || b.every((id) => a.includes(id));

/** Two towns of one country are two places. */
function compatiblePlaces(a: Draft, b: Draft): boolean {
  const [one, other] = [exact(a), exact(b)];
  if (one.length > 0 && other.length > 0) return meets(one, other);
  return compatible(a.where.places, b.where.places) || meets(a.where.places, b.where.places);
}

const exact = (draft: Draft): readonly string[] => draft.where.places.filter((id) => !id.startsWith("country:"));

function overlap(a: Draft, b: Draft): boolean {
  if (a.date.basis === "ARTICLE" || b.date.basis === "ARTICLE") return true;
  return !before(a.date.to, b.date.from) && !before(b.date.to, a.date.from);
}

const before = (end: string | null, start: string | null): boolean => end !== null && start !== null && end < start;

function eventOf(group: readonly Draft[], sentences: readonly { start: number; end: number }[]): ReadingEvent {
  const first = group[0] as Draft;
  const dated = datedIn(group) ?? first;
  const actors = [
    ...new Set([...longest(group.map((draft) => draft.actors)), ...group.flatMap((draft) => (draft.of ? draft.actors : []))]),
  ];
  const hit = group.map((draft) => struck(draft.targets));
  const bodies = hit.filter((ids) => ids.some((id) => !id.startsWith("place:")));
  const targets = longest(bodies.length > 0 ? bodies : hit);
  const where = group.map((draft) => draft.where).toSorted((a, b) => b.places.length - a.places.length)[0] ?? first.where;
  return {
    id: hashId(
      "event",
      first.type,
      String(first.date.from),
      [...first.actors].toSorted().join(" "),
      [...first.targets].toSorted().join(" "),
      first.where.places[0] ?? "",
    ),
    type: first.type,
    mode: modeOf(group, first),
    status: isPast(first, dated) ? "HISTORICAL" : first.status,
    date: fromAnnouncement(group, dated.date),
    actors,
    targets,
    places: where.places,
    placePrecision: where.precision,
    deaths: group.find((draft) => draft.deaths)?.deaths ?? null,
    injured: group.find((draft) => draft.injured)?.injured ?? null,
    quote: group.find((draft) => draft.quote)?.quote ?? null,
    claimedBy: claimedIn(group),
    evidence: group.map((draft) => evidenceOf(draft, sentences)),
  };
}

/** The first that has a date, or the day that lies in its month or year. */
function datedIn(group: readonly Draft[]): Draft | undefined {
  const [first, ...others] = group.filter(({ date }) => date.basis !== "ARTICLE");
  if (!first || first.date.precision === "DAY" || first.status !== "HAPPENED") return first;
  return others.find(({ date, status }) => date.precision === "DAY" && date.from === date.to && status === "HAPPENED") ?? first;
}

/** Who says so, where nobody else does: a definite noun that only takes it up (`described the killings`) takes nothing from the claim. */
function claimedIn(group: readonly Draft[]): readonly string[] {
  const tellings = group.filter(({ again }, index) => index === 0 || !again);
  return tellings.every(({ claimedBy }) => claimedBy.length > 0) ? (tellings[0]?.claimedBy ?? []) : [];
}

/** The first that is told; how it was done before that somebody was killed. */
const modeOf = (group: readonly Draft[], first: Draft): Draft["mode"] =>
  (group.find(({ mode, of }) => !["OTHER", of ? "KILLING" : ""].includes(mode)) ?? group.find(({ mode }) => mode !== "OTHER") ?? first)
    .mode;

/** A plan "within six months" runs from its announcement, where the article tells when that was; a withdrawal without a term is of that day. */
function fromAnnouncement(group: readonly Draft[], date: EventDate): EventDate {
  const announced = group.find((draft) => draft.announced)?.announced;
  if (announced && date.basis === "ARTICLE" && group[0]?.type === "RETREAT")
    return { from: announced, to: announced, precision: "DAY", basis: "RELATIVE" };
  const opens = date.from === group[0]?.published?.slice(0, 10) && date.to !== date.from;
  return announced && opens ? { ...date, from: announced } : date;
}

/** Background from before the news: told as done and dated in a year before the one before publication. */
const isPast = (first: Draft, dated: Draft): boolean =>
  first.status === "HAPPENED" &&
  first.published !== null &&
  dated.date.basis !== "ARTICLE" &&
  dated.date.to !== null &&
  yearsBetween(dated.date.to, first.published) >= 1;

const yearsBetween = (day: string, published: string): number => (Date.parse(published) - Date.parse(day)) / (365.25 * 86_400_000);

const longest = (lists: readonly (readonly string[])[]): readonly string[] => lists.toSorted((a, b) => b.length - a.length)[0] ?? [];

function evidenceOf(draft: Draft, sentences: readonly { start: number; end: number }[]) {
  const { start, end } = sentences[draft.sentence] ?? draft.trigger;
  return { sentence: draft.sentence, start, end, trigger: draft.trigger, rule: draft.rule, confidence: draft.confidence };
}
