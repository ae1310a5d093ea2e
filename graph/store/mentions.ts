/** Where articles name entities. */

import { compare } from "../compare.ts";
import { countMentionsInArticle, countMentionsOfEntity, mentionsInArticle, mentionsOfEntity } from "../cypher/mentions.ts";
import type { Engine } from "../engine.ts";
import { DomainError } from "../errors.ts";
import type { CursorKey, GraphStore, MentionOf, Page, Rows } from "../store.ts";

type Mentions = Pick<GraphStore, "mentions" | "countMentions">;
type Keyed = { readonly row: MentionOf; readonly key: CursorKey };

export function mentions(engine: Engine): Mentions {
  return {
    mentions: (of, page) => ("entity" in of ? ofEntity(engine, of.entity, page) : inArticle(engine, of.article, page)),
    countMentions: async (of) => {
      const [row] =
        "entity" in of
          ? await engine.read(countMentionsOfEntity, { id: of.entity })
          : await engine.read(countMentionsInArticle, { id: of.article });
      return Number(row?.count ?? 0);
    },
  };
}

/** In order of the text: an article names few enough to be read whole. */
async function inArticle(engine: Engine, article: string, page: Page): Promise<Rows<MentionOf>> {
  const rows = (await engine.read(mentionsInArticle, { article })).flatMap((row) => spansOf(row.entity, row.article, row.spans));
  const all = rows.map((row) => ({ row, key: [row.start, row.entity] as const }));
  return cut(
    all.sort((a, b) => order(a.key, b.key)),
    page,
    order,
  );
}
const order = (a: CursorKey, b: CursorKey) => Number(a[0]) - Number(b[0]) || compare(a[1], b[1]);

/** Newest article first, in each in order of the text. The key is the article's day, then its id and where the mention starts. */
async function ofEntity(engine: Engine, entity: string, page: Page): Promise<Rows<MentionOf>> {
  const backwards = page.first === undefined && page.last !== undefined;
  const cursor = backwards ? page.before : page.after;
  const limit = (page.first ?? page.last ?? defaultPage) + 2;
  const [day, at] = cursor ?? ["", ""];
  const article = at.split("#")[0] ?? "";
  const way = cursor ? (backwards ? "before" : "after") : "start";
  const found = await engine.read(mentionsOfEntity(way, backwards), { entity, limit, day, article });
  const all = found.flatMap((row) =>
    spansOf(entity, row.article, row.spans).map((span) => ({ row: span, key: [row.day, keyOf(span)] as const })),
  );
  const rows = cut(
    all.sort((a, b) => newest(a.key, b.key)),
    page,
    newest,
  );
  if (!cursor) return rows;
  const behind = await engine.read(mentionsOfEntity(backwards ? "after" : "before", !backwards), { entity, limit: 1, day, article });
  return backwards ? { ...rows, hasNext: behind.length > 0 } : { ...rows, hasPrevious: behind.length > 0 };
}
const newest = (a: CursorKey, b: CursorKey) => compare(String(b[0]), String(a[0])) || compare(a[1], b[1]);
const keyOf = (span: MentionOf) => `${span.article}#${String(span.start).padStart(9, "0")}`;

function spansOf(entity: string, article: string, spans: readonly string[]): readonly MentionOf[] {
  return spans.map((span) => JSON.parse(span)).map(({ start, end, role }) => ({ entity, article, start, end, role }));
}

/** A page of rows that are all at hand, in order. */
export function cut(all: readonly Keyed[], page: Page, order: (a: CursorKey, b: CursorKey) => number): Rows<MentionOf> {
  const { first, after, last, before } = page;
  for (const key of [after, before]) if (key && key[0] === null) throw new DomainError("BAD_CURSOR", "the cursor isn't one of this list");
  const start = after ? all.filter(({ key }) => order(key, after) <= 0).length : 0;
  const end = before ? all.filter(({ key }) => order(key, before) < 0).length : all.length;
  const size = first ?? last ?? defaultPage;
  const backwards = first === undefined && last !== undefined;
  const [from, to] = backwards ? [Math.max(start, end - size), end] : [start, Math.min(end, start + size)];
  return { rows: all.slice(from, to), hasNext: to < all.length, hasPrevious: from > 0 };
}

const defaultPage = 25;
