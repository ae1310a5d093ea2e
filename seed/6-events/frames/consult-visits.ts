import { type Frame, no, yes } from "./types.ts";

const type = "CONSULT";

/** Visits, and guests received. */
export const consultVisits: readonly Frame[] = [
  {
    id: "consult/visit",
    type,
    mode: "VISIT",
    verbs: ["visit", "tour", "travel", "arrive", "fly", "return"],
    nouns: ["visit", "trip"],
    target: ["object", "to", "in"],
    place: ["object", "to", "in"],
    placeTarget: ["object", "to", "in", "at"],
    actorKinds: ["Person", "Country", "Organization"],
    needs: "ACTOR",
    never: [
      "foreigner",
      "citizen",
      "civilian",
      "national",
      "hostage",
      "ton",
      "aid",
      "refugee",
      "troop",
      "peacekeeper",
      "soldier",
      "force",
      "home",
      "body",
      "normal",
      "power",
      "plane",
      "aid",
      "cancel",
      "postpone",
      "weapon",
      "inspector",
    ],
    reason: "An official goes to see another; troops that arrive are a deployment.",
    examples: [yes("President Emmanuel Macron visited Mali."), no("Refugees returned home to Mali.")],
  },
  {
    id: "consult/welcome",
    type,
    mode: "OTHER",
    verbs: ["give", "extend", "offer"],
    object: ["welcome", "reception", "audience"],
    target: ["to", "indirect"],
    needs: "BOTH",
    reason: "A guest received.",
    examples: [
      yes("President Emmanuel Macron gave a warm welcome to Mohamed Bazoum."),
      no("Emmanuel Macron gave a speech to students in Niamey."),
    ],
  },
];
