/** What the graph holds, counted. */
import { readVersion } from "../cypher/meta.ts";
import { daySpan, eventsPerType, newestArticle, nodesPerKind, relationsPerType } from "../cypher/statistics.ts";
import type { Engine } from "../engine.ts";
import type { EventType, NodeKind, RelationType } from "../schema.generated.ts";
import type { Statistics } from "../store.ts";

/** Kinds and types without any are left out. Counted once for each version of the graph: every commit makes a new one. */
export function statistics(engine: Engine): () => Promise<Statistics> {
  let last: Statistics | null = null;
  return async () => {
    const version = Number((await engine.read(readVersion, {}))[0]?.version ?? 0);
    if (last?.version !== version) last = await count(engine, version);
    return last;
  };
}

async function count(engine: Engine, version: number): Promise<Statistics> {
  const counted = async (query: typeof nodesPerKind) => (await engine.read(query, {})).filter(({ count }) => count > 0);
  const nodes = (await counted(nodesPerKind)).map(({ name, count }) => ({ kind: name as NodeKind, count }));
  const [span] = await engine.read(daySpan, {});
  return {
    nodes,
    relations: (await counted(relationsPerType)).map(({ name, count }) => ({ type: name as RelationType, count })),
    events: (await counted(eventsPerType)).map(({ name, count }) => ({ type: name as EventType, count })),
    articles: nodes.find(({ kind }) => kind === "Article")?.count ?? 0,
    dateSpan: span?.from ? span : null,
    newestArticle: (await engine.read(newestArticle, {}))[0]?.newest ?? null,
    version,
  };
}
