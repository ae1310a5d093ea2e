import type { EventMode, EventType, Status } from "../../graph/schema.generated.ts";
import type { Span } from "../3-sentences/types.ts";
import type { CasualtyCount, EventDate } from "../reading.ts";
import type { Where } from "./where.ts";

/** One telling of a happening, before tellings of the same one are merged. */
export interface Draft {
  readonly sentence: number;
  readonly at: number;
  readonly rule: string;
  readonly trigger: Span;
  /** The verb of the clause that it stands in. */
  readonly clause: number;
  /** Whether a definite noun takes up what was told before: `the departure of the troops`. */
  readonly again: boolean;
  /** Lemma of the trigger. */
  readonly word: string;
  readonly type: EventType;
  readonly mode: EventMode;
  readonly status: Status;
  readonly date: EventDate;
  /** The day on which it was announced, where a plan's announcement is told. */
  readonly announced: string | null;
  /** Publication day of the article. */
  readonly published: string | null;
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly where: Where;
  readonly deaths: CasualtyCount | null;
  readonly injured: CasualtyCount | null;
  readonly quote: string | null;
  readonly claimedBy: readonly string[];
  /** What its words leave of its certainty, 0 to 1: a source without a name takes from it. */
  readonly confidence: number;
  /** The telling that this one adds to, where the text says so. */
  readonly of?: Draft;
}
