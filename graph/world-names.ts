import type { NodeKind } from "./schema.generated.ts";

/** What a country is called in the languages below, for finding it: none of these names is shown as an alias, for no article gives them. */
export function worldNames(of: { readonly kind: NodeKind; readonly iso2?: string | null }): readonly string[] {
  if (of.kind !== "Country" || !of.iso2 || !/^[A-Z]{2}$/.test(of.iso2)) return [];
  const known = names.get(of.iso2);
  if (known) return known;
  languages ??= codes.map((language) => new Intl.DisplayNames([language], { type: "region", fallback: "none" }));
  const found = [...new Set(languages.flatMap((language) => language.of(of.iso2 ?? "") ?? []))];
  names.set(of.iso2, found);
  return found;
}

// Languages that news of the regions at hand is written in, beside English. The names are those of the Unicode CLDR.
const codes = ["ar", "es", "fa", "fr", "ru", "tr", "uk", "zh"];
let languages: readonly Intl.DisplayNames[] | undefined;
const names = new Map<string, readonly string[]>();
