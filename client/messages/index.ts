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

/** The message with its gaps filled in; numbers are written as the language does. */
export function t(key: MessageKey, values: Arguments = {}): string {
  return catalogue.value.messages[key].replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name];
    return typeof value === "number" ? number(value) : (value ?? gap);
  });
}

/** The singular or plural of a message, by `count`. */
export function tn(key: Countable, count: number, values: Arguments = {}): string {
  const one = new Intl.PluralRules(locale()).select(count) === "one";
  return t(`${key}.${one ? "one" : "other"}` as MessageKey, { ...values, count });
}

export const number = (value: number): string => new Intl.NumberFormat(locale()).format(value);
export const percent = (share: number): string => new Intl.NumberFormat(locale(), { style: "percent" }).format(share);

/** "18 Feb 2022"; an ISO day or instant goes in. */
export const day = (iso: string): string => format(iso, { day: "numeric", month: "short", year: "numeric" });
export const month = (iso: string): string => format(iso, { month: "long", year: "numeric" });

function format(iso: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(iso.length === 10 ? `${iso}T00:00:00Z` : iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(locale() === "en" ? "en-GB" : locale(), { ...options, timeZone: "UTC" }).format(date);
}

/** A span of days as exactly as it is known: "17 Feb – 18 Aug 2022", "Feb 2022", "from 2021", "" where nothing is told. */
export function days(from: string | null, to: string | null, precision = "DAY"): string {
  const write = (iso: string): string => {
    if (precision === "YEAR") return iso.slice(0, 4);
    return precision === "DAY" || precision === "WEEK" || precision === "VAGUE"
      ? day(iso)
      : format(iso, { month: "short", year: "numeric" });
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

const bidi = /[\u202A-\u202E\u2066-\u2069\u200E\u200F]/g;
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
