/** The panel of a node: an event, or an entity. */

import { dossier } from "../actions/dossier.ts";
import { expand } from "../actions/expand.ts";
import { paths } from "../actions/paths.ts";
import { allOn, collapse, hide, showHidden } from "../actions/visibility.ts";
import { nodeDetails } from "../api/details.ts";
import { clean, t, words } from "../messages/index.ts";
import { CommandButton } from "../parts/command-button.tsx";
import { KindMark } from "../parts/kind-mark.tsx";
import { Failed, Waiting } from "../parts/waiting.tsx";
import { useAnswer } from "../state/answer.ts";
import { graph, seen, view } from "../state/session.ts";
import { EntityPanel } from "./entity.tsx";
import { EventPanel } from "./event.tsx";

/** Why one looks for it in the graph in vain, and the way to it. */
function OutOfSight({ id }: { readonly id: string }) {
  if (!view.value.nodes.some((placed) => placed.id === id) || seen.value.nodes.some(({ node }) => node.id === id)) return null;
  const byHand = view.value.hidden.includes(id);
  return (
    <p class="hint">
      {t(byHand ? "details.hiddenByHand" : "details.filteredOut")}{" "}
      <button type="button" class="text-button" onClick={() => void (byHand ? showHidden : allOn).run()}>
        {t(byHand ? "status.showHidden" : "status.allOn")}
      </button>
    </p>
  );
}

export function NodePanel({ id }: { readonly id: string }) {
  const node = graph.value.nodes.get(id);
  const answer = useAnswer(`node ${id}`, (signal) => nodeDetails(id, signal));
  return (
    <div class="panel">
      {node && (
        <header class="panel-head">
          <p class="kind-line">
            <KindMark kind={node.kind} event={node.event?.type} status={node.event?.status} />
            {node.event ? `${words().kind.Event} · ${words().event[node.event.type]}` : words().kind[node.kind]}
            {node.leader && ` · ${words().leader}`}
          </p>
          <h2>
            <bdi>{clean(node.name)}</bdi>
          </h2>
          <p class="row">
            <CommandButton command={expand} icon="expand" wide />
            <CommandButton command={paths} icon="paths" wide />
            <CommandButton command={dossier} icon="page" />
            {collapse.enabled() && <CommandButton command={collapse} icon="collapse" />}
            <CommandButton command={hide} icon="hide" />
          </p>
          <OutOfSight id={id} />
        </header>
      )}
      {answer.state === "waiting" && <Waiting text={t("details.loading")} />}
      {answer.state === "failed" && <Failed error={answer.error} retry={answer.retry} />}
      {answer.state === "ready" &&
        (answer.value === null ? (
          <p>{t("details.gone")}</p>
        ) : answer.value.__typename === "Event" ? (
          <EventPanel event={answer.value} />
        ) : (
          <EntityPanel entity={answer.value} />
        ))}
    </div>
  );
}
