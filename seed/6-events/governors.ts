import type { Status } from "../../graph/schema.generated.ts";

/** What a word makes of the clause or noun of doing that it governs. */
export type Governing =
  | Status
  /** Told as part of the governor's own act, or wished, feared, prevented: no event of its own. */
  | "NOT_TOLD";

const table: Readonly<Record<Governing, string>> = {
  HAPPENED:
    "manage help begin start resume see suffer witness follow condemn end stop cease halt complete proceed go come try attempt use force compel",
  ONGOING: "continue keep remain struggle persist",
  PLANNED:
    "plan intend prepare expect schedule set due order decide aim announce agree pledge promise vow poise hope commit ready destine intention plan preparation decision pledge order mean determine vote about postpone delay put_off",
  HYPOTHETICAL:
    "want seek wish able like need consider propose willing risk likely possible possibility could appear seem capable capacity ability right warn fear urge ask hint",
  NEGATED:
    "fail refuse decline avoid prevent unable deny avert thwart foil prevention failure refusal unlikely yet cancel scrap shelve abandon call_off",
  NOT_TOLD:
    "threaten demand call appeal plea threat fear request require allow let permit ban forbid bar prohibit oppose reject discuss debate suspect accuse blame charge deter support back favour favor advocate authorize authorise encourage end plot capable design bid effort campaign mandate fight goal struggle resist mediate negotiate investigate commemorate remember mark film play study report simulate exercise",
  HISTORICAL: "",
};

/** By lemma; the first table that names it holds. */
export const governors: ReadonlyMap<string, Governing> = new Map(
  (Object.entries(table) as [Governing, string][])
    .toReversed()
    .flatMap(([effect, list]) => list.split(" ").map((lemma) => [lemma, effect] as const)),
);
