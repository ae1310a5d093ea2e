import { query } from "./query.ts";

/** How nodes and relationships are kept; another number where what an older version wrote can't be read or searched as it is. */
export const format = 4;

/** Counts the commit; first in every write, so that on a server it also locks out every other writer until this one is done. */
export const bumpVersion = query<{ readonly format: number }, { version: number }>(/* cypher */ `
  MERGE (m:GraphMeta {id: 'meta'})
  SET m.version = coalesce(m.version, 0) + 1, m.format = $format
  RETURN m.version AS version`);

/** No row in an empty graph. */
export const readVersion = query<Record<string, never>, { version: number; format: number | null }>(/* cypher */ `
  MATCH (m:GraphMeta {id: 'meta'})
  RETURN m.version AS version, m.format AS format`);
