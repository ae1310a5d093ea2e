/** The same view as two tables and a tree: the way through it for who can't see a canvas, or has a thousand rows. */
import { useSignal } from "@preact/signals";
import { number, t } from "../messages/index.ts";
import { show } from "../state/changes.ts";
import { adjust, graph, seen, view } from "../state/session.ts";
import { Empty } from "./empty.tsx";
import { LazyTree } from "./lazy.tsx";
import { type Column, type EdgeRow, edgeColumns, type NodeRow, nodeColumns } from "./table-columns.tsx";

export function Table() {
  const sheet = useSignal<"nodes" | "edges">("nodes");
  const tab = view.value.show === "tree" ? "tree" : sheet.value;
  const { nodes, edges } = seen.value;
  const edgeRows = edges.flatMap((edge): EdgeRow[] => {
    const from = graph.value.nodes.get(edge.source);
    const to = graph.value.nodes.get(edge.target);
    return from && to ? [{ id: edge.id, edge, from, to }] : [];
  });
  const nodeRows = nodes.map(({ node }): NodeRow => ({ id: node.id, node }));
  const open = (name: typeof tab) => {
    if (name !== "tree") sheet.value = name;
    adjust(show(name === "tree" ? "tree" : "list"));
  };
  return (
    <div class="table-panel">
      <div class="tabs">
        <button type="button" aria-pressed={tab === "nodes"} onClick={() => open("nodes")}>
          {t("table.nodes")} <span class="count">{number(nodeRows.length)}</span>
        </button>
        <button type="button" aria-pressed={tab === "edges"} onClick={() => open("edges")}>
          {t("table.edges")} <span class="count">{number(edgeRows.length)}</span>
        </button>
        <button type="button" aria-pressed={tab === "tree"} onClick={() => open("tree")}>
          {t("table.tree")}
        </button>
      </div>
      {nodes.length === 0 ? (
        <Empty />
      ) : tab === "tree" ? (
        <LazyTree />
      ) : tab === "nodes" ? (
        <Grid key="nodes" caption={t("table.nodes")} rows={nodeRows} columns={nodeColumns} />
      ) : (
        <Grid key="edges" caption={t("table.edges")} rows={edgeRows} columns={edgeColumns} />
      )}
    </div>
  );
}

/** Rows shown at first, and with each "more". */
const page = 100;

interface GridProps<R extends { readonly id: string }> {
  readonly caption: string;
  readonly rows: readonly R[];
  readonly columns: readonly Column<R>[];
}

function Grid<R extends { readonly id: string }>({ caption, rows, columns }: GridProps<R>) {
  const sort = useSignal({ column: 0, down: false });
  const shown = useSignal(page);
  const by = columns[sort.value.column];
  const sorted = by ? rows.toSorted((a, b) => by.compare(a, b) * (sort.value.down ? -1 : 1)) : rows;
  const selected = new Set(view.value.selected);
  return (
    <div class="table-scroll" tabIndex={-1}>
      <table>
        <caption class="hidden-text">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, i) => (
              <th
                key={column.id}
                scope="col"
                class={`col-${column.id}`}
                aria-sort={sort.value.column === i ? (sort.value.down ? "descending" : "ascending") : undefined}
              >
                <button
                  type="button"
                  title={t("table.sort", { column: column.title() })}
                  onClick={() => (sort.value = { column: i, down: sort.value.column === i && !sort.value.down })}
                >
                  {column.title()}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, shown.value).map((row) => (
            <tr key={row.id} class={selected.has(row.id) ? "chosen" : undefined}>
              {columns.map((column, i) =>
                i === 0 ? (
                  <th key={column.id} scope="row" class={`col-${column.id}`}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} class={`col-${column.id}`}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > shown.value && (
        <p class="row">
          {t("table.shown", { shown: shown.value, total: sorted.length })}
          <button type="button" class="button" onClick={() => (shown.value += page)}>
            {t("table.more", { count: Math.min(page, sorted.length - shown.value) })}
          </button>
        </p>
      )}
    </div>
  );
}
