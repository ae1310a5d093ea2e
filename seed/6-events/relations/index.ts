import type { RelationType } from "../../../graph/schema.generated.ts";
import type { ReadingRelation } from "../../reading.ts";
import type { Draft } from "../draft.ts";
import type { Scene } from "../scene.ts";
import { eventLinks } from "./from-events.ts";
import { phraseLinks } from "./phrases.ts";
import { titleLinks } from "./titles.ts";
import type { Link } from "./types.ts";
import { verbLinks } from "./verbs.ts";

export { strengthsIn } from "./strengths.ts";

/** Everything a sentence says of how entities stand to each other. */
export function linksOf(scene: Scene, drafts: readonly Draft[]): readonly Link[] {
  return [...titleLinks(scene), ...phraseLinks(scene), ...verbLinks(scene), ...eventLinks(scene, drafts)];
}

const bothWays: ReadonlySet<RelationType> = new Set(["ALLIED_WITH", "FIGHTS", "BORDERS"]);

/** Of links in order of the text, one relation for each type, pair and title, with every sentence that tells it; relations that hold both ways start at the lower id. */
export function relationsOf(links: readonly Link[], sentences: readonly { start: number; end: number }[]): readonly ReadingRelation[] {
  const groups = new Map<string, Link[]>();
  for (const told of links) {
    const one = bothWays.has(told.type) && told.to < told.from ? { ...told, from: told.to, to: told.from } : told;
    const key = [one.type, one.from, one.to, one.title?.toLowerCase() ?? "", one.status === "NEGATED"].join("|");
    const group = groups.get(key);
    if (!group) groups.set(key, [one]);
    else if (group.at(-1)?.sentence !== one.sentence) group.push(one);
  }
  return [...groups.values()].map((group) => relationOf(group, sentences));
}

function relationOf(group: readonly Link[], sentences: readonly { start: number; end: number }[]): ReadingRelation {
  const first = group[0] as Link;
  const pick = <T>(partOf: (one: Link) => T | null): T | null => group.map(partOf).find((value) => value !== null) ?? null;
  return {
    type: first.type,
    from: first.from,
    to: first.to,
    title: first.title,
    strength: pick((one) => one.strength),
    since: pick((one) => one.since),
    until: pick((one) => one.until),
    status: first.status,
    claimedBy: group.every((one) => one.claimedBy.length > 0) ? first.claimedBy : [],
    evidence: group.map(({ sentence, trigger, rule, confidence }) => ({
      sentence,
      ...spanOf(sentences, sentence, trigger),
      trigger,
      rule,
      confidence,
    })),
  };
}

function spanOf(sentences: readonly { start: number; end: number }[], index: number, fallback: { start: number; end: number }) {
  const { start, end } = sentences[index] ?? fallback;
  return { start, end };
}
