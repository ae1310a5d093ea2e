/** Which tellings of two articles are one event, and what is believed where they differ. */
import { describe, expect, it } from "vitest";
import { openStore } from "../../graph/open.ts";
import type { EntityRow, EventRow } from "../../graph/rows.ts";
import { army, article, belmar, council, front, gate, norvia, tarsia } from "./region.ts";

type Day = Parameters<ReturnType<typeof article>["event"]>[3];
type More = NonNullable<Parameters<ReturnType<typeof article>["event"]>[4]>;
type Telling = readonly [day: Day, more: More];

/** The events that come of an attack told by one article after the other, each by a publisher of its own. */
async function told(...tellings: readonly Telling[]): Promise<readonly EventRow[]> {
  const store = await openStore({ uri: ":memory:" });
  const rows = tellings.map(([day, more], number) =>
    article(`a${number}`, `Paper ${number}`, `2023-05-0${number + 2}`, "The River Front attacked.")
      .with(front, army, belmar, gate, tarsia, norvia, council)
      .event(0, `e${number}`, "ASSAULT", day, more)
      .rows(),
  );
  for (const one of rows) await store.upsert([one]);
  const found = (await store.events({ minConfidence: 0 }, "DATE_ASC", { first: 50 })).rows.map(({ row }) => row);
  await store.close();
  return found;
}

const full: More = { actors: [front], targets: [army], places: [belmar, tarsia] };

describe("one happening", () => {
  it.each<[string, Telling, Telling]>([
    ["told alike", ["2023-05-01", full], ["2023-05-01", full]],
    ["told with fewer actors", ["2023-05-01", { ...full, actors: [front, norvia] }], ["2023-05-01", full]],
    ["told without a place", ["2023-05-01", full], ["2023-05-01", { ...full, places: [] }]],
    ["told with the country alone", ["2023-05-01", full], ["2023-05-01", { ...full, places: [tarsia] }]],
    ["told of a day and of its month", ["2023-05-01", full], [["2023-05-01", "2023-05-31"], full]],
    [
      "told as an air strike and as a killing",
      ["2023-05-01", { ...full, mode: "AIR_STRIKE" }],
      ["2023-05-01", { ...full, mode: "KILLING" }],
    ],
    ["told twice as going on since a day", [["2023-01-01", null], full], [["2023-01-01", null], full]],
    ["told without an actor", ["2023-05-01", full], ["2023-05-01", { ...full, actors: [] }]],
    ["told as done and as denied", ["2023-05-01", full], ["2023-05-01", { ...full, status: "NEGATED" }]],
  ])("%s", async (_name, first, second) => {
    const events = await told(first, second);
    expect(events.map(({ id }) => id)).toEqual(["event:e0"]);
    expect(events[0]?.evidence.length).toBe(2);
  });
});

describe("what is told as going on", () => {
  const goingOn = (...more: readonly More[]) => told(...more.map((one): Telling => [["2023-01-01", null], { ...full, ...one }]));

  it("lasts up to the last day on which an article told it", async () => {
    expect((await goingOn({ status: "ONGOING" })).map(({ from, to }) => [from, to])).toEqual([["2023-01-01", "2023-05-02"]]);
    expect((await goingOn({ status: "ONGOING" }, { status: "ONGOING" })).map(({ to }) => to)).toEqual(["2023-05-03"]);
  });

  it("stays open where it is planned", async () => {
    expect((await goingOn({ status: "PLANNED" })).map(({ to }) => to)).toEqual([null]);
  });
});

describe("two happenings", () => {
  it.each<[string, Telling, Telling]>([
    ["on two days", ["2023-05-01", full], ["2023-05-02", full]],
    ["against two targets", ["2023-05-01", full], ["2023-05-01", { ...full, targets: [council] }]],
    ["by two actors", ["2023-05-01", full], ["2023-05-01", { ...full, actors: [norvia] }]],
    ["in two places", ["2023-05-01", full], ["2023-05-01", { ...full, places: [gate, tarsia] }]],
    ["that name nobody and no place", ["2023-05-01", {}], ["2023-05-01", {}]],
    ["of which one is a coup", ["2023-05-01", { ...full, mode: "COUP" }], ["2023-05-01", full]],
    ["without a day", [null, full], [null, full]],
    ["since a day, and on a later one", [["2023-01-01", null], full], ["2023-05-01", full]],
  ])("%s", async (_name, first, second) => {
    expect((await told(first, second)).length).toBe(2);
  });
  it("in one article, which has already told them apart", async () => {
    const store = await openStore({ uri: ":memory:" });
    const rows = article("twice", "Paper", "2023-05-02", "They attacked twice.")
      .with(front, army, belmar, tarsia)
      .event(0, "morning", "ASSAULT", "2023-05-01", full)
      .event(0, "evening", "ASSAULT", "2023-05-01", full);
    await store.upsert([rows.rows()]);
    expect(await store.countEvents({})).toBe(2);
    await store.close();
  });
});

describe("where articles differ", () => {
  const dead = (best: number, high: number | null = best) => ({ ...full, deaths: { best, low: best, high } });
  it.each<[string, boolean, readonly Telling[]]>([
    [
      "other counts",
      true,
      [
        ["2023-05-01", dead(12)],
        ["2023-05-01", dead(15)],
      ],
    ],
    [
      "at least twelve, and fourteen",
      false,
      [
        ["2023-05-01", dead(12, null)],
        ["2023-05-01", dead(14)],
      ],
    ],
    [
      "a denial",
      true,
      [
        ["2023-05-01", full],
        ["2023-05-01", { ...full, status: "NEGATED" }],
      ],
    ],
    [
      "done, and going on",
      false,
      [
        ["2023-05-01", full],
        ["2023-05-01", { ...full, status: "ONGOING" }],
      ],
    ],
    [
      "planned, and done since",
      false,
      [
        ["2023-05-01", { ...full, status: "PLANNED" }],
        ["2023-05-01", full],
      ],
    ],
    [
      "other actors",
      true,
      [
        ["2023-05-01", full],
        ["2023-05-01", { ...full, actors: [front, norvia] }],
      ],
    ],
  ])("%s: disputed is %s", async (_name, disputed, tellings) => {
    expect((await told(...tellings)).map((event) => event.disputed)).toEqual([disputed]);
  });
  it("what most publishers say is believed, then what is surer", async () => {
    const [event] = await told(["2023-05-01", { ...dead(20), confidence: 0.95 }], ["2023-05-01", dead(12)], ["2023-05-01", dead(12)]);
    expect(event).toMatchObject({ deaths: { best: 12 }, confidence: 0.95 });
    const [surer] = await told(
      ["2023-05-01", { ...full, status: "PLANNED", confidence: 0.6 }],
      ["2023-05-01", { ...full, confidence: 0.8 }],
    );
    expect(surer?.status).toBe("HAPPENED");
  });
  it("the day told stands before the month told", async () => {
    const [event] = await told([["2023-05-01", "2023-05-31"], full], [["2023-05-01", "2023-05-31"], full], ["2023-05-01", full]);
    expect(event).toMatchObject({ from: "2023-05-01", to: "2023-05-01", precision: "DAY" });
  });
  it("one article's own voice makes it no mere claim", async () => {
    const claimed: More = { ...full, claimedBy: [council] };
    expect((await told(["2023-05-01", claimed], ["2023-05-01", claimed]))[0]?.claimedBy).toEqual([council.id]);
    expect((await told(["2023-05-01", claimed], ["2023-05-01", full]))[0]?.claimedBy).toEqual([]);
  });
});

describe("an entity that articles describe differently", () => {
  const said = (name: string, day: string, entity: EntityRow) => article(name, name, day, "It was named.").with(entity).rows();
  const rows = [
    said("a", "2023-01-03", { ...front, name: "River Front", aliases: ["RF"], category: "UNIDENTIFIED_ARMED_GROUP" } as EntityRow),
    said("b", "2023-01-01", {
      ...front,
      name: "River Front",
      aliases: ["the rebels"],
      category: "REBEL_GROUP",
      country: "TAR",
    } as EntityRow),
    said("c", "2023-01-02", { ...front, name: "Front", aliases: ["RF"], category: null } as EntityRow),
  ];
  it.each([[[0, 1, 2]], [[2, 1, 0]], [[1, 0, 2]]])("comes out the same in the order %j", async (order) => {
    const store = await openStore({ uri: ":memory:" });
    for (const index of order) await store.upsert(rows.slice(index, index + 1));
    expect((await store.nodes([front.id]))[0]).toEqual({
      ...front,
      name: "River Front",
      aliases: ["Front", "RF", "the rebels"],
      category: "REBEL_GROUP",
      country: "TAR",
      firstSeen: "2023-01-01",
      lastSeen: "2023-01-03",
    });
    await store.close();
  });
  it("is told by its fuller name, and under its country, in events and relations that came before", async () => {
    const store = await openStore({ uri: ":memory:" });
    const told = (name: string, who: EntityRow) =>
      article(name, name, "2023-01-02", "It fought.")
        .with(who, army)
        .event(0, name, "ASSAULT", "2023-01-01", { actors: [who] })
        .relation(0, "FIGHTS", who, army)
        .rows();
    await store.upsert([told("early", { ...front, name: "Front" } as EntityRow)]);
    await store.upsert([said("a", "2023-01-03", { ...front, country: "NOR" } as EntityRow)]);
    expect((await store.events({ countries: ["NOR"] }, "DATE_ASC", { first: 5 })).rows.map(({ row }) => row.label)).toEqual([
      "River Front: attack",
    ]);
    expect(await store.countRelations({ countries: ["NOR"] })).toBe(1);
    await store.removeArticle("article:a");
    expect((await store.nodes(["event:early"]))[0]).toMatchObject({ label: "Front: attack", countries: [] });
    expect(await store.countRelations({ countries: ["NOR"] })).toBe(0);
    await store.close();
  });
  it("gathers reports of its strength, newest first", async () => {
    const store = await openStore({ uri: ":memory:" });
    for (const [name, day, count] of [
      ["x", "2023-01-01", 900],
      ["y", "2023-02-01", 2400],
    ] as const) {
      const draft = article(name, name, day, `Its troops are ${count}.`);
      await store.upsert([
        draft.with({ ...army, strengths: [{ count, date: null, evidence: draft.evidence(0, "strength") }] } as EntityRow).rows(),
      ]);
    }
    const counts = async () =>
      (await store.nodes([army.id])).flatMap((node) => (node?.kind === "Force" ? node.strengths.map(({ count }) => count) : []));
    expect(await counts()).toEqual([2400, 900]);
    await store.removeArticle("article:y");
    expect(await counts()).toEqual([900]);
    await store.close();
  });
});
