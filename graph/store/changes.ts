/** Which edges a workspace makes, changes and takes away, and what that does to the number of edges at their ends. */
import { type RoleType, roleTypes } from "../cypher/write-roles.ts";
import type { EventRow, RelationRow } from "../rows.ts";
import { heldUntil } from "../terms.ts";
import { relationCountries, type Workspace } from "./workspace.ts";

interface Role {
  readonly type: RoleType;
  readonly event: string;
  readonly other: string;
}
type Roles = Readonly<Record<RoleType, readonly Role[]>>;

/** Every role that an event's values and evidence make. */
export function rolesOf(event: EventRow): readonly Role[] {
  const all = (type: RoleType, ids: readonly string[]) => [...new Set(ids)].map((other) => ({ type, event: event.id, other }));
  return [
    ...all("ACTOR_IN", event.actors),
    ...all("TARGET_OF", event.targets),
    ...all("OCCURRED_IN", event.places),
    ...all("CLAIMED_BY", event.claimedBy),
    ...all(
      "REPORTED_IN",
      event.evidence.map((one) => one.article),
    ),
  ];
}

export function roleChanges(space: Workspace): { readonly fresh: Roles; readonly gone: Roles } {
  const key = (role: Role) => `${role.type}|${role.other}`;
  const without = (a: readonly Role[], b: readonly Role[]) => {
    const keys = new Set(b.map(key));
    return a.filter((role) => !keys.has(key(role)));
  };
  const fresh: Role[] = [];
  const gone: Role[] = [];
  for (const { before, after } of space.events.values()) {
    const [old, now] = [before ? rolesOf(before) : [], after ? rolesOf(after) : []];
    fresh.push(...without(now, old));
    gone.push(...without(old, now));
  }
  return { fresh: byType(fresh), gone: byType(gone) };
}

const byType = (roles: readonly Role[]) =>
  Object.fromEntries(roleTypes.map((type) => [type, roles.filter((role) => role.type === type)])) as unknown as Roles;

export function relationChanges(space: Workspace) {
  const fresh: RelationRow[] = [];
  const changed: RelationRow[] = [];
  const gone: RelationRow[] = [];
  const rowsOf = (when: "before" | "after") => [...space.relations.values()].flatMap((change) => change[when] ?? []);
  const [endsBefore, ends] = [heldUntil(rowsOf("before")), heldUntil(rowsOf("after"))];
  const moved = (row: RelationRow) => differ(relationCountries(space, row, "before"), relationCountries(space, row, "after"));
  for (const { before, after } of space.relations.values()) {
    if (!before && after) fresh.push(after);
    else if (before && !after) gone.push(before);
    else if (before && after && (differ(before, after) || endsBefore.get(before.id) !== ends.get(after.id) || moved(after)))
      changed.push(after);
  }
  return { fresh, changed, gone, ends };
}

/** Edges made and taken away, counted at both ends: cheaper than counting all that a hub has. */
export function countDegrees(
  space: Workspace,
  roles: { readonly fresh: Roles; readonly gone: Roles },
  relations: ReturnType<typeof relationChanges>,
): void {
  const add = (id: string, count: number) => {
    const change = space.entities.get(id);
    if (change) change.degree += count;
  };
  for (const type of roleTypes.filter((name) => name !== "REPORTED_IN")) {
    for (const { other } of roles.fresh[type]) add(other, 1);
    for (const { other } of roles.gone[type]) add(other, -1);
  }
  const counts = (row: RelationRow | null) => (row?.basis === "TEXT" ? 1 : 0);
  for (const row of [...relations.fresh, ...relations.changed, ...relations.gone]) {
    const change = space.relations.get(row.id);
    const delta = counts(change?.after ?? null) - counts(change?.before ?? null);
    add(row.from, delta);
    add(row.to, delta);
  }
}

export const differ = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);
