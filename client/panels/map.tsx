/** The view on a map: places and countries, as large as their events in sight are many. What is selected here is selected everywhere. */
import { useSignal } from "@preact/signals";
import { type GeoGeometryObjects, type GeoPath, geoNaturalEarth1, geoPath } from "d3-geo";
import { useEffect, useRef, useState } from "preact/hooks";
import { type Atlas, loadAtlas } from "../map/atlas.ts";
import { type Located, sites } from "../map/sites.ts";
import { t, tn } from "../messages/index.ts";
import { Icon } from "../parts/icon.tsx";
import { Failed, Waiting } from "../parts/waiting.tsx";
import { useAnswer } from "../state/answer.ts";
import { graph, seen } from "../state/session.ts";
import { Marks } from "./map-marks.tsx";

export function WorldMap() {
  const atlas = useAnswer("atlas", loadAtlas);
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const { located, unplaced } = sites(seen.value, graph.value);
  return (
    <div class="map" ref={box}>
      {atlas.state === "failed" && <Failed error={atlas.error} retry={atlas.retry} />}
      {atlas.state === "waiting" && <Waiting text={t("map.loading")} />}
      {atlas.state === "ready" && size.width > 0 && <Drawing atlas={atlas.value} located={located} {...size} />}
      <p class="map-note hint">
        {located.length === 0 ? `${t("map.none")} ` : ""}
        {unplaced > 0 ? `${tn("map.unplaced", unplaced)} ` : ""}
        {t("map.disputed")}
      </p>
    </div>
  );
}

function useSize(box: { readonly current: HTMLElement | null }) {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const watch = new ResizeObserver(() => {
      if (box.current) setSize({ width: box.current.clientWidth, height: box.current.clientHeight });
    });
    if (box.current) watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  return size;
}

interface DrawingProps {
  readonly atlas: Atlas;
  readonly located: readonly Located[];
  readonly width: number;
  readonly height: number;
}

/** Pixels kept free round the outermost places and for the note below them, and the least distance in degrees that the window spans. */
const margin = 70;
const note = 60;
const least = 14;

function Drawing({ atlas, located, width, height }: DrawingProps) {
  const zoom = useSignal(1);
  const moved = useSignal({ x: 0, y: 0 });
  const drag = useRef<{ readonly x: number; readonly y: number } | null>(null);
  // Fitted once to what there is, so that a filter or the as-of hand doesn't move the ground.
  const frame = useRef(frameOf(located));
  const fitted = geoNaturalEarth1().fitExtent(
    [
      [margin, margin],
      [Math.max(margin + 1, width - margin), Math.max(margin + 1, height - margin - note)],
    ],
    frame.current,
  );
  const [x, y] = fitted.translate();
  const scale = zoom.value;
  const projection = fitted
    .scale(fitted.scale() * scale)
    .translate([
      width / 2 + (x - width / 2) * scale + moved.value.x * scale,
      height / 2 + (y - height / 2) * scale + moved.value.y * scale,
    ]);
  const path = geoPath(projection);
  const by = (factor: number) => {
    zoom.value = Math.max(0.1, Math.min(20, zoom.value * factor));
  };
  return (
    <>
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={t("map.label", { count: located.length })}
        onWheel={(event) => {
          event.preventDefault();
          by(event.deltaY < 0 ? 1.15 : 1 / 1.15);
        }}
        onPointerDown={(event) => {
          drag.current = { x: event.clientX, y: event.clientY };
        }}
        onPointerMove={(event) => {
          if (!drag.current || event.buttons === 0) return;
          const { x: dx, y: dy } = drag.current;
          moved.value = { x: moved.value.x + (event.clientX - dx) / scale, y: moved.value.y + (event.clientY - dy) / scale };
          drag.current = { x: event.clientX, y: event.clientY };
        }}
        onPointerUp={() => {
          drag.current = null;
        }}
      >
        <Ground atlas={atlas} path={path} />
      </svg>
      <Marks located={located} at={({ site }) => projection([site.longitude, site.latitude])} />
      <div class="zoom">
        <Turn label={t("command.zoomIn")} icon="plus" run={() => by(1.4)} />
        <Turn label={t("command.zoomOut")} icon="minus" run={() => by(1 / 1.4)} />
        <Turn
          label={t("command.fit")}
          icon="fit"
          run={() => {
            frame.current = frameOf(located);
            zoom.value = 1;
            moved.value = { x: 0, y: 0 };
          }}
        />
      </div>
    </>
  );
}

function Turn({ label, icon, run }: { readonly label: string; readonly icon: "plus" | "minus" | "fit"; readonly run: () => void }) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={run}>
      <Icon name={icon} />
    </button>
  );
}

/** The corners of where something happened, or of what there is where nothing did; of the inhabited world where there is nothing. */
function frameOf(all: readonly Located[]) {
  const scenes = all.filter(({ events }) => events.length > 0);
  const located = scenes.length > 0 ? scenes : all;
  const [longitudes, latitudes] = [located.map(({ site }) => site.longitude), located.map(({ site }) => site.latitude)];
  if (located.length === 0) return corners(-150, 170, -50, 70);
  const [west, east, south, north] = [Math.min(...longitudes), Math.max(...longitudes), Math.min(...latitudes), Math.max(...latitudes)];
  const spare = Math.max(0, least - Math.max(east - west, north - south)) / 2;
  return corners(west - spare, east + spare, south - spare, north + spare);
}

function corners(west: number, east: number, south: number, north: number): GeoGeometryObjects {
  return {
    type: "MultiPoint",
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
}

function Ground({ atlas, path }: { readonly atlas: Atlas; readonly path: GeoPath }) {
  return (
    <g>
      <path class="land" d={path(atlas.land) ?? ""} />
      <path class="border" d={path(atlas.borders) ?? ""} />
      <path class="border disputed-border" d={path(atlas.disputed) ?? ""} />
    </g>
  );
}
