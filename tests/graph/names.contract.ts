/** How nodes are found by their names, on every engine. */
import { beforeAll, describe, expect, it } from "vitest";
import type { CountryRow, EntityRow } from "../../graph/rows.ts";
import { nodeKinds } from "../../graph/schema.generated.ts";
import type { GraphStore } from "../../graph/store.ts";
import { article } from "./region.ts";

const base = { aliases: [], firstSeen: null, lastSeen: null };
const mali: CountryRow = {
  ...base,
  id: "country:MLI",
  kind: "Country",
  name: "Mali",
  iso2: "ML",
  iso3: "MLI",
  capital: "Bamako",
  region: "Africa",
  subregion: "Western Africa",
  demonyms: ["Malian", "Malians"],
  latitude: 17,
  longitude: -4,
};
const person = (slug: string, name: string, ...aliases: string[]): EntityRow => ({
  ...base,
  id: `person:${slug}`,
  kind: "Person",
  name,
  aliases,
  country: null,
  leader: false,
});
const force = (slug: string, name: string, ...aliases: string[]): EntityRow => ({
  ...base,
  id: `force:${slug}`,
  kind: "Force",
  name,
  aliases,
  category: null,
  country: null,
  strengths: [],
});
const place = (slug: string, name: string): EntityRow => ({
  ...base,
  id: `place:${slug}`,
  kind: "Place",
  name,
  category: "CITY",
  country: null,
  latitude: null,
  longitude: null,
  geonamesId: null,
});
const goita = person("assimi-goita", "Assimi Goïta", "Colonel Goïta");
const maiga = person("choguel-maiga", "Choguel Kokalla Maïga", "Maïga");
const maigari = person("ali-maigari", "Ali Maigari");
const minusma = force("minusma", "MINUSMA", "United Nations Multidimensional Integrated Stabilization Mission in Mali");
const alQaeda = force("al-qaeda", "al Qaeda", "al-Qaeda");
const malianArmy = force("malian-armed-forces", "Malian armed forces");
const ouaga = place("ouagadougou", "Ouagadougou");
const ndjamena = place("ndjamena", "N'Djaména");
const all = [mali, goita, maiga, maigari, minusma, alQaeda, malianArmy, ouaga, ndjamena];

const told = article("names", "Wire", "2023-05-02", `${all.map(({ name }) => name).join(", ")}: all are named.`);
for (const entity of all) told.names(entity, entity.name);
told.relation(0, "LEADS", goita, mali, { title: "president" }).relation(0, "FIGHTS", malianArmy, alQaeda);

/** `fresh` gives an empty store. */
export function namesContract(fresh: () => Promise<GraphStore>): void {
  describe("a search", () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await fresh();
      await store.upsert([told.rows()]);
    });
    const find = async (query: string, first = 10) => (await store.search(query, nodeKinds.slice(0, 5), first)).hits;
    const best = async (query: string) => {
      const [hit] = await find(query);
      return hit && [hit.node.id, hit.text, hit.ranges.map(({ start, end }) => hit.text.slice(start, end)).join("|")];
    };

    it.each<readonly [string, EntityRow, string, string]>([
      ["goita", goita, "Assimi Goïta", "Goïta"],
      ["maiga", maiga, "Maïga", "Maïga"],
      ["Ouaga", ouaga, "Ouagadougou", "Ouaga"],
      ["gadou", ouaga, "Ouagadougou", "gadou"],
      ["MINUSMA", minusma, "MINUSMA", "MINUSMA"],
      ["minusma", minusma, "MINUSMA", "MINUSMA"],
      [
        "multidimensional integrated stabilization",
        minusma,
        "United Nations Multidimensional Integrated Stabilization Mission in Mali",
        "Multidimensional Integrated Stabilization",
      ],
      ["马里", mali, "马里", "马里"],
      ["Мали", mali, "Мали", "Мали"],
      ["malians", mali, "Malians", "Malians"],
      ["مالي", mali, "مالي", "مالي"],
      ["al-qaida", alQaeda, "al Qaeda", "al|Qaeda"],
      ["al qaeda", alQaeda, "al Qaeda", "al Qaeda"],
      ["ndjamena", ndjamena, "N'Djaména", "N'Djaména"],
      ["GOÏTA assimi", goita, "Assimi Goïta", "Assimi|Goïta"],
      ["Ｍａｌｉ", mali, "Mali", "Mali"],
      ["ouagadogou", ouaga, "Ouagadougou", "Ouagadougou"],
      ["Guoita", goita, "Assimi Goïta", "Goïta"],
    ])("finds %s", async (query, entity, text, highlighted) => {
      expect(await best(query)).toEqual([entity.id, text, highlighted]);
    });

    it("puts the better name first, then the better connected", async () => {
      const ids = async (query: string) => (await find(query)).map(({ node }) => node.id);
      expect(await ids("mali")).toEqual([mali.id, malianArmy.id, minusma.id]);
      expect(await ids("maiga")).toEqual([maiga.id, maigari.id]);
      expect(await ids("a")).toEqual(expect.arrayContaining([alQaeda.id, goita.id]));
    });
    it("forgives no slip in a short word, and says what was meant where nothing matched as written", async () => {
      expect(await find("Mila")).toEqual([]);
      expect((await store.search("Guoita", ["Person"], 5)).didYouMean).toBe("Assimi Goïta");
      expect((await store.search("goita", ["Person"], 5)).didYouMean).toBeNull();
    });
    it("takes what a user types as text, whatever it means to a query language", async () => {
      for (const query of ['"', "goita*", "mali AND", "+goita -mali", "a/b", "(", "[x TO y]", "~1", "mali~", "\\", "goita\nname:x", "*:*"])
        expect(Array.isArray(await find(query))).toBe(true);
      expect((await best("goita*"))?.[0]).toBe(goita.id);
    });
    it("finds by another form of a word where none is called so, and by no word that is only like it", async () => {
      expect(await best("the multidimensional missions of nations")).toEqual([
        minusma.id,
        "United Nations Multidimensional Integrated Stabilization Mission in Mali",
        "Nation|Multidimension|Miss",
      ]);
      expect((await store.search("stabilizing the nations", ["Force"], 5)).didYouMean).toBeNull();
      expect(await find("stable nations")).toEqual([]);
    });
    it("is in step with what was written since", async () => {
      expect(await find("sanogo")).toEqual([]);
      const sanogo = person("amadou-sanogo", "Amadou Sanogo");
      const later = article("later", "Wire", "2023-06-01", "Amadou Sanogo was named later.").names(sanogo).rows();
      await store.upsert([later]);
      expect((await best("sanogo"))?.[0]).toBe(sanogo.id);
      await store.removeArticle(later.article.id);
      expect(await find("sanogo")).toEqual([]);
    });
  });
}
