/** What a caller's filter means to the store: ids decoded, ranges checked; null and empty lists count as not given. */
import { DomainError } from "../graph/errors.ts";
import type { GraphFilter } from "../graph/store.ts";
import { canvasPrefixes, localId } from "./ids.ts";
import { sized, within } from "./limits.ts";
import type { GraphFilter as FilterInput } from "./schema.generated.ts";

/** Most values of one list in a filter. */
const longest = 500;

/** BAD_FILTER, BAD_ID or LIMIT_EXCEEDED, naming the field. */
export function toFilter(input: FilterInput | null | undefined): GraphFilter {
  if (!input) return {};
  const given: { -readonly [Key in keyof FilterInput]: FilterInput[Key] } = {};
  for (const [name, value] of Object.entries(input)) {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    if (Array.isArray(value)) sized(`filter.${name}`, value, 1, longest);
    Object.assign(given, { [name]: value });
  }
  if (given.minConfidence !== undefined) within("filter.minConfidence", given.minConfidence ?? 0, 0, 1);
  if (given.minSources !== undefined) within("filter.minSources", given.minSources ?? 1, 1, 1000);
  checkCountries(given.countries ?? []);
  if (given.from && given.to && given.from > given.to) {
    throw new DomainError("BAD_FILTER", `filter.from: ${given.from} comes after filter.to, ${given.to}`);
  }
  const articles = given.articles?.map((id) => localId(id, "filter.articles", ["article"]));
  const exclude = given.exclude?.map((id) => localId(id, "filter.exclude", [...canvasPrefixes, "article", "relation"]));
  return { ...given, ...(articles && { articles }), ...(exclude && { exclude }) } as GraphFilter;
}

function checkCountries(countries: readonly string[]): void {
  const wrong = countries.find((code) => !/^[A-Z]{3}$/.test(code));
  if (wrong !== undefined)
    throw new DomainError("BAD_FILTER", `filter.countries: ${JSON.stringify(wrong)} is no ISO 3166-1 alpha-3 code (MLI)`);
}
