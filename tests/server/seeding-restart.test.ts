import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { folder, startServer } from "../cli/running.ts";
import { asking } from "./asking.ts";

const raid = (id: number) => ({
  id: `raid ${id}`,
  publishedAt: "2022-02-19",
  text: `Malian soldiers attacked Ansongo on Friday and killed ${id + 1} people. `.repeat(10),
});
const many = Array.from({ length: 60 }, (_, i) => raid(i));
const mutation = `mutation ($articles: [ArticleInput!]!, $key: String) {
  seed(articles: $articles, idempotencyKey: $key) { job { id state } userErrors { code } } }`;
const query = "query ($id: ID!) { seedJob(id: $id) { state done total error { code } articles { outcome article { id } } } }";

interface Job {
  readonly state: string;
  readonly done: number;
  readonly total: number;
  readonly error: { readonly code: string } | null;
  readonly articles: readonly { readonly outcome: string; readonly article: { readonly id: string } | null }[];
}

type Ask = (text: string, variables: object) => Promise<{ data: never }>;

const over =
  (url: string): Ask =>
  async (text, variables) => {
    const init = {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: text, variables }),
    };
    return (await (await fetch(`${url}/graphql`, init)).json()) as { data: never };
  };

async function handed(ask: Ask, articles: readonly object[], key: string | null = null): Promise<string> {
  const { data } = await ask(mutation, { articles, key });
  return (data as { seed: { job: { id: string } } }).seed.job.id;
}

async function ended(ask: Ask, id: string): Promise<Job> {
  for (;;) {
    const { data } = await ask(query, { id });
    const { seedJob } = data as { seedJob: Job };
    if (!["QUEUED", "RUNNING"].includes(seedJob.state)) return seedJob;
    await setTimeout(100);
  }
}

it("a job goes on where the server was killed in the middle of it, and the one that waited behind it too", async () => {
  const env = { GRAPH_URI: join(folder(), "graph.grafeo") };
  // The first start reads the bundled articles.
  await (await startServer(env)).stop();
  const jobs = join(folder(), "jobs");
  const killed = await startServer({ ...env, JOBS_DIR: jobs });
  const id = await handed(over(killed.url), many, "sixty");
  const second = await handed(over(killed.url), [raid(60), { ...raid(61), text: " " }]);
  killed.child.kill("SIGKILL");
  const again = await startServer({ ...env, JOBS_DIR: jobs });
  const ask = over(again.url);
  expect(await handed(ask, many, "sixty")).toBe(id);
  const job = await ended(ask, id);
  expect(job).toMatchObject({ state: "DONE", done: 60, total: 60, error: null });
  // Committed, and the server killed before it was written down: there already.
  expect(job.articles.filter(({ outcome }) => outcome !== "ADDED" && outcome !== "UNCHANGED")).toEqual([]);
  expect(job.articles.every(({ article }) => article !== null)).toBe(true);
  expect((await ended(ask, second)).articles.map(({ outcome }) => outcome)).toEqual(["ADDED", "FAILED"]);
  await again.stop();
  expect(
    readdirSync(jobs).filter((name) => name.endsWith(".articles.json")),
    "texts are let go when their job has ended",
  ).toEqual([]);
}, 60_000);

it("a job that can't go on ends as failed, and says why", async () => {
  const jobsDir = join(folder(), "jobs");
  const before = await asking([], { jobsDir });
  const ids = [
    await handed(before.ask as Ask, many),
    await handed(before.ask as Ask, [raid(1)]),
    await handed(before.ask as Ask, [raid(2)]),
  ];
  await before.close();
  const readOnly = await asking([], { jobsDir, readOnly: true });
  for (const id of ids) expect(await ended(readOnly.ask as Ask, id)).toMatchObject({ state: "FAILED", error: { code: "FORBIDDEN" } });
  await readOnly.close();
  rmSync(join(jobsDir, `${ids[1]}.articles.json`));
  writeFileSync(join(jobsDir, `${ids[2]}.job.json`), '{"id": "cut o');
  const after = await asking([], { jobsDir });
  expect(await ended(after.ask as Ask, ids[0] ?? "")).toMatchObject({ state: "DONE", done: 60 });
  expect(await ended(after.ask as Ask, ids[1] ?? "")).toMatchObject({ state: "FAILED", error: { code: "INTERNAL_ERROR" } });
  expect((await after.ask<{ seedJob: null }>(query, { id: ids[2] })).data.seedJob).toBe(null);
  await after.close();
}, 60_000);
