import { syntheticArticles } from "../../bench/synthetic-articles.ts";
import { openStore } from "../../graph/open.ts";
import type { GraphStore } from "../../graph/store.ts";

export const batchSize = 20;

/** Every line of the graph's export. */
export async function linesOf(store: GraphStore): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const row of store.export()) lines.push(JSON.stringify(row));
  return lines;
}

/** What the graph holds after the first `count` batches, none of them disturbed. */
export async function undisturbed(count: number): Promise<readonly string[]> {
  const store = await openStore({ uri: ":memory:" });
  for (let batch = 0; batch < count; batch++) await store.upsert(syntheticArticles(batch * batchSize, batchSize));
  const lines = await linesOf(store);
  await store.close();
  return lines;
}
