import { isPlace, kindOf, type Scene } from "./scene.ts";
import { childrenBy, conjuncts, isRelation, lemmaAt, prepositionOf, relationAt, subtree } from "./tree.ts";

/** Places named by a phrase, countries included. */
export function placesOf(scene: Scene, head: number): readonly string[] {
  const found = conjuncts(scene.tree, head).flatMap((at): readonly string[] => {
    const mention = scene.mentionAt[at];
    if (mention && isPlace(scene, mention.entity)) return mention.role === "DEMONYM" ? [] : [mention.entity];
    const inside = ofPlace.has(lemmaAt(scene.tree, at))
      ? childrenBy(scene.tree, at, "nmod")
          .filter((child) => child > at && prepositionOf(scene.tree, child) === "of")
          .flatMap((child) => placesOf(scene, child))
      : [];
    if (inside.length > 0) return inside;
    const before = modifiers(scene, at)
      .filter((child) => scene.mentionAt[child]?.role !== "DEMONYM" || grounds.has(lemmaAt(scene.tree, at)))
      .map((child) => scene.mentionAt[child])
      .flatMap((inner) => (inner && isPlace(scene, inner.entity) ? [inner.entity] : []));
    const isNamed = before.some((id) => kindOf(scene, id) === "Place") || !ofPlace.has(lemmaAt(scene.tree, at));
    const named = isNamed ? [] : childrenBy(scene.tree, at, "appos").flatMap((child) => placesOf(scene, child));
    return named.length > 0 ? named : before;
  });
  return unique(found);
}

/** `the city of Husaybah`, `control of the town of Zaranj`, `the Guinean capital, Conakry`: the place is behind it. */
const ofPlace = new Set([
  "city",
  "town",
  "village",
  "district",
  "province",
  "region",
  "state",
  "port",
  "area",
  "part",
  "portion",
  "suburb",
  "sector",
  "neighbourhood",
  "neighborhood",
  "quarter",
  "island",
  "airport",
  "outskirts",
  "outskirt",
  "capital",
  "control",
  "centre",
  "center",
  "street",
  "vicinity",
  "surroundings",
  "countryside",
  "north",
  "south",
  "east",
  "west",
  "edge",
  "county",
  "governorate",
  "territory",
  "locality",
  "commune",
  "municipality",
  "department",
  "heart",
  "mountain",
  "hill",
  "forest",
  "desert",
  "valley",
  "coast",
  "gate",
]);

/** Nouns that a demonym makes a place: `Malian territory`. */
const grounds = new Set([
  "territory",
  "soil",
  "town",
  "city",
  "village",
  "capital",
  "province",
  "region",
  "island",
  "port",
  "airspace",
  "waters",
  "north",
  "south",
  "east",
  "west",
]);

/** Adjectives, possessors and compounds before a noun, with what they are joined to. */
export function modifiers(scene: Scene, at: number): readonly number[] {
  return childrenBy(scene.tree, at, "amod", "compound", "nmod:poss", "nmod:desc", "det:poss").flatMap((child) =>
    subtree(scene.tree, child, (inner) => isRelation(relationAt(scene.tree, inner), ["conj", "compound", "amod", "flat"])),
  );
}

/** Each once, in order. */
export const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
