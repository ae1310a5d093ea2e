/** What every engine's store does, method by method, over the six articles of the invented region. */
import { beforeAll, describe, expect, it } from "vitest";
import type { ArticleRows } from "../../graph/rows.ts";
import { type NodeKind, nodeKinds } from "../../graph/schema.generated.ts";
import type { GraphStore, Page, Rows } from "../../graph/store.ts";
import { courier, denial, herald, plans, region, terms, visit } from "./articles.ts";
import { linesOf } from "./kill-batches.ts";
import { army, article, belmar, council, front, ganai, gate, norvia, orlo, tarsia } from "./region.ts";

/** `fresh` gives an empty store; the one before is closed first. */
export function storeContract(fresh: () => Promise<GraphStore>): void {
  let store: GraphStore;
  const seeded = (articles: readonly ArticleRows[] = region) => {
    beforeAll(async () => {
      store = await fresh();
      if (articles.length > 0) await store.upsert(articles);
    });
  };

  describe("an empty graph", () => {
    seeded([]);
    it("answers every question with nothing", async () => {
      expect(await store.statistics()).toEqual({
        nodes: [],
        relations: [],
        events: [],
        articles: 0,
        dateSpan: null,
        newestArticle: null,
        version: 0,
      });
      expect((await store.entities({}, "NAME", { first: 5 })).rows).toEqual([]);
      expect(await store.search("tarsia", nodeKinds, 5)).toEqual({ hits: [], didYouMean: null });
      expect(await store.nodes(["country:TAR", "nonsense"])).toEqual([null, null]);
      expect((await store.neighbourhood(["country:TAR"], 2, {}, 10, 10)).nodes).toEqual([]);
      expect(await linesOf(store)).toEqual([]);
    });
  });

  describe("writing", () => {
    seeded([]);
    it("says what became of each article, and changes nothing the second time", async () => {
      expect((await store.upsert(region)).map(({ outcome }) => outcome)).toEqual(Array(6).fill("ADDED"));
      const before = await linesOf(store);
      expect((await store.upsert(region)).map(({ outcome }) => outcome)).toEqual(Array(6).fill("UNCHANGED"));
      expect(await linesOf(store)).toEqual(before);
      expect((await store.statistics()).version).toBe(1);
    });
    it("gives the same graph whether the articles come at once or one by one", async () => {
      const atOnce = await linesOf(store);
      store = await fresh();
      for (const rows of region) await store.upsert([rows]);
      expect(await linesOf(store)).toEqual(atOnce);
    });
    it("takes an article back as if it had never been there", async () => {
      for (const gone of [courier, terms, denial]) expect(await store.removeArticle(gone.article.id)).toBe(true);
      expect(await store.removeArticle(courier.article.id)).toBe(false);
      const left = await linesOf(store);
      const entities = (await store.entities({}, "NAME", { first: 50 })).rows.map(({ row }) => row.id);
      const counted = await store.neighbourCounts(entities, { minConfidence: 0 });
      expect(await store.degrees(entities)).toEqual(counted.map((counts) => counts.reduce((sum, { count }) => sum + count, 0)));
      store = await fresh();
      await store.upsert([herald, plans, visit]);
      expect(left).toEqual(await linesOf(store));
    });
    it("replaces what rested on a text that changed", async () => {
      const shorter = article("herald", "Herald", "2023-05-02", "Ms Orlo is in Belmar.")
        .names({ ...orlo, leader: false } as typeof orlo, "Ms Orlo")
        .names(belmar)
        .rows();
      expect((await store.upsert([shorter, plans])).map(({ outcome }) => outcome)).toEqual(["CHANGED", "UNCHANGED"]);
      const changed = await linesOf(store);
      store = await fresh();
      await store.upsert([plans, visit]);
      await store.upsert([shorter]);
      expect(changed).toEqual(await linesOf(store));
      const [person] = await store.nodes([orlo.id]);
      expect(person).toMatchObject({ leader: false });
    });
    it("keeps reference data that an article states too, without the article", async () => {
      const states = (name: string) => article(name, "Herald", "2023-01-01", "Norvia borders Tarsia.").names(norvia).names(tarsia);
      const stated = states("states").reference("BORDERS", norvia, tarsia).rows();
      const [reference] = stated.references;
      if (!reference) throw new Error("no reference");
      const evidence = [states("states").evidence(0, "relation/BORDERS")];
      store = await fresh();
      await store.upsert([states("names").rows(), { ...stated, relations: [{ ...reference, basis: "TEXT", source: null, evidence }] }]);
      expect((await store.relationsById([reference.id]))[0]).toMatchObject({ basis: "TEXT", source: "an atlas of our own", evidence });
      expect(await store.degrees([norvia.id, tarsia.id])).toEqual([1, 1]);
      await store.removeArticle(stated.article.id);
      expect((await store.relationsById([reference.id]))[0]).toEqual(reference);
      expect(await store.degrees([norvia.id, tarsia.id])).toEqual([0, 0]);
      await store.upsert([herald, plans, visit]);
      await store.removeArticle("article:names");
    });
    it("leaves an empty graph when the last article goes", async () => {
      for (const { article } of [herald, plans, visit]) await store.removeArticle(article.id);
      expect(await linesOf(store)).toEqual([]);
    });
    it("refuses a fact without evidence, naming it, and writes nothing of its batch", async () => {
      const bare = { ...herald, relations: herald.relations.map((relation) => ({ ...relation, evidence: [] })) };
      await expect(store.upsert([plans, bare])).rejects.toMatchObject({ code: "BAD_INPUT", message: expect.stringContaining("LEADS") });
      const silent = { ...herald, events: herald.events.map((event) => ({ ...event, evidence: [] })) };
      await expect(store.upsert([silent])).rejects.toMatchObject({ code: "BAD_INPUT", message: expect.stringContaining("event:attack") });
      expect(await linesOf(store)).toEqual([]);
    });
    it("refuses what an engine can't hold", async () => {
      const title = { ...herald, article: { ...herald.article, title: "half \ud800 a pair" } };
      await expect(store.upsert([title])).rejects.toMatchObject({ code: "BAD_INPUT", message: expect.stringContaining("surrogate") });
      const loop = { ...herald, article: { ...herald.article, notes: [] as unknown[] } };
      loop.article.notes.push(loop);
      await expect(store.upsert([loop as unknown as ArticleRows])).rejects.toMatchObject({ code: "BAD_INPUT" });
      const endless = { ...herald, entities: herald.entities.map((entity) => ({ ...entity, latitude: Number.NaN })) };
      await expect(store.upsert([endless as ArticleRows])).rejects.toMatchObject({ code: "BAD_INPUT" });
    });
  });

  describe("what it knows", () => {
    seeded();
    const idsOf = (page: Rows<{ readonly id: string }>) => page.rows.map(({ row }) => row.id);

    it("tells one happening told by three articles as one event, with each account", async () => {
      const [attack] = await store.nodes(["event:attack"]);
      expect(attack).toMatchObject({
        kind: "Event",
        status: "HAPPENED",
        mode: "ARMED_CLASH",
        disputed: true,
        deaths: { best: 12, low: 12, high: 12 },
        countries: ["TAR"],
        label: "River Front: clash with Tarsian armed forces in Belmar",
        claimedBy: [],
      });
      expect(attack?.kind === "Event" && attack.evidence.map((one) => [one.article, one.status])).toEqual([
        ["article:herald", "HAPPENED"],
        ["article:courier", "HAPPENED"],
        ["article:denial", "NEGATED"],
      ]);
    });
    it("marks what is planned or claimed in its line", async () => {
      const labels = (await store.nodes(["event:withdraw", "event:weapons"])).map((node) => node?.kind === "Event" && node.label);
      expect(labels).toEqual([
        "Tarsian armed forces: withdrawal from Iron Gate (planned)",
        "Norvia: military aid for River Front (claimed)",
      ]);
    });
    it("gathers names, days and the leader's mark over articles", async () => {
      const [person, unknown, text] = await store.nodes([orlo.id, "person:nobody", "article:herald"]);
      expect(person).toMatchObject({
        name: "Ada Orlo",
        aliases: ["Ms Orlo", "Orlo"],
        leader: true,
        firstSeen: "2022-12-31",
        lastSeen: "2024-02-01",
      });
      expect(unknown).toBeNull();
      expect(text).toEqual(herald.article);
    });
    it("keeps two terms apart and joins what is told of one", async () => {
      const offices = (await store.rolesOf([orlo.id, ganai.id]))[0] ?? [];
      expect(offices.map(({ to, title, since, until }) => [to, title, since, until])).toEqual([
        ["organization:lake-council", "chair", "2024-01-01", null],
        ["country:TAR", "president", "2020-01-01", null],
        ["organization:lake-council", "chair", "2010-01-01", "2012-12-31"],
      ]);
      expect((await store.rolesOf([ganai.id, orlo.id], "2011-06-01")).map((roles) => roles.length)).toEqual([0, 1]);
      const found = await store.relationsById(offices.map(({ id }) => id).concat("relation:none"));
      expect(found).toEqual([...offices, null]);
    });
    it("says who leads whom on a day", async () => {
      const at = async (day: string | undefined) => (await store.leaders(tarsia.id, day, {}, 10)).map(({ from }) => from);
      expect(await at("2019-12-31")).toEqual([]);
      expect(await at("2020-01-01")).toEqual([orlo.id]);
      expect((await store.leaders(undefined, undefined, {}, 10)).length).toBe(3);
      expect((await store.leaders(undefined, undefined, {}, 1)).map(({ to }) => to)).toEqual([tarsia.id]);
    });
    it("counts edges without mentions and reference data", async () => {
      expect(await store.degrees([tarsia.id, "event:attack", "country:NOR", "place:none", "article:herald"])).toEqual([5, 4, 2, 0, 0]);
      const [counts] = await store.neighbourCounts([tarsia.id], { reference: true, minConfidence: 0 });
      expect(counts).toEqual([
        { type: "BORDERS", direction: "IN", kind: "Country", count: 1 },
        { type: "LEADS", direction: "IN", kind: "Person", count: 1 },
        { type: "OCCURRED_IN", direction: "IN", kind: "Event", count: 2 },
        { type: "OPERATES_IN", direction: "IN", kind: "Force", count: 1 },
        { type: "TARGET_OF", direction: "OUT", kind: "Event", count: 1 },
      ]);
      expect(
        (await store.neighbourCounts(["event:attack", "place:none"], { kinds: ["Force"] })).map((list) => list.map(({ type }) => type)),
      ).toEqual([["ACTOR_IN", "TARGET_OF"], []]);
    });
    it("narrows events by every part of a filter", async () => {
      const ids = async (filter: Parameters<GraphStore["events"]>[0]) => idsOf(await store.events(filter, "DATE_ASC", { first: 50 }));
      const all = ["event:visit", "event:attack", "event:condemned", "event:spoke", "event:weapons", "event:withdraw", "event:protests"];
      expect(await ids({})).toEqual(all);
      expect(await ids({ minConfidence: 0 })).toEqual(["event:warned", ...all]);
      expect(await ids({ eventTypes: ["ASSAULT", "AID"] })).toEqual(["event:attack", "event:weapons"]);
      expect(await ids({ eventModes: ["VISIT"] })).toEqual(["event:visit"]);
      expect(await ids({ statuses: ["PLANNED"] })).toEqual(["event:withdraw"]);
      expect(await ids({ countries: ["NOR"] })).toEqual(["event:weapons"]);
      expect(await ids({ countries: [] })).toEqual([]);
      // The code of Andorra is a word of Lucene's.
      expect(await ids({ countries: ["AND"] })).toEqual([]);
      expect(await ids({ countries: ["AND", "NOR"] })).toEqual(["event:weapons"]);
      expect(await ids({ publishers: ["Front Radio"] })).toEqual(["event:attack"]);
      expect(await ids({ articles: ["article:courier"] })).toEqual(["event:attack", "event:spoke"]);
      expect(await ids({ minSources: 2 })).toEqual(["event:attack"]);
      expect(await ids({ claimed: true })).toEqual(["event:weapons"]);
      expect(await ids({ claimed: false, eventTypes: ["AID"] })).toEqual([]);
      expect(await ids({ from: "2023-05-02", to: "2023-06-30" })).toEqual(["event:spoke", "event:weapons", "event:withdraw"]);
      expect(await ids({ at: "2023-05-01" })).toEqual(["event:visit", "event:attack", "event:condemned"]);
      expect(await ids({ reportedBy: "2023-05-02" })).toEqual(["event:visit", "event:attack", "event:condemned"]);
      expect(await ids({ exclude: ["event:visit"], eventTypes: ["CONSULT"] })).toEqual(["event:spoke"]);
      expect(await ids({ kinds: ["Person"] })).toEqual([]);
      expect(await store.countEvents({ eventTypes: ["CONSULT"] })).toBe(2);
    });
    it("narrows relations, and keeps reference data out unless asked", async () => {
      const types = async (filter: Parameters<GraphStore["relations"]>[0]) =>
        (await store.relations(filter, "EVIDENCE", { first: 50 })).rows.map(({ row }) => row.type).sort();
      const all = ["FIGHTS", "LEADS", "LEADS", "LEADS", "MEMBER_OF", "OPERATES_IN", "SUPPORTS"];
      expect(await types({})).toEqual(all);
      expect(await types({ reference: true })).toEqual(["BORDERS", ...all]);
      expect(await types({ kinds: ["Force"] })).toEqual(["FIGHTS"]);
      expect(await types({ relationTypes: ["SUPPORTS", "FIGHTS"], claimed: false })).toEqual(["FIGHTS"]);
      expect(await types({ minSources: 2 })).toEqual(["FIGHTS", "LEADS"]);
      expect(await types({ at: "2011-01-01" })).toEqual(["LEADS"]);
      expect(await types({ countries: ["NOR"] })).toEqual(["SUPPORTS"]);
      expect(await types({ exclude: [orlo.id] })).toEqual(["FIGHTS", "MEMBER_OF", "OPERATES_IN", "SUPPORTS"]);
      expect(await store.countRelations({ relationTypes: ["LEADS"] })).toBe(3);
      const since = await store.relations({ relationTypes: ["LEADS"] }, "SINCE_DESC", { first: 5 });
      expect(since.rows.map(({ key }) => key[0])).toEqual(["2024-01-01", "2020-01-01", "2010-01-01"]);
    });
    it("narrows entities and articles", async () => {
      const names = async (...[filter, name]: [Parameters<GraphStore["entities"]>[0], string?]) =>
        (await store.entities(filter, "NAME", { first: 50 }, name)).rows.map(({ row }) => row.name);
      expect(await names({})).toEqual([
        "Ada Orlo",
        "Belmar",
        "Iron Gate",
        "Lake Council",
        "Norvia",
        "René Gañaï",
        "River Front",
        "Tarsia",
        "Tarsian armed forces",
      ]);
      expect(await names({ kinds: ["Place", "Person"] })).toEqual(["Ada Orlo", "Belmar", "Iron Gate", "René Gañaï"]);
      expect(await names({ countries: ["TAR"] })).toEqual(["Belmar", "Tarsia", "Tarsian armed forces"]);
      expect(await names({ articles: ["article:terms"], kinds: ["Person", "Organization"] })).toEqual(["Ada Orlo", "Lake Council"]);
      expect(await names({ publishers: ["Courier"], kinds: ["Place"] })).toEqual(["Belmar"]);
      expect(await names({ reportedBy: "2022-12-31" })).toEqual(["Ada Orlo", "Belmar", "Tarsian armed forces"]);
      expect(await names({}, "RENÉ-ga")).toEqual(["René Gañaï"]);
      expect(await names({}, "lc")).toEqual(["Lake Council"]);
      expect(await store.countEntities({ kinds: ["Force"] })).toBe(2);
      expect((await store.entities({}, "DEGREE", { first: 1 })).rows[0]?.row.id).toBe(front.id);
      expect((await store.entities({}, "LAST_SEEN", { first: 1 })).rows[0]?.key[0]).toBe("2024-02-01");
      const articles = async (filter: Parameters<GraphStore["articles"]>[0]) =>
        idsOf(await store.articles(filter, "PUBLISHED_DESC", { first: 9 }));
      expect(await articles({})).toEqual(["terms", "plans", "courier", "herald", "visit", "denial"].map((name) => `article:${name}`));
      expect(await articles({ from: "2023-05-03", to: "2023-06-10" })).toEqual(["article:plans", "article:courier"]);
      expect(await articles({ publishers: ["Herald"], countries: ["NOR"] })).toEqual(["article:plans", "article:herald"]);
      expect(await store.countArticles({ publishers: ["Courier"] })).toBe(2);
      expect((await store.articles({}, "PUBLISHED_ASC", { first: 1 })).rows[0]?.row.id).toBe("article:denial");
    });
    it("lists what touches an entity", async () => {
      expect((await store.relationsOf(orlo.id, {}, { first: 5 })).rows.map(({ row }) => row.to)).toEqual([
        tarsia.id,
        "organization:lake-council",
        "organization:lake-council",
      ]);
      expect(await store.countRelationsOf(front.id, {})).toBe(3);
      expect(idsOf(await store.eventsOf(belmar.id, undefined, {}, { first: 5 }))).toEqual([
        "event:protests",
        "event:attack",
        "event:visit",
      ]);
      expect(idsOf(await store.eventsOf(army.id, "TARGET", {}, { first: 5 }))).toEqual(["event:attack"]);
      expect(await store.countEventsOf(front.id, "CLAIMANT", {})).toBe(1);
      expect(await store.countEventsOf(tarsia.id, undefined, {})).toBe(2);
    });
    it("finds where articles name an entity, and what an article names", async () => {
      const of = await store.mentions({ entity: tarsia.id }, { first: 10 });
      expect(of.rows.map(({ row }) => row.article)).toEqual([
        "article:plans",
        ...Array(2).fill("article:courier"),
        ...Array(3).fill("article:herald"),
      ]);
      expect(await store.countMentions({ entity: tarsia.id })).toBe(6);
      const names = await store.mentions({ article: "article:visit" }, { first: 10 });
      expect(names.rows.map(({ row }) => [visit.article.text.slice(row.start, row.end), row.role])).toEqual([
        ["Ms Orlo", "NAME"],
        ["Belmar", "NAME"],
        ["Tarsian troops", "DEMONYM"],
      ]);
      expect(await store.countMentions({ article: "article:visit" })).toBe(3);
    });
    it("pages through every list both ways without a row twice or skipped", async () => {
      const pagers: readonly ((page: Page) => Promise<Rows<unknown>>)[] = [
        (page) => store.entities({}, "NAME", page),
        (page) => store.entities({}, "DEGREE", page),
        (page) => store.entities({}, "LAST_SEEN", page),
        (page) => store.events({ minConfidence: 0 }, "DATE_DESC", page),
        (page) => store.events({ minConfidence: 0 }, "DATE_ASC", page),
        (page) => store.relations({}, "EVIDENCE", page),
        (page) => store.relations({}, "SINCE_DESC", page),
        (page) => store.articles({}, "PUBLISHED_DESC", page),
        (page) => store.articles({}, "PUBLISHED_ASC", page),
        (page) => store.relationsOf(orlo.id, {}, page),
        (page) => store.eventsOf(orlo.id, undefined, {}, page),
        (page) => store.mentions({ entity: tarsia.id }, page),
        (page) => store.mentions({ article: "article:herald" }, page),
      ];
      for (const pager of pagers) {
        const whole = (await pager({ first: 50 })).rows.map(({ key }) => key);
        expect(new Set(whole.map(([, id]) => id)).size).toBeGreaterThan(1);
        const forth: unknown[] = [];
        for (let page = await pager({ first: 2 }); ; page = await pager({ first: 2, after: page.rows.at(-1)?.key })) {
          expect(page.hasPrevious).toBe(forth.length > 0);
          forth.push(...page.rows.map(({ key }) => key));
          expect(page.hasNext).toBe(forth.length < whole.length);
          if (!page.hasNext) break;
        }
        expect(forth).toEqual(whole);
        const back: unknown[] = [];
        for (let page = await pager({ last: 2 }); ; page = await pager({ last: 2, before: page.rows[0]?.key })) {
          expect(page.hasNext).toBe(back.length > 0);
          back.unshift(...page.rows.map(({ key }) => key));
          expect(page.hasPrevious).toBe(back.length < whole.length);
          if (!page.hasPrevious) break;
        }
        expect(back).toEqual(whole);
      }
    });
    it("searches by folded name and alias, and guesses at a slip", async () => {
      const find = async (query: string, kinds: readonly NodeKind[] = nodeKinds) =>
        (await store.search(query, kinds, 5)).hits.map(({ node, text }) => [node.id, text]);
      expect((await find("GANAI"))[0]).toEqual([ganai.id, "René Gañaï"]);
      expect((await find("lc", ["Organization"]))[0]).toEqual(["organization:lake-council", "LC"]);
      expect((await find("tarsia", ["Country", "Force"])).map(([id]) => id)).toEqual([tarsia.id, army.id]);
      expect((await find("front river", ["Force"]))[0]).toEqual([front.id, "River Front"]);
      expect((await find("withdrawal", ["Event"]))[0]?.[0]).toBe("event:withdraw");
      expect((await find("killing", ["Article"]))[0]?.[0]).toBe("article:herald");
      const { hits } = await store.search("gañ", ["Person"], 1);
      expect(hits[0]?.ranges).toEqual([{ start: 5, end: 8 }]);
      expect((await find("Tarsai", ["Country"]))[0]).toEqual([tarsia.id, "Tarsia"]);
      expect((await store.search("Tarsai", ["Country"], 5)).didYouMean).toBe("Tarsia");
      expect(await store.search("Tarrsias", ["Country"], 5)).toEqual({ hits: [], didYouMean: "Tarsia" });
      expect(await store.search("...", nodeKinds, 5)).toEqual({ hits: [], didYouMean: null });
    });
    it("walks round a node over what is told as so", async () => {
      const round = await store.neighbourhood([tarsia.id], 1, {}, 50, 50);
      expect(round.nodes.map(({ id }) => id)).toEqual([tarsia.id, "event:attack", orlo.id, "event:protests", front.id]);
      expect(round.edges.map((edge) => (edge.kind === "role" ? edge.type : edge.relation.type)).sort()).toEqual([
        "ACTOR_IN",
        "LEADS",
        "OCCURRED_IN",
        "OCCURRED_IN",
        "OPERATES_IN",
      ]);
      expect([round.truncated, round.hidden]).toEqual([false, []]);
      expect((await store.neighbourhood(["place:iron-gate"], 1, {}, 50, 50)).nodes.map(({ id }) => id)).toEqual(["place:iron-gate"]);
      const planned = await store.neighbourhood(["place:iron-gate"], 1, { statuses: ["PLANNED"] }, 50, 50);
      expect(planned.nodes.map(({ id }) => id)).toEqual(["place:iron-gate", "event:withdraw"]);
      const persons = await store.neighbourhood([tarsia.id], 1, { kinds: ["Person"] }, 50, 50);
      expect([persons.nodes.map(({ id }) => id), persons.edges.length]).toEqual([[tarsia.id, orlo.id], 1]);
      const borders = await store.neighbourhood([tarsia.id], 1, { kinds: ["Country"], reference: true }, 50, 50);
      expect(borders.nodes.map(({ id }) => id)).toEqual([tarsia.id, "country:NOR"]);
      const none = await store.neighbourhood([tarsia.id], 2, { exclude: ["event:attack", front.id, orlo.id] }, 50, 50);
      expect(none.nodes.map(({ id }) => id)).toEqual([tarsia.id, "event:protests", belmar.id]);
    });
    it("says what a limit left out", async () => {
      const two = await store.neighbourhood([tarsia.id], 1, {}, 2, 2);
      expect(two.nodes.map(({ id }) => id)).toEqual([tarsia.id, "event:attack", orlo.id]);
      expect([two.truncated, two.hidden]).toEqual([
        true,
        [
          { type: "OCCURRED_IN", count: 1 },
          { type: "OPERATES_IN", count: 1 },
        ],
      ]);
      const narrow = await store.neighbourhood([tarsia.id], 2, {}, 50, 1);
      expect(narrow.nodes.map(({ id }) => id).slice(0, 2)).toEqual([tarsia.id, "event:attack"]);
      expect(narrow.truncated).toBe(true);
    });
    it("joins what it brings to what is in view already, and brings none of that again", async () => {
      const whole = await store.neighbourhood([tarsia.id], 1, {}, 50, 50);
      const rest = await store.neighbourhood([tarsia.id], 1, {}, 2, 2, ["event:attack", army.id]);
      expect(rest.nodes.map(({ id }) => id)).toEqual([tarsia.id, orlo.id, "event:protests"]);
      const between = (edges: typeof whole.edges) => edges.map(({ id }) => id);
      // The army's part in the attack joins two nodes that are in view: it isn't told again.
      expect(between(rest.edges)).toEqual(between(whole.edges).filter((id) => !id.includes(front.id) && !id.includes("OPERATES_IN")));
      expect([rest.truncated, rest.hidden]).toEqual([true, [{ type: "OPERATES_IN", count: 1 }]]);
    });
    it("stops where the caller is gone", async () => {
      await expect(store.for({ signal: AbortSignal.abort() }).neighbourhood([tarsia.id], 3, {}, 50, 50)).rejects.toThrow();
    });
    it("opens an event that isn't told as so when asked for it", async () => {
      const round = await store.neighbourhood(["event:withdraw"], 1, {}, 50, 50);
      expect(round.nodes.map(({ id }) => id)).toEqual(["event:withdraw", army.id, "place:iron-gate"]);
      expect(round.edges.length).toBe(2);
    });
    it("draws the edges among given nodes", async () => {
      const given = await store.subgraph([front.id, army.id, "event:attack", "event:none", "article:herald"], {});
      expect(given.nodes.map(({ id }) => id)).toEqual([front.id, army.id, "event:attack"]);
      expect(given.edges.map((edge) => (edge.kind === "role" ? edge.type : edge.relation.type)).sort()).toEqual([
        "ACTOR_IN",
        "FIGHTS",
        "TARGET_OF",
      ]);
      expect((await store.subgraph([front.id, army.id, "event:attack"], { eventTypes: ["AID"], relationTypes: ["LEADS"] })).edges).toEqual(
        [],
      );
    });
    it("counts events per unit of time, those alone that a text dates", async () => {
      expect(await store.timeline({}, "MONTH", "TYPE")).toEqual([
        { start: "2022-12-01", count: 1, split: [{ key: "CONSULT", count: 1 }] },
        { start: "2023-05-01", count: 3, split: ["ACCUSE", "ASSAULT", "CONSULT"].map((key) => ({ key, count: 1 })) },
        { start: "2023-06-01", count: 2, split: ["AID", "RETREAT"].map((key) => ({ key, count: 1 })) },
        { start: "2024-01-01", count: 1, split: [{ key: "PROTEST", count: 1 }] },
      ]);
      expect((await store.timeline({ minConfidence: 0 }, "WEEK")).map(({ start }) => start)).toEqual([
        "2022-12-26",
        "2023-05-01",
        "2023-06-05",
        "2024-01-29",
      ]);
      expect((await store.timeline({}, "YEAR", "COUNTRY"))[1]?.split).toEqual([
        { key: "TAR", count: 2 },
        { key: "NOR", count: 1 },
      ]);
      expect((await store.timeline({}, "DAY", "STATUS")).length).toBe(6);
    });
    it("counts what it holds", async () => {
      expect(await store.statistics()).toMatchObject({
        articles: 6,
        dateSpan: { from: "2022-12-30", to: "2024-01-30" },
        newestArticle: "2024-02-01",
        version: 1,
        nodes: expect.arrayContaining([{ kind: "Event", count: 8 }]),
        relations: expect.arrayContaining([{ type: "BORDERS", count: 1 }]),
        events: expect.arrayContaining([{ type: "CONSULT", count: 2 }]),
      });
      await store.ping();
    });
  });

  describe("a person's country", () => {
    const ofNorvia = { ...ganai, country: "NOR" } as typeof ganai;
    const said = (name: string, day: string, person: typeof ganai) =>
      article(name, "Herald", day, `${person.name} met the Lake Council.`, `${person.name} joined the Front.`)
        .names(person)
        .with(belmar, front)
        .event(0, name, "CONSULT", day, { actors: [person], places: [belmar] })
        .relation(1, "MEMBER_OF", person, front, { since: day })
        .rows();
    seeded([said("before", "2023-01-05", ganai), said("told", "2023-02-05", ofNorvia)]);
    const filter = { countries: ["NOR"] };
    it("is where what they do and belong to is found, in articles that don't tell it too", async () => {
      expect((await store.events(filter, "DATE_ASC", { first: 5 })).rows.map(({ row }) => row.id)).toEqual(["event:before", "event:told"]);
      expect((await store.eventMap(filter, 5)).places.map(({ place, count }) => [place.id, count])).toEqual([[belmar.id, 2]]);
      expect((await store.changes("2023-01-01", "2023-02-01", filter, 5)).beganCount).toBe(1);
      expect((await store.timeline(filter, "MONTH")).map(({ count }) => count)).toEqual([1, 1]);
      expect((await store.facets({})).countries).toContainEqual({ key: "NOR", count: 3 });
      expect((await store.entities(filter, "NAME", { first: 5 })).rows.map(({ row }) => row.id)).toEqual([ganai.id]);
    });
    it("goes with the article that told it", async () => {
      await store.removeArticle("article:told");
      expect((await store.nodes([ganai.id]))[0]).toMatchObject({ country: null });
      expect(await store.countEvents(filter)).toBe(0);
      expect((await store.changes("2023-01-01", "2023-02-01", filter, 5)).beganCount).toBe(0);
    });
  });

  describe("coordinates", () => {
    const known = { ...gate, latitude: 41, longitude: 21 } as typeof gate;
    const fought = (name: string, day: string, place: typeof gate) =>
      article(name, "Herald", day, `The Front and the Lake Council fought at ${place.name}.`)
        .names(front)
        .names(council)
        .names(place)
        .event(0, name, "ASSAULT", day, { actors: [front], targets: [council], places: [place] })
        .rows();
    seeded([fought("unplaced", "2023-01-05", gate), fought("placed", "2023-03-05", known)]);
    const shown = async () => {
      const { places, unplaced } = await store.eventMap({}, 5);
      return [places.map(({ place, count, types, events }) => [place.id, count, types, events]), unplaced];
    };
    it("that one article tells put the events of others on the map, newest first", async () => {
      const events = ["event:placed", "event:unplaced"];
      expect(await shown()).toEqual([[[gate.id, 2, [{ key: "ASSAULT", count: 2 }], events]], 0]);
    });
    it("go with the article that told them", async () => {
      await store.removeArticle("article:placed");
      expect(await shown()).toEqual([[], 1]);
    });
  });

  describe("offices", () => {
    seeded([]);
    it("ends a term where the next holder's begins", async () => {
      const said = (name: string, day: string, person: typeof orlo) =>
        article(name, "Herald", day, `${person.name} is the president of Tarsia.`)
          .names(person)
          .names(tarsia)
          .relation(0, "LEADS", person, tarsia, { title: "president" })
          .rows();
      await store.upsert([said("first", "2020-03-01", orlo)]);
      await store.upsert([said("second", "2021-06-01", { ...ganai, leader: true } as typeof orlo)]);
      const on = async (day: string) => (await store.leaders(tarsia.id, day, {}, 5)).map(({ from }) => from);
      expect([await on("2020-02-28"), await on("2021-05-31"), await on("2021-06-01")]).toEqual([[], [orlo.id], [ganai.id]]);
      await store.removeArticle("article:second");
      expect(await on("2021-06-01")).toEqual([orlo.id]);
    });
    it("ends a term where a former holder is known to have held the office since", async () => {
      const former = article("former", "Herald", "2021-03-02", `${ganai.name} was president of Tarsia until 1 March 2021.`)
        .names(ganai)
        .names(tarsia)
        .relation(0, "LEADS", ganai, tarsia, { title: "president", until: "2021-03-01", status: "HISTORICAL" })
        .rows();
      await store.upsert([former]);
      const on = async (day: string) => (await store.leaders(tarsia.id, day, {}, 5)).map(({ from }) => from);
      expect([await on("2020-06-01"), await on("2021-06-01")]).toEqual([[orlo.id], []]);
    });
  });
}
