import { type Frame, no, yes } from "./types.ts";

const type = "THREATEN";
const mode = "STATEMENT";

/** Harm announced, on a condition or without. */
export const threaten: readonly Frame[] = [
  {
    id: "threaten/will-treat",
    type,
    mode,
    verbs: ["treat", "regard", "consider", "respond", "retaliate", "resist", "react", "pay", "suffer", "face"],
    near: [
      "occupying",
      "occupier",
      "enemy",
      "aggressor",
      "consequence",
      "price",
      "response",
      "retaliation",
      "force",
      "hostile",
      "invader",
      "target",
    ],
    target: ["object", "against", "to"],
    future: true,
    needs: "ACTOR",
    actorKinds: ["Country", "Person", "Organization", "Force"],
    reason: "What will be done to somebody, told by those who will do it.",
    examples: [
      yes('"If French troops come, we will treat them as an occupying force," Maïkol Zodi said.'),
      no('"The doctors treat French troops as guests," Maïkol Zodi said.'),
    ],
  },
  {
    id: "threaten/threaten",
    type,
    mode,
    verbs: ["threaten", "vow", "swear", "warn"],
    nouns: ["threat", "ultimatum", "warning"],
    actor: ["subject", "from", "by"],
    target: ["object", "against", "to", "touched"],
    deep: true,
    absorbs: true,
    needs: "ACTOR",
    actorKinds: ["Country", "Person", "Organization", "Force"],
    placeTarget: ["object", "against", "touched"],
    reason: "A threat: one event, the threatened act is not drawn apart.",
    examples: [yes("Iran threatened to attack Israel."), no("Clouds threatened rain in Paris.")],
  },
];
