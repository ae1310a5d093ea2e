/** The panel at the side: what is selected, the article that is open, or what the graph holds. */

import { neighbours } from "../actions/selection.ts";
import { hide, only } from "../actions/visibility.ts";
import { t, tn } from "../messages/index.ts";
import { CommandButton } from "../parts/command-button.tsx";
import { Icon } from "../parts/icon.tsx";
import { NodeLinks } from "../parts/name.tsx";
import { open, select } from "../state/changes.ts";
import { adjust, graph, view } from "../state/session.ts";
import { EdgePanel } from "./edge.tsx";
import { NodePanel } from "./node.tsx";
import { Reader } from "./reader.tsx";
import { Start } from "./start.tsx";

export function Details() {
  const { selected, article } = view.value;
  const [first] = selected;
  const close = () => adjust(open(null), select());
  return (
    <aside class="details" aria-label={t(article ? "reader.title" : "details.title")}>
      {(article !== null || first !== undefined) && (
        <button type="button" class="icon-button close" aria-label={t("details.close")} onClick={close}>
          <Icon name="close" />
        </button>
      )}
      {article ? <Reader key={article.id} article={article} /> : first === undefined ? <Start /> : <Selected ids={selected} />}
    </aside>
  );
}

function Selected({ ids }: { readonly ids: readonly string[] }) {
  const [id, ...more] = ids;
  if (id === undefined) return null;
  if (more.length > 0) return <Several ids={ids} />;
  return graph.value.edges.has(id) ? <EdgePanel key={id} id={id} /> : <NodePanel key={id} id={id} />;
}

function Several({ ids }: { readonly ids: readonly string[] }) {
  const nodes = ids.flatMap((id) => graph.value.nodes.get(id) ?? []);
  return (
    <div class="panel">
      <h2>{tn("details.selected", ids.length)}</h2>
      <p class="row">
        <CommandButton command={hide} icon="hide" wide />
        <CommandButton command={only} icon="fit" wide />
        <CommandButton command={neighbours} icon="expand" wide />
      </p>
      <NodeLinks
        nodes={nodes.slice(0, 200).map(({ id, kind, name, event }) => ({ id, kind, name, event: event?.type, status: event?.status }))}
      />
    </div>
  );
}
