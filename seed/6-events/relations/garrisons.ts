import { countOf } from "../casualties.ts";
import { obliquesOf } from "../obliques.ts";
import { participants } from "../participants.ts";
import { placesOf, unique } from "../places.ts";
import { entityOf, kindOf, type Scene } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { subjectOf } from "../subjects.ts";
import { childrenBy, lemmaAt } from "../tree.ts";
import { verbPredicate } from "../verb-predicates.ts";
import { told } from "./told.ts";
import type { Link } from "./types.ts";

const holding = new Set(["have", "keep", "maintain", "retain", "deploy", "station", "base"]);
const soldiers = new Set(["troop", "troops", "soldier", "peacekeeper", "marine", "personnel"]);

/** `Turkey has 4,000 troops in Qatar`: the force itself, or the country's military where the article knows it. */
export function garrisonLinks(scene: Scene, at: number): readonly Link[] {
  const { tree } = scene;
  const object = childrenBy(tree, at, "obj")[0] ?? -1;
  if (!holding.has(lemmaAt(tree, at)) || !soldiers.has(lemmaAt(tree, object)) || participants(scene, object).length > 0) return [];
  const { told: isTold, status } = standingOf(scene, verbPredicate(scene, at));
  if (!isTold || !["HAPPENED", "ONGOING"].includes(status)) return [];
  const places = [at, object, ...childrenBy(tree, object, "acl"), ...childrenBy(tree, at, "xcomp", "ccomp")]
    .flatMap((one) => obliquesOf(tree, one))
    .filter(({ preposition }) => ["in", "at", "across"].includes(preposition))
    .flatMap(({ head }) => placesOf(scene, head));
  return forcesOf(scene, participants(scene, subjectOf(scene, at))).flatMap((force) =>
    unique(places)
      .filter((place) => place !== `country:${entityOf(scene, force)?.country}`)
      .map((place) => ({
        ...told(scene, "DEPLOYED_IN", force, place, at, at, "verb/has-troops", 0.88),
        strength: countOf(scene, object)?.best ?? null,
      })),
  );
}

const forcesOf = (scene: Scene, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => {
    if (kindOf(scene, id) === "Force") return [id];
    const iso = entityOf(scene, id)?.iso3;
    const military = iso ? scene.lexicon.militaryOf(iso)?.id : undefined;
    return military && entityOf(scene, military) ? [military] : [];
  });
