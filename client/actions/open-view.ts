/** Opens a whole view, from an address or a file: asks for its nodes, says what is gone, shows the rest exactly as it was. */
import { subgraph } from "../api/load.ts";
import { t, tn } from "../messages/index.ts";
import { arrived, viewOfAddress } from "../state/location.ts";
import { attempt, notice } from "../state/notices.ts";
import { change, fits, graph, learn, restore } from "../state/session.ts";
import type { View } from "../state/view.ts";
import { showNewest } from "./begin.ts";

/** With a label it can be undone; without one it takes the place of the view there was. */
export async function openView(next: View, label: string | null): Promise<boolean> {
  return attempt(async (signal) => {
    const ids = next.nodes.map((node) => node.id);
    const wanted = [...ids, ...endsOf(next)];
    if (wanted.some((id) => !graph.value.nodes.has(id))) learn(await subgraph(wanted, signal));
    const gone = ids.filter((id) => !graph.value.nodes.has(id)).length;
    if (label === null) {
      arrived(next);
      restore(next);
    } else change(label, () => next);
    fits.value++;
    if (gone > 0) notice.value = { tone: "info", text: tn("status.gone", gone), retry: null };
  });
}

/** On opening the page: the view of the address; where there is none, or it can't be read, the newest article. */
export async function openAddress(): Promise<void> {
  const asked = await viewOfAddress().catch(damaged);
  if (asked instanceof Error || asked === null) await attempt(showNewest);
  else await openView(asked, null);
  if (asked instanceof Error) tellDamage(asked);
}

/** Back, forward, or a pasted address. */
export async function travel(): Promise<void> {
  const asked = await viewOfAddress().catch(damaged);
  if (asked instanceof Error) return tellDamage(asked);
  if (asked === null) return;
  if (asked.nodes.every((node) => graph.value.nodes.has(node.id))) {
    arrived(asked);
    restore(asked);
  } else await openView(asked, null);
}

/** What the paths panel names, which may be in no view. */
function endsOf({ panel }: View): readonly string[] {
  return panel?.kind === "paths" ? [panel.from, panel.to, ...panel.avoid].filter((id) => id !== null) : [];
}

const damaged = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

function tellDamage({ message }: Error): void {
  notice.value = { tone: "problem", text: t("status.badLink", { message }), retry: null };
}
