import { participants } from "../participants.ts";
import { entityOf, kindOf, type Scene } from "../scene.ts";
import { childrenBy } from "../tree.ts";
import { headNoun, told } from "./told.ts";
import type { Link } from "./types.ts";

const bands: ReadonlySet<unknown> = new Set(["REBEL_GROUP", "JIHADIST_GROUP", "MILITIA"]);

/** `Joseph Kony's Lord's Resistance Army`, `Haftar, whose Libyan National Army`: somebody's band with a name is led by him. */
export function ownForceLinks(scene: Scene): readonly Link[] {
  return scene.mentions
    .filter(({ kind, role, entity }) => kind === "Force" && role === "NAME" && bands.has(entityOf(scene, entity)?.category))
    .flatMap(({ entity, tokens }) => {
      const head = headNoun(scene, tokens);
      return childrenBy(scene.tree, head, "nmod:poss")
        .flatMap((owner) => participants(scene, owner))
        .filter((id) => kindOf(scene, id) === "Person")
        .map((person) => told(scene, "LEADS", person, entity, head, head, "phrase/own-force", 0.75));
    });
}
