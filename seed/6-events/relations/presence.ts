import type { RelationType } from "../../../graph/schema.generated.ts";
import { placesOf } from "../places.ts";
import { entityOf, type Scene } from "../scene.ts";
import { childrenBy, lemmaAt, prepositionOf } from "../tree.ts";
import { headNoun, told } from "./told.ts";
import type { Link } from "./types.ts";

const armies = new Set(["STATE_MILITARY", "SPECIAL_FORCES", "MULTINATIONAL_MISSION", "COALITION", "PRIVATE_MILITARY_COMPANY", "POLICE"]);

/** `militants in Mali`, `foreign troops in Niger`, `groups active in the Sahel`. */
export function presenceLinks(scene: Scene): readonly Link[] {
  const { tree } = scene;
  return scene.mentions
    .filter(
      (mention) => mention.kind === "Force" && mention.role !== "PRONOUN" && entityOf(scene, mention.entity)?.category !== "PROTESTERS",
    )
    .flatMap((mention) => {
      const head = headNoun(scene, mention.tokens);
      const own = childrenBy(tree, head, "nmod").filter(
        (child) => child > head && ["in", "along", "across"].includes(prepositionOf(tree, child)),
      );
      const active = [...childrenBy(tree, head, "amod", "acl", "acl:relcl")]
        .filter((child) => presence.has(lemmaAt(tree, child)))
        .flatMap((child) => childrenBy(tree, child, "obl", "nmod"))
        .filter((child) => ["in", "from", "across", "along"].includes(prepositionOf(tree, child)));
      const type: RelationType = armies.has(String(entityOf(scene, mention.entity)?.category)) ? "DEPLOYED_IN" : "OPERATES_IN";
      return [...own, ...active]
        .flatMap((at) => placesOf(scene, at))
        .filter((place) => place !== `country:${entityOf(scene, mention.entity)?.country}`)
        .map((place) =>
          told(
            scene,
            type,
            mention.entity,
            place,
            head,
            head,
            active.length > 0 ? "phrase/active-in" : "phrase/forces-in",
            active.length > 0 ? 0.88 : 0.75,
          ),
        );
    });
}

const presence = new Set(["active", "operate", "base", "deploy", "station", "present", "fight"]);
