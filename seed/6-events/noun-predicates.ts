import { obliquesOf } from "./obliques.ts";
import type { Predicate } from "./predicate.ts";
import type { Scene } from "./scene.ts";
import { subjectOf } from "./subjects.ts";
import { childrenBy, conjuncts, formAt, headOf, isRelation, lemmaAt, prepositionOf, relationAt, type Tree, tokenAt } from "./tree.ts";
import { isPassive, isState } from "./voice.ts";
import { lightVerbs } from "./words.ts";

export function nounPredicate(scene: Scene, at: number): Predicate {
  const { tree } = scene;
  const head = missionOf(tree, at);
  const carrier = carrierOf(tree, head);
  const obliques = [
    ...obliquesOf(tree, at),
    ...(head === at ? [] : obliquesOf(tree, head)),
    ...(carrier === head ? [] : obliquesOf(tree, carrier).filter((oblique) => oblique.head !== head)),
  ];
  const possessor = childrenBy(tree, head, "nmod:poss")[0] ?? -1;
  const told = carrier !== head && isReport(tree, carrier);
  const by = told ? -1 : (obliques.find((oblique) => oblique.preposition === "by")?.head ?? -1);
  const suffered = carrier !== head && (suffering.has(lemmaAt(tree, carrier)) || repels(tree, carrier));
  const happens = carrier !== head && relationAt(tree, conjunctHead(tree, head)) === "nsubj";
  const passive = isPassive(tree, carrier) && !isState(tree, carrier);
  const carried = carrier === head || suffered || happens || isEnded(tree, carrier) ? -1 : passive ? by : subjectOf(scene, carrier);
  return {
    at,
    lemma: lemmaAt(tree, at),
    kind: "NOUN",
    subject: carried >= 0 ? carried : by >= 0 ? by : possessor,
    object: suffered ? subjectOf(scene, carrier) : -1,
    indirect: -1,
    obliques,
    clauses: contentOf(tree, at, carrier),
    passive: false,
    carrier,
  };
}

/** `signed a deal to end the fighting`: who means to end it need not be who does it. */
const isEnded = (tree: Tree, carrier: number): boolean =>
  ["end", "finish", "stop", "halt"].includes(lemmaAt(tree, carrier)) &&
  ["VB", "VBG"].includes(tokenAt(tree, carrier).xpos) &&
  isRelation(relationAt(tree, carrier), ["acl", "advcl", "xcomp"]);

/** `its demand that Israel leave`, `a reminder to Iraq that it must cooperate`: what the noun says, wherever the tree hangs it. */
function contentOf(tree: Tree, at: number, carrier: number): readonly number[] {
  const own = childrenBy(tree, at, "acl", "ccomp", "advcl");
  // "a threat by rebels to strike ports was dismissed": the tree hangs what they threaten on the verb behind it
  const above = headOf(tree, at);
  const before = above > at ? childrenBy(tree, above, "advcl", "ccomp").filter((clause) => clause < above) : [];
  const carried = carrier === at ? before : childrenBy(tree, carrier, "advcl", "ccomp");
  return [...own, ...carried].filter(
    (clause) => clause > at && childrenBy(tree, clause, "mark").some((mark) => ["that", "to"].includes(formAt(tree, mark))),
  );
}

/** The noun that a noun of doing stands before: `a mediation effort between`; itself where there is none. */
function missionOf(tree: Tree, at: number): number {
  const head = headOf(tree, at);
  return relationAt(tree, at) === "compound" && missions.has(lemmaAt(tree, head)) ? head : at;
}

const missions = new Set([
  "mission",
  "effort",
  "talk",
  "process",
  "offer",
  "raid",
  "attack",
  "session",
  "round",
  "meeting",
  "deal",
  "agreement",
]);

/** Verbs that say of an event that it happens: `fighting broke out between`. */
const happening = new Set([
  "break",
  "erupt",
  "occur",
  "take",
  "resume",
  "rage",
  "begin",
  "flare",
  "start",
  "happen",
  "continue",
  "intensify",
  "end",
  "last",
  "follow",
]);

/** Verbs whose subject is on the receiving end: `Benin has seen attacks`. */
const suffering = new Set(["see", "suffer", "face", "sustain", "witness", "experience", "endure", "receive"]);

/** `clashes were reported near Goma`, `explosions were heard in Kyiv`: they happened. */
export const isReport = (tree: Tree, at: number): boolean => ["report", "record", "hear"].includes(lemmaAt(tree, at));

/** `repelled an attack by rebels`, `fought off an assault`: it was made, and those who threw it back were attacked. */
export const repels = (tree: Tree, at: number): boolean =>
  ["repel", "repulse", "withstand"].includes(lemmaAt(tree, at)) ||
  (["fight", "beat", "drive", "push", "force", "hold", "ward"].includes(lemmaAt(tree, at)) &&
    ["off", "back"].includes(formAt(tree, at + 1)));

/** The light verb a noun is the object of: `carried out an attack`, `an attack was launched`, `took part in talks`. */
function carrierOf(tree: Tree, at: number): number {
  const first = conjunctHead(tree, at);
  const head = headOf(tree, first);
  if (
    head < 0 ||
    !(lightVerbs.has(lemmaAt(tree, head)) || happening.has(lemmaAt(tree, head)) || repels(tree, head) || isReport(tree, head)) ||
    !["VERB", "AUX"].includes(tokenAt(tree, head).upos)
  )
    return at;
  if (isReport(tree, head) && relationAt(tree, first) !== "nsubj:pass") return at;
  if (isRelation(relationAt(tree, first), ["obj", "nsubj:pass"])) return head;
  if (relationAt(tree, first) === "nsubj") return happening.has(lemmaAt(tree, head)) ? head : at;
  return relationAt(tree, first) === "obl" &&
    ["in", "into", "on"].includes(prepositionOf(tree, first)) &&
    takesPart.has(lemmaAt(tree, head))
    ? head
    : at;
}

const takesPart = new Set(["take", "participate", "join", "engage"]);

function conjunctHead(tree: Tree, at: number): number {
  let first = at;
  while (relationAt(tree, first) === "conj" && conjuncts(tree, headOf(tree, first)).includes(at)) first = headOf(tree, first);
  return isAmount(tree, first) ? headOf(tree, first) : first;
}

/** `dozens of air strikes`, `a series of raids`: how many there were, and the verb carries the noun of quantity. */
const isAmount = (tree: Tree, at: number): boolean =>
  relationAt(tree, at) === "nmod" && amounts.has(lemmaAt(tree, headOf(tree, at))) && prepositionOf(tree, at) === "of";

const amounts = new Set("dozen score hundred thousand number series wave string spate barrage round pair couple handful".split(" "));
