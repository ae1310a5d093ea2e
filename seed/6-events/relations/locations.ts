import { placesOf } from "../places.ts";
import { entityOf, type Scene } from "../scene.ts";
import { childrenBy, formAt, headOf, lemmaAt, prepositionOf, relationAt } from "../tree.ts";
import { told } from "./told.ts";
import type { Link } from "./types.ts";

/** `Gao, in northern Mali`, `the city of Gao in Mali`, `Tabqa Dam, Syria`, `the Malian town of Gao`. */
export function placeLinks(scene: Scene): readonly Link[] {
  const { tree } = scene;
  return scene.mentions
    .filter((mention) => mention.kind === "Place")
    .flatMap((mention) => {
      const [first, end] = mention.tokens;
      const heads = tree.tokens
        .map((_, at) => at)
        .filter((at) => at >= first && at < end && (headOf(tree, at) < first || headOf(tree, at) >= end));
      const around = heads.flatMap((head) => [
        ...childrenBy(tree, head, "nmod", "appos").filter(
          (child) => child >= end && (relationAt(tree, child) === "appos" || prepositionOf(tree, child) === "in"),
        ),
        ...ofTown(scene, head),
      ]);
      const within = around.flatMap((at) => placesOf(scene, at));
      const beside = commaPlace(scene, end);
      return [...new Set([...within, ...beside])]
        .filter((id) => id !== mention.entity && holds(scene, mention.entity, id))
        .slice(0, 1)
        .map((id) => told(scene, "LOCATED_IN", mention.entity, id, first, end - 1, "place/within", 0.9));
    });
}

/** In `the Malian town of Gao` the town's own modifiers and phrases tell where Gao is. */
function ofTown(scene: Scene, head: number): readonly number[] {
  const { tree } = scene;
  const town = headOf(tree, head);
  if (town < 0 || prepositionOf(tree, head) !== "of" || !towns.has(lemmaAt(tree, town))) return [];
  return [
    ...childrenBy(tree, town, "amod", "compound", "nmod:poss"),
    ...childrenBy(tree, town, "nmod").filter((child) => child !== head && prepositionOf(tree, child) === "in"),
  ];
}

const towns = new Set(["town", "city", "village", "district", "province", "region", "state", "port", "capital", "suburb", "area", "camp"]);

/** `Palmyra, Syria`: the country or region right behind the comma. */
function commaPlace(scene: Scene, end: number): readonly string[] {
  if (formAt(scene.tree, end) !== ",") return [];
  const next =
    scene.mentionAt[formAt(scene.tree, end + 1) === "in" ? end + 2 : end + 1] ??
    (formAt(scene.tree, end + 1) === "in" ? scene.mentionAt[end + 3] : undefined);
  return next && next.role === "NAME" && (next.kind === "Country" || next.kind === "Place") ? [next.entity] : [];
}

/** A place lies in a country that its own coordinates don't contradict, or in a larger place. */
function holds(scene: Scene, inner: string, outer: string): boolean {
  const [small, large] = [entityOf(scene, inner), entityOf(scene, outer)];
  if (!small || !large) return false;
  if (large.kind === "Country") return !small.country || small.country === large.iso3;
  return (
    large.kind === "Place" &&
    large.category !== "CITY" &&
    large.category !== "SITE" &&
    small.category !== "REGION" &&
    (!small.country || !large.country || small.country === large.country)
  );
}
