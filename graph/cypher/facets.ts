/** What a filter takes, counted by each of its values: facts are counted by all of them at once, and further in code. */
import { type NodeKind, relationTypes, type Status } from "../schema.generated.ts";
import { byType, type Grouping } from "./by-type.ts";
import { query } from "./query.ts";
import { type Condition, whereOf } from "./where.ts";

type Params = Record<string, unknown>;
type Counted = { readonly count: number };
/** `tenths` of the confidence, 0 to 10; `sources` are 5 where there are more. */
export type FactCount = Counted & { readonly status: Status; readonly sources: number; readonly tenths: number };
export type KeyCount = Counted & { readonly key: string };

const relationships = relationTypes.join("|");
const matches = {
  event: "MATCH (e:Event)",
  relation: `MATCH (a:Entity)-[r:${relationships}]->(b:Entity)`,
} as const;
/** A hair is added for numbers that binary can't hold: 0.3 is 0.2999... */
const values = (f: string) => `
    ${f}.status AS status,
    CASE WHEN ${f}.sources > 5 THEN 5 ELSE ${f}.sources END AS sources,
    floor(${f}.confidence * 10 + 0.000000001) AS tenths`;
const variable = { event: "e", relation: "r" } as const;

export function eventsPerValues(conditions: readonly Condition[]) {
  return query<Params, FactCount & { readonly type: string; readonly mode: string }>(/* cypher */ `
    MATCH (e:Event)
    ${whereOf(conditions)}
    RETURN e.type AS type, e.mode AS mode, ${values("e")}, count(e) AS count`);
}

export function relationsPerValues(conditions: readonly Condition[], grouping: Grouping) {
  const text = byType(
    relationTypes,
    grouping,
    (matched, type) => /* cypher */ `
    MATCH (a:Entity)-[r:${matched}]->(b:Entity)
    ${whereOf(conditions)}
    RETURN ${type} AS type, ${values("r")}, count(r) AS count`,
  );
  return query<Params, FactCount & { readonly type: string }>(text);
}

/** A fact of two countries, or told by two publishers, counts for both. */
export function factsPerMember(of: "event" | "relation", list: "countries" | "publishers", conditions: readonly Condition[]) {
  const f = variable[of];
  return query<Params, KeyCount>(/* cypher */ `
    ${matches[of]}
    ${whereOf(conditions)}
    UNWIND ${f}.${list} AS key
    RETURN key, count(*) AS count`);
}

export function entitiesPerKind(conditions: readonly Condition[]) {
  return query<Params, { readonly key: NodeKind; readonly count: number }>(/* cypher */ `
    MATCH (n:Entity)
    ${whereOf(conditions)}
    RETURN n.kind AS key, count(n) AS count`);
}
