/** How a name of a list becomes an entry: when the text must write it just so. */
import { fold } from "./fold.ts";
import type { Entry } from "./types.ts";

/** An acronym must be written as it is ("US" is no pronoun), and so must a name that its list marks. */
export function entryOf(kind: Entry["kind"], id: string, alias: string, population: number, marked: boolean): Entry {
  return { kind, id, alias, exact: marked || isAcronym(alias), population };
}

/** Whether the words of a text write the entry as they must. */
export const fits = (entry: Entry, written: string): boolean => !entry.exact || bare(entry.alias) === bare(written);

const isAcronym = (name: string): boolean => name.length <= 8 && name === name.toUpperCase() && name !== fold(name);
const bare = (name: string): string => name.replace(/[\s.'’-]/g, "");
