/** Sentences that stand behind a fact: each highlighted among its neighbours in the article, with who published it, when, and how it was read. */
import { useSignal } from "@preact/signals";
import { type ArticleText, articleTexts, type Evidence } from "../api/details.ts";
import { clean, number, percent, t } from "../messages/index.ts";
import { NodeLinks } from "../parts/name.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { useAnswer } from "../state/answer.ts";
import { open } from "../state/changes.ts";
import { adjust } from "../state/session.ts";
import { Source } from "./source.tsx";

/** Sentences shown at first, and with each "more". */
const page = 8;

export interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  /** The sentence and its source alone, where many stand below each other. */
  readonly brief?: boolean;
}

export function EvidenceList({ evidence, brief = false }: EvidenceListProps) {
  const shown = useSignal(page);
  const visible = evidence.slice(0, shown.value);
  const texts = useTexts(brief ? [] : visible.map(({ article }) => article.id));
  return (
    <>
      <ol class="evidence-list">
        {visible.map((one) => (
          <li key={`${one.article.id}/${one.start}/${one.triggerStart}/${one.rule}`}>
            <Sentence evidence={one} around={texts.get(one.article.id)} brief={brief} />
          </li>
        ))}
      </ol>
      {evidence.length > shown.value && (
        <button type="button" class="button" onClick={() => (shown.value += page)}>
          {t("table.more", { count: Math.min(page, evidence.length - shown.value) })} (
          {t("details.showing", { shown: number(shown.value), total: number(evidence.length) })})
        </button>
      )}
    </>
  );
}

/** Texts of these articles; until they are there, and where they fail, the sentence alone is shown. */
export function useTexts(articles: readonly string[]): ReadonlyMap<string, ArticleText> {
  const ids = [...new Set(articles)].sort();
  const answer = useAnswer(ids.length === 0 ? null : `texts ${ids.join(" ")}`, (signal) => articleTexts(ids, signal));
  return answer.state === "ready" ? answer.value : new Map();
}

interface SentenceProps {
  readonly evidence: Evidence;
  readonly around: ArticleText | undefined;
  readonly brief: boolean;
}

function Sentence({ evidence, around, brief }: SentenceProps) {
  const { article, start, end, status, claimedBy, confidence, rule } = evidence;
  return (
    <article class="evidence">
      <Source article={article} />
      <blockquote cite={article.url ?? undefined}>
        <Quote evidence={evidence} around={around} />
      </blockquote>
      {!brief && (
        <p class="facts">
          <StatusMark status={status} />
          {claimedBy.length > 0 && (
            <span class="according">
              {t("details.claimedBy")} <NodeLinks nodes={claimedBy} />
            </span>
          )}
          <span title={t("details.confidenceHelp")}>{t("details.confidence", { percent: percent(confidence) })}</span>
          <span class="rule">{t("details.rule", { rule: clean(rule) })}</span>
        </p>
      )}
      <p class="row">
        <button type="button" class="text-button" onClick={() => adjust(open({ id: article.id, start, end }))}>
          {t("details.open")}
        </button>
      </p>
    </article>
  );
}

export interface QuotedSpan {
  readonly quote: string;
  readonly start: number;
  readonly triggerStart: number;
  readonly triggerEnd: number;
}

/** The sentence, its telling words underlined, with the sentence before and after it. Offsets are of the article, so the quote's own start is taken off. */
export function Quote({ evidence, around }: { readonly evidence: QuotedSpan; readonly around: ArticleText | undefined }) {
  const { quote, start, triggerStart, triggerEnd } = evidence;
  const at = around?.sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end) ?? -1;
  const slice = (i: number): string => {
    const sentence = around?.sentences[i];
    return around && sentence ? around.text.slice(sentence.start, sentence.end) : "";
  };
  const cut = (from: number, to: number): string => clean(quote.slice(Math.max(0, from - start), Math.max(0, to - start)));
  return (
    <bdi>
      {at > 0 && <span class="around">{clean(slice(at - 1))} </span>}
      <mark>
        {cut(start, triggerStart)}
        <u>{cut(triggerStart, triggerEnd)}</u>
        {cut(triggerEnd, start + quote.length)}
      </mark>
      {at >= 0 && <span class="around"> {clean(slice(at + 1))}</span>}
    </bdi>
  );
}
