/** Opens a whole view, from an address or a file: asks for its nodes, says what is gone, shows the rest exactly as it was. */
import { subgraph } from "../api/load.ts";
import { t, tn } from "../messages/index.ts";
import { arrived, viewOfAddress } from "../state/location.ts";
import { attempt, notice } from "../state/notices.ts";
import { change, fits, graph, learn, restore, view } from "../state/session.ts";
import { emptyView, type View } from "../state/view.ts";
import { showNewest } from "./begin.ts";

/** With a label it can be undone; without one it takes the place of the view there was. */
export async function openView(next: View, label: string | null): Promise<boolean> {
  return attempt(async (signal) => {
    const ids = next.nodes.map((node) => node.id);
    if (ids.some((id) => !graph.value.nodes.has(id))) learn(await subgraph(ids, signal));
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
  const asked = await readAddress();
  if (asked) await openView(asked, null);
  else await attempt(showNewest);
}

/** Back, forward, or a pasted address. */
export async function travel(): Promise<void> {
  const asked = await readAddress();
  if (asked === null) return;
  if (view.value === emptyView) await openView(asked, null);
  else {
    const known = asked.nodes.every((node) => graph.value.nodes.has(node.id));
    if (known) {
      arrived(asked);
      restore(asked);
    } else await openView(asked, null);
  }
}

async function readAddress(): Promise<View | null> {
  try {
    return await viewOfAddress();
  } catch (error) {
    notice.value = { tone: "problem", text: t("status.badLink", { message: error instanceof Error ? error.message : "" }), retry: null };
    return null;
  }
}
