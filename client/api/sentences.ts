/** The sentences behind many facts, by the id of the edge or event. */
import type { Evidence } from "./details.ts";
import { FactEvidenceDocument } from "./documents.generated.ts";
import { request } from "./request.ts";

/** Facts of one question: the server answers for 500 at most. */
const batch = 200;

export async function sentencesOf(ids: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, readonly Evidence[]>> {
  const found = new Map<string, readonly Evidence[]>();
  for (let i = 0; i < ids.length; i += batch) {
    const { nodes } = await request(FactEvidenceDocument, { ids: ids.slice(i, i + batch) }, signal);
    for (const node of nodes) if (node?.__typename === "Edge" || node?.__typename === "Event") found.set(node.id, node.evidence);
  }
  return found;
}
