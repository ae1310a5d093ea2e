/** The columns of the two tables: what stands in them and how they sort. */
import type { ComponentChildren } from "preact";
import { expandNode } from "../actions/expand.ts";
import { hideNodes } from "../actions/visibility.ts";
import { edgeLabel, subtitle } from "../graph/scene.ts";
import { clean, days, locale, number, t, words } from "../messages/index.ts";
import { Icon } from "../parts/icon.tsx";
import { KindMark } from "../parts/kind-mark.tsx";
import { Name } from "../parts/name.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { alsoSelect, select } from "../state/changes.ts";
import type { GraphEdge, GraphNode } from "../state/graph.ts";
import { adjust } from "../state/session.ts";

export interface Column<R> {
  readonly id: string;
  readonly title: () => string;
  readonly cell: (row: R) => ComponentChildren;
  readonly compare: (a: R, b: R) => number;
}
export interface NodeRow {
  readonly id: string;
  readonly node: GraphNode;
}
export interface EdgeRow {
  readonly id: string;
  readonly edge: GraphEdge;
  readonly from: GraphNode;
  readonly to: GraphNode;
}

const byText = (a: string, b: string): number => a.localeCompare(b, locale());
const kindOf = (node: GraphNode): string => {
  if (node.event) return node.event.mode === "OTHER" ? words().event[node.event.type] : words().mode[node.event.mode];
  return node.category ? words().category[node.category as keyof ReturnType<typeof words>["category"]] : words().kind[node.kind];
};
export const datesOf = ({ days: { from, to }, event }: GraphNode): string =>
  event && !event.dated ? "" : days(from, to, event?.precision);

export const nodeColumns: readonly Column<NodeRow>[] = [
  {
    id: "name",
    title: () => t("table.name"),
    cell: ({ node }) => (
      <Pick id={node.id} name={node.name}>
        <KindMark kind={node.kind} event={node.event?.type} status={node.event?.status} />
        <span>
          <Name text={node.name} />
          <span class="narrow-only hint">{[kindOf(node), subtitle(node)].filter(Boolean).join(" · ")}</span>
        </span>
      </Pick>
    ),
    compare: (a, b) => byText(a.node.name, b.node.name),
  },
  { id: "kind", title: () => t("table.kind"), cell: ({ node }) => kindOf(node), compare: (a, b) => byText(kindOf(a.node), kindOf(b.node)) },
  {
    id: "status",
    title: () => t("table.status"),
    cell: ({ node }) => node.event && <StatusMark status={node.event.status} claimed={node.event.claimed} />,
    compare: (a, b) => byText(a.node.event?.status ?? "", b.node.event?.status ?? ""),
  },
  {
    id: "dates",
    title: () => t("table.dates"),
    cell: ({ node }) => datesOf(node),
    compare: (a, b) => byText(a.node.days.from ?? "", b.node.days.from ?? ""),
  },
  {
    id: "degree",
    title: () => t("table.connections"),
    cell: ({ node }) => number(node.degree),
    compare: (a, b) => a.node.degree - b.node.degree,
  },
  {
    id: "actions",
    title: () => t("table.actions"),
    cell: ({ node }) => (
      <span class="row">
        <button
          type="button"
          class="icon-button"
          aria-label={t("table.expand", { name: clean(node.name) })}
          onClick={() => void expandNode(node.id)}
        >
          <Icon name="expand" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t("table.hide", { name: clean(node.name) })}
          onClick={() => hideNodes([node.id])}
        >
          <Icon name="hide" />
        </button>
      </span>
    ),
    compare: () => 0,
  },
];

export const edgeColumns: readonly Column<EdgeRow>[] = [
  {
    id: "name",
    title: () => t("table.from"),
    cell: ({ edge, from, to }) => (
      <Pick id={edge.id} name={`${from.name}: ${edgeLabel(edge)}: ${to.name}`}>
        <KindMark kind={from.kind} event={from.event?.type} status={from.event?.status} />
        <Name text={from.name} />
      </Pick>
    ),
    compare: (a, b) => byText(a.from.name, b.from.name),
  },
  {
    id: "relation",
    title: () => t("table.relation"),
    cell: ({ edge }) => edgeLabel(edge),
    compare: (a, b) => byText(edgeLabel(a.edge), edgeLabel(b.edge)),
  },
  {
    id: "to",
    title: () => t("table.to"),
    cell: ({ to }) => (
      <>
        <KindMark kind={to.kind} event={to.event?.type} status={to.event?.status} /> <Name text={to.name} />
      </>
    ),
    compare: (a, b) => byText(a.to.name, b.to.name),
  },
  {
    id: "status",
    title: () => t("table.status"),
    cell: ({ edge }) => <StatusMark status={edge.status} claimed={edge.claimed} />,
    compare: (a, b) => byText(a.edge.status, b.edge.status),
  },
  {
    id: "dates",
    title: () => t("table.dates"),
    cell: ({ edge }) => days(edge.days.from, edge.days.to),
    compare: (a, b) => byText(a.edge.days.from ?? "", b.edge.days.from ?? ""),
  },
  {
    id: "sources",
    title: () => t("table.sources"),
    cell: ({ edge }) => number(edge.told.sources),
    compare: (a, b) => a.edge.told.sources - b.edge.told.sources,
  },
];

interface PickProps {
  readonly id: string;
  readonly name: string;
  readonly children: ComponentChildren;
}

const Pick = ({ id, name, children }: PickProps) => (
  <button
    type="button"
    class="node-link"
    title={t("table.select", { name: clean(name) })}
    onClick={(event) => adjust(event.shiftKey || event.ctrlKey || event.metaKey ? alsoSelect(id) : select(id))}
  >
    {children}
  </button>
);
