import { participants } from "./participants.ts";
import { isCompanion } from "./participants-within.ts";
import { isPeople } from "./people.ts";
import { modifiers, unique } from "./places.ts";
import { canAct, kindOf, type Scene } from "./scene.ts";
import { childrenBy, isRelation, lemmaAt, prepositionOf, relationAt, subtree } from "./tree.ts";

/** As `participants`, and where the phrase itself is nobody, whose or for whom it is: `Ukrainian positions`, `a camp for refugees of Congo`. */
export function participantsOwning(scene: Scene, head: number): readonly string[] {
  const own = participants(scene, head);
  if (own.length > 0 || head < 0 || isCompanion(scene, head) || isPeople(scene, head) || peaceful.has(lemmaAt(scene.tree, head)))
    return own;
  const { tree } = scene;
  const before = modifiers(scene, head).flatMap((at) => {
    const mention = scene.mentionAt[at];
    return mention && (mention.role === "DEMONYM" || mention.kind !== "Country") && canAct(scene, mention.entity) ? [mention.entity] : [];
  });
  if (before.length > 0) return unique(before);
  const behind = childrenBy(tree, head, "nmod", "acl").filter(
    (at) => ["of", "for"].includes(prepositionOf(tree, at)) || (relationAt(tree, at) === "acl" && holding.has(lemmaAt(tree, at))),
  );
  const heads = behind.flatMap((at) => (relationAt(tree, at) === "acl" ? childrenBy(tree, at, "obj") : [at]));
  return unique(heads.flatMap((at) => participants(scene, at))).filter(
    (id) => kindOf(scene, id) !== "Country" || isDemonymIn(scene, heads, id),
  );
}

/** `students throughout Indonesia` are Indonesia's, as `Indonesian students` are: of a crowd in a country, that country. */
export function peopleOf(scene: Scene, head: number): readonly string[] {
  const { tree } = scene;
  if (head < 0 || scene.mentionAt[head]) return [];
  const inside = subtree(tree, head, (child) => isRelation(relationAt(tree, child), ["nmod"]) && prepositionOf(tree, child) === "of");
  if (!inside.some((at) => crowds.has(lemmaAt(tree, at)))) return [];
  const behind = inside
    .flatMap((at) => childrenBy(tree, at, "nmod"))
    .filter((at) => ["in", "throughout", "across"].includes(prepositionOf(tree, at)));
  return unique(behind.flatMap((at) => scene.mentionAt[at] ?? []).flatMap(({ kind, entity }) => (kind === "Country" ? [entity] : [])));
}

const crowds = new Set([
  ..."student worker teacher doctor nurse lawyer farmer villager resident prisoner inmate activist youth people party opposition union".split(
    " ",
  ),
  ..."supporter opponent driver trader miner employee pensioner woman".split(" "),
]);

/** Ground is nobody's: it stands for who suffers only as a place. */
const peaceful = new Set(["town", "city", "village", "province", "region", "territory", "capital", "district", "island", "border"]);
/** `a vehicle carrying fighters`. */
const holding = new Set(["carry", "transport", "house", "hold", "host", "shelter"]);
const isDemonymIn = (scene: Scene, heads: readonly number[], id: string): boolean =>
  heads.some((head) =>
    [head, ...modifiers(scene, head)].some((at) => scene.mentionAt[at]?.entity === id && scene.mentionAt[at]?.role === "DEMONYM"),
  );
