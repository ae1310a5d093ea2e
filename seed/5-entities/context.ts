import type { CountryWeights, Found } from "../4-mentions/index.ts";
import type { Lexicon } from "../lexicon/index.ts";
import type { Article, Sentence, Skipped, Token } from "../reading.ts";

/** What stage 5 may look at to tell who is meant. */
export interface Context {
  readonly article: Article;
  readonly publishedAt: string | null;
  readonly skipped: readonly Skipped[];
  readonly sentences: readonly Sentence[];
  readonly found: readonly Found[];
  /** By sentence. */
  readonly foundIn: readonly (readonly Found[])[];
  /** Ids that the lexicon or a rule gives to what was found. */
  readonly named: ReadonlySet<string>;
  readonly weights: CountryWeights;
  readonly lexicon: Lexicon;
}

export function textOf({ article }: Context, { start, end }: { readonly start: number; readonly end: number }): string {
  return article.text.slice(start, end);
}

/** The token of a mention that the rest of it hangs on. */
export function headToken(context: Context, { sentence, tokens }: Pick<Found, "sentence" | "tokens">): Token | null {
  const all = context.sentences[sentence]?.tokens ?? [];
  for (let at = tokens[0]; at < tokens[1]; at++) {
    const token = all[at];
    if (token && (token.head < tokens[0] || token.head >= tokens[1])) return token;
  }
  return all[tokens[0]] ?? null;
}

/** The one country that an article names, or, where it names none, that of its places and bodies; null of several. */
export function onlyCountry({ weights, found, lexicon }: Context): string | null {
  const [only, another] = weights.ranked;
  if (another) return null;
  if (only) return only[0];
  const homes = found.map(({ kind, country, id, entries }) => {
    const known = id ?? entries[0]?.id ?? "";
    if (kind === "Place") return lexicon.place(known)?.country;
    return kind === "Person" ? null : (country ?? (lexicon.force(known) ?? lexicon.organization(known))?.country);
  });
  const told = new Set(homes.filter((home) => home != null));
  return told.size === 1 ? ([...told][0] ?? null) : null;
}

/** The country that an article is about: where at least two thirds of what it places lies. */
export function mainCountry({ weights }: Context): string | null {
  return weights.sceneShare >= 2 / 3 ? weights.scene : null;
}

/** ISO alpha-3 of the country whose capital the text's dateline opens with: "KHARTOUM (Reuters) -"; null of any other town. */
export function countryOfDateline(context: Context): string | null {
  const opening = context.skipped.find(({ reason, end }) => reason === "dateline" && end <= (context.sentences[0]?.start ?? 0));
  const town = opening && /^\p{Lu}[\p{L}'’. -]+/u.exec(textOf(context, opening))?.[0].trim();
  if (!town) return null;
  const { lexicon } = context;
  const homes = lexicon.placesCalled(town).flatMap(({ id }) => {
    const { name, country } = lexicon.place(id) ?? {};
    return country && lexicon.country(country)?.capital === name ? [country] : [];
  });
  return new Set(homes).size === 1 ? (homes[0] ?? null) : null;
}
