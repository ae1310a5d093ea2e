import { query } from "./query.ts";

/** Counts the commit; first in every write, so that on a server it also locks out every other writer until this one is done. */
export const bumpVersion = query<Record<string, never>, { version: number }>(/* cypher */ `
  MERGE (m:GraphMeta {id: 'meta'})
  SET m.version = coalesce(m.version, 0) + 1
  RETURN m.version AS version`);

/** No row in an empty graph. */
export const readVersion = query<Record<string, never>, { version: number }>(/* cypher */ `
  MATCH (m:GraphMeta {id: 'meta'})
  RETURN m.version AS version`);
