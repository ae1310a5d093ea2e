import { type Frame, no, yes } from "./types.ts";

const type = "COOPERATE";

/** Working together in deeds. */
export const cooperate: readonly Frame[] = [
  {
    id: "cooperate/cooperate",
    type,
    mode: "OTHER",
    verbs: ["extradite", "cooperate", "collaborate", "co-operate", "ally", "team up", "join forces", "liaise", "share", "coordinate"],
    nouns: ["cooperation", "collaboration"],
    target: ["object", "to", "with", "between"],
    actor: ["subject", "between"],
    mutual: true,
    needs: "ACTOR",
    never: ["desire", "goal", "aim", "opinion", "grief", "outrage", "border", "view", "concern", "photo", "video"],
    reason: "Working together in deeds.",
    examples: [yes("Niger cooperated with France."), no("Niger shares a border with Mali.")],
  },
];
