import type { Lexicon } from "../lexicon/index.ts";
import type { Words } from "./types.ts";

/** How much an article speaks of each country: what settles a word that several share, and a town that many have. */
export interface CountryWeights {
  weight(iso3: string): number;
  /** How many of the article's "in Mali", regions and towns of one name lie there. */
  placed(iso3: string): number;
  /** The one the article speaks of most; the first where it speaks of none; null of none. */
  heaviest(iso3: readonly string[]): string | null;
  /** ISO alpha-3 of the country where most of it happens, by "in Mali" and by the towns named; null where none is. */
  readonly scene: string | null;
  /** How much happens there, against the country next to it: 1 where it is the only one, 0 where none is. */
  readonly sceneShare: number;
  /** Most spoken of first. */
  readonly ranked: readonly (readonly [iso3: string, weight: number])[];
}

/** Counts the names of countries, and half as much their adjectives where only one country has them. */
export function weighCountries(sentences: readonly Words[], lexicon: Lexicon): CountryWeights {
  const weights = new Map<string, number>();
  const scenes = new Map<string, number>();
  const places = new Map<string, number>();
  const add = (iso3: string, weight: number, to = weights) => to.set(iso3, (to.get(iso3) ?? 0) + weight);
  for (const { forms, lower } of sentences) {
    for (let at = 0; at < forms.length; at++) {
      if (!/^\p{Lu}/u.test(forms[at] ?? "")) continue;
      const match = lexicon.longestAt(forms, at);
      const country = match?.found.find((entry) => entry.kind === "Country");
      if (country) add(country.id.slice("country:".length), 1);
      const isWord = match?.end === at + 1 && everyday.has(lower[at] ?? "");
      const called = isWord ? [] : (match?.found.filter((entry) => entry.kind === "Place") ?? []);
      const first = lexicon.place(called[0]?.id ?? "");
      const place = first?.country;
      const homes = new Set(called.map(({ id }) => lexicon.place(id)?.country));
      // A spelling that a rule made may be another town's name; a province (Ontario) is none of the towns of its name.
      const isProvince = first?.geonamesId === null && first.category === "ADMIN_REGION";
      const isSure = (homes.size === 1 || isProvince) && (called[0]?.alias === first?.name || first?.geonamesId === null);
      if (place && !country && isSure) add(place, 1, places);
      const group = country || called.length > 0 ? null : lexicon.force(match?.found[0]?.id ?? "");
      if (group?.country && isAtHome.has(group.category)) add(group.country, 0.5, places);
      const told = place && isLocated(lower, at) ? homeBehind(forms, at, match?.end ?? at + 1, lexicon) : null;
      const scene = country?.id.slice("country:".length) ?? told ?? place;
      if (scene && isLocated(lower, at)) {
        add(scene, 1, scenes);
        if (country) add(scene, 1, places);
      }
      // "Sri Lankan army" tells its country as well as "Sri Lankan troops".
      const demonym = country ? null : lexicon.demonymAt(forms, at);
      const iso3 = demonym?.found[0]?.iso3 ?? [];
      if (iso3.length === 1 && iso3[0]) add(iso3[0], 0.5);
      at = Math.max(at, (match?.end ?? demonym?.end ?? at + 1) - 1);
    }
  }
  const ranked = rank(weights);
  const weight = (iso3: string) => weights.get(iso3) ?? 0;
  const [first, second] = rank(scenes);
  const sceneShare = first ? first[1] / (first[1] + (second?.[1] ?? 0)) : 0;
  return {
    weight,
    placed: (iso3) => places.get(iso3) ?? 0,
    ranked,
    scene: first?.[0] ?? null,
    sceneShare,
    heaviest: (iso3) => iso3.toSorted((a, b) => weight(b) - weight(a))[0] ?? null,
  };
}

/** "In March", "of God": some town is called so, and nobody means it. */
const everyday: ReadonlySet<string> = new Set(["march", "god", "university", "police", "central", "west"]);

/** "Lalitpur (Bagmati)", "Tripoli, Lebanon": of the countries that a town can lie in the one that the brackets or comma behind it tell. */
function homeBehind(forms: readonly string[], from: number, end: number, lexicon: Lexicon): string | null {
  if (!/^[,(]$/.test(forms[end] ?? "")) return null;
  const behind = forms[end + 1] ?? "";
  const next = lexicon.stateShortened(behind) ?? (lexicon.longestAt(forms, end + 1)?.found ?? lexicon.placesCalled(behind))[0];
  const home = next?.kind === "Country" ? next.id.slice("country:".length) : lexicon.place(next?.id ?? "")?.country;
  const homes = lexicon.placesCalled(forms.slice(from, end).join(" ")).map(({ id }) => lexicon.place(id)?.country);
  return home && homes.includes(home) ? home : null;
}

/** Groups that are named where they fight; armies are sent abroad. */
const isAtHome: ReadonlySet<string> = new Set(["REBEL_GROUP", "MILITIA"]);

function rank(weights: ReadonlyMap<string, number>): (readonly [string, number])[] {
  return [...weights].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** "In Mali", "across northern Mali". */
function isLocated(lower: readonly string[], at: number): boolean {
  const last = /^(?:north|south|east|west|central|the$)/.test(lower[at - 1] ?? "") ? at - 2 : at - 1;
  return /^(?:in|near|at|across|inside|around|through|throughout|outside|over|of)$/.test(lower[last] ?? "");
}
