/** What changed between two days: opens the panel, and brings what it lists into the view. */
import type { Changed } from "../api/changes.ts";
import { subgraph } from "../api/load.ts";
import { t } from "../messages/index.ts";
import { bring, openPanel } from "../state/changes.ts";
import { attempt } from "../state/notices.ts";
import { change, chosen, graph, learn, toReveal, view } from "../state/session.ts";
import type { ChangesPanel } from "../state/view.ts";
import { opening } from "./begin.ts";
import type { Command } from "./command.ts";
import { place } from "./place.ts";

/** Between the days that the view is cut to, or all days told; in the country that is selected. */
export const changed: Command = {
  id: "changed",
  label: () => t("command.changed"),
  keys: ["b"],
  enabled: () => true,
  run: () => {
    const node = chosen.value === null ? undefined : graph.value.nodes.get(chosen.value);
    const country = node && node.event === null ? (node.countries[0] ?? null) : null;
    const { from, to } = view.value.limits;
    const span = opening.value?.statistics.dateSpan;
    const today = new Date().toISOString().slice(0, 10);
    const last = to ?? span?.to ?? today;
    setChanges({ kind: "changes", from: from ?? span?.from ?? last, to: last, country });
  },
};

export const setChanges = (panel: ChangesPanel): void => change(t("change.changed"), openPanel(panel));

/** Nodes brought at once at most. */
const most = 200;

export async function showChanges(changes: Changed): Promise<void> {
  await attempt(async (signal) => {
    const ends = [...changes.began, ...changes.ended].flatMap(({ from, to }) => [from.id, to.id]);
    const wanted = [...new Set([...changes.events.nodes.map(({ id }) => id), ...ends])].slice(0, most);
    const present = view.value.nodes.map(({ id }) => id);
    learn(await subgraph([...new Set([...present, ...wanted])], signal));
    const known = wanted.filter((id) => graph.value.nodes.has(id));
    const places = await place("organic", [...new Set([...present, ...known])], { fixed: new Set(present) });
    change(t("change.showChanges"), bring(known, null, places));
    toReveal.value = known;
  });
}
