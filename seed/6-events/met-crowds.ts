import type { EventMode } from "../../graph/schema.generated.ts";
import type { Draft } from "./draft.ts";

/**
 * A march that the next sentences tell to have been dispersed, fired at or to have turned violent was no peaceful one; of its
 * tellings the mode is theirs.
 */
export function withWhatMetThem(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    if (draft.type !== "PROTEST" || !["PEACEFUL_PROTEST", "OTHER"].includes(draft.mode)) return draft;
    const met = drafts.find((other) => isMeeting(draft, other));
    if (met) return { ...draft, mode: met.mode };
    return drafts.some((other) => isRoundUp(draft, other)) ? { ...draft, mode: "PROTEST_WITH_INTERVENTION" } : draft;
  });
}

/** `Riot police detained more than 100 of them`: arrests told next, of nobody else, are of those who marched. */
const isRoundUp = (protest: Draft, other: Draft): boolean =>
  other.mode === "ARREST" &&
  other.status === protest.status &&
  other.sentence >= protest.sentence &&
  other.sentence - protest.sentence <= 1 &&
  other.targets.every((id) => protest.actors.includes(id)) &&
  other.where.places.every((id) => protest.where.places.includes(id));

const reach = 2; // sentences

const isMeeting = (protest: Draft, other: Draft): boolean =>
  outcomes.has(other.mode) &&
  other.status === protest.status &&
  other.sentence >= protest.sentence &&
  other.sentence - protest.sentence <= reach &&
  (other.where.places.length === 0 ||
    protest.where.places.length === 0 ||
    other.where.places.some((id) => protest.where.places.includes(id)));

const outcomes: ReadonlySet<EventMode> = new Set([
  "PROTEST_WITH_INTERVENTION",
  "EXCESSIVE_FORCE_AGAINST_PROTESTERS",
  "VIOLENT_DEMONSTRATION",
]);
