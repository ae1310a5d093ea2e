import type { RelationType } from "../../../graph/schema.generated.ts";
import { obliquesOf } from "../obliques.ts";
import { participants } from "../participants.ts";
import { placesOf, unique } from "../places.ts";
import { entityOf, kindOf, type Scene } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { childrenBy, formAt, headOf, lemmaAt, prepositionOf, relationAt, tokenAt } from "../tree.ts";
import { verbPredicate } from "../verb-predicates.ts";
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
        (child) => child > head && ["in", "along", "across"].includes(prepositionOf(tree, child)) && !nowhere.has(lemmaAt(tree, child)),
      );
      const said = relationAt(tree, head) === "nsubj" ? [headOf(tree, head)] : [];
      const active = [...childrenBy(tree, head, "amod", "acl", "acl:relcl"), ...said.filter((at) => tokenAt(tree, at).upos === "ADJ")]
        .filter((child) => presence.has(lemmaAt(tree, child)))
        .flatMap((child) => childrenBy(tree, child, "obl", "nmod"))
        .filter((child) => ["in", "from", "across", "along"].includes(prepositionOf(tree, child)));
      active.push(...saidActive(scene, head));
      const beside = armies.has(String(entityOf(scene, mention.entity)?.category)) ? [] : besideIn(scene, head, mention.tokens[1]);
      const type: RelationType = armies.has(String(entityOf(scene, mention.entity)?.category)) ? "DEPLOYED_IN" : "OPERATES_IN";
      return unique([...[...own, ...active].flatMap((at) => placesOf(scene, at)), ...beside])
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

/** `JNIM is active in eastern Burkina Faso`. */
function saidActive({ tree }: Scene, head: number): readonly number[] {
  const said = headOf(tree, head);
  if (relationAt(tree, head) !== "nsubj" || !presence.has(lemmaAt(tree, said)) || childrenBy(tree, said, "cop").length === 0) return [];
  if (
    childrenBy(tree, said, "advmod", "aux").some((child) =>
      ["not", "n't", "no", "could", "may", "might", "would"].includes(formAt(tree, child)),
    )
  )
    return [];
  return childrenBy(tree, said, "obl", "nmod").filter((child) => ["in", "across", "along"].includes(prepositionOf(tree, child)));
}

/** `strikes on the group in Syria and Iraq`: right behind a band's name the place is where it is, whatever the tree. */
function besideIn(scene: Scene, head: number, end: number): readonly string[] {
  const { tree } = scene;
  // "was wounded by rebels in Kadugli" tells where he was wounded
  if (!["in", "across"].includes(formAt(tree, end)) || prepositionOf(tree, head) === "by") return [];
  const at = [end + 1, end + 2].find((one) => scene.mentionAt[one]);
  return at === undefined || nowhere.has(lemmaAt(tree, headOf(tree, at))) || prepositionOf(tree, at) !== formAt(tree, end)
    ? []
    : placesOf(scene, at);
}

/** `rid Iraq of the group`, `clearing the group from Iraq`: it is there until that is done. */
export function riddanceLinks(scene: Scene, at: number): readonly Link[] {
  const { tree } = scene;
  const preposition = riddance[lemmaAt(tree, at)];
  const standing = preposition ? standingOf(scene, verbPredicate(scene, at)) : null;
  // Once done, it is there no more
  if (!preposition || (standing?.status === "HAPPENED" && standing.told && /^VB[DN]$/.test(tokenAt(tree, at).xpos))) return [];
  const object = childrenBy(tree, at, "obj")[0] ?? -1;
  const behind = obliquesOf(tree, at)
    .filter((oblique) => preposition.includes(oblique.preposition))
    .map(({ head }) => head);
  const pairs = behind.flatMap((head) => [
    [participants(scene, object), placesOf(scene, head)] as const,
    [participants(scene, head), placesOf(scene, object)] as const,
  ]);
  return pairs.flatMap(([bands, places]) =>
    bands
      .filter((id) => kindOf(scene, id) === "Force" && !armies.has(String(entityOf(scene, id)?.category)))
      .flatMap((band) => places.map((place) => told(scene, "OPERATES_IN", band, place, at, at, "verb/rid-of", 0.75))),
  );
}

const riddance: Readonly<Record<string, readonly string[]>> = {
  rid: ["of"],
  clear: ["of", "from"],
  purge: ["of", "from"],
  liberate: ["from"],
  free: ["from"],
  drive: ["from", "out of"],
  expel: ["from"],
  push: ["from", "out of"],
  dislodge: ["from"],
};

/** `rebels in Ankara's pay`: whose they are, not where. */
const nowhere = new Set(["pay", "service", "employ", "hand", "custody", "name", "favour", "favor", "view", "eye", "mind", "interest"]);

const presence = new Set(["active", "base", "deploy", "station", "present", "fight"]);
