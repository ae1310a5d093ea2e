import { accuse } from "./accuse.ts";
import { agree } from "./agree.ts";
import { aid } from "./aid.ts";
import { assaultAttacks } from "./assault-attacks.ts";
import { assaultBattles } from "./assault-battles.ts";
import { assaultGround } from "./assault-ground.ts";
import { assaultPeople } from "./assault-people.ts";
import { assaultStrikes } from "./assault-strikes.ts";
import { coerceOrders } from "./coerce-orders.ts";
import { coercePeople } from "./coerce-people.ts";
import { concede } from "./concede.ts";
import { consultTalks } from "./consult-talks.ts";
import { consultVisits } from "./consult-visits.ts";
import { cooperate } from "./cooperate.ts";
import { forceAtLarge } from "./force-at-large.ts";
import { idiomsOfForce } from "./idioms-of-force.ts";
import { idiomsOfWord } from "./idioms-of-word.ts";
import { idiomsOfYielding } from "./idioms-of-yielding.ts";
import { mobilizeMoves } from "./mobilize-moves.ts";
import { mobilizeReadiness } from "./mobilize-readiness.ts";
import { protest } from "./protest.ts";
import { reject } from "./reject.ts";
import { request } from "./request.ts";
import { retreat } from "./retreat.ts";
import { sanction } from "./sanction.ts";
import { support } from "./support.ts";
import { threaten } from "./threaten.ts";
import type { Frame } from "./types.ts";
import { wordAtLarge } from "./word-at-large.ts";

export type { Frame, Slot } from "./types.ts";

/** Every frame, in the order of the tables. */
export const frames: readonly Frame[] = [
  ...idiomsOfWord,
  ...idiomsOfForce,
  ...idiomsOfYielding,
  ...assaultStrikes,
  ...assaultAttacks,
  ...assaultBattles,
  ...assaultPeople,
  ...assaultGround,
  ...coercePeople,
  ...coerceOrders,
  ...accuse,
  ...reject,
  ...request,
  ...threaten,
  ...agree,
  ...consultTalks,
  ...consultVisits,
  ...support,
  ...concede,
  ...cooperate,
  ...aid,
  ...retreat,
  ...mobilizeMoves,
  ...mobilizeReadiness,
  ...protest,
  ...sanction,
  ...forceAtLarge,
  ...wordAtLarge,
];

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

/** An object asked for says more than a word nearby, that more than kinds or a preposition. */
function demands(frame: Frame): number {
  return (frame.object ? 4 : 0) + (frame.near ? 2 : 0) + (frame.targetKinds || frame.phrase ? 1 : 0);
}
