import type { RelationType, Status } from "../../../graph/schema.generated.ts";
import type { Span } from "../../3-sentences/types.ts";

/** A relation as one sentence tells it. */
export interface Link {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly title: string | null;
  readonly strength: number | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly status: Status;
  readonly claimedBy: readonly string[];
  readonly sentence: number;
  readonly trigger: Span;
  readonly rule: string;
  readonly confidence: number;
}

type Told = Pick<Link, "type" | "from" | "to" | "sentence" | "trigger" | "rule" | "confidence"> & Partial<Link>;

/** A link with what is not told left empty. */
export const link = (told: Told): Link => ({
  title: null,
  strength: null,
  since: null,
  until: null,
  status: "HAPPENED",
  claimedBy: [],
  ...told,
});
