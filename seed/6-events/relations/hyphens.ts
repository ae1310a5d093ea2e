import type { RelationType } from "../../../graph/schema.generated.ts";
import { entityOf, kindOf, type Scene } from "../scene.ts";
import { formAt, tokenAt } from "../tree.ts";
import { told } from "./told.ts";
import type { Link } from "./types.ts";

/** `X-led Y`, `X-backed Y`, `X-linked Y`: what the participle makes of X and Y. */
const hyphened: Readonly<Record<string, { type: RelationType; swap?: true }>> = {
  led: { type: "LEADS" },
  backed: { type: "SUPPORTS" },
  supported: { type: "SUPPORTS" },
  armed: { type: "SUPPORTS" },
  funded: { type: "SUPPORTS" },
  trained: { type: "SUPPORTS" },
  linked: { type: "LINKED_TO", swap: true },
  affiliated: { type: "LINKED_TO", swap: true },
  aligned: { type: "LINKED_TO", swap: true },
  allied: { type: "ALLIED_WITH" },
};

export function hyphenLinks(scene: Scene): readonly Link[] {
  const { tree } = scene;
  return tree.tokens.flatMap((token, at) => {
    const kind = hyphened[token.form.toLowerCase()];
    if (!kind || formAt(tree, at - 1) !== "-" || at < 2) return [];
    const lead = ledBy(scene, at - 2);
    const followed = followerOf(scene, at);
    if (!lead || !followed || lead === followed || kindOf(scene, lead) === "Place") return [];
    // A country's own military is no body that it leads as one of many.
    if (entityOf(scene, followed)?.category === "STATE_MILITARY" || (kind.type === "LEADS" && kindOf(scene, lead) === "Force")) return [];
    const [from, to] = kind.swap ? [followed, lead] : [lead, followed];
    return [told(scene, kind.type, from, to, at, at, "phrase/hyphen", 0.93)];
  });
}

/** The country or body before the hyphen, inside a longer name too: the mention of "French-led Takuba task force" covers it. */
function ledBy(scene: Scene, at: number): string | undefined {
  const own = scene.mentionAt[at];
  const whole = scene.mentionAt[at + 2];
  if (own && own !== whole && own.role !== "DEMONYM") return own.entity;
  const form = tokenAt(scene.tree, at).form;
  const named = [...scene.resolved.entities.values()].find((entity) => entity.kind === "Country" && demonymOf(scene, form) === entity.iso3);
  return named?.id ?? (own && own !== whole ? own.entity : undefined);
}

const demonymOf = (scene: Scene, word: string): string | undefined =>
  scene.lexicon.demonym(word)?.iso3[0] ??
  scene.lexicon
    .lookup(word)
    .find((one) => one.kind === "Country")
    ?.id.slice("country:".length);

/** The name that the hyphened word stands before. */
function followerOf(scene: Scene, at: number): string | undefined {
  const inside = scene.mentionAt[at];
  if (inside && inside.role !== "DEMONYM") return inside.entity;
  for (let next = at + 1; next < Math.min(at + 6, scene.tree.tokens.length); next++) {
    const mention = scene.mentionAt[next];
    if (mention && mention !== inside && ["Force", "Organization"].includes(mention.kind)) return mention.entity;
    if (["VERB", "ADP", "PUNCT"].includes(tokenAt(scene.tree, next).upos) && formAt(scene.tree, next) !== "-") return undefined;
  }
  return undefined;
}
