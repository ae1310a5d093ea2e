/** Names by a server's own full-text index. */
import { nameMatches, nameStarts, someNames } from "../cypher/search.ts";
import type { Engine } from "../engine.ts";
import type { NodeKind } from "../schema.generated.ts";
import type { Wanted } from "../store.ts";
import { bestConnectedFirst, fewestForSlip, type NameSource, type Nearness } from "./source.ts";

export function fullText(engine: Engine, wanted: Wanted | undefined): NameSource {
  const starts = async (text: string, kinds: readonly NodeKind[], limit: number) => {
    const params = { start: `\n${text}`, whole: `\n${text}\n`, kinds, limit };
    const labels = (["Entity", "Event", "Article"] as const).filter((label) => kinds.some((kind) => labelOf(kind) === label));
    const found = await Promise.all(labels.map((label) => engine.read(nameStarts(label, wanted?.Entity), params)));
    return found
      .flat()
      .sort((a, b) => Number(b.same) - Number(a.same) || bestConnectedFirst(a, b))
      .slice(0, limit);
  };
  return {
    starts,
    near: (words, nearness, kinds, limit) =>
      engine.read(nameMatches(wanted?.Entity), { lucene: words.map(clause[nearness]).join(" "), kinds, limit }),
    names: (kinds, limit) => engine.read(someNames, { kinds, limit }),
  };
}

const labelOf = (kind: NodeKind) => (kind === "Event" || kind === "Article" ? kind : "Entity");

/** Folded words are letters and digits alone, so that nothing in them is Lucene's. */
const clause: Readonly<Record<Nearness, (word: string) => string>> = {
  beginning: (word) => `+${word}*`,
  inside: (word) => `+*${word}*`,
  slip: (word) => (word.length >= fewestForSlip ? `+(*${word}* ${word}~1)` : `+*${word}*`),
};
