/** How a name of a list becomes an entry: when the text must write it just so. */
import type { Entry } from "./types.ts";

/** An acronym must be written as it is ("US" is no pronoun), and so must a name that its list marks. */
export function entryOf(kind: Entry["kind"], id: string, alias: string, population: number, marked: boolean): Entry {
  return { kind, id, alias, exact: marked || isAcronym(alias), population };
}

/** Whether the words of a text write the entry as they must. */
export const fits = (entry: Entry, written: string): boolean => !entry.exact || bare(entry.alias) === bare(written);

/** All capitals, or a short word with several ("LeT", "DfID"). */
function isAcronym(name: string): boolean {
  const capitals = name.replace(/[^\p{Lu}]/gu, "").length;
  return capitals > 0 && ((name.length <= 8 && name === name.toUpperCase()) || (capitals > 1 && /^\p{L}{2,6}$/u.test(name)));
}
const bare = (name: string): string => name.replace(/[\s.'’-]/g, "");
