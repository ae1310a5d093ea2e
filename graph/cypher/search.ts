import { type Props, queries } from "./query.ts";

type Label = "Entity" | "Event" | "Article";
interface Found {
  readonly props: Props;
  readonly degree: number;
}

const texts: readonly Label[] = ["Entity", "Event", "Article"];

/** Nodes whose name begins with the folded text `$start`, best connected first. */
export const nameStarts = queries<Label, { readonly start: string; readonly kinds: readonly string[]; readonly limit: number }, Found>(
  texts,
  (label) => /* cypher */ `
    MATCH (n:${label})
    WHERE n.searchText STARTS WITH $start AND n.kind IN $kinds
    WITH n, coalesce(n.degree, 0) AS degree, n.id AS id
    ORDER BY degree DESC, id
    LIMIT $limit
    RETURN properties(n) AS props, degree, id
    ORDER BY degree DESC, id`,
);

/** Nodes whose folded names hold every one of `$words`, best connected first. `$word` is the longest: the one that an index is asked for. */
export const nameHolds = queries<
  Label,
  { readonly word: string; readonly words: readonly string[]; readonly kinds: readonly string[]; readonly limit: number },
  Found
>(
  texts,
  (label) => /* cypher */ `
    MATCH (n:${label})
    WHERE n.searchText CONTAINS $word AND n.kind IN $kinds AND all(w IN $words WHERE n.searchText CONTAINS w)
    WITH n, coalesce(n.degree, 0) AS degree, n.id AS id
    ORDER BY degree DESC, id
    LIMIT $limit
    RETURN properties(n) AS props, degree, id
    ORDER BY degree DESC, id`,
);

/** Names of entities, best connected first: what a misspelt query is compared with. */
export const someNames = queries<
  "Entity",
  { readonly kinds: readonly string[]; readonly limit: number },
  { readonly name: string; readonly folded: string }
>(
  ["Entity"],
  () => /* cypher */ `
    MATCH (n:Entity)
    WHERE n.kind IN $kinds
    WITH n.name AS name, n.sortName AS folded, n.degree AS degree, n.id AS id
    ORDER BY degree DESC, id
    LIMIT $limit
    RETURN name, folded, degree, id
    ORDER BY degree DESC, id`,
);
