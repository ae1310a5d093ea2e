/** Speaks to the reader in the language chosen: messages, the ontology's words, numbers and days. English ships with the page, others load when asked for. */
import { signal } from "@preact/signals";
import type { Catalogue, Locale } from "./catalogue.ts";
import { en, type MessageKey } from "./en.ts";
import { words as englishWords, type Words } from "./words.en.ts";

const english: Catalogue = { locale: "en", messages: en, words: englishWords };
const catalogue = signal<Catalogue>(english);

export const locale = (): Locale => catalogue.value.locale;
export const words = (): Words => catalogue.value.words;

export async function speak(next: Locale): Promise<void> {
  catalogue.value = next === "fr" ? (await import("./fr.ts")).french : english;
}

type Arguments = Readonly<Record<string, string | number>>;
type Countable = MessageKey extends infer K ? (K extends `${infer Base}.one` ? Base : never) : never;

/** The message with its gaps filled in; numbers are written as the language does, names so that they can't turn or flood it. */
export function t(key: MessageKey, values: Arguments = {}): string {
  return catalogue.value.messages[key].replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name];
    return typeof value === "number" ? number(value) : short(value ?? gap, longest);
  });
}

/** Characters of a name within a message. */
const longest = 300;

/** The singular or plural of a message, by `count`. */
export function tn(key: Countable, count: number, values: Arguments = {}): string {
  const one = plurals(locale()).select(count) === "one";
  return t(`${key}.${one ? "one" : "other"}` as MessageKey, { ...values, count });
}

export const number = (value: number): string => numbers(locale()).format(value);
const numbers = remembered((language) => new Intl.NumberFormat(language));
const plurals = remembered((language) => new Intl.PluralRules(language));
export const percent = (share: number): string => new Intl.NumberFormat(locale(), { style: "percent" }).format(share);

/** "18 Feb 2022"; an ISO day or instant goes in. */
export const day = (iso: string): string => format(iso, dayForms);
export const month = (iso: string): string => format(iso, monthForms);
const shortMonth = (iso: string): string => format(iso, shortMonthForms);

const dayForms = dates({ day: "numeric", month: "short", year: "numeric" });
const monthForms = dates({ month: "long", year: "numeric" });
const shortMonthForms = dates({ month: "short", year: "numeric" });

function dates(options: Intl.DateTimeFormatOptions) {
  return remembered((language) => new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { ...options, timeZone: "UTC" }));
}

function format(iso: string, forms: (language: Locale) => Intl.DateTimeFormat): string {
  const date = new Date(iso.length === 10 ? `${iso}T00:00:00Z` : iso);
  return Number.isNaN(date.getTime()) ? iso : forms(locale()).format(date);
}

/** Makes one for each language and keeps it: a formatter costs a hundred times what it is used for. */
function remembered<T>(make: (language: Locale) => T): (language: Locale) => T {
  const made = new Map<Locale, T>();
  return (language) => {
    const one = made.get(language) ?? make(language);
    made.set(language, one);
    return one;
  };
}

/** A span of days as exactly as it is known: "17 Feb – 18 Aug 2022", "Feb 2022", "from 2021", "" where nothing is told. */
export function days(from: string | null, to: string | null, precision = "DAY"): string {
  const write = (iso: string): string => {
    if (precision === "YEAR") return iso.slice(0, 4);
    return precision === "DAY" || precision === "WEEK" || precision === "VAGUE" ? day(iso) : shortMonth(iso);
  };
  if (from === null && to === null) return "";
  const [first, last] = [from === null ? "…" : write(from), to === null ? "…" : write(to)];
  return first === last ? first : `${first} – ${last}`;
}

/** A count of people: "12", "10–14", "≥ 100" where it is open upwards. */
export function people({ best, low, high }: { readonly best: number; readonly low: number; readonly high: number | null }): string {
  if (high === null) return `≥ ${number(low)}`;
  return low === high ? number(best) : `${number(low)}–${number(high)}`;
}

const bidi = /\p{Bidi_Control}/gu;
const control = /\p{Cc}/gu;

/** Text of an article or a name as it may be shown: without characters that steer the page instead of being read. */
export const clean = (text: string): string => text.replace(bidi, "").replace(control, " ");

/** For labels on the canvas, which have no room for novels. */
export const short = (text: string, length: number): string => {
  const characters = [...clean(text)];
  return characters.length <= length
    ? characters.join("")
    : `${characters
        .slice(0, length - 1)
        .join("")
        .trimEnd()}…`;
};
