/** What began, ended and happened between two days. */
import { ChangesDocument, type ChangesQuery } from "./documents.generated.ts";
import { canvasFilter } from "./read.ts";
import { request } from "./request.ts";

export type Changed = ChangesQuery["changes"];
export type ChangedRelation = Changed["began"][number];
export type ChangedEvent = Changed["events"]["nodes"][number];

/** Rows of each list at most; the counts say how many there are. */
const rows = 100;

/** Both days are ISO; a country is ISO 3166-1 alpha-3, null for everywhere. */
export async function changesBetween(from: string, to: string, country: string | null, signal: AbortSignal): Promise<Changed> {
  const filter = { ...canvasFilter, ...(country ? { countries: [country] } : {}) };
  return (await request(ChangesDocument, { from, to, filter, first: rows }, signal)).changes;
}
