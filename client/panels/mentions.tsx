/** Where articles name an entity: the sentence, the name underlined. */
import { useSignal } from "@preact/signals";
import type { ArticleText, EntityDetails } from "../api/details.ts";
import { t } from "../messages/index.ts";
import { open } from "../state/changes.ts";
import { adjust } from "../state/session.ts";
import { Quote, useTexts } from "./evidence.tsx";
import { Source } from "./source.tsx";

type Mention = EntityDetails["mentions"]["nodes"][number];
/** Shown at first, and with each "more". */
const page = 5;

export function MentionList({ mentions }: { readonly mentions: readonly Mention[] }) {
  const shown = useSignal(page);
  const visible = mentions.slice(0, shown.value);
  const texts = useTexts(visible.map(({ article }) => article.id));
  return (
    <>
      <ol class="evidence-list">
        {visible.map((mention) => (
          <li key={`${mention.article.id} ${mention.start}`}>
            <Named mention={mention} around={texts.get(mention.article.id)} />
          </li>
        ))}
      </ol>
      {mentions.length > shown.value && (
        <button type="button" class="button" onClick={() => (shown.value += page)}>
          {t("table.more", { count: Math.min(page, mentions.length - shown.value) })}
        </button>
      )}
    </>
  );
}

function Named({ mention, around }: { readonly mention: Mention; readonly around: ArticleText | undefined }) {
  const sentence = around?.sentences.find(({ start, end }) => start <= mention.start && mention.start < end) ?? mention;
  const quote = around ? around.text.slice(sentence.start, sentence.end) : mention.text;
  return (
    <article class="evidence">
      <Source article={mention.article} />
      <blockquote>
        <Quote evidence={{ quote, start: sentence.start, triggerStart: mention.start, triggerEnd: mention.end }} around={undefined} />
      </blockquote>
      <p class="row">
        <button
          type="button"
          class="text-button"
          onClick={() => adjust(open({ id: mention.article.id, start: sentence.start, end: sentence.end }))}
        >
          {t("details.open")}
        </button>
      </p>
    </article>
  );
}
