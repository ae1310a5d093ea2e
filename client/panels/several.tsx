/** What is selected, where it is more than one: what can be done with it, and its nodes one by one. */
import { pin } from "../actions/arrange.ts";
import { dossier } from "../actions/dossier.ts";
import { expand } from "../actions/expand.ts";
import { paths } from "../actions/paths.ts";
import { along, invert, neighbours } from "../actions/selection.ts";
import { hide, only } from "../actions/visibility.ts";
import { clean, t, tn } from "../messages/index.ts";
import { CommandButton } from "../parts/command-button.tsx";
import { Icon } from "../parts/icon.tsx";
import { NodeLink } from "../parts/name.tsx";
import { alsoSelect } from "../state/changes.ts";
import { adjust, graph, seen, selectedNodes, view } from "../state/session.ts";
import { among } from "../state/visible.ts";
import { Formats } from "./formats.tsx";

/** Names in the list; the rest is counted. */
const most = 200;

export function Several() {
  const ids = selectedNodes.value;
  const nodes = ids.flatMap((id) => graph.value.nodes.get(id) ?? []);
  return (
    <div class="panel several">
      <h2>{tn("details.selected", view.value.selected.length)}</h2>
      {nodes.length === 0 && <p class="hint">{t("details.noSelectedNodes")}</p>}
      <p class="row">
        <CommandButton command={only} icon="fit" wide />
        <CommandButton command={hide} icon="hide" wide />
        <CommandButton command={expand} icon="expand" wide />
        <CommandButton command={pin} icon="pin" wide />
        <CommandButton command={dossier} icon="page" wide />
        {nodes.length === 2 && <CommandButton command={paths} icon="paths" wide />}
      </p>
      <p class="row">
        <CommandButton command={neighbours} icon="plus" wide />
        <CommandButton command={along} icon="paths" wide />
        <CommandButton command={invert} icon="colours" wide />
      </p>
      <details>
        <summary>{t("details.exportSelection")}</summary>
        {(["picture", "graph", "sentences"] as const).map((group) => (
          <Formats key={group} group={group} of={among(ids, seen.value)} />
        ))}
      </details>
      <ul class="rows">
        {nodes.slice(0, most).map(({ id, kind, name, event }) => (
          <li key={id} class="selected-row">
            <NodeLink id={id} kind={kind} name={name} event={event?.type} status={event?.status} />
            <button
              type="button"
              class="icon-button"
              aria-label={t("details.unselect", { name: clean(name) })}
              title={t("details.unselect", { name: clean(name) })}
              onClick={() => adjust(alsoSelect(id))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {nodes.length > most && <p class="hint">{t("details.showing", { shown: most, total: nodes.length })}</p>}
    </div>
  );
}
