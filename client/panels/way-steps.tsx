/** A way from node to node: between each two, how they are tied, when, and the sentence that says so. */

import { useSignal } from "@preact/signals";
import { Fragment } from "preact";
import { avoid } from "../actions/paths.ts";
import type { Hop, Way } from "../api/paths.ts";
import { clean, days, number, t, words } from "../messages/index.ts";
import { NodeLink } from "../parts/name.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import type { PathsPanel } from "../state/view.ts";
import { EvidenceList } from "./evidence.tsx";

export function WaySteps({ panel, way }: { readonly panel: PathsPanel; readonly way: Way }) {
  return (
    <ol class="way">
      {way.nodes.map(({ id, kind, name, event }, i) => {
        const hop = way.hops[i];
        const inner = i > 0 && hop !== undefined;
        return (
          <Fragment key={id}>
            <li class="stop">
              <NodeLink id={id} kind={kind} name={name} event={event?.type} status={event?.status} />
              {inner && (
                <button type="button" class="text-button" onClick={() => avoid(panel, id)}>
                  {t("paths.avoid")} <span class="hidden-text">{clean(name)}</span>
                </button>
              )}
            </li>
            {hop && (
              <li class="hop">
                <Step hop={hop} from={id} />
              </li>
            )}
          </Fragment>
        );
      })}
    </ol>
  );
}

/** The best attested edge with its first sentence; what else ties the two, and says so, behind a click. */
function Step({ hop, from }: { readonly hop: Hop; readonly from: string }) {
  const open = useSignal(false);
  const [first, ...others] = hop.edges;
  if (!first) return null;
  const more = [...first.evidence.slice(1), ...others.flatMap(({ evidence }) => evidence)];
  return (
    <>
      <Verb of={first} from={from} />
      <EvidenceList evidence={first.evidence.slice(0, 1)} brief />
      {others.map((other) => (
        <Verb key={other.edge.id} of={other} from={from} also />
      ))}
      {more.length > 0 && (
        <details onToggle={(event) => (open.value = event.currentTarget.open)}>
          <summary>
            {t("paths.sentences")} <span class="count">{number(more.length)}</span>
          </summary>
          {open.value && <EvidenceList evidence={more} brief />}
        </details>
      )}
    </>
  );
}

function Verb({ of: { edge }, from, also = false }: { readonly of: Hop["edges"][number]; readonly from: string; readonly also?: boolean }) {
  const verb = edge.source === from ? words().edge[edge.type] : words().edgeBack[edge.type];
  return (
    <p class="row">
      <span class="verb">
        {also && `${t("paths.also")} `}
        {verb}
        {edge.title && `: ${clean(edge.title)}`}
      </span>
      <span class="hint">{days(edge.days.from, edge.days.to)}</span>
      {(edge.status !== "HAPPENED" || edge.claimed) && <StatusMark status={edge.status} claimed={edge.claimed} />}
    </p>
  );
}
