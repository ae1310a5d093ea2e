/** What an expansion would bring, before it is asked for: counts per relation, direction and kind, each a button of its own. */
import { expandNode, type Group, step } from "../actions/expand.ts";
import type { Direction, EdgeType, NodeKind } from "../api/documents.generated.ts";
import { number, t, words } from "../messages/index.ts";
import { Icon } from "../parts/icon.tsx";
import { KindMark } from "../parts/kind-mark.tsx";
import { otherEnd } from "../state/graph.ts";
import { graph, view } from "../state/session.ts";

export interface ExpansionProps {
  readonly id: string;
  readonly counts: readonly { readonly type: EdgeType; readonly direction: Direction; readonly kind: NodeKind; readonly count: number }[];
}

export function Expansion({ id, counts }: ExpansionProps) {
  const groups = counts.filter(({ type }) => type !== "MENTIONED_IN" && type !== "REPORTED_IN").toSorted((a, b) => b.count - a.count);
  const total = groups.reduce((sum, group) => sum + group.count, 0);
  const there = groups.map((group) => shown(id, group));
  const left = Math.max(0, total - there.reduce((sum, count) => sum + count, 0));
  return (
    <section>
      <h3>
        {t("details.connections")} <span class="count">{t("expand.left", { count: number(total - left), total: number(total) })}</span>
      </h3>
      {left === 0 ? (
        <p class="hint">{t("expand.done")}</p>
      ) : (
        <button type="button" class="button primary" onClick={() => void expandNode(id)}>
          <Icon name="expand" />
          {left === total ? t("expand.all", { count: Math.min(step, left) }) : t("expand.more", { count: Math.min(step, left) })}
        </button>
      )}
      <ul class="groups">
        {groups.map((group, i) => (
          <li key={`${group.type} ${group.direction} ${group.kind}`}>
            <GroupButton id={id} group={group} there={there[i] ?? 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function GroupButton({
  id,
  group,
  there,
}: {
  readonly id: string;
  readonly group: ExpansionProps["counts"][number];
  readonly there: number;
}) {
  const relation = group.direction === "OUT" ? words().edge[group.type] : words().edgeBack[group.type];
  const done = there >= group.count;
  return (
    <button
      type="button"
      class="group"
      aria-disabled={done}
      title={done ? t("expand.done") : t("expand.group", { relation, kind: words().kind[group.kind], count: group.count })}
      onClick={() => !done && void expandNode(id, group)}
    >
      <KindMark kind={group.kind} />
      <span class="relation">
        {relation} <span class="kind">{words().kind[group.kind]}</span>
      </span>
      <span class="count">{t("details.showing", { shown: number(Math.min(there, group.count)), total: number(group.count) })}</span>
    </button>
  );
}

/** How many edges of a group are in the view. */
function shown(id: string, { type, direction, kind }: Group): number {
  const inView = new Set(view.value.nodes.map((node) => node.id));
  let count = 0;
  for (const edge of graph.value.edges.values()) {
    if (edge.type !== type || (direction === "OUT" ? edge.source : edge.target) !== id) continue;
    const other = otherEnd(edge, id);
    if (inView.has(other) && graph.value.nodes.get(other)?.kind === kind) count++;
  }
  return count;
}
