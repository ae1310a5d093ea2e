import { queries } from "./query.ts";

type Label = "Entity" | "Event" | "Article";
export interface Found {
  readonly id: string;
  readonly degree: number;
  /** Of an entity; an event has a label, an article a title. */
  readonly name: string;
  readonly aliases: readonly string[] | null;
}

/** Names alone: an article would bring its whole text, and most candidates don't become hits. */
const gives = (label: Label) => {
  const name = { Entity: "n.name", Event: "n.label", Article: "n.title" }[label];
  return `id, degree, ${name} AS name, ${label === "Entity" ? "n.aliases" : "null"} AS aliases`;
};

const texts: readonly Label[] = ["Entity", "Event", "Article"];

/** Nodes with a name or alias that begins so, best connected first. Each stands on a line of its own: `$start` is a line break and the folded text. */
export const nameStarts = queries<Label, { readonly start: string; readonly kinds: readonly string[]; readonly limit: number }, Found>(
  texts,
  (label) => /* cypher */ `
    MATCH (n:${label})
    WHERE n.searchText CONTAINS $start AND n.kind IN $kinds
    WITH n, coalesce(n.degree, 0) AS degree, n.id AS id
    ORDER BY degree DESC, id
    LIMIT $limit
    RETURN ${gives(label)}
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
    RETURN ${gives(label)}
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
