import type { Draft } from "./drafts.ts";
import { firstThat } from "./scene.ts";

const reach = 3;

/** A quotation that goes on after `said on Thursday` is of that day, as long as the same one speaks. */
export function inStoryLine(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, index) => {
    if (draft.quote === null || draft.date.basis !== "ARTICLE" || draft.actors.length !== 1) return draft;
    const spoken = drafts
      .slice(
        firstThat(drafts, (other) => other.sentence >= draft.sentence - reach),
        index,
      )
      .filter((other) => other.date.precision === "DAY" && other.date.basis !== "ARTICLE")
      .filter((other) => other.mode === "STATEMENT" && other.actors.length === 1 && other.actors[0] === draft.actors[0])
      .at(-1);
    return spoken ? { ...draft, date: spoken.date } : draft;
  });
}
