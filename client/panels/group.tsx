/** The panel of a group: what it holds, best connected first, and the ways to open it. */
import { openOrClose } from "../actions/group.ts";
import type { NodeKind } from "../api/documents.generated.ts";
import { kindLooks } from "../graph/display.ts";
import { groupName } from "../graph/group-name.ts";
import { clean, number, t, tn, words } from "../messages/index.ts";
import { Icon } from "../parts/icon.tsx";
import { NodeLink } from "../parts/name.tsx";
import { select } from "../state/changes.ts";
import { adjust, drawn, graph } from "../state/session.ts";

/** Names in the list; the rest is counted. */
const most = 50;
const kinds = Object.keys(kindLooks) as NodeKind[];

export function GroupPanel({ id }: { readonly id: string }) {
  const group = drawn.value.groups.find((one) => one.id === id);
  if (!group) return <p class="panel">{t("group.gone")}</p>;
  const nodes = group.members.flatMap((one) => graph.value.nodes.get(one) ?? []).toSorted((a, b) => b.degree - a.degree);
  const count = (kind: NodeKind): number => nodes.filter((node) => node.kind === kind).length;
  return (
    <div class="panel">
      <header class="panel-head">
        <p class="kind-line">{tn("group.nodes", nodes.length)}</p>
        <h2>
          <bdi>{groupName(group.value, drawn.value.grouping)}</bdi>
        </h2>
        <p class="hint">{kinds.flatMap((kind) => (count(kind) === 0 ? [] : `${words().kind[kind]} ${number(count(kind))}`)).join(" · ")}</p>
        <p class="row">
          <button type="button" class="button primary" onClick={() => openOrClose(group, !group.open)}>
            <Icon name={group.open ? "collapse" : "expand"} />
            {t(group.open ? "group.close" : "group.open")}
          </button>
          <button type="button" class="button" onClick={() => adjust(select(...group.members))}>
            {t("group.select")}
          </button>
        </p>
        {group.open && group.rest > 0 && <p class="hint">{t("group.full", { count: number(group.rest) })}</p>}
      </header>
      <ul class="rows">
        {nodes.slice(0, most).map(({ id: one, kind, name, event }) => (
          <li key={one}>
            <NodeLink id={one} kind={kind} name={clean(name)} event={event?.type} status={event?.status} />
          </li>
        ))}
      </ul>
      {nodes.length > most && <p class="hint">{t("details.showing", { shown: most, total: nodes.length })}</p>}
    </div>
  );
}
