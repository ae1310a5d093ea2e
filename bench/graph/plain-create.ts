/** What loading costs beside plain CREATE: the same nodes and edges, in the same batches, with nothing read, merged or derived. */

import { type Query, query } from "../../graph/cypher/query.ts";
import { writeMentions } from "../../graph/cypher/write-mentions.ts";
import { writeNodes } from "../../graph/cypher/write-nodes.ts";
import { createRelations } from "../../graph/cypher/write-relations.ts";
import { writeRoles } from "../../graph/cypher/write-roles.ts";
import { openGrafeo } from "../../graph/drivers/grafeo.ts";
import type { Engine } from "../../graph/engine.ts";
import { cypherStore } from "../../graph/store/cypher-store.ts";
import { worldArticles } from "./world.ts";

interface Written {
  readonly query: Query<unknown, unknown>;
  readonly rows: readonly { readonly id: string }[];
}

/** CPU of plain CREATE, of that of loading so many articles into an embedded graph: 1 where loading costs no more. */
export async function besidePlainCreate(folder: string, articles: number, batch: number): Promise<number> {
  const batches: Written[][] = [];
  const engine = await openGrafeo(`${folder}/loaded.grafeo`);
  const store = cypherStore(recording(engine, batches));
  const told = Array.from({ length: articles / batch }, (_, number) => worldArticles(number * batch, batch));
  const loading = await cpuOf(async () => {
    for (const articles of told) await store.upsert(articles);
  });
  await store.close();
  const plain = await openGrafeo(`${folder}/created.grafeo`);
  const known = new Set<string>();
  const creating = await cpuOf(async () => {
    for (const written of batches) {
      await plain.write(async (tx) => {
        for (const one of written) await tx.run(asCreate(one.query), { rows: one.rows.filter((row) => fresh(one.query, row, known)) });
      });
    }
  });
  await plain.close();
  return creating / loading;
}

const kinds = new Map<unknown, string>(Object.entries(writeNodes).map(([kind, text]) => [text, kind]));
const edges = new Set<unknown>([writeMentions, ...Object.values(createRelations), ...Object.values(writeRoles)]);

/** Edges are created by themselves already. */
function asCreate(written: Query<unknown, unknown>): Query<unknown, unknown> {
  const kind = kinds.get(written);
  if (!kind) return written;
  const labels = kind === "Event" || kind === "Article" ? kind : `Entity:${kind}`;
  return query(`UNWIND $rows AS row CREATE (n:${labels}) SET n = row.props`);
}

/** A node that is written again is there. */
function fresh(written: Query<unknown, unknown>, { id }: { readonly id: string }, known: Set<string>): boolean {
  if (!kinds.has(written)) return true;
  const isNew = !known.has(id);
  known.add(id);
  return isNew;
}

function recording(engine: Engine, batches: Written[][]): Engine {
  return {
    ...engine,
    write: (work) =>
      engine.write((tx) => {
        const written: Written[] = [];
        batches.push(written);
        return work({
          run: (text, params) => {
            if (kinds.has(text) || edges.has(text))
              written.push({ query: text as Query<unknown, unknown>, rows: (params as { readonly rows: Written["rows"] }).rows });
            return tx.run(text, params);
          },
        });
      }),
  };
}

/** Of this process, in milliseconds. */
async function cpuOf(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
