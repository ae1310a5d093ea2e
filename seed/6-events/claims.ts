import { trailingSpeaker } from "./attributions.ts";
import { participants } from "./participants.ts";
import { unique } from "./places.ts";
import type { Predicate } from "./predicate.ts";
import { quoteAt, type Scene } from "./scene.ts";
import type { Standing } from "./standing.ts";
import { subjectOf } from "./subjects.ts";
import { ancestors, childrenBy, formAt, headOf, lemmaAt, prepositionOf, subtree, tokenAt } from "./tree.ts";

/** Who says that it is so, where it isn't the article: the nearest reporter that is somebody, `according to`, a quotation's speaker. */
export function claimants(scene: Scene, predicate: Predicate, standing: Standing): readonly string[] {
  for (const reporter of standing.reporters) {
    const found = participants(scene, subjectOf(scene, reporter));
    if (found.length > 0) return found;
  }
  const named = namedSoBy(scene, predicate);
  if (named.length > 0) return named;
  const told = accordingTo(scene, predicate);
  if (told.length > 0) return told;
  const trailing = trailingSpeaker(scene, predicate);
  if (trailing.length > 0) return trailing;
  return quoteAt(scene.quotes, tokenAt(scene.tree, predicate.at).start)?.speakers ?? [];
}

/** `condemned what they described as the deployment of mercenaries`: whose word it is. */
function namedSoBy(scene: Scene, { kind, at }: Predicate): readonly string[] {
  const { tree } = scene;
  const verb = headOf(tree, at);
  if (kind !== "NOUN" || prepositionOf(tree, at) !== "as" || !["describe", "portray", "see", "regard"].includes(lemmaAt(tree, verb)))
    return [];
  if (!subtree(tree, verb).some((one) => one < verb && formAt(tree, one) === "what")) return [];
  const speakers = [verb, ...ancestors(tree, verb)].map((one) => participants(scene, subjectOf(scene, one)));
  return speakers.find((ids) => ids.length > 0) ?? [];
}

/** `according to the ministry`, anywhere above the predicate. */
function accordingTo(scene: Scene, predicate: Predicate): readonly string[] {
  const { tree } = scene;
  return unique(
    [predicate.at, ...ancestors(tree, predicate.at)].flatMap((at) =>
      childrenBy(tree, at, "obl", "nmod", "advmod", "advcl")
        .filter((child) => prepositionOf(tree, child) === "according to")
        .flatMap((child) => participants(scene, child)),
    ),
  );
}
