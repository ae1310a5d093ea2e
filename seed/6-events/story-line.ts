import type { Draft } from "./draft.ts";
import { entityOf, firstThat, type Scene } from "./scene.ts";
import { isReporter, ownSubject } from "./subjects.ts";
import { topOf } from "./time-reach.ts";
import { childrenBy, formAt, headOf, tokenAt } from "./tree.ts";
import { dateOf } from "./when.ts";

const reach = 3;

/** Drafts in order, with the day that the sentences before them give to what they only continue. */
export function inStoryLine(drafts: readonly Draft[], scenes: readonly Scene[]): readonly Draft[] {
  const dated: Draft[] = [];
  for (const [index, draft] of drafts.entries())
    dated.push(sameDay(draft, dated, scenes) ?? saidOn(draft, scenes) ?? spokenOn(draft, drafts, index));
  return dated;
}

/** `The president says troops can cross`, and three sentences on `he said on Friday`: what a first sentence says in the present was said that day. */
function saidOn(draft: Draft, scenes: readonly Scene[]): Draft | null {
  const speaker = draft.actors[0];
  const scene = scenes[draft.sentence];
  if (
    !scene ||
    speaker === undefined ||
    draft.date.basis !== "ARTICLE" ||
    draft.actors.length > 1 ||
    !speech.has(draft.type) ||
    scene.times.length > 0
  )
    return null;
  if (!scene.tree.tokens.some(({ xpos }, at) => xpos === "VBZ" && isReporter(scene.tree, at))) return null;
  for (const later of scenes.slice(draft.sentence + 1, draft.sentence + 1 + reach)) {
    const day = later.times.find(
      (time) => time.precision === "DAY" && isSpokenBy(later, headOf(later.tree, topOf(later.tree, time)), speaker),
    );
    if (day) return { ...draft, date: dateOf(day) };
  }
  return null;
}

const speech: ReadonlySet<string> = new Set(["ACCUSE", "AGREE", "CONCEDE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"]);

const isSpokenBy = (scene: Scene, verb: number, speaker: string): boolean =>
  isReporter(scene.tree, verb) && scene.mentionAt[ownSubject(scene.tree, verb)]?.entity === speaker;

/** A quotation that goes on after `said on Thursday` is of that day, as long as the same one speaks. */
function spokenOn(draft: Draft, drafts: readonly Draft[], index: number): Draft {
  if (draft.quote === null || draft.date.basis !== "ARTICLE" || draft.actors.length !== 1) return draft;
  const spoken = drafts
    .slice(
      firstThat(drafts, (other) => other.sentence >= draft.sentence - reach),
      index,
    )
    .filter(isOnADay)
    .filter((other) => other.mode === "STATEMENT" && other.actors.length === 1 && other.actors[0] === draft.actors[0])
    .at(-1);
  return spoken ? { ...draft, date: spoken.date } : draft;
}

const isOnADay = ({ date }: Draft): boolean => date.precision === "DAY" && date.basis !== "ARTICLE" && date.from === date.to;

/** `In the evening they resigned`, `Police arrested 13 people`: in the same paragraph, of the day told in the sentence before. */
function sameDay(draft: Draft, before: readonly Draft[], scenes: readonly Scene[]): Draft | null {
  const scene = scenes[draft.sentence];
  if (!scene || draft.date.basis !== "ARTICLE" || draft.status !== "HAPPENED" || scene.times.length > 0 || draft.claimedBy.length > 0)
    return null;
  const told = before
    .filter((other) => other.sentence < draft.sentence && other.sentence >= draft.sentence - gap && isOnADay(other))
    .filter((other) => other.status === "HAPPENED" && isStraightOn(scenes, other.sentence, draft.sentence));
  const { start, end } = scene.resolved.sentences[draft.sentence] ?? draft.trigger;
  const words = scene.resolved.article.text.slice(start, end);
  const goesOn = hourOfDay.test(words) || (draft.type === "ASSAULT" && also.test(words));
  const last = told.at(-1);
  if (last?.sentence === draft.sentence - 1 && goesOn) return { ...draft, date: { ...last.date, basis: "RELATIVE" } };
  if (!isDeed(draft) || !isSimplePast(scene, draft) || turns.test(words)) return null;
  const deeds = told.filter((other) => follows(scene, draft, other));
  const deed = deeds.at(-1);
  if (!deed) return null;
  const ground = [draft, ...deeds.toReversed()].find(({ where }) => where.places.length > 0) ?? draft;
  return { ...draft, date: { ...deed.date, basis: "RELATIVE" }, where: ground.where };
}

/** Sentences that a story may go on over, where the one between tells of no other time. */
const gap = 2;

/** Whether two sentences stand in one paragraph with no other time between them. */
function isStraightOn(scenes: readonly Scene[], from: number, to: number): boolean {
  const [first, last] = [scenes[from]?.resolved.sentences[from], scenes[to]?.resolved.sentences[to]];
  if (!first || !last || scenes.slice(from + 1, to).some(({ times }) => times.length > 0)) return false;
  return !scenes[to]?.resolved.article.text.slice(first.end, last.start).includes("\n");
}

/** Power and ground change hands on a day and in a place of their own. */
const isDeed = ({ type, mode }: Draft): boolean =>
  ["ASSAULT", "COERCE", "PROTEST"].includes(type) && !["COUP", "TERRITORY_GAINED", "TERRITORY_LOST"].includes(mode);

/** `burned`, `were arrested`; `had burned` was before, `have burned` since. */
function isSimplePast({ tree }: Scene, { at }: Draft): boolean {
  const auxiliaries = childrenBy(tree, at, "aux", "aux:pass").map((aux) => formAt(tree, aux));
  const { xpos } = tokenAt(tree, at);
  return (
    /^VB[DN]$/.test(xpos) &&
    (auxiliaries.length === 0 ? childrenBy(tree, at, "nsubj").length > 0 : /^(?:was|were)$/.test(auxiliaries.join(" ")))
  );
}

/** What goes on from a deed: by or against the same, by nobody named, or what the police do about it; and nowhere else. */
function follows(scene: Scene, draft: Draft, deed: Draft): boolean {
  if (!isDeed(deed) || !draft.where.places.every((id) => deed.where.places.includes(id))) return false;
  const parties = [...deed.actors, ...deed.targets];
  const isUnnamed = (id: string) => entityOf(scene, id)?.category === "UNIDENTIFIED_ARMED_GROUP";
  return draft.type === "COERCE" || draft.actors.every(isUnnamed) || [...draft.actors, ...draft.targets].some((id) => parties.includes(id));
}

/** Words that leave the story for another. */
const turns = /^(?:Meanwhile|Elsewhere|Separately|Earlier|Previously|Later|Since|In the past|In a separate|In another|Also|Similarly)\b/;

/** An hour without a day, at the head of a sentence. */
const hourOfDay =
  /^(?:(?:Shortly|Just|Soon) (?:before|after) |(?:By|In|During|Later in|Late in|Early in|At|Before|After|Around|About) )(?:the )?(?:early )?(?:morning|afternoon|evening|night|midnight|noon|midday|dawn|dusk|sunset|nightfall)\b/;
/** One more of the same blow. */
const also = /^(?:(?:At least|About|Some|More than) )?[\p{L}\d,-]+(?: \p{L}+){0,2} (?:also )(?:died|were (?:killed|wounded|injured))\b/u;
