/** What the text claims, in words, with a look that sets it apart from plain fact. */
import type { Status } from "../api/documents.generated.ts";
import { words } from "../messages/index.ts";

export function StatusMark({ status, claimed = false }: { readonly status: Status; readonly claimed?: boolean }) {
  return (
    <span class={`status ${status.toLowerCase()}`}>
      {words().status[status]}
      {claimed && <span class="claimed"> · {words().claimed}</span>}
    </span>
  );
}
