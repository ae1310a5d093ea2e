/** Who leads whom. */
import { relationRow } from "../codec.ts";
import { leadersOf, officesOf } from "../cypher/leaders.ts";
import { paramsOf, relationConditions } from "../cypher/where.ts";
import type { Engine } from "../engine.ts";
import { factual } from "../facts.ts";
import type { GraphStore } from "../store.ts";

type Leaders = Pick<GraphStore, "leaders" | "rolesOf">;

export function leaders(engine: Engine): Leaders {
  return {
    leaders: async (of, at, filter, first) => {
      const conditions = relationConditions({ ...filter, statuses: filter.statuses ?? factual, at: at ?? filter.at });
      const found = await engine.read(leadersOf(of !== undefined, conditions), { ...paramsOf(conditions), of: of ?? null, limit: first });
      return found.map((row) => relationRow(row));
    },
    rolesOf: async (persons, at) => {
      const ids = [...new Set(persons)];
      if (ids.length === 0) return [];
      const conditions = relationConditions({ statuses: factual, ...(at === undefined ? {} : { at }) });
      const rows = (await engine.read(officesOf(conditions), { ...paramsOf(conditions), ids })).map((row) => relationRow(row));
      return persons.map((id) => rows.filter((row) => row.from === id));
    },
  };
}
