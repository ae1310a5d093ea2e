import { expect, it } from "vitest";
import { countryCalled } from "../../client/state/country.ts";
import { learn } from "../../client/state/session.ts";
import { nodes } from "./fixtures.ts";

it("calls a country by its name, loaded or not; a code that no country has stays", () => {
  learn({ nodes: [nodes.tarin], edges: [] });
  expect(["TRN", "MLI", "XKX", "QQQ"].map(countryCalled)).toEqual(["Tarin", "Mali", "Kosovo", "QQQ"]);
});
