/** A Cypher text that knows the parameters it takes and the rows it gives. */
export interface Query<P, R> {
  readonly text: string;
  /** Never set: carries the types. */
  readonly types?: { readonly params: P; readonly row: R };
}

export function query<P, R>(text: string): Query<P, R> {
  return { text };
}

/** One query for each name of a closed list: labels and relation types can't be parameters in Cypher. */
export function queries<K extends string, P, R>(names: readonly K[], text: (name: K) => string): Readonly<Record<K, Query<P, R>>> {
  return Object.fromEntries(names.map((name) => [name, query<P, R>(text(name))])) as unknown as Record<K, Query<P, R>>;
}

/** Properties as an engine holds them: scalars and lists of strings. */
export type Props = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;
