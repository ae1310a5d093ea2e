/** The reading of an article with what every stage saw and refused: the workbench of those who write rules. */
import { predicatesOf } from "../6-events/predicates.ts";
import type { Refusal } from "../6-events/refusals.ts";
import { scenesOf } from "../6-events/scene.ts";
import { createResolver, type ReaderOptions, readingOf } from "../pipeline.ts";
import type { Article, Resolved } from "../reading.ts";
import { branchesOf, clauseOf } from "./clauses.ts";
import { edgesBySentence } from "./edges.ts";
import type { Explained, SentencePart } from "./explained.ts";
import { passedOver } from "./passed-over.ts";
import { piecesOf } from "./pieces.ts";
import { refusedIn } from "./refused.ts";
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
    const skipped = reading.skipped.map((one) => ({ ...one, part: "SKIPPED" as const, text: article.text.slice(one.start, one.end) }));
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
      refused: [
        ...passedOver(resolved, index),
        ...refusedIn(
          refusals.filter(({ sentence }) => sentence === index),
          scene.tree,
          text,
        ),
      ],
    };
  });
  return { reading, entities, sentences };
}
