/** The graph of one day against that of another: relations that began and ended. */
import { relationRow } from "../codec.ts";
import { relationList } from "../cypher/lists.ts";
import { pageQuery } from "../cypher/page.ts";
import { type Condition, paramsOf, relationConditions } from "../cypher/where.ts";
import type { Engine } from "../engine.ts";
import { factual } from "../facts.ts";
import type { RelationRow } from "../rows.ts";
import type { ChangeRows, GraphFilter } from "../store.ts";
import { countOf } from "./pages.ts";

export async function changes(engine: Engine, from: string, to: string, asked: GraphFilter, first: number): Promise<ChangeRows> {
  // The two days take the place of any other time that the filter names.
  const filter = { ...asked, statuses: asked.statuses ?? factual, from: undefined, to: undefined, at: undefined };
  const days = { fromDay: from, toDay: to };
  const base = relationConditions(filter);
  const began = [...base, { text: "r.validFrom > $fromDay AND r.validFrom <= $toDay", params: days }];
  // The last day still belongs to it: what ends on the day asked last is still there on that day.
  const ended = [...base, { text: "r.validTo >= $fromDay AND r.validTo < $toDay", params: days }];
  const [beginnings, beganCount] = await oldestFirst(engine, began, "r.validFrom", first);
  const [ends, endedCount] = await oldestFirst(engine, ended, "r.validTo", first);
  return { began: beginnings, beganCount, ended: ends, endedCount };
}

/** The first rows, and how many there are: counted only where there may be more. */
async function oldestFirst(
  engine: Engine,
  conditions: readonly Condition[],
  key: string,
  limit: number,
): Promise<readonly [readonly RelationRow[], number]> {
  const text = pageQuery(relationList, conditions, { key, id: "r.id", descending: false }, false);
  const found = await engine.read(text, { ...paramsOf(conditions), limit });
  const rows = found.map(({ type = "", from = "", to = "", props }) => relationRow({ type, from, to, props }));
  return [rows, rows.length < limit ? rows.length : await countOf(engine, { list: relationList, conditions })];
}
