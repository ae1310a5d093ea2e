import { placesOf } from "../places.ts";
import { refuse } from "../refusals.ts";
import { entityOf, type Scene } from "../scene.ts";
import { childrenBy, formAt, headOf, lemmaAt, prepositionOf, relationAt, tokenAt } from "../tree.ts";
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
        ...saidOf(scene, head),
      ]);
      const within = around.flatMap((at) => placesOf(scene, at));
      const beside = placeBehind(scene, end);
      const others = [...new Set([...within, ...beside])].filter((id) => id !== mention.entity && id !== subjectBehind(scene, end));
      const outer = others.filter((id) => holds(scene, mention.entity, id));
      if (outer.length === 0 && others.length > 0) refuse(scene, first, "place/within", "OUTSIDE");
      return outer.slice(0, 1).map((id) => told(scene, "LOCATED_IN", mention.entity, id, first, end - 1, "place/within", 0.9));
    });
}

/**
 * In `the Malian town of Gao` the town's own modifiers and phrases tell where Gao is; in `the Dahieh suburb of Beirut` the
 * modifier is the suburb's name, and it lies in Beirut.
 */
function ofTown(scene: Scene, head: number): readonly number[] {
  const { tree } = scene;
  const town = headOf(tree, head);
  if (town < 0 || !towns.has(lemmaAt(tree, town))) return [];
  if (relationAt(tree, head) === "compound")
    return childrenBy(tree, town, "nmod").filter((child) => child > town && prepositionOf(tree, child) === "of");
  if (prepositionOf(tree, head) !== "of") return [];
  return [
    ...childrenBy(tree, town, "amod", "compound", "nmod:poss").filter((child) => scene.mentionAt[child]?.kind !== "Place"),
    ...childrenBy(tree, town, "nmod").filter((child) => child !== head && prepositionOf(tree, child) === "in"),
  ];
}

const towns = new Set([
  "town",
  "city",
  "village",
  "district",
  "province",
  "region",
  "state",
  "port",
  "capital",
  "suburb",
  "neighbourhood",
  "neighborhood",
  "quarter",
  "area",
  "camp",
]);

/** `Gao is a city in Mali`, `towns in Mali including Gao`: where the noun that a town is or is one of lies. */
function saidOf(scene: Scene, head: number): readonly number[] {
  const { tree } = scene;
  const noun = headOf(tree, head);
  const is = relationAt(tree, head) === "nsubj" && childrenBy(tree, noun, "cop").length > 0;
  const oneOf = ["including", "such as", "like"].includes(prepositionOf(tree, head)) && towns.has(lemmaAt(tree, noun));
  if (!is && !oneOf) return [];
  return childrenBy(tree, noun, "nmod").filter((child) => child !== head && ["in", "on"].includes(prepositionOf(tree, child)));
}

/** `Palmyra, Syria`, `Palmyra in Syria`: the country or region right behind the comma or the preposition, whatever the tree. */
function placeBehind(scene: Scene, end: number): readonly string[] {
  const { tree } = scene;
  const after = formAt(tree, end) === "," ? end + 1 : end;
  const next = formAt(tree, after) === "in" ? [after + 1, after + 2] : after > end ? [after] : [];
  const found = next.map((at) => scene.mentionAt[at]).find((mention) => mention !== undefined);
  // "in Kaya, Djibo and Gorom": one place of a list does not lie in the next
  if (found && after > end && [",", "and", "or"].includes(formAt(tree, found.tokens[1])) && found.kind === "Place") return [];
  return found && found.role === "NAME" && (found.kind === "Country" || found.kind === "Place") ? [found.entity] : [];
}

/** `When they left Bukavu, Rwanda sent troops`: a name behind the comma that a verb follows is its subject. */
function subjectBehind(scene: Scene, end: number): string | undefined {
  const next = formAt(scene.tree, end) === "," ? scene.mentionAt[end + 1] : undefined;
  return next && ["VERB", "AUX"].includes(tokenAt(scene.tree, next.tokens[1]).upos) ? next.entity : undefined;
}

/** A place lies in a country that its own coordinates don't contradict, or in a larger place. */
function holds(scene: Scene, inner: string, outer: string): boolean {
  const [small, large] = [entityOf(scene, inner), entityOf(scene, outer)];
  if (!small || !large) return false;
  if (large.kind === "Country") return !small.country || small.country === large.iso3;
  return (
    large.kind === "Place" &&
    large.category !== "SITE" &&
    // A quarter without coordinates of its own lies in a city, one known city in another does not
    (large.category !== "CITY" || small.latitude === undefined || small.precision !== undefined) &&
    small.category !== "REGION" &&
    (!small.country || !large.country || small.country === large.country)
  );
}
