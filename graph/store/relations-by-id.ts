/** Relations by id: by the engine's index, else by one of our own that says where each stands, built anew for each version of the graph. */
import { relationRow } from "../codec.ts";
import { readVersion } from "../cypher/meta.ts";
import { relationsBetween } from "../cypher/relations-between.ts";
import { relationEnds, relationsById, type StoredRelation } from "../cypher/relations-by-id.ts";
import type { Engine } from "../engine.ts";
import { type RelationType, relationTypes } from "../schema.generated.ts";
import type { GraphStore, Wanted } from "../store.ts";

/** Relations with the given distinct ids, in no order, with the fields wanted. */
export type FindRelations = (ids: readonly string[], wanted: readonly string[] | undefined) => Promise<readonly StoredRelation[]>;

export function findRelations(engine: Engine): FindRelations {
  return engine.does.indexes ? (ids, wanted) => engine.read(relationsById(wanted), { ids }) : byOwnIndex(engine);
}

export function relationLookup(find: FindRelations, wanted: Wanted | undefined): GraphStore["relationsById"] {
  return async (ids) => {
    const distinct = [...new Set(ids)];
    if (distinct.length === 0) return [];
    const rows = await find(distinct, wanted?.Relation);
    const found = new Map(rows.map((row) => [row.props.id as string, relationRow(row, wanted?.Relation)]));
    return ids.map((id) => found.get(id) ?? null);
  };
}

interface Ends {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
}

function byOwnIndex(engine: Engine): FindRelations {
  let index: { readonly version: number; readonly at: ReadonlyMap<string, Ends> } | null = null;
  const current = async () => {
    const version = Number((await engine.read(readVersion, {}))[0]?.version ?? 0);
    if (index?.version !== version) {
      const rows = await engine.read(relationEnds, {});
      index = { version, at: new Map(rows.map(({ id, ...ends }) => [id, ends])) };
    }
    return index.at;
  };
  return async (ids, wanted) => {
    const at = await current();
    const ends = ids.flatMap((id) => at.get(id) ?? []);
    const types = relationTypes.filter((type) => ends.some((one) => one.type === type));
    const found = await Promise.all(
      types.map((type) => {
        const pairs = ends.filter((one) => one.type === type).map(({ from, to }) => ({ from, to }));
        return engine.read(relationsBetween(type, wanted), { pairs });
      }),
    );
    return found.flat();
  };
}
