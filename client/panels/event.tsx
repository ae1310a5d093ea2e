/** What an event is, as the articles tell it, and every sentence that does. */
import type { EventDetails } from "../api/details.ts";
import { clean, days, number, people, percent, t, words } from "../messages/index.ts";
import { Facts } from "../parts/facts.tsx";
import { NodeLinks } from "../parts/name.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { Accounts } from "./accounts.tsx";
import { EvidenceList } from "./evidence.tsx";
import { Expansion } from "./expansion.tsx";

export function EventPanel({ event }: { readonly event: EventDetails }) {
  const { date, actors, targets, places, claimedBy, placePrecision } = event;
  const when = date.basis === "ARTICLE" ? null : days(date.from, date.to, date.precision);
  const where = placePrecision && placePrecision !== "EXACT" ? `${words().precision[placePrecision]} ` : "";
  return (
    <>
      <p class="row">
        <StatusMark status={event.status} claimed={claimedBy.length > 0} />
        {event.disputed && <span class="status disputed">{t("details.disputed")}</span>}
        <span class="hint">{t("details.confidence", { percent: percent(event.confidence) })}</span>
      </p>
      <Facts
        rows={[
          [t("details.category"), event.mode === "OTHER" ? words().event[event.eventType] : words().mode[event.mode]],
          [t("details.actors"), actors.length > 0 && <NodeLinks nodes={actors} />],
          [t("details.targets"), targets.length > 0 && <NodeLinks nodes={targets} />],
          [t("details.date"), when ?? t("details.none")],
          [
            t("details.places"),
            places.length > 0 && (
              <>
                {where}
                <NodeLinks nodes={places} />
              </>
            ),
          ],
          [t("details.claimedBy"), claimedBy.length > 0 && <NodeLinks nodes={claimedBy} />],
          [t("details.deaths"), event.deaths && people(event.deaths)],
          [t("details.injured"), event.injured && people(event.injured)],
          [t("details.quote"), event.quote && <q>{clean(event.quote)}</q>],
        ]}
      />
      {event.accounts.length > 1 && <Accounts accounts={event.accounts} />}
      <section>
        <h3>
          {t("details.evidence")} <span class="count">{number(event.evidence.length)}</span>
        </h3>
        <EvidenceList evidence={event.evidence} />
      </section>
      <Expansion id={event.id} counts={event.neighbourCounts} />
    </>
  );
}
