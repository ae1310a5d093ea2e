/** Reading beside a server: in a thread of its own, so that the server goes on answering. */
import { DomainError, type ErrorCode } from "../graph/errors.ts";
import type { ArticleRows } from "../graph/rows.ts";
import { articleOf, givenId } from "./1-read/article.ts";
import { articlesOfContent, type Read } from "./1-read/index.ts";
import { identityOf } from "./7-rows/article.ts";
import type { AnyReader } from "./main.ts";
import type { Article } from "./reading.ts";
import { startThread, type Thread } from "./thread.ts";

export { seed } from "./main.ts";
export { articlesOfContent, type Read };

/** What the thread gives. */
export type RowsOrError =
  | { readonly rows: ArticleRows; readonly error?: undefined }
  | { readonly error: { readonly code: ErrorCode; readonly message: string }; readonly rows?: undefined };

export interface BackgroundReader extends AnyReader {
  /** Ends the thread; what it held fails. The next article starts it again. */
  readonly stop: () => Promise<void>;
}

/** Milliseconds without an article after which the thread and its models are let go. */
const idle = 60_000;

export function backgroundReader(): BackgroundReader {
  let thread: Thread<Article, RowsOrError> | undefined;
  let letGo: NodeJS.Timeout | undefined;
  const stop = async () => {
    clearTimeout(letGo);
    const ending = thread;
    thread = undefined;
    await ending?.stop();
  };
  const died = (cause: Error): RowsOrError => ({ error: { code: "INTERNAL_ERROR", message: cause.message } });
  return {
    identify: identityOf,
    rows: async (article) => {
      clearTimeout(letGo);
      thread ??= startThread("background-worker", {}, died);
      const { rows, error } = await thread.ask(article);
      letGo = setTimeout(() => void stop(), idle).unref();
      if (error) throw new DomainError(error.code, error.message);
      return rows;
    },
    stop,
  };
}

/** An article whose fields came one by one; without an id it gets one of its own, the same each time. */
export function readFields(fields: Readonly<Record<string, unknown>>, where: string): Read {
  try {
    const { text, url } = fields;
    const id = fields.id ?? givenId(String(text), typeof url === "string" ? url : undefined);
    return { article: articleOf({ ...fields, id }, where) };
  } catch (error) {
    if (error instanceof DomainError) return { id: typeof fields.id === "string" ? fields.id : null, error };
    throw error;
  }
}
