import { degreesOf } from "../cypher/degrees.ts";
import type { Engine } from "../engine.ts";

/**
 * Entities to be asked about together: where answers are kept, each hub stands alone, so that what lies round it is worked out
 * once for all searches that come by it with the same filter.
 */
export async function hubsApart(engine: Engine, ids: readonly string[]): Promise<readonly (readonly string[])[]> {
  if (!engine.does.remembering || ids.length < 2) return [ids];
  const degrees = await engine.read(degreesOf.Entity, { ids });
  const hubs = degrees
    .filter(({ degree }) => degree > manyEdges)
    .toSorted((a, b) => b.degree - a.degree)
    .slice(0, mostHubs)
    .map(({ id }) => id);
  const others = ids.filter((id) => !hubs.includes(id));
  return [...(others.length > 0 ? [others] : []), ...hubs.map((id) => [id])];
}

const manyEdges = 1000;
const mostHubs = 10;
