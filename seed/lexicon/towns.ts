/**
 * The towns, some 60,000, and 18,000 districts: kept as text, so that reading them costs next to nothing; each becomes an object
 * when it is asked for. `town-keys.txt` holds a line for each key, in order of code units: the key, a tab, row numbers in
 * towns.tsv and, behind its last, in districts.tsv.
 */
import { entryOf } from "./entries.ts";
import { keyOf, slug } from "./fold.ts";
import type { NameSource } from "./names.ts";
import { list, orNull, readText } from "./tsv.ts";
import type { Entry, Place } from "./types.ts";

export interface Towns extends NameSource<Entry> {
  get(id: string): Place | null;
  /** As `at`, with the minor ones. */
  called(key: string): readonly Entry[];
  all(): readonly Place[];
}

export function readTowns(): Towns {
  const towns = lines(readText("towns.tsv"), /^\d/m);
  const rows = joined(towns, lines(readText("districts.tsv"), /^\t/m));
  const keys = lines(readText("town-keys.txt"), /^(?!#)/m);
  const entries = new Map<string, readonly Entry[]>();
  const made = new Map<string, Place>();
  let rowOf: ReadonlyMap<string, number> | undefined;
  const townsCalled = (key: string): Place[] => {
    const line = keys.mayBegin(key) ? keys.line(keys.firstFrom(key)) : "";
    if (!line.startsWith(`${key}\t`)) return [];
    const numbers = line.slice(key.length + 1).split(",");
    return numbers.map((row) => townOf(rows.line(Number(row))));
  };
  /** A district's id is its name, with what tells it from others of that name behind. */
  const districtOf = (id: string): Place | null => {
    const words = id.slice("place:".length).split("-");
    for (let end = words.length; end > 0 && words.length - end < 5; end--) {
      const found = townsCalled(words.slice(0, end).join(" ")).find((one) => one.id === id);
      if (found) return found;
    }
    return null;
  };
  return {
    at(key) {
      const known = entries.get(key);
      if (known) return known;
      const called = townsCalled(key);
      const found = called.filter((town) => !town.minor).map((town) => entry(town, key));
      if (called.length > 0) entries.set(key, found);
      return found;
    },
    called: (key) => townsCalled(key).map((town) => entry(town, key)),
    goesOn: (key) => keys.mayBegin(key) && keys.line(keys.firstFrom(`${key} `)).startsWith(`${key} `),
    get(id) {
      if (!/^place:\d+$/.test(id)) return districtOf(id);
      rowOf ??= new Map(Array.from({ length: towns.count }, (_, row) => [towns.line(row, "\t"), row]));
      const row = rowOf.get(id.slice("place:".length));
      if (row === undefined) return null;
      const town = made.get(id) ?? townOf(rows.line(row));
      made.set(id, town);
      return town;
    },
    all: () => Array.from({ length: rows.count }, (_, row) => townOf(rows.line(row))),
  };
}

function entry(town: Place, key: string): Entry {
  const alias = [town.name, ...town.aliases].find((name) => keyOf(name) === key) ?? town.name;
  return entryOf("Place", town.id, alias, town.population, false);
}

/** A town has GeoNames' id, a district its own, and none where its name tells it. */
function idOf(line: string): string {
  const end = line.indexOf("\t");
  return end > 0 ? line.slice(0, end) : slug(line.slice(1, line.indexOf("\t", 1)));
}

function townOf(line: string): Place {
  const [, name = "", aliases, country, latitude, longitude, population, minor] = line.split("\t");
  const id = idOf(line);
  const isTown = /^\d+$/.test(id);
  return {
    id: `place:${id}`,
    name,
    aliases: list(aliases),
    exact: [],
    category: isTown ? "CITY" : "ADMIN_REGION",
    country: orNull(country),
    latitude: Number(latitude),
    longitude: Number(longitude),
    geonamesId: isTown ? Number(id) : null,
    population: Number(population || 0),
    within: [],
    minor: minor === "1" || !isTown,
  };
}

const space = 32;
const slots = 1 << 20;

/** The lines of a text from the first that fits, found by number or, where they are in order, by their beginning. */
function lines(text: string, first: RegExp) {
  const starts: number[] = [];
  // One bit for each first word: most words of an article begin no name, and this tells so at once.
  const begins = new Uint8Array(slots / 8);
  for (let at = Math.max(0, text.search(first)); at < text.length; ) {
    starts.push(at);
    let hash = 0;
    for (let code = text.charCodeAt(at); code > space; code = text.charCodeAt(++at)) hash = next(hash, code);
    begins[hash >> 3] = (begins[hash >> 3] ?? 0) | (1 << (hash & 7));
    const end = text.indexOf("\n", at);
    at = end < 0 ? text.length : end + 1;
  }
  const line = (row: number, upTo = "\n"): string => {
    const start = starts[row];
    if (start === undefined) return "";
    const end = text.indexOf(upTo, start);
    return text.slice(start, end < 0 ? text.length : end);
  };
  return {
    count: starts.length,
    line,
    mayBegin(key: string): boolean {
      let hash = 0;
      for (let at = 0; at < key.length; at++) {
        const code = key.charCodeAt(at);
        if (code === space) break;
        hash = next(hash, code);
      }
      return ((begins[hash >> 3] ?? 0) & (1 << (hash & 7))) !== 0;
    },
    /** The number of the first line that is not before `key`. */
    firstFrom(key: string): number {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (line(middle, "\t") < key) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** One list behind another. */
function joined(first: ReturnType<typeof lines>, second: ReturnType<typeof lines>) {
  return {
    count: first.count + second.count,
    line: (row: number, upTo?: string): string => (row < first.count ? first.line(row, upTo) : second.line(row - first.count, upTo)),
  };
}

const next = (hash: number, code: number): number => (hash * 31 + code) & (slots - 1);
