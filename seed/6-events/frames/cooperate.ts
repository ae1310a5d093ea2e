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
  {
    id: "cooperate/join-forces",
    type,
    mode: "OTHER",
    verbs: ["join", "pool", "combine"],
    object: ["force", "hand", "effort", "resource"],
    phrase: ["with"],
    target: ["with"],
    mutual: true,
    needs: "ACTOR",
    never: ["rebel", "armed", "security", "police", "special"],
    reason: "Forces joined with another are work done together.",
    examples: [yes("Finland joined forces with Sweden to train pilots."), no("Finns joined the rebel forces in Syria.")],
  },
  {
    id: "cooperate/joint",
    type,
    mode: "OTHER",
    nouns: ["exercise", "patrol", "drill", "manoeuvre", "maneuver", "game", "operation"],
    near: ["joint", "combined", "bilateral", "trilateral"],
    actor: ["subject", "between", "by", "before"],
    target: ["with", "between"],
    never: ["olympic", "olympics", "against"],
    mutual: true,
    needs: "BOTH",
    reason: "Two that drill or patrol together.",
    examples: [
      yes("Indonesia and Malaysia launched joint patrols in the Strait of Malacca."),
      no("Indonesia launched patrols in the Strait of Malacca."),
    ],
  },
];
