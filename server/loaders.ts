/** One request's loaders: what many fields ask for one by one is asked of the store once. */
import DataLoader from "dataloader";
import type { NodeRow, RelationRow } from "../graph/rows.ts";
import type { GraphFilter, GraphStore, MentionOf, NeighbourCount, Rows } from "../graph/store.ts";

export interface Loaders {
  readonly node: DataLoader<string, NodeRow | null>;
  /** Nodes with all their fields, whatever is selected of them. */
  readonly whole: DataLoader<string, NodeRow | null>;
  /** Keeps what a list brought beside its rows, and gives the list. */
  readonly beside: <T>(reading: Promise<Rows<T>>) => Promise<Rows<T>>;
  readonly relation: DataLoader<string, RelationRow | null>;
  readonly degree: DataLoader<string, number>;
  readonly neighbourCounts: (filter: GraphFilter) => DataLoader<string, readonly NeighbourCount[]>;
  readonly roles: (at: string | undefined) => DataLoader<string, readonly RelationRow[]>;
  /** Every mention in an article, in order of the text. */
  readonly mentionsIn: DataLoader<string, readonly MentionOf[]>;
}

/** Most keys of one call to the store. */
const maxBatchSize = 1000;

/** `whole` is the same graph, read whole. */
export function createLoaders(store: GraphStore, whole: GraphStore): Loaders {
  const node = new DataLoader((ids: readonly string[]) => store.nodes(ids), { maxBatchSize });
  return {
    node,
    whole: new DataLoader((ids) => whole.nodes(ids), { maxBatchSize }),
    beside: async (reading) => {
      const rows = await reading;
      for (const row of rows.beside ?? []) node.prime(row.id, row);
      return rows;
    },
    relation: new DataLoader((ids) => store.relationsById(ids), { maxBatchSize }),
    degree: new DataLoader((ids) => store.degrees(ids), { maxBatchSize }),
    neighbourCounts: perArgument((filter) => new DataLoader((ids) => store.neighbourCounts(ids, filter), { maxBatchSize })),
    roles: perArgument((at) => new DataLoader((persons) => store.rolesOf(persons, at), { maxBatchSize })),
    mentionsIn: new DataLoader((articles) => Promise.all(articles.map((article) => allMentions(store, article)))),
  };
}

/** One loader for each argument, told apart by its JSON. */
function perArgument<Argument, Value>(
  make: (argument: Argument) => DataLoader<string, Value>,
): (argument: Argument) => DataLoader<string, Value> {
  const made = new Map<string | undefined, DataLoader<string, Value>>();
  return (argument) => {
    const key = JSON.stringify(argument);
    const loader = made.get(key) ?? make(argument);
    made.set(key, loader);
    return loader;
  };
}

async function allMentions(store: GraphStore, article: string): Promise<readonly MentionOf[]> {
  const found: MentionOf[] = [];
  let page = await store.mentions({ article }, { first: maxBatchSize });
  for (;;) {
    found.push(...page.rows.map(({ row }) => row));
    const end = page.rows.at(-1);
    if (!page.hasNext || !end) return found;
    page = await store.mentions({ article }, { first: maxBatchSize, after: end.key });
  }
}
