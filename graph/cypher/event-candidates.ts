import type { DateBasis, DatePrecision, EventMode } from "../schema.generated.ts";
import { query } from "./query.ts";

export interface EventHead {
  readonly id: string;
  readonly type: string;
  readonly mode: EventMode;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly places: readonly string[];
}

/** Events in which another article may tell the same happening: those of the given blocks. */
export const eventCandidates = query<{ readonly blocks: readonly string[] }, EventHead>(/* cypher */ `
  UNWIND $blocks AS block
  MATCH (e:Event {block: block})
  RETURN e.id AS id, e.type AS type, e.mode AS mode, e.from AS from, e.to AS to, e.precision AS precision, e.basis AS basis,
    e.actors AS actors, e.targets AS targets, e.places AS places
  ORDER BY id`);
