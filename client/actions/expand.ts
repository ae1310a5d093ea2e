/** Brings the neighbours of a node, best attested first. What is there stays where it is. */
import type { Direction, EdgeType, NodeKind } from "../api/documents.generated.ts";
import { neighbourhood, type Part, subgraph } from "../api/load.ts";
import { t, tn } from "../messages/index.ts";
import { bring, select } from "../state/changes.ts";
import type { GraphEdge } from "../state/graph.ts";
import { otherEnd } from "../state/graph.ts";
import { attempt, notice, say } from "../state/notices.ts";
import { change, chosen, graph, learn, nameOf, renderer, view } from "../state/session.ts";
import { isRelation } from "../state/visible.ts";
import type { Command } from "./command.ts";
import { place } from "./place.ts";

export const expand: Command = {
  id: "expand",
  label: () => t("command.expand"),
  keys: ["e", "Enter"],
  enabled: () => chosen.value !== null && graph.value.nodes.has(chosen.value),
  run: () => {
    if (chosen.value) return expandNode(chosen.value);
  },
};

/** Neighbours brought by one expansion. */
export const step = 25;

/** One way of being a neighbour: by this relation, in this direction, of this kind. */
export interface Group {
  readonly type: EdgeType;
  readonly direction: Direction;
  readonly kind: NodeKind;
}

export async function expandNode(id: string, group: Group | null = null): Promise<void> {
  await attempt(async (signal) => {
    const present = new Set(view.value.nodes.map((node) => node.id));
    const part = await ask(id, group, present, signal);
    const fresh = pick(part, id, group, present);
    const hiddenAgain = reappearing(part);
    if (fresh.length === 0 && hiddenAgain.length === 0) return say(t("status.nothingNew", { name: nameOf(id) }));
    learn(part);
    const places = await place("organic", [...present, ...fresh], { fixed: present, near: id });
    change(t("change.expand", { name: nameOf(id) }), bring([...fresh, ...hiddenAgain], id, places), select(id));
    renderer.value?.reveal([id, ...fresh, ...hiddenAgain]);
    if (fresh.length > 0) void completeEdges();
    say(tn("status.added", fresh.length + hiddenAgain.length, { name: nameOf(id) }));
  });
}

/** What ties new nodes to others than the one expanded comes after they are there: nobody waits for it. */
async function completeEdges(): Promise<void> {
  const ids = view.value.nodes.map((node) => node.id);
  await subgraph(ids).then(learn, () => notTied(completeEdges));
}

function notTied(again: () => Promise<void>): void {
  notice.value = { tone: "problem", text: t("status.notTied"), retry: () => void again() };
}

/** As many as are there already, and a step more. A group asks for what can hold it and is picked from the answer. */
function ask(id: string, group: Group | null, present: ReadonlySet<string>, signal: AbortSignal): Promise<Part> {
  const around = [...graph.value.edges.values()].filter((edge) => edge.source === id || edge.target === id);
  const known = new Set(around.map((edge) => otherEnd(edge, id)).filter((other) => present.has(other))).size;
  if (!group) return neighbourhood({ ids: [id], limit: known + step }, signal);
  // The kind of the node itself too, or a filter by kind would leave out where it starts.
  const own = graph.value.nodes.get(id)?.kind ?? group.kind;
  const kinds = [...new Set([group.kind, own])];
  const filter = isRole(group.type) ? { kinds } : { kinds, relationTypes: [group.type] };
  return neighbourhood({ ids: [id], limit: 1000, filter }, signal);
}

type RoleType = "ACTOR_IN" | "TARGET_OF" | "OCCURRED_IN" | "CLAIMED_BY" | "MENTIONED_IN" | "REPORTED_IN";
const isRole = (type: EdgeType): type is RoleType => !isRelation({ type }) || type === "MENTIONED_IN" || type === "REPORTED_IN";

/** New ids in the order of the answer. */
function pick(part: Part, id: string, group: Group | null, present: ReadonlySet<string>): readonly string[] {
  const ids = part.nodes.map((node) => node.id).filter((other) => other !== id && !present.has(other));
  if (!group) return ids.slice(0, step);
  const fits = (edge: GraphEdge) => edge.type === group.type && (group.direction === "OUT" ? edge.source : edge.target) === id;
  const wanted = new Set(part.edges.filter(fits).map((edge) => otherEnd(edge, id)));
  return ids.filter((other) => wanted.has(other)).slice(0, step);
}

/** Neighbours that were hidden by hand and come back, since they were asked for. */
function reappearing(part: Part): readonly string[] {
  const hidden = new Set(view.value.hidden);
  return part.nodes.map((node) => node.id).filter((id) => hidden.has(id));
}
