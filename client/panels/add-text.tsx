/** A text to paste, and where it is from. */
import { useSignal } from "@preact/signals";
import { addText } from "../actions/add.ts";
import { t } from "../messages/index.ts";

export interface AttemptProps {
  /** Waits for it and says what went wrong; true where nothing did. */
  readonly attempt: (task: Promise<void>) => Promise<boolean>;
}

export function AddText({ attempt }: AttemptProps) {
  const busy = useSignal(false);
  return (
    <form
      class="fields"
      onSubmit={async (event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const field = (name: string): string | null => String(new FormData(form).get(name) ?? "").trim() || null;
        const article = {
          id: null,
          text: field("text") ?? "",
          title: field("title"),
          publisher: field("publisher"),
          publishedAt: field("publishedAt"),
          url: field("url"),
        };
        busy.value = true;
        if (await attempt(addText(article))) form.reset();
        busy.value = false;
      }}
    >
      <label>
        <span>{t("add.text")}</span>
        <textarea name="text" rows={6} required dir="auto" />
      </label>
      <div class="pairs">
        <label>
          <span>{t("add.publishedAt")}</span>
          <input name="publishedAt" type="date" />
        </label>
        <label>
          <span>{t("add.publisher")}</span>
          <input name="publisher" type="text" maxlength={200} autocomplete="off" />
        </label>
      </div>
      <details>
        <summary>{t("add.more")}</summary>
        <label>
          <span>{t("add.headline")}</span>
          <input name="title" type="text" maxlength={500} autocomplete="off" />
        </label>
        <label>
          <span>{t("add.url")}</span>
          <input name="url" type="url" maxlength={2000} autocomplete="off" placeholder="https://" />
        </label>
      </details>
      <button type="submit" class="button primary" aria-disabled={busy.value}>
        {t("add.read")}
      </button>
    </form>
  );
}
