/** What a country is called, by its ISO 3166-1 alpha-3 code. */
import { countryName } from "../messages/countries.ts";
import { clean } from "../messages/index.ts";
import { graph } from "./session.ts";

/** As the graph calls it, where the country is loaded; else as the reader's language does. */
export function countryCalled(iso3: string): string {
  const country = [...graph.value.nodes.values()].find((node) => node.kind === "Country" && node.countries[0] === iso3);
  return clean(country?.name ?? countryName(iso3));
}
