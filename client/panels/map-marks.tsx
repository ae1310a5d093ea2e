/** What lies where on the map: a button each, as large as its events are many; what lies together has one. */
import { type Cluster, clustersOf } from "../map/clusters.ts";
import { namesWithRoom, widthOf } from "../map/names.ts";
import type { Located } from "../map/sites.ts";
import { clean, number, tn } from "../messages/index.ts";
import { select } from "../state/changes.ts";
import { adjust, view } from "../state/session.ts";

interface MarksProps {
  readonly located: readonly Located[];
  readonly at: (one: Located) => readonly [number, number] | null;
}

/** The most events and what is selected first: where names would lie over each other, theirs are there. */
export function Marks({ located, at }: MarksProps) {
  const spots = clustersOf(located, at).flatMap(spotOf);
  const named = namesWithRoom(spots.toSorted((a, b) => Number(b.chosen) - Number(a.chosen)));
  return (
    <>
      {spots.map(({ id, ids, at: [x, y], size, name, label, title, events, chosen }) => (
        <button
          key={id}
          type="button"
          class={`site${chosen ? " chosen" : ""}${events === 0 ? " bare" : ""}${named.has(id) ? "" : " crowded"}`}
          style={boxAt(x, y, size, named.has(id) ? name : "")}
          aria-pressed={chosen}
          aria-label={tn("map.site", events, { name: label })}
          title={title}
          onClick={() => adjust(select(...ids))}
        >
          <span class="dot" style={{ width: `${size}px`, height: `${size}px` }} />
          <span class="site-name">
            <bdi>{name}</bdi>
          </span>
        </button>
      ))}
    </>
  );
}

function spotOf({ members, x, y }: Cluster) {
  const [first, ...others] = members;
  if (!first) return [];
  const { id } = first.node;
  const events = members.flatMap((one) => one.events);
  const name = clean(first.node.name);
  const more = others.length > 0 ? ` +${number(others.length)}` : "";
  return [
    {
      id,
      ids: members.map(({ node }) => node.id),
      at: [x, y] as const,
      size: events.length === 0 ? 10 : Math.min(60, 12 + 8 * Math.sqrt(events.length)),
      name: name + more + (events.length > 0 ? ` ${number(events.length)}` : ""),
      label: others.length === 0 ? name : tn("map.together", others.length, { name }),
      title: others.length === 0 ? undefined : members.map(({ node }) => clean(node.name)).join(", "),
      events: events.length,
      chosen: [...members.map(({ node }) => node), ...events].some((one) => view.value.selected.includes(one.id)),
    },
  ];
}

/** Without a transform, which would keep the name below the dots of others. */
function boxAt(x: number, y: number, size: number, name: string) {
  const width = Math.max(24, size, widthOf(name));
  return { left: `${x - width / 2}px`, top: `${y - size / 2 - above}px`, width: `${width}px`, paddingTop: `${above}px` };
}

/** Pixels over the dot that belong to the button too. */
const above = 6;
