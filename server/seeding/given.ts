/** The articles of a `seed` mutation, each read strictly: what is wrong with one doesn't keep out the others. */
import { DomainError } from "../../graph/errors.ts";
import { articlesOfContent, type Read, readFields } from "../../seed/background.ts";
import type { FileInput, MutationSeedArgs } from "../schema.generated.ts";

export interface Given {
  /** Where it came from, in the caller's words. */
  readonly source: string;
  readonly read: Read;
}

/** Articles of one job. */
const most = 100;

/** LIMIT_EXCEEDED, naming the argument, where there is none, or there are more than 100. */
export async function givenArticles({ articles, files }: MutationSeedArgs): Promise<readonly Given[]> {
  const given: Given[] = (articles ?? []).map((fields, i) => ({
    source: `articles[${i}]`,
    read: readFields({ ...fields }, `articles[${i}]`),
  }));
  for (const file of files ?? []) given.push(...(await readFile(file, most - given.length)));
  if (given.length === 0) throw new DomainError("BAD_INPUT", "articles: none given");
  if (given.length > most)
    throw new DomainError("LIMIT_EXCEEDED", `articles: more than ${most} at a time: hand in the rest in another job`);
  return given;
}

/** Stops one after the limit, so that a file of a million lines costs no more than one of a hundred. */
async function readFile({ name: path, content, before }: FileInput, room: number): Promise<readonly Given[]> {
  const name = shortName(path);
  const given: Given[] = [];
  try {
    for await (const read of articlesOfContent(name, content, before ?? 0)) {
      given.push({ source: name, read });
      if (given.length > room) break;
    }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    given.push({ source: name, read: { id: null, error } });
  }
  const first = (before ?? 0) + 1;
  return given.length === 1 && first === 1 ? given : given.map((one, i) => ({ ...one, source: `${name} (${first + i})` }));
}

/** Without folders, on one line, its ending kept. */
const shortName = (name: string): string => (name.split(/[\\/]/).at(-1) ?? "").replace(/\p{C}/gu, "").slice(-100);
