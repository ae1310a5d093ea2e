/** What happens on opening: the view of the address, and what the start panel tells. */
import { effect } from "@preact/signals";
import { start } from "../api/load.ts";
import { t } from "../messages/index.ts";
import { show } from "../state/changes.ts";
import { adjust } from "../state/session.ts";
import { findBusiestMonth, opening } from "./begin.ts";
import { openAddress } from "./open-view.ts";

/** Pixels: below it the list comes first and the graph second. */
const narrow = 700;

export function begin(): void {
  if (innerWidth < narrow) adjust(show("list"));
  effect(() => {
    document.title = t("app.name");
  });
}

export async function openPage(): Promise<void> {
  // Whenever it is told: where the server is silent on opening, a later try tells it.
  effect(() => {
    if (opening.value) void findBusiestMonth(opening.value);
  });
  await openAddress();
  // An address of its own needs no opening article, but the start panel tells of the graph all the same.
  opening.value ??= await start().catch(() => null);
}
