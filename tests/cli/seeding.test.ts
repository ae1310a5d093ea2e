import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DomainError } from "../../graph/errors.ts";
import { openStore } from "../../graph/open.ts";
import type { GraphStore } from "../../graph/store.ts";
import type { Read } from "../../seed/1-read/index.ts";
import { type ArticleOutcome, type RowReader, seed } from "../../seed/main.ts";
import type { Article } from "../../seed/reading.ts";
import { region } from "../server/region.ts";

const prepared = region(4);
const articles: readonly Article[] = prepared.map(({ article }) => ({ id: article.id, text: article.text }));

/** A reader that knows the four articles by heart, and tells which it was made to read. */
function byHeart(changes: Partial<RowReader> = {}): RowReader & { readonly read: string[] } {
  const read: string[] = [];
  const rowsOf = (id: string) => {
    const found = prepared.find(({ article }) => article.id === id);
    if (!found) throw new Error(`no rows for ${id}`);
    return found;
  };
  return {
    read,
    identify: ({ id }) => ({ id, textHash: prepared.find(({ article }) => article.id === id)?.article.textHash ?? "" }),
    rows: ({ id }) => {
      read.push(id);
      return rowsOf(id);
    },
    ...changes,
  };
}

async function* stream(...reads: readonly (Article | Read)[]): AsyncGenerator<Read> {
  for (const read of reads) yield "text" in read ? { article: read } : read;
}

describe("seeding", () => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await openStore({ uri: ":memory:" });
  });
  afterEach(() => store.close());

  const outcomesOf = async (reads: AsyncIterable<Read>, reader: RowReader = byHeart()) => {
    const outcomes: ArticleOutcome[] = [];
    const report = await seed({ articles: reads, store, reader, onOutcome: (outcome) => outcomes.push(outcome) });
    return { report, outcomes };
  };

  it("tells of each article once, and doesn't read again what the graph has", async () => {
    const reader = byHeart();
    expect((await outcomesOf(stream(...articles), reader)).report).toEqual({ added: 4, changed: 0, unchanged: 0, failed: 0 });
    expect((await outcomesOf(stream(...articles), reader)).report).toEqual({ added: 0, changed: 0, unchanged: 4, failed: 0 });
    expect(reader.read).toHaveLength(4);
  });

  it("goes on past an article that can't be read, one that breaks the reading, and one that the store refuses", async () => {
    const [first, second, third] = articles as [Article, Article, Article];
    const reader = byHeart();
    const faulty: RowReader = {
      ...reader,
      rows: (article) => {
        const rows = reader.rows(article);
        // A fact without a sentence behind it: no store takes that.
        return article === second ? { ...rows, events: rows.events.map((event) => ({ ...event, evidence: [] })) } : rows;
      },
    };
    const unreadable: Read = { id: null, error: new DomainError("BAD_JSON", "news.jsonl:7: not JSON") };
    const { report, outcomes } = await outcomesOf(stream(first, unreadable, second, { id: "unknown", text: "?" }, third), faulty);
    expect(report).toEqual({ added: 2, changed: 0, unchanged: 0, failed: 3 });
    const failures = outcomes.filter(({ outcome }) => outcome === "FAILED").map(({ id, error }) => [id, error?.code]);
    expect(failures).toEqual(
      expect.arrayContaining([
        [null, "BAD_JSON"],
        ["unknown", "INTERNAL_ERROR"],
        [second.id, "BAD_INPUT"],
      ]),
    );
    expect((await store.statistics()).articles).toBe(2);
  });

  it("keeps what was read when its source breaks off, and says why it broke", async () => {
    async function* broken(): AsyncGenerator<Read> {
      yield* stream(...articles.slice(0, 2));
      throw new DomainError("FILE_NOT_FOUND", "the folder is gone");
    }
    await expect(outcomesOf(broken())).rejects.toThrow("the folder is gone");
    expect((await store.statistics()).articles).toBe(2);
  });

  it("stops when the store itself fails", async () => {
    const down: GraphStore = Object.create(store, {
      upsert: { value: () => Promise.reject(new DomainError("DATABASE_UNAVAILABLE", "gone")) },
    });
    await expect(seed({ articles: stream(...articles), store: down, reader: byHeart() })).rejects.toThrow("gone");
  });

  it("takes the last of two texts of one article that come together", async () => {
    const [rows] = prepared;
    const [article] = articles;
    if (!rows || !article) throw new Error("no articles");
    const later = { ...rows, article: { ...rows.article, textHash: "later", title: "Corrected" } };
    const reader: RowReader = {
      identify: ({ id, title }) => ({ id, textHash: title ?? rows.article.textHash }),
      rows: ({ title }) => (title ? later : rows),
    };
    const { report } = await outcomesOf(stream(article, { ...article, title: "later" }), reader);
    expect(report).toMatchObject({ added: 1, changed: 1 });
    expect(await store.nodes([article.id])).toMatchObject([{ title: "Corrected" }]);
  });
});
