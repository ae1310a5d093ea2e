/** The panel at the side: what is selected, the article that is open, or what the graph holds. */

import { t } from "../messages/index.ts";
import { Icon } from "../parts/icon.tsx";
import { open, openPanel, select } from "../state/changes.ts";
import { isGroup } from "../state/groups.ts";
import { adjust, graph, view } from "../state/session.ts";
import type { Panel } from "../state/view.ts";
import { EdgePanel } from "./edge.tsx";
import {
  LazyAdd as Add,
  LazyChanged as ChangedPanel,
  LazyGroup as GroupPanel,
  LazyPaths as Paths,
  LazySeveral as Several,
  LazyShare as Share,
} from "./lazy.tsx";
import { NodePanel } from "./node.tsx";
import { Reader } from "./reader.tsx";
import { Start } from "./start.tsx";

export function Details() {
  const { selected, article, panel } = view.value;
  const [first] = selected;
  const close = () => adjust(open(null), select(), openPanel(null));
  return (
    <aside class="details" aria-label={t(article ? "reader.title" : "details.title")}>
      {(article !== null || first !== undefined || panel !== null) && (
        <button type="button" class="icon-button close" aria-label={t("details.close")} onClick={close}>
          <Icon name="close" />
        </button>
      )}
      {article ? (
        <Reader key={article.id} article={article} />
      ) : first !== undefined ? (
        <>
          {panel && <BackToPanel panel={panel} />}
          <Selected ids={selected} />
        </>
      ) : panel ? (
        <SidePanel panel={panel} />
      ) : (
        <Start />
      )}
    </aside>
  );
}

function SidePanel({ panel }: { readonly panel: Panel }) {
  if (panel.kind === "paths") return <Paths panel={panel} />;
  if (panel.kind === "changes") return <ChangedPanel panel={panel} />;
  return panel.kind === "add" ? <Add /> : <Share />;
}

function BackToPanel({ panel }: { readonly panel: Panel }) {
  return (
    <p class="back-row">
      <button type="button" class="text-button" onClick={() => adjust(select())}>
        <Icon name="back" />
        {t(`panel.back.${panel.kind}`)}
      </button>
    </p>
  );
}

function Selected({ ids }: { readonly ids: readonly string[] }) {
  const [id, ...more] = ids;
  if (id === undefined) return null;
  if (more.length > 0) return <Several />;
  if (isGroup(id)) return <GroupPanel key={id} id={id} />;
  return graph.value.edges.has(id) ? <EdgePanel key={id} id={id} /> : <NodePanel key={id} id={id} />;
}
