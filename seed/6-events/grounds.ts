import type { Slot } from "./frames/index.ts";
import { behind, obliquesOf } from "./obliques.ts";
import { placesOf, unique } from "./places.ts";
import type { Predicate } from "./predicate.ts";
import type { Scene } from "./scene.ts";
import { childrenBy } from "./tree.ts";

/** Places in the frame's own slots: the town behind `captured`. */
export function placesInSlots(scene: Scene, predicate: Predicate, slots: readonly Slot[]): readonly string[] {
  return unique(
    slots.flatMap((slot) => {
      const heads =
        slot === "object"
          ? [predicate.object]
          : slot === "subject"
            ? [predicate.subject]
            : slot === "touched"
              ? predicate.clauses.flatMap((clause) => groundsIn(scene, clause))
              : [...behind(scene, predicate, slot), ...behindObject(scene, predicate, slot)];
      return heads.flatMap((head) => (head < 0 ? [] : placesOf(scene, head)));
    }),
  );
}

/** `in response to unrest ... the curfew in Abidjan`: the object keeps a phrase of its own beside the verb's. */
const behindObject = (scene: Scene, { object }: Predicate, preposition: string): readonly number[] =>
  object < 0 || preposition === "of"
    ? []
    : obliquesOf(scene.tree, object).flatMap((oblique) => (oblique.preposition === preposition ? [oblique.head] : []));

/** Where a complement would happen: `threatened to impose a curfew in Algiers`. */
function groundsIn(scene: Scene, clause: number): readonly number[] {
  const { tree } = scene;
  const own = [clause, ...childrenBy(tree, clause, "obj")];
  return own.flatMap((at) =>
    obliquesOf(tree, at).flatMap(({ preposition, head }) => (["in", "on", "of"].includes(preposition) ? [head] : [])),
  );
}
