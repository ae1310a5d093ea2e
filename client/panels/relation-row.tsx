/** One relation of an entity, with its sentences a click away. */
import { useSignal } from "@preact/signals";
import type { EntityDetails } from "../api/details.ts";
import { clean, days, number, t, words } from "../messages/index.ts";
import { NodeLink } from "../parts/name.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { EvidenceList } from "./evidence.tsx";

type Relation = EntityDetails["relations"]["nodes"][number];

export function RelationRow({ relation, seenFrom }: { readonly relation: Relation; readonly seenFrom: string }) {
  const out = relation.from.id === seenFrom;
  const verb = out ? words().edge[relation.relationType] : words().edgeBack[relation.relationType];
  const title = relation.title ? `: ${clean(relation.title)}` : "";
  const strength = relation.strength === null ? "" : t("details.people", { count: relation.strength });
  const open = useSignal(false);
  return (
    <li>
      <span class="verb">
        {verb}
        {title}
      </span>{" "}
      <NodeLink {...(out ? relation.to : relation.from)} />
      <span class="hint"> {[strength, days(relation.since, relation.until) || reported(relation)].filter(Boolean).join(" · ")}</span>{" "}
      {relation.status !== "HAPPENED" && <StatusMark status={relation.status} claimed={relation.claimedBy.length > 0} />}
      {relation.status === "HAPPENED" && relation.claimedBy.length > 0 && <span class="status claimed">{words().claimed}</span>}
      {relation.disputed && <span class="status disputed">{t("details.disputed")}</span>}
      {relation.evidence.length > 0 ? (
        <details onToggle={(event) => (open.value = event.currentTarget.open)}>
          <summary>
            {t("details.loadSentences")} <span class="count">{number(relation.evidence.length)}</span>
          </summary>
          {open.value && <EvidenceList evidence={relation.evidence} />}
        </details>
      ) : (
        <p class="hint">{t("details.noEvidence", { source: clean(relation.reference ?? "") })}</p>
      )}
    </li>
  );
}

/** Where no text tells its days: when articles told it, so that old news doesn't look like today's. */
function reported({ evidence }: Relation): string {
  const told = evidence.flatMap(({ article }) => article.publishedAt?.slice(0, 10) ?? []);
  const [first, last] = [told[0], told.at(-1)];
  return first === undefined || last === undefined ? "" : t("details.reported", { when: days(first, last) });
}
