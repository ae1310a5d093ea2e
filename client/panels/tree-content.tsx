/** What stands on a line of the tree. */
import { clean, days, number, t, tn, words } from "../messages/index.ts";
import { KindMark } from "../parts/kind-mark.tsx";
import { Name } from "../parts/name.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import type { GraphNode } from "../state/graph.ts";
import { type TreeItem, treePage } from "../state/tree.ts";
import { datesOf } from "./table-columns.tsx";

export function TreeContent({ item }: { readonly item: TreeItem }) {
  switch (item.what) {
    case "kind":
      return (
        <>
          <KindMark kind={item.kind} /> <strong>{words().kind[item.kind]}</strong> <span class="count">{number(item.count)}</span>
        </>
      );
    case "node":
      return (
        <>
          <NodeName node={item.node} />{" "}
          {item.node.event && item.node.event.status !== "HAPPENED" && (
            <StatusMark status={item.node.event.status} claimed={item.node.event.claimed} />
          )}{" "}
          <span class="hint">{[eventDays(item.node), tn("search.connections", item.node.degree)].filter(Boolean).join(" · ")}</span>
        </>
      );
    case "edge": {
      const { edge, out, node } = item;
      return (
        <>
          <span class="verb">
            {(out ? words().edge : words().edgeBack)[edge.type]}
            {edge.title && `: ${clean(edge.title)}`}
          </span>{" "}
          <NodeName node={node} />{" "}
          {(edge.status !== "HAPPENED" || edge.claimed) && <StatusMark status={edge.status} claimed={edge.claimed} />}{" "}
          <span class="hint">{days(edge.days.from, edge.days.to) || eventDays(node)}</span>
        </>
      );
    }
    case "more":
      return <span class="text-button">{t("table.more", { count: Math.min(treePage, item.rest) })}</span>;
  }
}

/** An entity's own days are those of the first and the last article on it: beside a connection they would look like the connection's. */
const eventDays = (node: GraphNode): string => (node.event ? datesOf(node) : "");

const NodeName = ({ node }: { readonly node: GraphNode }) => (
  <span class="tree-name">
    <KindMark kind={node.kind} event={node.event?.type} status={node.event?.status} /> <Name text={node.name} />
  </span>
);
