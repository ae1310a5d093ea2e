import type { Draft } from "./draft.ts";
import { firstThat, type Scene } from "./scene.ts";

const reach = 3;

/** Drafts in order, with the day that the sentences before them give to what they only continue. */
export function inStoryLine(drafts: readonly Draft[], scenes: readonly Scene[]): readonly Draft[] {
  const dated: Draft[] = [];
  for (const [index, draft] of drafts.entries()) dated.push(sameDay(draft, dated, scenes) ?? spokenOn(draft, drafts, index));
  return dated;
}

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

/** `In the evening they resigned`, `Seven soldiers also died`: in the same paragraph, of the day told in the sentence before. */
function sameDay(draft: Draft, before: readonly Draft[], scenes: readonly Scene[]): Draft | null {
  const scene = scenes[draft.sentence];
  if (!scene || draft.date.basis !== "ARTICLE" || draft.status !== "HAPPENED" || scene.times.length > 0 || draft.claimedBy.length > 0)
    return null;
  const [last, words] = [spanOf(scene, draft.sentence - 1), spanOf(scene, draft.sentence)];
  const text = scene.resolved.article.text;
  if (!last || !words || text.slice(last.end, words.start).includes("\n")) return null;
  const told = before.filter((other) => other.sentence === draft.sentence - 1 && isOnADay(other) && other.status === "HAPPENED");
  const goesOn =
    hourOfDay.test(text.slice(words.start, words.end)) || (draft.type === "ASSAULT" && also.test(text.slice(words.start, words.end)));
  const from = goesOn ? told.at(-1) : undefined;
  return from ? { ...draft, date: { ...from.date, basis: "RELATIVE" } } : null;
}

const spanOf = ({ resolved }: Scene, sentence: number) => resolved.sentences[sentence];

/** An hour without a day, at the head of a sentence. */
const hourOfDay =
  /^(?:(?:Shortly|Just|Soon) (?:before|after) |(?:By|In|During|Later in|Late in|Early in|At|Before|After|Around|About) )(?:the )?(?:early )?(?:morning|afternoon|evening|night|midnight|noon|midday|dawn|dusk|sunset|nightfall)\b/;
/** One more of the same blow. */
const also = /^(?:(?:At least|About|Some|More than) )?[\p{L}\d,-]+(?: \p{L}+){0,2} (?:also )(?:died|were (?:killed|wounded|injured))\b/u;
