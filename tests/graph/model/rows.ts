/** What a graph holds, as plain rows: the model's whole state. */
import type { EntityRow, EventRow, Evidence, MentionRow, NodeRow, RelationRow } from "../../../graph/rows.ts";
import type { GraphStore } from "../../../graph/store.ts";
import { heldFrom, heldUntil } from "../../../graph/terms.ts";

export interface Rows {
  readonly nodes: ReadonlyMap<string, NodeRow>;
  readonly entities: readonly EntityRow[];
  readonly events: readonly EventRow[];
  readonly relations: readonly RelationRow[];
  readonly mentions: readonly MentionRow[];
  readonly roles: readonly Role[];
  /** First and last day that a relation is held to last; null where open. */
  readonly term: (relation: RelationRow) => { readonly from: string | null; readonly to: string | null };
  readonly country: (id: string) => string | null;
}

/** An entity's part in an event; `from` and `to` as the edge points. */
export interface Role {
  readonly type: "ACTOR_IN" | "TARGET_OF" | "OCCURRED_IN" | "CLAIMED_BY";
  readonly entity: string;
  readonly event: EventRow;
}

export async function rowsOf(store: GraphStore): Promise<Rows> {
  const nodes = new Map<string, NodeRow>();
  const relations: RelationRow[] = [];
  const mentions: MentionRow[] = [];
  for await (const row of store.export()) {
    if ("kind" in row) nodes.set(row.id, row);
    else if ("evidence" in row) relations.push(row);
    else if (row.type === "MENTIONED_IN") mentions.push(row);
  }
  const events = [...nodes.values()].filter((row): row is EventRow => row.kind === "Event");
  const entities = [...nodes.values()].filter((row): row is EntityRow => row.kind !== "Event" && row.kind !== "Article");
  const ends = heldUntil(relations);
  return {
    nodes,
    entities,
    events,
    relations,
    mentions,
    roles: events.flatMap(rolesIn),
    term: (relation) => ({ from: heldFrom(relation), to: ends.get(relation.id) ?? null }),
    country: (id) => {
      const row = nodes.get(id);
      if (row?.kind === "Country") return row.iso3;
      return row && "country" in row ? row.country : null;
    },
  };
}

function rolesIn(event: EventRow): readonly Role[] {
  const as = (type: Role["type"], ids: readonly string[]) => [...new Set(ids)].map((entity) => ({ type, entity, event }));
  return [
    ...as("ACTOR_IN", event.actors),
    ...as("TARGET_OF", event.targets),
    ...as("OCCURRED_IN", event.places),
    ...as("CLAIMED_BY", event.claimedBy),
  ];
}

export const outward = (role: Role) => role.type === "ACTOR_IN" || role.type === "TARGET_OF";
export const sourcesOf = (evidence: readonly Evidence[]) => new Set(evidence.map((one) => one.publisher ?? one.article)).size;
export const reported = (evidence: readonly Evidence[]) =>
  evidence.flatMap(({ publishedAt }) => (publishedAt === null ? [] : [publishedAt.slice(0, 10)])).sort();
export const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : Number(a.id > b.id));
/** Largest value first, then by id. */
export const largest =
  <T extends { readonly id: string }>(value: (row: T) => string | number) =>
  (a: T, b: T) => {
    const [x, y] = [value(a), value(b)];
    return x === y ? byId(a, b) : x > y ? -1 : 1;
  };
