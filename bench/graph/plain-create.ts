/** What loading costs beside plain CREATE: the same nodes and edges, in the same batches, with nothing read, merged or derived. */

import type { Query } from "../../graph/cypher/query.ts";
import { writeMentions } from "../../graph/cypher/write-mentions.ts";
import { createNodes } from "../../graph/cypher/write-nodes.ts";
import { createRelations } from "../../graph/cypher/write-relations.ts";
import { writeRoles } from "../../graph/cypher/write-roles.ts";
import type { Engine } from "../../graph/engine.ts";
import { cypherStore } from "../../graph/store/cypher-store.ts";
import { worldArticles } from "./world.ts";

interface Written {
  readonly query: Query<unknown, unknown>;
  readonly rows: readonly unknown[];
}

export interface Loading {
  readonly articles: number;
  /** Articles of one transaction. */
  readonly batch: number;
  /** An engine with an empty graph. */
  readonly empty: () => Promise<Engine>;
  /** What `work` costs: CPU where the engine is in this process, else time. */
  readonly cost: (work: () => Promise<void>) => Promise<number>;
}

/** What loading so many articles costs, and what plain CREATE of the same rows does. */
export async function besidePlainCreate({ articles, batch, empty, cost }: Loading): Promise<{ loading: number; creating: number }> {
  const batches: Written[][] = [];
  const store = cypherStore(recording(await empty(), batches));
  const told = Array.from({ length: articles / batch }, (_, number) => worldArticles(number * batch, batch));
  const loading = await cost(async () => {
    for (const some of told) await store.upsert(some);
  });
  await store.close();
  const plain = await empty();
  const creating = await cost(async () => {
    for (const written of batches) {
      await plain.write(async (tx) => {
        for (const { query, rows } of written) await tx.run(query, { rows });
      });
    }
  });
  await plain.close();
  return { loading, creating };
}

const creates = new Set<unknown>([createNodes, createRelations, writeRoles].flatMap((queries) => Object.values(queries))).add(
  writeMentions,
);

function recording(engine: Engine, batches: Written[][]): Engine {
  return {
    ...engine,
    write: (work) =>
      engine.write((tx) => {
        const written: Written[] = [];
        batches.push(written);
        return work({
          run: (text, params) => {
            if (creates.has(text))
              written.push({ query: text as Query<unknown, unknown>, rows: (params as { readonly rows: Written["rows"] }).rows });
            return tx.run(text, params);
          },
        });
      }),
  };
}

/** CPU of this process, in milliseconds. */
export async function cpuOf(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
