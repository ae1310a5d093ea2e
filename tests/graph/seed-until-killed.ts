/** Run as a process of its own: writes batch after batch, says so after each, until it is killed. URI [USER PASSWORD]. */
import { syntheticArticles } from "../../bench/synthetic-articles.ts";
import { openStore } from "../../graph/open.ts";
import { batchSize } from "./kill-batches.ts";

const [uri = "", user, password] = process.argv.slice(2);
const store = await openStore({ uri, user, password });
for (let batch = 0; ; batch++) {
  await store.upsert(syntheticArticles(batch * batchSize, batchSize));
  process.stdout.write(`${batch + 1}\n`);
}
