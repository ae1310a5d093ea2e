import type { NodeKind } from "../schema.generated.ts";
import { nodeProperties } from "./props.ts";
import { type Props, type Query, queries, query } from "./query.ts";

type Label = "Entity" | "Event" | "Article";
const labels: readonly Label[] = ["Entity", "Event", "Article"];

/** What a search looks at of a node. Names alone: an article would bring its whole text, and most candidates don't become hits. */
export interface Found {
  readonly id: string;
  readonly kind: NodeKind;
  readonly degree: number;
  /** Of an entity; an event has a label, an article a title. */
  readonly name: string;
  /** Of a country, its demonyms too. */
  readonly aliases: readonly string[] | null;
  /** Of a country. */
  readonly iso2: string | null;
  /** Of an entity, what is read of it should it become a hit, where a server gives that in passing: a question more would take longer. */
  readonly props?: Props | null;
}

const gives =
  "id, n.kind AS kind, degree, coalesce(n.name, n.label, n.title) AS name, n.aliases + coalesce(n.demonyms, []) AS aliases, n.iso2 AS iso2";
interface Lookup {
  readonly kinds: readonly string[];
  readonly limit: number;
}

/** Nodes with a name or alias that begins so; first those with one that is so, then the best connected. Each stands on a line of its own: `$start` is a line break and the folded text, `$whole` that and another. */
export function nameStarts(label: Label, wanted: readonly string[] | undefined) {
  const props = label === "Entity" ? nodeProperties("n", wanted) : "null";
  return query<Lookup & { readonly start: string; readonly whole: string }, Found & { readonly same: boolean }>(/* cypher */ `
  MATCH (n:${label})
  WHERE n.searchText CONTAINS $start AND n.kind IN $kinds
  WITH n, coalesce(n.degree, 0) AS degree, n.id AS id, n.searchText CONTAINS $whole AS same
  ORDER BY same DESC, degree DESC, id
  LIMIT $limit
  RETURN ${gives}, same, ${props} AS props
  ORDER BY same DESC, degree DESC, id`);
}

/** Name of the full-text index over folded names, split at spaces: a server makes it when it is opened. */
export const nameIndex = "names";

/** Nodes that a query of the full-text index finds, best connected first. */
export function nameMatches(wanted: readonly string[] | undefined) {
  return query<Lookup & { readonly lucene: string }, Found>(/* cypher */ `
  CALL db.index.fulltext.queryNodes('${nameIndex}', $lucene) YIELD node AS n
  WITH n
  WHERE n.kind IN $kinds
  WITH n, coalesce(n.degree, 0) AS degree, n.id AS id
  ORDER BY degree DESC, id
  LIMIT $limit
  RETURN ${gives}, CASE WHEN n:Entity THEN ${nodeProperties("n", wanted)} END AS props
  ORDER BY degree DESC, id`);
}

/** Every name of a label, in no order: what an index of our own is built from. */
export const allNames = queries<Label, Record<string, never>, Found & { readonly searchText: string }>(
  labels,
  (label) => /* cypher */ `
  MATCH (n:${label})
  WITH n, coalesce(n.degree, 0) AS degree, n.id AS id
  RETURN ${gives}, n.searchText AS searchText`,
);

/** Names of entities, best connected first: what a misspelt query is compared with. */
export const someNames: Query<Lookup, { readonly name: string; readonly folded: string }> = query(/* cypher */ `
  MATCH (n:Entity)
  WHERE n.kind IN $kinds
  WITH n.name AS name, n.sortName AS folded, n.degree AS degree, n.id AS id
  ORDER BY degree DESC, id
  LIMIT $limit
  RETURN name, folded, degree, id
  ORDER BY degree DESC, id`);
