import { blowsOnOthers } from "../5-entities/index.ts";
import type { PlacedMention } from "../reading.ts";
import { kindOf, type Scene } from "./scene.ts";
import { subjectOf } from "./subjects.ts";
import { ancestors, childrenBy, formAt, headOf, isRelation, lemmaAt, relationAt, tokenAt } from "./tree.ts";
import type { Who } from "./who.ts";

/** `these forces`, `the troops` without a name: the army named last, up to six sentences before; `its commanders`: those of whoever "it" is. */
export function forcesMeant(scene: Scene, at: number, who: Who): readonly string[] {
  const { tree, resolved } = scene;
  const noun = lemmaAt(tree, at);
  if (!members.has(noun)) return [];
  const children = tree.children[at] ?? [];
  const owner = children.find((child) => relationAt(tree, child) === "nmod:poss" && ["its", "their"].includes(formAt(tree, child)));
  if (owner !== undefined) return troops.has(noun) ? militaryOf(scene, ownerMeant(scene, owner, who)) : ownerMeant(scene, owner, who);
  if (!troops.has(noun) || tokenAt(tree, at).xpos !== "NNS") return [];
  if (!children.some((child) => ["the", "these", "those"].includes(formAt(tree, child)))) return [];
  if (children.some((child) => isRelation(relationAt(tree, child), ["amod", "compound", "nmod", "acl"]))) return [];
  const before = resolved.mentions.filter(
    (mention) =>
      mention.kind === "Force" &&
      mention.end <= tokenAt(tree, at).start &&
      mention.sentence >= scene.sentence - 6 &&
      armies.has(String(resolved.entities.get(mention.entity)?.category)),
  );
  const alike = before.filter((mention) => kinOf(scene, mention) === (lemmaAt(tree, at) === "soldier" ? "troop" : lemmaAt(tree, at)));
  const last = alike.at(-1) ?? (lemmaAt(tree, at) === "force" ? before.at(-1) : undefined);
  return last ? [last.entity] : [];
}

const troops = new Set(["force", "troop", "soldier"]);
/** Who is hit as one of those whose he is. */
const members = new Set([
  ...troops,
  ..."commander fighter member militant officer policeman peacekeeper diplomat ambassador embassy militiaman guard warship jet".split(" "),
]);

const armies = new Set(["STATE_MILITARY", "SPECIAL_FORCES", "MULTINATIONAL_MISSION", "COALITION"]);

/** `troop` for `French troops` and `French soldiers`, `force` for `special forces`. */
function kinOf(scene: Scene, { sentence, tokens }: PlacedMention): string {
  const noun = scene.resolved.sentences[sentence]?.tokens[tokens[1] - 1]?.form.toLowerCase() ?? "";
  return /^(?:troops?|soldiers?)$/.test(noun) ? "troop" : noun === "forces" ? "force" : "";
}

/** `said its troops had left`: those of who says it. */
function ownerMeant(scene: Scene, at: number, who: Who): readonly string[] {
  const mention = scene.mentionAt[at];
  if (mention) return [mention.entity];
  for (const up of ancestors(scene.tree, at)) {
    // "blamed Syria and demanded that its soldiers leave": nobody demands that of himself
    if (demanding.has(lemmaAt(scene.tree, up))) {
      const other = relationAt(scene.tree, up) === "conj" ? childrenBy(scene.tree, headOf(scene.tree, up), "obj").at(-1) : undefined;
      return other === undefined ? [] : who(scene, other, 3).filter((id) => kindOf(scene, id) !== "Person");
    }
    // "said Hamas had killed three of its soldiers": nobody kills his own
    if (isHit(scene, at, up)) continue;
    const subject = tokenAt(scene.tree, up).upos === "VERB" ? subjectOf(scene, up) : -1;
    const found = subject >= 0 && subject < at && !ancestors(scene.tree, at).includes(subject) ? who(scene, subject, 3) : [];
    if (found.length > 0) return found.filter((id) => kindOf(scene, id) !== "Person");
  }
  return [];
}

/** Whether the phrase that a word stands in is what a blow falls on. */
const isHit = ({ tree }: Scene, at: number, verb: number): boolean =>
  blowsOnOthers.has(lemmaAt(tree, verb)) && childrenBy(tree, verb, "obj").some((object) => ancestors(tree, at).includes(object));

const demanding = new Set(["demand", "insist", "urge"]);

/** A country's military where the article knows it, else the country itself. */
export const militaryOf = (scene: Scene, ids: readonly string[]): readonly string[] =>
  ids.map((id) => {
    const iso = scene.resolved.entities.get(id)?.iso3;
    const military = iso ? scene.lexicon.militaryOf(iso)?.id : undefined;
    return military && scene.resolved.entities.has(military) ? military : id;
  });

/** The force named last before an offset, in the same sentence or the three before it; empty where there is none. */
export function lastForceBefore(scene: Scene, offset: number): readonly string[] {
  const near = scene.resolved.mentions.filter(
    (mention) => mention.kind === "Force" && mention.role !== "PRONOUN" && mention.end <= offset && mention.sentence >= scene.sentence - 3,
  );
  const last = near.at(-1);
  return last ? [last.entity] : [];
}

/** `said of foreign troops that their presence was illegal`: they who are there, the force named last. */
export function whoseStay(scene: Scene, noun: number): readonly string[] {
  const { tree } = scene;
  const their = childrenBy(tree, noun, "nmod:poss").find((child) => formAt(tree, child) === "their") ?? -1;
  return their >= 0 && stays.has(lemmaAt(tree, noun)) ? lastForceBefore(scene, tokenAt(tree, their).start) : [];
}
const stays = new Set(["presence", "deployment", "redeployment", "arrival", "stay", "return"]);
