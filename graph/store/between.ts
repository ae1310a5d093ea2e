/** The graph of one day against that of another: relations that began and ended. */
import { relationRow } from "../codec.ts";
import { relationList } from "../cypher/lists.ts";
import { pageQuery } from "../cypher/page.ts";
import { type Condition, paramsOf, relationConditions } from "../cypher/where.ts";
import type { Engine } from "../engine.ts";
import type { RelationRow } from "../rows.ts";
import type { ChangeRows, GraphFilter } from "../store.ts";
import { factual } from "./neighbourhood.ts";
import { countOf } from "./pages.ts";

export async function changes(engine: Engine, from: string, to: string, asked: GraphFilter, first: number): Promise<ChangeRows> {
  // The two days take the place of any other time that the filter names.
  const filter = { ...asked, statuses: asked.statuses ?? factual, from: undefined, to: undefined, at: undefined };
  const days = { fromDay: from, toDay: to };
  const base = relationConditions(filter);
  const began = [...base, { text: "r.validFrom > $fromDay AND r.validFrom <= $toDay", params: days }];
  // The last day still belongs to it: what ends on the day asked last is still there on that day.
  const ended = [...base, { text: "r.validTo >= $fromDay AND r.validTo < $toDay", params: days }];
  return {
    began: await oldestFirst(engine, began, "r.validFrom", first),
    beganCount: await countOf(engine, { list: relationList, conditions: began }),
    ended: await oldestFirst(engine, ended, "r.validTo", first),
    endedCount: await countOf(engine, { list: relationList, conditions: ended }),
  };
}

async function oldestFirst(engine: Engine, conditions: readonly Condition[], key: string, limit: number): Promise<readonly RelationRow[]> {
  const text = pageQuery(relationList, conditions, { key, id: "r.id", descending: false }, false);
  const found = await engine.read(text, { ...paramsOf(conditions), limit });
  return found.map(({ type = "", from = "", to = "", props }) => relationRow({ type, from, to, props }));
}
