/** The panel of a connection: who, what, to whom, since when, and every sentence that says so. */
import { edgeDetails } from "../api/details.ts";
import { clean, days, number, percent, t, words } from "../messages/index.ts";
import { Facts } from "../parts/facts.tsx";
import { NodeLink } from "../parts/name.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { Failed, Waiting } from "../parts/waiting.tsx";
import { useAnswer } from "../state/answer.ts";
import type { GraphEdge, GraphNode } from "../state/graph.ts";
import { graph } from "../state/session.ts";
import { EvidenceList } from "./evidence.tsx";

export function EdgePanel({ id }: { readonly id: string }) {
  const edge = graph.value.edges.get(id);
  const answer = useAnswer(`edge ${id}`, (signal) => edgeDetails(id, signal));
  return (
    <div class="panel">
      {edge && <Head edge={edge} />}
      {answer.state === "waiting" && <Waiting text={t("details.loading")} />}
      {answer.state === "failed" && <Failed error={answer.error} retry={answer.retry} />}
      {answer.state === "ready" &&
        (answer.value === null ? (
          <p>{t("details.gone")}</p>
        ) : (
          <section>
            <h3>
              {t("details.evidence")} <span class="count">{number(answer.value.evidence.length)}</span>
            </h3>
            {answer.value.evidence.length === 0 ? (
              <p class="hint">
                {t("details.noEvidence", { source: answer.value.__typename === "Relation" ? clean(answer.value.reference ?? "") : "" })}
              </p>
            ) : (
              <EvidenceList evidence={answer.value.evidence} />
            )}
          </section>
        ))}
    </div>
  );
}

function Head({ edge }: { readonly edge: GraphEdge }) {
  const from = graph.value.nodes.get(edge.source);
  const to = graph.value.nodes.get(edge.target);
  return (
    <header class="panel-head">
      <p class="kind-line">{t("table.relation")}</p>
      <h2 class="triple">
        {from && <End node={from} />}
        <span class="verb">
          {words().edge[edge.type]}
          {edge.title && `: ${clean(edge.title)}`}
        </span>
        {to && <End node={to} />}
      </h2>
      <p class="row">
        <StatusMark status={edge.status} claimed={edge.claimed} />
        {edge.disputed && <span class="status disputed">{t("details.disputed")}</span>}
        <span class="hint">{t("details.confidence", { percent: percent(edge.told.confidence) })}</span>
      </p>
      <Facts
        rows={[
          [t("details.date"), days(edge.days.from, edge.days.to)],
          [t("table.sources"), edge.told.sources > 0 && number(edge.told.sources)],
        ]}
      />
    </header>
  );
}

const End = ({ node }: { readonly node: GraphNode }) => (
  <NodeLink id={node.id} kind={node.kind} name={node.name} event={node.event?.type} status={node.event?.status} />
);
