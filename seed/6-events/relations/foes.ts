import { obliquesOf } from "../obliques.ts";
import { participants } from "../participants.ts";
import { unique } from "../places.ts";
import { refuse } from "../refusals.ts";
import { entityOf, kindOf, type Scene } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { subjectOf } from "../subjects.ts";
import { childrenBy, formAt, headOf, isRelation, lemmaAt, prepositionOf, relationAt, tokenAt } from "../tree.ts";
import { verbPredicate } from "../verb-predicates.ts";
import { isPassive } from "../voice.ts";
import { deploying, partOf } from "./deployments.ts";
import { ownersOf } from "./owners.ts";
import { told } from "./told.ts";
import type { Link } from "./types.ts";

/** Who fights whom: `fought the rebels`, `efforts to defeat the group`, `its campaign against the militia`. */
export function foeLinks(scene: Scene): readonly Link[] {
  return scene.tree.tokens.flatMap((token, at) => {
    if (token.upos === "VERB" && fighting.has(lemmaAt(scene.tree, at))) return byVerb(scene, at);
    return token.upos === "NOUN" && struggles.has(lemmaAt(scene.tree, at)) ? byNoun(scene, at) : [];
  });
}

const fighting = words(
  "combat fight battle contain counter tackle confront repel defeat degrade destroy dismantle eradicate eliminate crush",
);
/** Nouns of fighting, which name the foe behind "against". */
const struggles = words("fight battle war campaign struggle operation offensive strike airstrike crackdown");
/** Nouns that somebody has before an infinitive of fighting. */
const aims = words(
  "effort campaign fight mission operation strategy battle struggle war offensive determination resolve commitment drive push",
);
/** Verbs whose subject does what the infinitive behind them says. */
const devoted = words("work commit stand continue unite operate join help come try seek cooperate partner remain determine struggle");
const beside = words("with alongside by");
const fights = "verb/fights";

function byVerb(scene: Scene, at: number): readonly Link[] {
  const { tree } = scene;
  const object = childrenBy(tree, at, "obj")[0] ?? obliquesOf(tree, at).find(({ preposition }) => preposition === "against")?.head ?? -1;
  const standing = standingOf(scene, verbPredicate(scene, at));
  if (object < 0 || standing.negated) return refuse(scene, at, fights, "NOT_TOLD") ?? [];
  const direct = isAimed(scene, at)
    ? []
    : ["HAPPENED", "ONGOING"].includes(standing.status)
      ? participants(scene, subjectOf(scene, at))
      : [];
  const links = [
    ...linksTo(scene, at, direct, participants(scene, object), 0.85),
    ...linksTo(scene, at, fightersByAim(scene, at), participants(scene, object), 0.8),
  ];
  return links.length > 0 ? links : (refuse(scene, at, fights, "NO_ENDS") ?? []);
}

/** An infinitive, or a gerund behind a preposition: what is aimed at. */
const isAimed = (scene: Scene, at: number): boolean =>
  childrenBy(scene.tree, at, "mark").some((mark) => ["to", "of", "on", "at", "for"].includes(formAt(scene.tree, mark)));

function fightersByAim(scene: Scene, from: number): readonly string[] {
  const { tree } = scene;
  let at = from;
  // "to degrade and defeat"
  while (relationAt(tree, at) === "conj" && tokenAt(tree, headOf(tree, at)).upos === "VERB") at = headOf(tree, at);
  const head = headOf(tree, at);
  if (head < 0 || !isAimed(scene, at) || !isRelation(relationAt(tree, at), ["acl", "advcl", "xcomp", "ccomp"])) return [];
  if (deploying.has(lemmaAt(tree, head)) || childrenBy(tree, head, "acl").some((one) => deploying.has(lemmaAt(tree, one))))
    return deployedThere(scene, head);
  if (lemmaAt(tree, head) === "part")
    return unique([...partOf(scene, head), ...(relationAt(tree, head) === "acl:relcl" ? [headOf(tree, head)] : [])]).flatMap((one) =>
      participants(scene, one),
    );
  if (aims.has(lemmaAt(tree, head)) && tokenAt(tree, head).upos === "NOUN") return ownersOf(scene, head);
  if (!devoted.has(lemmaAt(tree, head))) return participants(scene, head).filter((id) => kindOf(scene, id) === "Force");
  if (standingOf(scene, verbPredicate(scene, head)).status === "NEGATED") return [];
  const company = obliquesOf(tree, head).filter(({ preposition }) => beside.has(preposition));
  return [subjectOf(scene, head), ...company.map((one) => one.head)].flatMap((one) => participants(scene, one));
}

/** `deployed in Mali to combat groups`: a force that is there to fight them fights them. */
function deployedThere(scene: Scene, head: number): readonly string[] {
  const { tree } = scene;
  const verb = tokenAt(tree, head).upos === "VERB" ? head : (childrenBy(tree, head, "acl")[0] ?? -1);
  const passive = isPassive(tree, verb) || relationAt(tree, verb) === "acl";
  const force = passive ? subjectOf(scene, verb) : (childrenBy(tree, verb, "obj")[0] ?? -1);
  return [force, ...partOf(scene, force)].flatMap((one) => participants(scene, one));
}

function byNoun(scene: Scene, at: number): readonly Link[] {
  const { tree } = scene;
  const foes = childrenBy(tree, at, "nmod", "obl")
    .filter((child) => prepositionOf(tree, child) === "against")
    .flatMap((child) => participants(scene, child));
  return foes.length === 0 ? [] : linksTo(scene, at, ownersOf(scene, at), foes, 0.82);
}

/** A government fights as its country, where the article names that. */
function standsFor(scene: Scene, id: string): string {
  const body = entityOf(scene, id);
  const country = body?.kind === "Organization" && body.category === "GOVERNMENT" ? `country:${body.country}` : id;
  return entityOf(scene, country) ? country : id;
}

const armed = new Set<unknown>(["Force", "Country"]);

/** Forces and countries alone fight, and only forces are fought here. */
function linksTo(scene: Scene, at: number, fighters: readonly string[], foes: readonly string[], confidence: number): readonly Link[] {
  const hostile = foes.filter((id) => kindOf(scene, id) === "Force");
  return unique(fighters.map((id) => standsFor(scene, id)))
    .filter((id) => armed.has(kindOf(scene, id)) && !hostile.includes(id))
    .flatMap((id) => hostile.map((foe) => told(scene, "FIGHTS", id, foe, at, at, fights, confidence)));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
