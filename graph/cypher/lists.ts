/** The lists that callers page through. */
import { type Direction, type EventRole, relationTypes } from "../schema.generated.ts";
import type { ListOf, OrderBy } from "./page.ts";
import { nodeProperties, relationProperties } from "./props.ts";

const relationships = relationTypes.join("|");

export const entityList: ListOf = {
  match: "MATCH (n:Entity)",
  bound: "n",
  gives: (wanted) => `${nodeProperties("n", wanted?.Entity)} AS props`,
};

const events = {
  bound: "e",
  gives: (wanted) => `${nodeProperties("e", wanted?.Event)} AS props`,
  beside: ({ Entity, roles }) => {
    const types = roles.map((role) => roleEdges[role]);
    return types.length === 0 ? null : `[(e)-[:${types.join("|")}]-(x:Entity) | ${nodeProperties("x", Entity)}]`;
  },
} as const satisfies Omit<ListOf, "match">;

export const eventList: ListOf = { match: "MATCH (e:Event)", ...events };
/** Name of a server's full-text index over the countries of events. */
export const countryIndex = "countries";

/** As `eventList`, of the events of some countries alone: `$codes` are their codes, each in quotes, with spaces between. Only for a server that has the index. */
export const eventListByCountry: ListOf = {
  match: `CALL db.index.fulltext.queryNodes('${countryIndex}', $codes) YIELD node AS e WITH e`,
  ...events,
  whole: true,
};

export const articleList: ListOf = {
  match: "MATCH (a:Article)",
  bound: "a",
  gives: (wanted) => `${nodeProperties("a", wanted?.Article)} AS props`,
};
export const relationList: ListOf = {
  match: `MATCH (a:Entity)-[r:${relationships}]->(b:Entity)`,
  bound: "r, a, b",
  gives: (wanted) => `type(r) AS type, a.id AS from, b.id AS to, ${relationProperties("r", wanted?.Relation)} AS props`,
  beside: ({ Entity, ends }) => (ends ? `[${nodeProperties("a", Entity)}, ${nodeProperties("b", Entity)}]` : null),
};

/** Relations at either end of which the entity `$entity` stands. */
export const relationsOfEntity: ListOf = {
  match: `MATCH (n:Entity {id: $entity})-[r:${relationships}]-(other:Entity)`,
  bound: "r, other",
  gives: (wanted) => `type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, ${relationProperties("r", wanted?.Relation)} AS props`,
  // The entity itself is known to who asks.
  beside: ({ Entity, ends }) => (ends ? `[${nodeProperties("other", Entity)}]` : null),
  whole: true,
};

/** Edges that give an entity each role in an event. */
export const roleEdges = { ACTOR: "ACTOR_IN", TARGET: "TARGET_OF", PLACE: "OCCURRED_IN", CLAIMANT: "CLAIMED_BY" } as const satisfies Record<
  EventRole,
  string
>;

/** Events in which the entity `$entity` has a role, each once. */
export function eventsOfEntity(role: EventRole | undefined, direction?: Direction): ListOf {
  const edges = role ? roleEdges[role] : Object.values(roleEdges).join("|");
  const pattern = { OUT: `-[:${edges}]->`, IN: `<-[:${edges}]-`, both: `-[:${edges}]-` }[direction ?? "both"];
  return {
    match: `MATCH (n:Entity {id: $entity})${pattern}(e:Event) WITH DISTINCT e`,
    ...events,
    whole: true,
  };
}

export const orders = {
  NAME: { key: "n.sortName", id: "n.id", descending: false, least: "''" },
  DEGREE: { key: "n.degree", id: "n.id", descending: true, least: "0" },
  LAST_SEEN: { key: "n.sortDate", id: "n.id", descending: true, least: "''" },
  DATE_DESC: { key: "e.sortDate", id: "e.id", descending: true, least: "''" },
  DATE_ASC: { key: "e.sortDate", id: "e.id", descending: false, least: "''" },
  EVIDENCE: { key: "r.evidenceCount", id: "r.id", descending: true },
  SINCE_DESC: { key: "r.sortDate", id: "r.id", descending: true },
  ATTESTED: { key: "r.attested", id: "r.id", descending: true },
  PUBLISHED_DESC: { key: "a.sortDate", id: "a.id", descending: true, least: "''" },
  PUBLISHED_ASC: { key: "a.sortDate", id: "a.id", descending: false, least: "''" },
} as const satisfies Record<string, OrderBy>;
