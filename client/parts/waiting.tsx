/** What stands in a panel while its answer is on the way, and when it failed. */

import { t } from "../messages/index.ts";
import { reason } from "../state/notices.ts";

export function Waiting({ text }: { readonly text: string }) {
  return (
    <div class="waiting" role="status">
      <span class="hidden-text">{text}</span>
      <span class="bone" />
      <span class="bone" />
      <span class="bone short" />
    </div>
  );
}

export function Failed({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  return (
    <div class="failed" role="alert">
      <p>{reason(error)}</p>
      <button type="button" class="button" onClick={retry}>
        {t("status.retry")}
      </button>
    </div>
  );
}
