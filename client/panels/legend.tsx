/** What shapes, colours and lines mean, how many of each are in the view, and the switch for each: the legend is the filter. */
import type { EdgeType, EventType, NodeKind, Status } from "../api/documents.generated.ts";
import { eventColors, kindLooks, statusLooks } from "../graph/display.ts";
import { t, words } from "../messages/index.ts";
import { KindMark } from "../parts/kind-mark.tsx";
import { LineMark } from "../parts/line-mark.tsx";
import { legendKey } from "../state/view.ts";
import { MoreFilters } from "./filters.tsx";
import { Entry, Group, present } from "./legend-group.tsx";

export function Legend() {
  const kinds = present("kind", Object.keys(kindLooks) as NodeKind[]);
  const events = present("event", Object.keys(eventColors) as EventType[]);
  const statuses = present("status", Object.keys(statusLooks) as Status[]);
  const edges = present("edge", Object.keys(words().edge) as EdgeType[]);
  const voices = present("voice", ["CLAIMED", "DISPUTED", "REFERENCE"] as const);
  return (
    <div class="legend">
      <h2>{t("legend.title")}</h2>
      <p class="hint">{t(kinds.length === 0 ? "legend.empty" : "legend.hint")}</p>
      <Group title={t("legend.kinds")} entries={kinds}>
        {(kind) => <Entry key={kind} of={legendKey("kind", kind)} name={words().kind[kind]} mark={<KindMark kind={kind} />} />}
      </Group>
      <Group title={t("legend.events")} entries={events}>
        {(type) => (
          <Entry key={type} of={legendKey("event", type)} name={words().event[type]} mark={<KindMark kind="Event" event={type} />} />
        )}
      </Group>
      <Group title={t("legend.statuses")} entries={[...statuses, ...voices]}>
        {(status) =>
          isVoice(status) ? (
            <Entry
              key={status}
              of={legendKey("voice", status)}
              name={t(voiceNames[status])}
              mark={
                status === "DISPUTED" ? "≠" : <LineMark status="HAPPENED" hollow={status === "CLAIMED"} dotted={status === "REFERENCE"} />
              }
            />
          ) : (
            <Entry key={status} of={legendKey("status", status)} name={words().status[status]} mark={<StatusLook status={status} />} />
          )
        }
      </Group>
      <Group title={t("legend.edges")} entries={edges}>
        {(type) => <Entry key={type} of={legendKey("edge", type)} name={words().edge[type]} mark={null} />}
      </Group>
      <MoreFilters />
    </div>
  );
}

const voiceNames = { CLAIMED: "legend.claimed", DISPUTED: "details.disputed", REFERENCE: "legend.reference" } as const;
const isVoice = (entry: string): entry is keyof typeof voiceNames => entry in voiceNames;

const StatusLook = ({ status }: { readonly status: Status }) => (
  <>
    <KindMark kind="Event" event="ASSAULT" status={status} />
    <LineMark status={status} />
  </>
);
