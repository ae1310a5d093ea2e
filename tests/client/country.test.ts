import { expect, it } from "vitest";
import { speak } from "../../client/messages/index.ts";
import { countryCalled } from "../../client/state/country.ts";
import { learn } from "../../client/state/session.ts";
import { nodes } from "./fixtures.ts";

it("calls a country by its name, loaded or not; a code that no country has stays", () => {
  learn({ nodes: [nodes.tarin], edges: [] });
  expect(["TRN", "MLI", "XKX", "QQQ"].map(countryCalled)).toEqual(["Tarin", "Mali", "Kosovo", "QQQ"]);
});

it("calls a country that isn't loaded as the reader's language does", async () => {
  await speak("fr");
  expect(["TCD", "DZA", "CIV"].map(countryCalled)).toEqual(["Tchad", "Algérie", "Côte d’Ivoire"]);
  await speak("en");
  expect(countryCalled("TCD")).toBe("Chad");
});
