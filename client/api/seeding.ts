/** Handing in articles, and how far their reading is. */
import {
  AddArticlesDocument,
  type ArticleInput,
  CancelSeedDocument,
  type FileInput,
  type SeedAccess,
  SeedAccessDocument,
  SeedJobDocument,
  type SeedJobPartsFragment,
  SeedProgressDocument,
  type SeedProgressPartsFragment,
} from "./documents.generated.ts";
import { request } from "./request.ts";

/** What was found in an article comes with the job when it has ended, or as it goes where it is small. */
export type Job = Omit<SeedJobPartsFragment, "articles"> & { readonly articles: readonly JobArticle[] };
export type JobArticle = SeedProgressPartsFragment["articles"][number] & Partial<Pick<SeedJobPartsFragment["articles"][number], "article">>;
export type { ArticleInput, FileInput, SeedAccess };

export const askAccess = async (signal?: AbortSignal): Promise<SeedAccess> => (await request(SeedAccessDocument, {}, signal)).seedAccess;

export interface Handed {
  readonly articles: readonly ArticleInput[];
  readonly files: readonly FileInput[];
}

/** What the server can't take, in its words. */
export class NotTaken extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** `key` makes a second try harmless. Throws NotTaken. */
export async function handIn({ articles, files }: Handed, key: string): Promise<Job> {
  const { seed } = await request(AddArticlesDocument, { articles: [...articles], files: [...files], key });
  const [error] = seed.userErrors;
  if (error || !seed.job) throw new NotTaken(error?.code ?? "", error?.message ?? "");
  return seed.job;
}

export const askJob = async (id: string): Promise<Job | null> => (await request(SeedJobDocument, { id })).seedJob;

/** The same without what was found, which costs the server a hundred times as much. */
export const askProgress = async (id: string): Promise<Job | null> => (await request(SeedProgressDocument, { id })).seedJob;

export const cancelJob = async (id: string): Promise<Job | null> => (await request(CancelSeedDocument, { id })).cancelSeed.job;
