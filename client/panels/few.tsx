/** The first rows of a list, and the rest at a click: enough to answer the first question, few enough that what comes below is in reach. */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { t } from "../messages/index.ts";

export function Few({ rows }: { readonly rows: readonly ComponentChildren[] }) {
  const all = useSignal(false);
  return (
    <>
      <ul class="rows">{all.value ? rows : rows.slice(0, few)}</ul>
      {!all.value && rows.length > few && (
        <button type="button" class="text-button" onClick={() => (all.value = true)}>
          {t("table.more", { count: rows.length - few })}
        </button>
      )}
    </>
  );
}

const few = 5;
