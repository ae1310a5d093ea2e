/** Messages over the view, and the line that only screen readers get. */

import { useEffect } from "preact/hooks";
import { t } from "../messages/index.ts";
import { Icon } from "../parts/icon.tsx";
import { notice, spoken } from "../state/notices.ts";

/** Milliseconds that a message stays; a problem stays until it is solved or closed. */
const stay = 6000;

export function Notices() {
  const now = notice.value;
  useEffect(() => {
    if (now?.tone !== "info") return;
    const timer = setTimeout(() => {
      if (notice.value === now) notice.value = null;
    }, stay);
    return () => clearTimeout(timer);
  }, [now]);
  return (
    <>
      {now && (
        <div class={`notice ${now.tone}`}>
          <p>{now.text}</p>
          {now.retry && (
            <button type="button" class="button" onClick={now.retry}>
              {t("status.retry")}
            </button>
          )}
          <button type="button" class="icon-button" aria-label={t("status.close")} onClick={() => (notice.value = null)}>
            <Icon name="close" />
          </button>
        </div>
      )}
      <p class="hidden-text" aria-live="polite">
        {spoken.value}
      </p>
    </>
  );
}
