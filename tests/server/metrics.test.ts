/** What a server tells of itself to Prometheus. */
import { afterAll, expect, it } from "vitest";
import { asking } from "./asking.ts";

const graph = await asking([]);
afterAll(() => graph.close());

const told = async () => {
  const response = await graph.fetch("/metrics");
  expect(response.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
  const lines = (await response.text()).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ")))]));
};

it("counts requests by path and status, errors by their code", async () => {
  for (let i = 0; i < 3; i++) await graph.ask("{ statistics { articles } }");
  await graph.ask('{ node(id: "nonsense") { id } }');
  await graph.fetch("/ready");
  await graph.fetch("/some/where");
  await graph.fetch("/else/where");
  const count = (path: string, status: number) => `conflict_graph_request_duration_seconds_count{path="${path}",status="${status}"}`;
  const metrics = await told();
  expect(metrics[count("/graphql", 200)]).toBe(4);
  expect(metrics[count("/ready", 200)]).toBe(1);
  expect(metrics[count("other", 404)]).toBe(2);
  expect(metrics['conflict_graph_errors_total{code="BAD_ID"}']).toBe(1);
  expect(metrics.process_resident_memory_bytes).toBeGreaterThan(0);
});

it("tells nothing of what was asked", async () => {
  await graph.ask('query Secret { entities(name: "Hidden Name") { nodes { name } } }');
  expect(await (await graph.fetch("/metrics")).text()).not.toMatch(/Secret|Hidden/);
});
