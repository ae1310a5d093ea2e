import { DomainError } from "../graph/errors.ts";
import { type Line, readLine } from "./1-read/index.ts";
import type { Article, Reading } from "./reading.ts";

/** One line of output. */
export interface Answer {
  readonly json: string;
  readonly failed: boolean;
}

/** Something that answers lines, `ahead` of them at a time. */
export interface Pool {
  readonly ahead: number;
  readonly answer: (line: Line) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

/** Answers a line of input with the reading of its article, or with `{id, error}`. */
export function answerWith(read: (article: Article) => Reading, source = "line"): (line: Line) => Answer {
  return (line) => {
    const { article, ...bad } = readLine(line, source);
    if (!article) return failure("id" in bad ? bad.id : null, bad.error);
    try {
      return { json: JSON.stringify(read(article)), failed: false };
    } catch (error) {
      return failure(article.id, error);
    }
  };
}

/** What isn't a DomainError is a fault of ours: it is told in full on stderr, and masked in the output. */
export function failure(id: string | null, error: unknown): Answer {
  if (!(error instanceof DomainError)) process.stderr.write(`${id ?? "?"}: ${error instanceof Error ? error.stack : String(error)}\n`);
  const { code, message } = error instanceof DomainError ? error : { code: "INTERNAL_ERROR", message: "the article could not be read" };
  return { json: JSON.stringify({ id, error: { code, message } }), failed: true };
}
