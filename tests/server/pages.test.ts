import { afterAll, describe, expect, it } from "vitest";
import { asking } from "./asking.ts";
import { region } from "./region.ts";

const graph = await asking(region(30));
afterAll(() => graph.close());

interface Page {
  readonly events: {
    readonly nodes: readonly { readonly id: string; readonly date: { readonly from: string } }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string;
      readonly endCursor: string;
    };
  };
}
const page = (args: string) =>
  graph.ask<Page>(`{ events(${args}) { nodes { id date { from } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`);

describe("a list", () => {
  it("has 25 rows where no number is given", async () => {
    expect((await page("orderBy: DATE_ASC")).data.events.nodes).toHaveLength(25);
  });

  it("is walked from end to end without a row twice or missing", async () => {
    const days: string[] = [];
    let after = "";
    for (let more = true; more; ) {
      const { events } = (await page(`first: 7, orderBy: DATE_ASC${after && `, after: "${after}"`}`)).data;
      days.push(...events.nodes.map(({ date }) => date.from));
      more = events.pageInfo.hasNextPage;
      after = events.pageInfo.endCursor;
    }
    expect(days).toEqual(Array.from({ length: 30 }, (_, index) => `2030-03-${String(index + 1).padStart(2, "0")}`));
  });

  it("is walked backwards to the same rows", async () => {
    const { events } = (await page("last: 4, orderBy: DATE_ASC")).data;
    expect(events.nodes.map(({ date }) => date.from.slice(-2))).toEqual(["27", "28", "29", "30"]);
    expect(events.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const before = (await page(`last: 4, orderBy: DATE_ASC, before: "${events.pageInfo.startCursor}"`)).data.events;
    expect(before.nodes.map(({ date }) => date.from.slice(-2))).toEqual(["23", "24", "25", "26"]);
    expect(before.pageInfo.hasNextPage).toBe(true);
  });

  it("counts only when asked, and reads no page where only the count is asked", async () => {
    graph.calls();
    await page("first: 2");
    expect(graph.calls()).toEqual({ events: 1 });
    expect(await graph.ask("{ events { totalCount } }")).toEqual({ data: { events: { totalCount: 30 } } });
    expect(graph.calls()).toEqual({ countEvents: 1 });
  });

  it.each(["totalCount nodes { id }", "nodes { id } totalCount"])(
    "gives a page and its total at once, whichever comes first: %s",
    async (fields) => {
      graph.calls();
      const { data } = await graph.ask<{ readonly events: object }>(`{ events(first: 2) { ${fields} } }`);
      expect(data.events).toMatchObject({ totalCount: 30, nodes: [{}, {}] });
      expect(graph.calls()).toEqual({ events: 1 });
    },
  );
});

describe("a cursor", () => {
  it.each([
    ["of another order", "DATE_DESC", ""],
    ["of another filter", "DATE_ASC", ', filter: { countries: ["TAR"] }'],
  ])("%s is refused", async (_what, order, filter) => {
    const cursor = (await page("first: 2, orderBy: DATE_ASC")).data.events.pageInfo.endCursor;
    expect(await graph.codeOf(`{ events(first: 2, orderBy: ${order}${filter}, after: "${cursor}") { totalCount } }`)).toBe("BAD_CURSOR");
  });

  it.each(["", "nonsense", "WzEsMiwzXQ", "W251bGwsbnVsbCxudWxsXQ"])("that is none is refused: %s", async (cursor) => {
    expect(await graph.codeOf("query ($after: String) { events(after: $after) { totalCount } }", { after: cursor })).toBe("BAD_CURSOR");
  });
});

describe("a number of rows", () => {
  it.each([
    ["first", 100_000],
    ["first", 101],
    ["first", 0],
    ["last", -1],
  ])("out of bounds is refused by name, through a variable too: %s %d", async (name, value) => {
    const { errors } = await graph.ask(`query ($n: Int) { events(${name}: $n) { totalCount } }`, { n: value });
    expect(errors?.[0]).toMatchObject({ extensions: { code: "LIMIT_EXCEEDED" }, message: expect.stringContaining(name) });
  });

  it("goes one way", async () => {
    expect(await graph.codeOf("{ events(first: 1, last: 1) { totalCount } }")).toBe("BAD_INPUT");
  });
});

describe("a page of many rows", () => {
  it("asks the store once for what all rows need", async () => {
    graph.calls();
    await graph.ask(
      `{ events(first: 25) { nodes { degree neighbourCounts { count } actors { name degree neighbourCounts { count } } targets { name } places { name }
         evidence { quote article { title } claimedBy { name } } } } }`,
    );
    const calls = graph.calls();
    expect(calls.events).toBe(1);
    expect(calls.nodes).toBeLessThanOrEqual(3);
    expect(calls.degrees).toBeLessThanOrEqual(2);
    expect(calls.neighbourCounts).toBeLessThanOrEqual(2);
  });

  it("asks once for the roles of all its persons", async () => {
    graph.calls();
    await graph.ask("{ entities(filter: { kinds: [Person] }) { nodes { ... on Person { roles { of { name } } } } } }");
    expect(graph.calls().rolesOf).toBe(1);
  });
});
