import { countOf } from "../casualties.ts";
import { obliquesOf } from "../obliques.ts";
import { participants } from "../participants.ts";
import { placesOf } from "../places.ts";
import { refuse } from "../refusals.ts";
import { entityOf, kindOf, type Scene } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { subjectOf } from "../subjects.ts";
import { childrenBy, headOf, lemmaAt, prepositionOf, relationAt, tokenAt } from "../tree.ts";
import { verbPredicate } from "../verb-predicates.ts";
import { isPassive } from "../voice.ts";
import { told } from "./told.ts";
import type { Link } from "./types.ts";

/** `2,400 French troops deployed in Mali`, `France has stationed troops in Niger`; only where they already are. */
export function deploymentLinks(scene: Scene, at: number): readonly Link[] {
  const { tree } = scene;
  if (!deploying.has(lemmaAt(tree, at))) return [];
  const passive =
    isPassive(tree, at) || relationAt(tree, at) === "acl" || (relationAt(tree, at) === "xcomp" && tokenAt(tree, at).xpos === "VBN");
  const head = passive ? subjectOf(scene, at) : (childrenBy(tree, at, "obj")[0] ?? -1);
  const standing = standingOf(scene, verbPredicate(scene, at));
  if (head < 0 || !standing.told || !["HAPPENED", "ONGOING"].includes(standing.status))
    return refuse(scene, at, "verb/deployed", "NOT_TOLD") ?? [];
  const heads = [head, ...partOf(scene, head)];
  const where = obliquesOf(tree, at).filter(({ preposition }) => ["in", "to", "into", "across", "at"].includes(preposition));
  const links = heads
    .flatMap((one) =>
      participants(scene, one)
        .filter((id) => kindOf(scene, id) === "Force")
        .flatMap((force) =>
          where
            .flatMap(({ head: place }) => placesOf(scene, place))
            .map((place) => ({
              ...told(scene, "DEPLOYED_IN", force, place, at, at, "verb/deployed", 0.92),
              strength: countOf(scene, one)?.best ?? null,
            })),
        ),
    )
    .filter(({ from, to }) => to !== `country:${entityOf(scene, from)?.country}`);
  return links.length > 0 ? links : (refuse(scene, at, "verb/deployed", "NO_ENDS") ?? []);
}

export const deploying: ReadonlySet<string> = new Set(["deploy", "station", "base", "garrison"]);

/** `troops that were part of the forces deployed in Mali`: the troops are deployed too. */
export function partOf(scene: Scene, head: number): readonly number[] {
  const { tree } = scene;
  const part = headOf(tree, head);
  if (part >= 0 && prepositionOf(tree, head) === "of" && participants(scene, part).some((id) => kindOf(scene, id) === "Force"))
    return [part];
  if (part < 0 || lemmaAt(tree, part) !== "part") return [];
  return relationAt(tree, part) === "acl:relcl" ? [headOf(tree, part)] : childrenBy(tree, part, "nsubj");
}
