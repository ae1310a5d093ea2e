import { degreesOf } from "../cypher/degrees.ts";
import type { Engine } from "../engine.ts";

/** Entities to be asked about together. */
export interface Company {
  readonly ids: readonly string[];
  /** One entity with so many edges that what lies round it is asked role by role, side by side. */
  readonly hub: boolean;
}

/** Where answers are kept, each hub stands alone, so that what lies round it is worked out once for all searches that come by it with the same filter. */
export async function hubsApart(engine: Engine, ids: readonly string[]): Promise<readonly Company[]> {
  if (ids.length === 0) return [];
  if (!engine.does.remembering) return [{ ids, hub: false }];
  const degrees = await engine.read(degreesOf.Entity, { ids });
  const hubs = degrees
    .filter(({ degree }) => degree > manyEdges)
    .toSorted((a, b) => b.degree - a.degree)
    .slice(0, mostHubs)
    .map(({ id }) => id);
  const others = ids.filter((id) => !hubs.includes(id));
  return [...(others.length > 0 ? [{ ids: others, hub: false }] : []), ...hubs.map((id) => ({ ids: [id], hub: true }))];
}

const manyEdges = 1000;
const mostHubs = 10;
