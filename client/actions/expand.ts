/** Brings the neighbours of nodes, best attested first, in one request. What is there stays where it is. */
import type { Direction, EdgeType, NodeKind } from "../api/documents.generated.ts";
import { neighbourhood, type Part } from "../api/load.ts";
import { filterOf } from "../api/read.ts";
import { t, tn } from "../messages/index.ts";
import { bring, select } from "../state/changes.ts";
import type { GraphEdge } from "../state/graph.ts";
import { otherEnd } from "../state/graph.ts";
import { isGroup } from "../state/groups.ts";
import { isLimited } from "../state/limits.ts";
import { attempt, say } from "../state/notices.ts";
import { change, chosen, graph, learn, nameOf, selectedNodes, toReveal, view } from "../state/session.ts";
import { isRelation } from "../state/visible.ts";
import type { Command } from "./command.ts";
import { chosenGroup, openOrClose } from "./group.ts";
import { place } from "./place.ts";

export const expand: Command = {
  id: "expand",
  label: () => t("command.expand"),
  keys: ["e", "Enter"],
  enabled: () => chosen.value !== null && (graph.value.nodes.has(chosen.value) || isGroup(chosen.value)),
  run: () => {
    const group = chosen.value !== null && isGroup(chosen.value) ? chosenGroup() : undefined;
    return group ? openOrClose(group, true) : expandNodes(selectedNodes.value);
  },
};

/** Neighbours brought by one expansion. */
export const step = 25;
/** Nodes expanded at once. */
const most = 50;

/** One way of being a neighbour: by this relation, in this direction, of this kind. */
export interface Group {
  readonly type: EdgeType;
  readonly direction: Direction;
  readonly kind: NodeKind;
}

export const expandNode = (id: string, group: Group | null = null): Promise<void> => expandNodes([id], group);

async function expandNodes(selected: readonly string[], group: Group | null = null): Promise<void> {
  const ids = selected.slice(0, most);
  const [first] = ids;
  if (first === undefined) return;
  const name = ids.length === 1 ? nameOf(first) : tn("change.several", ids.length);
  await attempt(async (signal) => {
    const part = await ask(ids, group, signal);
    const brought = pick(part, ids, group);
    if (brought.length === 0) return say(t(isLimited(view.value.limits) ? "status.nothingNewLimited" : "status.nothingNew", { name }));
    learn(part);
    const present = new Set(view.value.nodes.map((node) => node.id));
    const places = await place("organic", [...new Set([...present, ...brought.map(({ id }) => id)])], { fixed: present, near: first });
    const brings = ids.map((by) =>
      bring(
        brought.filter((one) => one.by === by).map(({ id }) => id),
        by,
        places,
      ),
    );
    change(t("change.expand", { name }), ...brings, select(...ids));
    toReveal.value = [...ids, ...brought.map(({ id }) => id)];
    say(tn("status.added", brought.length, { name }));
  });
}

/** What isn't in sight yet and comes up to the limits of the view, with the edges to what is. Of a group, all there is: it is picked from the answer. */
function ask(ids: readonly string[], group: Group | null, signal: AbortSignal): Promise<Part> {
  const hidden = new Set(view.value.hidden);
  const among = view.value.nodes.map((node) => node.id).filter((id) => !hidden.has(id));
  const limits = filterOf(view.value.limits);
  if (!group) return neighbourhood({ ids, limit: step, filter: limits, among }, signal);
  // The kind of the node itself too, or a filter by kind would leave out where it starts.
  const kinds = [...new Set([group.kind, ...ids.flatMap((id) => graph.value.nodes.get(id)?.kind ?? [])])];
  const filter = { ...limits, kinds, ...(isRole(group.type) ? {} : { relationTypes: [group.type] }) };
  return neighbourhood({ ids, limit: 1000, filter, among }, signal);
}

type RoleType = "ACTOR_IN" | "TARGET_OF" | "OCCURRED_IN" | "CLAIMED_BY" | "MENTIONED_IN" | "REPORTED_IN";
const isRole = (type: EdgeType): type is RoleType => !isRelation({ type }) || type === "MENTIONED_IN" || type === "REPORTED_IN";

/** New ids in the order of the answer, each with the node that brings it. */
function pick(part: Part, ids: readonly string[], group: Group | null): readonly { readonly id: string; readonly by: string }[] {
  const asked = new Set(ids);
  const bringer = new Map<string, string>();
  for (const edge of part.edges) {
    for (const by of [edge.source, edge.target]) {
      const other = otherEnd(edge, by);
      if (asked.has(by) && !bringer.has(other) && (!group || isOf(group, edge, by))) bringer.set(other, by);
    }
  }
  const found = part.nodes.flatMap(({ id }) => {
    const by = bringer.get(id);
    return by === undefined || asked.has(id) ? [] : [{ id, by }];
  });
  return found.slice(0, step);
}

const isOf = (group: Group, edge: GraphEdge, id: string): boolean =>
  edge.type === group.type && (group.direction === "OUT" ? edge.source : edge.target) === id;
