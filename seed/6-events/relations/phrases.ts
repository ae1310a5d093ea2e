import type { Scene } from "../scene.ts";
import { backingLinks } from "./backing.ts";
import { hyphenLinks } from "./hyphens.ts";
import { placeLinks } from "./locations.ts";
import { memberLinks } from "./memberships.ts";
import { ownForceLinks } from "./own-forces.ts";
import { participleLinks } from "./participles.ts";
import { presenceLinks } from "./presence.ts";
import type { Link } from "./types.ts";

/** Relations that a phrase tells without a verb: `French-led task force`, `groups linked to al Qaeda`, `Gao, in northern Mali`. */
export function phraseLinks(scene: Scene): readonly Link[] {
  return [
    ...hyphenLinks(scene),
    ...participleLinks(scene),
    ...memberLinks(scene),
    ...placeLinks(scene),
    ...presenceLinks(scene),
    ...backingLinks(scene),
    ...ownForceLinks(scene),
  ];
}
