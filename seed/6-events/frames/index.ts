import { assault } from "./assault.ts";
import { coerce } from "./coerce.ts";
import { deeds } from "./deeds.ts";
import { diplomacy } from "./diplomacy.ts";
import { statements } from "./statements.ts";
import type { Frame } from "./types.ts";

export type { Frame, Slot } from "./types.ts";

/** Every frame, in the order of the tables. */
export const frames: readonly Frame[] = [...assault, ...coerce, ...statements, ...diplomacy, ...deeds];

/** Frames by the lemma that evokes them, the most demanding first. */
export const verbFrames: ReadonlyMap<string, readonly Frame[]> = byLemma((frame) => frame.verbs ?? []);
export const nounFrames: ReadonlyMap<string, readonly Frame[]> = byLemma((frame) => frame.nouns ?? []);

function byLemma(lemmas: (frame: Frame) => readonly string[]): ReadonlyMap<string, readonly Frame[]> {
  const table = new Map<string, Frame[]>();
  for (const frame of frames) for (const lemma of lemmas(frame)) table.set(lemma, [...(table.get(lemma) ?? []), frame]);
  for (const [lemma, own] of table)
    table.set(
      lemma,
      own.toSorted((a, b) => demands(b) - demands(a)),
    );
  return table;
}

/** An object asked for says more than a word nearby, that more than kinds. */
function demands(frame: Frame): number {
  return (frame.object ? 4 : 0) + (frame.near ? 2 : 0) + (frame.targetKinds ? 1 : 0);
}
