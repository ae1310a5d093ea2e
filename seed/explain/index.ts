/** The reading of an article with what every stage saw and refused: the workbench of those who write rules. */
import { predicatesOf } from "../6-events/predicates.ts";
import { type Refusal, refusalReasons } from "../6-events/refusals.ts";
import { scenesOf } from "../6-events/scene.ts";
import { createResolver, type ReaderOptions, readingOf } from "../pipeline.ts";
import type { Article, Resolved, Span } from "../reading.ts";
import { branchesOf, clauseOf } from "./clauses.ts";
import { edgesBySentence } from "./edges.ts";
import type { Explained, Refused, SentencePart } from "./explained.ts";
import { passedOver } from "./passed-over.ts";
import { piecesOf } from "./pieces.ts";
import { type Seen, titleOf } from "./title.ts";

export type { Explained } from "./explained.ts";
export { htmlOf } from "./html.ts";
export { terminalOf } from "./terminal.ts";

/** Loads models and lists, and gives the function that explains an article. The reading in it is the one that `extract` prints. */
export function createExplainer(options: ReaderOptions = {}): (article: Article) => Explained {
  const resolve = createResolver(options);
  const look = (article: Article): Seen => seen(resolve(article));
  return (article) => {
    const { reading, entities, sentences } = look(article);
    const skipped = reading.skipped.map((one) => ({ ...one, part: "SKIPPED" as const, text: textAt(article.text, one) }));
    const parts = [...skipped, ...sentences].toSorted((a, b) => a.start - b.start);
    return { article, reading, entities, title: titleOf(article, reading, look), parts };
  };
}

function seen(resolved: Resolved): Seen {
  const { text } = resolved.article;
  const refusals: Refusal[] = [];
  const reading = readingOf(resolved, (refusal) => refusals.push(refusal));
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const edges = edgesBySentence(reading, resolved, entities);
  const sentences = scenesOf(resolved).map((scene, index): SentencePart => {
    const { start, end } = reading.sentences[index] ?? { start: 0, end: 0 };
    return {
      part: "SENTENCE",
      index,
      start,
      end,
      pieces: piecesOf(text, { start, end }, reading),
      clauses: predicatesOf(scene).flatMap((predicate) => clauseOf(scene, predicate) ?? []),
      tree: branchesOf(scene.tree),
      edges: edges.get(index) ?? [],
      refused: [...passedOver(resolved, index), ...refusedIn(refusals, index, text)],
    };
  });
  return { reading, entities, sentences };
}

const textAt = (text: string, { start, end }: Span): string => text.slice(start, end);

/** Each refusal once, for a rule may be tried again for the clause above; rules that refuse a word for the same reason stand together. */
function refusedIn(refusals: readonly Refusal[], sentence: number, text: string): readonly Refused[] {
  const together = new Map<string, Refused>();
  for (const { trigger, rule, reason, ...refusal } of refusals) {
    if (refusal.sentence !== sentence) continue;
    const key = `${trigger.start} ${reason}`;
    const before = together.get(key)?.rules ?? [];
    const rules = before.includes(rule) ? before : [...before, rule];
    together.set(key, { trigger: textAt(text, trigger), rules, reason, because: refusalReasons[reason] });
  }
  return [...together.values()];
}
