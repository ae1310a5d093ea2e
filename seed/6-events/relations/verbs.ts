import type { Scene } from "../scene.ts";
import { deploymentLinks } from "./deployments.ts";
import { foeLinks } from "./foes.ts";
import { garrisonLinks } from "./garrisons.ts";
import { lastingLinks } from "./lasting.ts";
import { riddanceLinks } from "./presence.ts";
import type { Link } from "./types.ts";

/** Relations that verbs tell: who is deployed where, who fights, backs, joins, leads whom. */
export function verbLinks(scene: Scene): readonly Link[] {
  const told = scene.tree.tokens.flatMap((token, at) =>
    token.upos === "VERB"
      ? [...deploymentLinks(scene, at), ...garrisonLinks(scene, at), ...lastingLinks(scene, at), ...riddanceLinks(scene, at)]
      : [],
  );
  return [...told, ...foeLinks(scene)];
}
