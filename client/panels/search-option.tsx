/** One line under the search box: what matched, and beside it what it is, where, how well connected and when. */

import { keyLabel } from "../actions/shortcuts.ts";
import { clean, day, t, tn, words } from "../messages/index.ts";
import { KindMark } from "../parts/kind-mark.tsx";
import type { Hit, Option } from "./search-options.ts";

export interface SearchOptionProps {
  readonly option: Option;
  readonly active: boolean;
  readonly choose: () => void;
}

export function SearchOption({ option, active, choose }: SearchOptionProps) {
  const { hit, command } = option;
  return (
    <div
      id={option.id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      class={`option${active ? " active" : ""}`}
      ref={(element) => {
        if (active) element?.scrollIntoView({ block: "nearest" });
      }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key === "Enter") choose();
      }}
    >
      {hit && <HitLine hit={hit} />}
      {command && (
        <>
          <span class="option-name">{command.label()}</span>
          <span class="option-facts">
            {t("search.commands")}
            {command.keys[0] && <kbd class="key">{keyLabel(command.keys[0])}</kbd>}
          </span>
        </>
      )}
    </div>
  );
}

function HitLine({ hit }: { readonly hit: Hit }) {
  const { node } = hit;
  if (node.__typename === "Relation" || node.__typename === "Edge") return null;
  const event = node.__typename === "Event" ? node : null;
  const name = "name" in node ? node.name : event ? event.label : "title" in node ? node.title : hit.text;
  const dates = [hit.dateSpan?.from, hit.dateSpan?.to].filter((iso) => iso !== null && iso !== undefined).map(day);
  const facts = [
    event ? words().event[event.type] : words().kind[node.kind],
    event && event.status !== "HAPPENED" ? words().status[event.status] : null,
    hit.country,
    node.__typename === "Article" ? null : tn("search.connections", hit.degree),
    [...new Set(dates)].join(" – "),
  ];
  return (
    <>
      <KindMark kind={node.kind} event={event?.type} status={event?.status} />
      <span class="option-name">
        <bdi>
          <Highlighted text={hit.text} ranges={hit.ranges} />
        </bdi>
        {hit.text !== name && <span class="option-full"> — {clean(name)}</span>}
      </span>
      <span class="option-facts">{facts.filter(Boolean).join(" · ")}</span>
    </>
  );
}

function Highlighted({ text, ranges }: { readonly text: string; readonly ranges: Hit["ranges"] }) {
  const cuts = ranges.flatMap(({ start, end }, i) => [
    { text: text.slice(ranges[i - 1]?.end ?? 0, start), hit: false, at: -start - 1 },
    { text: text.slice(start, end), hit: true, at: start },
  ]);
  const rest = { text: text.slice(ranges.at(-1)?.end ?? 0), hit: false, at: text.length };
  return <>{[...cuts, rest].map((cut) => (cut.hit ? <mark key={cut.at}>{clean(cut.text)}</mark> : clean(cut.text)))}</>;
}
