import type { EventMode, EventType } from "../../../graph/schema.generated.ts";
import type { EntityKind } from "../../reading.ts";

/**
 * Where a party stands: the logical `subject` or `object` (whatever the voice), the `indirect` object, the `clause` that
 * completes the predicate, `company` (subject and object together), the `speaker` of the sentence, `troops` (an object that
 * is a force), who an act that is `promised` would touch, what the noun is said `before` (`a French withdrawal`), who
 * is `attending` (`said after talks with Mali`), what is
 * `wanted` and by whom (`demanded an admission by Moscow`), who is `asked` (`demanded that X leave`), whatever the object is `of it`
 * (`the blockade of Serbia`), or any preposition (`against`).
 */
export type Slot = string;

/** How a happening is told: one row of data, tested by its own examples. */
export interface Frame {
  /** `assault/shell`: named as the rule in the evidence. */
  readonly id: string;
  readonly type: EventType;
  readonly mode: EventMode;
  /** Lemmas, with their particle where they have one. */
  readonly verbs?: readonly string[];
  /** Lemmas of nouns that tell the same: `the shelling of`. */
  readonly nouns?: readonly string[];
  /** Lemmas of which one must head (or stand in) the object: `open` needs `fire`. */
  readonly object?: readonly string[];
  /** Lemmas of which one must stand anywhere under the predicate. */
  readonly near?: readonly string[];
  /** Lemmas that must not stand under the predicate. */
  readonly never?: readonly string[];
  /** First slot that gives somebody wins. Default: subject. */
  readonly actor?: readonly Slot[];
  /** Default: object, then against, on. */
  readonly target?: readonly Slot[];
  /** Slots whose places are where it happens, beside `in`, `at`, `near` and the like. */
  readonly place?: readonly Slot[];
  /** Slots where a place itself stands for those who suffer it, where nobody else does: `shelled Juba`, `a curfew in Abidjan`; `where` is wherever it happens. */
  readonly placeTarget?: readonly Slot[];
  /** Parties named together are all actors: `Chad and Niger agreed`, `talks between`. */
  readonly mutual?: true;
  /** The target may be named inside its phrase, `rejected a U.S. request`; `owned`: only as whose or for whom it is, `shelled Ukrainian positions`. */
  readonly deep?: true | "owned";
  /** What the complement tells is part of this act and not drawn apart: `threatened to attack`. */
  readonly absorbs?: true;
  /** Prepositions of which one must lead a phrase of the predicate, where no infinitive completes it. */
  readonly phrase?: readonly string[];
  /** Only of what is to come: `we will treat them as`. */
  readonly future?: true;
  /** Who must be known for the event to be drawn. Default: anybody, or a place. */
  readonly needs?: "ACTOR" | "TARGET" | "BOTH";
  readonly actorKinds?: readonly EntityKind[];
  readonly targetKinds?: readonly EntityKind[];
  /** Whether the object's number counts its dead or injured. */
  readonly counts?: "deaths" | "injured";
  readonly reason: string;
  readonly examples: readonly { readonly text: string; readonly found: boolean }[];
}

/** Written `yes` and `no` in the tables: a text where the frame holds, and one where it doesn't. */
export const yes = (text: string) => ({ text, found: true });
export const no = (text: string) => ({ text, found: false });

/** A list written as one line, its words apart. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/);
