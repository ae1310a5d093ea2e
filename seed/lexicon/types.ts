/** What the lexicon holds. Days are ISO 8601 and may stop at the month or the year; null is "not known for sure". */

export type PlaceCategory = "CITY" | "ADMIN_REGION" | "REGION" | "WATER" | "SITE" | "BORDER_AREA";
export type ForceCategory =
  | "STATE_MILITARY"
  | "SPECIAL_FORCES"
  | "POLICE"
  | "MULTINATIONAL_MISSION"
  | "COALITION"
  | "REBEL_GROUP"
  | "JIHADIST_GROUP"
  | "MILITIA"
  | "PRIVATE_MILITARY_COMPANY"
  | "PROTESTERS"
  | "UNIDENTIFIED_ARMED_GROUP";
export type OrganizationCategory = "GOVERNMENT" | "IGO" | "PARTY" | "NGO" | "MEDIA" | "COMPANY" | "PEOPLE" | "OTHER";

/** A sovereign state or territory with an ISO 3166-1 code, or Kosovo (XKX). */
export interface Country {
  /** `country:MLI` */
  readonly id: string;
  readonly iso2: string;
  readonly iso3: string;
  /** Everyday English name: Ivory Coast, Russia, Syria. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Adjective first, then nouns and plurals: Afghan, Afghans; French, Frenchman, ... */
  readonly demonyms: readonly string[];
  readonly capital: string | null;
  /** UN M49. */
  readonly region: string | null;
  readonly subregion: string | null;
  /** Centre of the largest landmass, degrees. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** An adjective or group noun that is no demonym of a country: Kurdish, Tuareg, Houthi, Sunni. */
export interface People {
  /** The people or community as an organization (`organization:kurds`), or the force whose adjective it is (`force:houthis`). */
  readonly id: string;
  readonly name: string;
  /** Adjectives and nouns, singular and plural. */
  readonly words: readonly string[];
  readonly category: "ETHNIC" | "RELIGIOUS" | "REGIONAL" | "FORCE";
  /** ISO alpha-3 of the countries where they mainly live. */
  readonly countries: readonly string[];
}

/** A town of GeoNames, or a place of our own list. */
export interface Place {
  /** `place:<geonames id>`, else `place:<slug>`. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Those of its names that a text must write just so, being everyday words in small letters. */
  readonly exact: readonly string[];
  readonly category: PlaceCategory;
  /** ISO alpha-3; null where it lies in several or in none. */
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly geonamesId: number | null;
  /** 0 where unknown. */
  readonly population: number;
  /** Ids of the places it is part of. */
  readonly within: readonly string[];
  /** Whether it is a small town outside the countries of conflict: no word is taken for a name because of it. */
  readonly minor: boolean;
}

/** An armed or organised collective. */
export interface Force {
  /** `force:<slug of name>` */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Those of its names that a text must write just so, being everyday words in small letters. */
  readonly exact: readonly string[];
  readonly category: ForceCategory;
  /** ISO alpha-3 of the country whose force it is; null where it is nobody's or several countries'. */
  readonly country: string | null;
  /** Where it is or was active: ISO alpha-3 and place ids. */
  readonly regions: readonly string[];
  readonly since: string | null;
  readonly until: string | null;
  /** Id of the force or organization that it is part of. */
  readonly parent: string | null;
}

export interface Organization {
  /** `organization:<slug of name>` */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Those of its names that a text must write just so, being everyday words in small letters. */
  readonly exact: readonly string[];
  readonly category: OrganizationCategory;
  readonly country: string | null;
}

/** An office, command or leading role. */
export interface Role {
  readonly title: string;
  /** Id of the country, force or organization. */
  readonly of: string;
  readonly since: string | null;
  readonly until: string | null;
}

/** Somebody who held an office, a command or a leading role since 2000. */
export interface Leader {
  /** `person:<slug of name>` */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** What a text calls them after the first mention: Bazoum, Xi, Shekau. */
  readonly shortNames: readonly string[];
  readonly roles: readonly Role[];
}

export type TitleClass = "OFFICE" | "COMMAND" | "RANK" | "SPOKESPERSON" | "MEMBER" | "PROFESSION" | "HONORIFIC";

/** A word before or after a person's name. */
export interface Title {
  readonly name: string;
  /** Other spellings and short forms: PM, premier. */
  readonly aliases: readonly string[];
  readonly class: TitleClass;
  /** What its holder leads: a country, a force, an organization, a place; null for a rank or profession. */
  readonly leads: "COUNTRY" | "FORCE" | "ORGANIZATION" | "PLACE" | null;
}

/** A noun that tells what the name or phrase it heads is. */
export interface Noun {
  readonly name: string;
  /** The plural; null where the noun is one already or has none. */
  readonly plural: string | null;
  /** The category of the entity it heads; null where the noun alone does not tell. */
  readonly category: ForceCategory | OrganizationCategory | PlaceCategory | null;
}

/** How one list names one entity. */
export interface Entry {
  readonly kind: "Country" | "Place" | "Person" | "Force" | "Organization";
  readonly id: string;
  /** As the list writes it. */
  readonly alias: string;
  /** Whether the text must write it just so: acronyms and names that are everyday words. */
  readonly exact: boolean;
  /** People who live there; for the order of places, 0 for all others. */
  readonly population: number;
}

/** A demonym, or an adjective or group noun of a people; `iso3` holds several for a word that several countries share (Congolese). */
export interface Demonym {
  readonly word: string;
  readonly iso3: readonly string[];
  /** Id of the people (organization) or of the force it stands for; null for the demonym of a country. */
  readonly people: string | null;
}

/** A name found in a list of words: words `[start, end)`. */
export interface Match<T> {
  readonly start: number;
  readonly end: number;
  readonly found: readonly T[];
}

export interface Lexicon {
  readonly countries: readonly Country[];
  readonly peoples: readonly People[];
  readonly places: readonly Place[];
  readonly forces: readonly Force[];
  readonly organizations: readonly Organization[];
  readonly leaders: readonly Leader[];
  readonly titles: readonly Title[];
  /** Heads of names of organizations: front, ministry, party. */
  readonly bodyNouns: readonly Noun[];
  /** Nouns of a military: troops, soldiers, army. */
  readonly forceNouns: readonly Noun[];
  /** People who act together: militants, rebels, protesters. */
  readonly collectiveNouns: readonly Noun[];
  readonly placeNouns: readonly Noun[];
  /** Publishers and agencies, the rows of `organizations` with category MEDIA. */
  readonly agencies: readonly Organization[];
  /** [place id or country id, place id]: what lies in which region, as reference knowledge. */
  readonly regionMembers: readonly (readonly [string, string])[];

  /** Every entry of a name, spelled as in a text; places by population, largest first, without the minor ones; empty where unknown. */
  lookup(name: string): readonly Entry[];
  /** Every place of a name, the minor ones too: for what is known to be a place. */
  placesCalled(name: string): readonly Entry[];
  /** "Va." behind a town and a comma: the state or province that newspapers shorten so; null of any other word. */
  stateShortened(word: string): Entry | null;
  /** The longest name that begins at `words[start]`; hyphens may be words of their own. Entries with `exact` fit only as written. */
  longestAt(words: readonly string[], start: number): Match<Entry> | null;
  /** Leaders whom a text may call so after the first mention: by surname or nom de guerre. */
  leadersCalled(shortName: string): readonly Leader[];
  demonym(word: string): Demonym | null;
  demonymAt(words: readonly string[], start: number): Match<Demonym> | null;
  /** By ISO alpha-3 or alpha-2. */
  country(iso: string): Country | null;
  place(id: string): Place | null;
  force(id: string): Force | null;
  organization(id: string): Organization | null;
  leader(id: string): Leader | null;
  /** The military of a country: `French Armed Forces` for FRA; null for a country without one. */
  militaryOf(iso3: string): Force | null;
  /** ISO alpha-3 of the countries with a common land border, sorted. */
  neighboursOf(iso3: string): readonly string[];
}
