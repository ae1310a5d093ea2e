/**
 * Names by an index of our own, in memory beside the embedded graph: built when first asked, kept in step with what is
 * written through this process, built anew where the graph has another version than the index.
 */
import { bumpVersion, readVersion } from "../cypher/meta.ts";
import type { Props, Query } from "../cypher/query.ts";
import { allNames, type Found } from "../cypher/search.ts";
import { createNodes, deleteNodes, updateNodes } from "../cypher/write-nodes.ts";
import type { Engine } from "../engine.ts";
import type { NodeKind } from "../schema.generated.ts";
import { bestConnectedFirst, type NameSource } from "./source.ts";
import { type Entry, type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** The engine, listened to as it writes, and the names in it. */
export function ownIndex(engine: Engine): { readonly engine: Engine; readonly names: NameSource } {
  let index: Index | null = null;
  let building: Promise<Index> | null = null;
  // What is written while an index is built may be in it or not: it is kept beside it all the same.
  let meanwhile = new Map<string, Entry | null>();
  const build = async (): Promise<Index> => {
    meanwhile = new Map();
    const entries = await Promise.all(Object.values(allNames).map((query) => engine.read(query, {})));
    const base = await vocabularyOf(entries.flat());
    const version = await versionOf(engine);
    index = { base, changed: meanwhile, fresh: null, version };
    return index;
  };
  const current = async () => {
    const version = await versionOf(engine);
    if (index?.version === version && index.changed.size <= mostChanges) return index;
    building ??= build().finally(() => {
      building = null;
    });
    return building;
  };
  const heard = (changes: ReadonlyMap<string, Entry | null>, version: number) => {
    for (const [id, entry] of changes) meanwhile.set(id, entry);
    if (!index) return;
    for (const [id, entry] of changes) index.changed.set(id, entry);
    index.fresh = null;
    index.version = version;
  };
  return { engine: listening(engine, heard), names: sourceOf(current) };
}

interface Index {
  readonly base: Vocabulary;
  /** What was written since (null: taken away): it hides what the base has of it. */
  readonly changed: Map<string, Entry | null>;
  /** A vocabulary of what was written since; null until it is asked for. */
  fresh: Promise<Vocabulary> | null;
  version: number;
}

/** Beyond so many changes looking through them one by one costs more than building anew. */
const mostChanges = 2000;

const versionOf = async (engine: Engine) => Number((await engine.read(readVersion, {}))[0]?.version ?? 0);

function sourceOf(current: () => Promise<Index>): NameSource {
  const ask = async (
    look: (among: Vocabulary, limit: number) => readonly Entry[] | Promise<readonly Entry[]>,
    kinds: readonly NodeKind[],
    limit: number,
    first: (entry: Entry) => boolean = () => false,
  ) => {
    const index = await current();
    const { base, changed } = index;
    index.fresh ??= vocabularyOf([...changed.values()].filter((entry) => entry !== null));
    const fresh = await index.fresh;
    const old = (await look(base, limit + changed.size)).filter(({ id }) => !changed.has(id));
    return [...old, ...(await look(fresh, limit))]
      .filter(({ kind }) => kinds.includes(kind))
      .sort((a, b) => Number(first(b)) - Number(first(a)) || bestConnectedFirst(a, b))
      .slice(0, limit);
  };
  return {
    starts: (text, kinds, limit) =>
      ask(
        (among, most) => among.starts(text, kinds, most),
        kinds,
        limit,
        ({ searchText }) => searchText.includes(`\n${text}\n`),
      ),
    near: (words, nearness, kinds, limit) => ask((among, most) => among.near(words, nearness, kinds, most), kinds, limit),
    names: async (kinds, limit) => {
      const entities = kinds.filter((kind) => kind !== "Event" && kind !== "Article");
      const found = await ask((among, most) => among.all(entities, most), entities, limit);
      // The first line is the name itself.
      return found.map(({ name, searchText }) => ({ name, folded: searchText.slice(1, searchText.indexOf("\n", 1)) }));
    },
  };
}

/** The engine, telling after each commit which names it wrote (null: took away), and the version it made. */
function listening(engine: Engine, heard: (changes: ReadonlyMap<string, Entry | null>, version: number) => void): Engine {
  const writes = new Set<unknown>([...Object.values(createNodes), ...Object.values(updateNodes)]);
  const deletes = new Set<unknown>(Object.values(deleteNodes));
  return {
    ...engine,
    write: async (work) => {
      let changes = new Map<string, Entry | null>();
      let version = 0;
      const result = await engine.write((tx) => {
        changes = new Map();
        return work({
          run: async <P, R>(query: Query<P, R>, params: P) => {
            const rows = await tx.run(query, params);
            if (query === (bumpVersion as unknown)) version = Number((rows[0] as { version?: number } | undefined)?.version ?? 0);
            if (writes.has(query)) for (const { props } of (params as WrittenNodes).rows) changes.set(String(props.id), entryOf(props));
            if (deletes.has(query)) for (const id of (params as DeletedNodes).ids) changes.set(id, null);
            return rows;
          },
        });
      });
      heard(changes, version);
      return result;
    },
  };
}

interface WrittenNodes {
  readonly rows: readonly { readonly props: Props }[];
}
interface DeletedNodes {
  readonly ids: readonly string[];
}

function entryOf(props: Props): Entry {
  const found: Found = {
    id: String(props.id),
    kind: props.kind as NodeKind,
    degree: Number(props.degree ?? 0),
    name: String(props.name ?? props.label ?? props.title ?? ""),
    aliases: props.aliases ? ([props.aliases, props.demonyms ?? []].flat() as readonly string[]) : null,
    iso2: (props.iso2 ?? null) as string | null,
  };
  return { ...found, searchText: String(props.searchText ?? "") };
}
