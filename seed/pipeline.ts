import { clean, isRead } from "./2-clean/index.ts";
import { mentionsIn, timesIn } from "./4-mentions/index.ts";
import { entitiesOf } from "./5-entities/index.ts";
import { draw } from "./6-events/index.ts";
import type { Observer } from "./6-events/refusals.ts";
import { loadLanguage } from "./language.ts";
import { loadLexicon } from "./lexicon/index.ts";
import type { Article, Reading, Resolved, Sentence } from "./reading.ts";

export interface ReaderOptions {
  /** Folder of language models; the ones that come with the product by default. */
  readonly models?: string;
}

export type Reader = (article: Article) => Reading;

/** Loads models and lists, and gives the function that reads an article. The same article always gives the same reading. */
export function createReader(options: ReaderOptions = {}): Reader {
  const resolve = createResolver(options);
  return (article) => readingOf(resolve(article));
}

/** Stages 1 to 5: everything that is known of an article before events and relations are drawn. */
export function createResolver({ models }: ReaderOptions = {}): (article: Article) => Resolved {
  const language = loadLanguage({ models });
  const lexicon = loadLexicon();
  return (article) => {
    const { language: code, publishedAt, skipped, notes } = clean(article);
    const spans = isRead(code) ? language.sentences(article.text, skipped) : [];
    const sentences = spans.map((span) => language.parse(article.text, span));
    const tagged = language.names(article.text, sentences);
    const { found, weights } = mentionsIn(sentences, tagged, lexicon);
    const { mentions, entities } = entitiesOf({ article, publishedAt, skipped, sentences, found, weights }, lexicon);
    const times = isRead(code) ? timesIn(article.text, timeSpans(sentences, skipped), publishedAt) : [];
    return { article, language: code, publishedAt, skipped, sentences, tagged, mentions, entities, times, notes };
  };
}

/** Sentences, and datelines, which hold a date too but belong to no sentence. */
function timeSpans(sentences: readonly Sentence[], skipped: Resolved["skipped"]) {
  const datelines = skipped.filter((span) => span.reason === "dateline").map(({ start, end }) => ({ start, end, sentence: -1 }));
  const all = [...datelines, ...sentences.map(({ start, end }, sentence) => ({ start, end, sentence }))];
  return all.toSorted((a, b) => a.start - b.start);
}

/** Stage 6 on top of them: what `extract` prints. `observe` is told of each event that was refused. */
export function readingOf(resolved: Resolved, observe?: Observer): Reading {
  const { events, relations, entities } = draw(resolved, observe);
  const { article, sentences, mentions, times, ...rest } = resolved;
  return {
    id: article.id,
    language: rest.language,
    publishedAt: article.publishedAt ?? rest.publishedAt,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    skipped: rest.skipped,
    mentions: mentions.map(({ start, end, kind, entity, role }) => ({ start, end, kind, entity, role })),
    entities: [...entities.values()],
    times: times.map(({ sentence: _, ...time }) => time),
    relations,
    events,
    notes: rest.notes,
  };
}
