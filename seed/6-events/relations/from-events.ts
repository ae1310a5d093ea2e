import type { Draft } from "../draft.ts";
import { entityOf, kindOf, type Scene } from "../scene.ts";
import { childrenBy } from "../tree.ts";
import { type Link, link } from "./types.ts";

/** What an event says of how its parties stand to each other: those who clash fight, those who protest oppose. */
export function eventLinks(scene: Scene, drafts: readonly Draft[]): readonly Link[] {
  return drafts
    .filter((draft) => ["HAPPENED", "ONGOING"].includes(draft.status))
    .flatMap((draft) => {
      const type = draft.type === "ASSAULT" && draft.mode === "ARMED_CLASH" ? "FIGHTS" : draft.type === "PROTEST" ? "OPPOSES" : null;
      if (!type) return [];
      const ofType = (id: string) => type !== "FIGHTS" || ["Force", "Country"].includes(String(kindOf(scene, id)));
      const pairs = draft.targets.length > 0 ? draft.actors.flatMap((from) => draft.targets.map((to) => [from, to] as const)) : [];
      return pairs
        .filter(
          ([from, to]) =>
            from !== to &&
            ofType(from) &&
            ofType(to) &&
            !(type === "FIGHTS" && [from, to].some((id) => entityOf(scene, id)?.category === "PROTESTERS" || areSomePeople(scene, id))),
        )
        .map(([from, to]) =>
          link({
            type,
            from,
            to,
            sentence: draft.sentence,
            trigger: draft.trigger,
            rule: `event/${type.toLowerCase()}`,
            confidence: Math.round(draft.confidence * 88) / 100,
            claimedBy: draft.claimedBy,
            status: "ONGOING",
          }),
        );
    });
}

/** `killed 84 Russians`: people of a country, counted, are no state that fights. */
const areSomePeople = ({ mentions, tree }: Scene, id: string): boolean => {
  const own = mentions.filter(({ entity, kind }) => entity === id && kind === "Country");
  return own.length > 0 && own.every(({ role, tokens: [, end] }) => role === "DEMONYM" && childrenBy(tree, end - 1, "nummod").length > 0);
};
