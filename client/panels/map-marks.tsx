/** What lies where on the map: a button each, as large as its events are many. */
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
  const spots = located.flatMap((one) => {
    const point = at(one);
    return point ? [{ one, id: one.node.id, at: point, size: sizeOf(one), name: nameOn(one), chosen: isChosen(one) }] : [];
  });
  const named = namesWithRoom(spots.toSorted((a, b) => Number(b.chosen) - Number(a.chosen)));
  return (
    <>
      {spots.map(({ one, id, at: [x, y], size, name, chosen }) => (
        <button
          key={id}
          type="button"
          class={`site${chosen ? " chosen" : ""}${one.events.length === 0 ? " bare" : ""}${named.has(id) ? "" : " crowded"}`}
          style={boxAt(x, y, size, named.has(id) ? name : "")}
          aria-pressed={chosen}
          aria-label={tn("map.site", one.events.length, { name: clean(one.node.name) })}
          onClick={() => adjust(select(id))}
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

/** Without a transform, which would keep the name below the dots of others. */
function boxAt(x: number, y: number, size: number, name: string) {
  const width = Math.max(24, size, widthOf(name));
  return { left: `${x - width / 2}px`, top: `${y - size / 2 - above}px`, width: `${width}px`, paddingTop: `${above}px` };
}

/** Pixels over the dot that belong to the button too. */
const above = 6;

const sizeOf = ({ events }: Located): number => (events.length === 0 ? 10 : Math.min(60, 12 + 8 * Math.sqrt(events.length)));
const nameOn = ({ node, events }: Located): string => clean(node.name) + (events.length > 0 ? ` ${number(events.length)}` : "");
const isChosen = ({ node, events }: Located): boolean => [node, ...events].some(({ id }) => view.value.selected.includes(id));
