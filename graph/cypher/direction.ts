/** Which way an edge points, seen from a node. */
import type { Direction, RelationType } from "../schema.generated.ts";
import type { Condition } from "./where.ts";

/** Relations that hold both ways: however they are stored, they point to whoever asks. */
export const twoWay: readonly RelationType[] = ["ALLIED_WITH", "BORDERS", "FIGHTS"];

/** The relation `r` seen from the variable `near`, with `far` at its other end. */
export function directionCondition(direction: Direction | undefined, near: string, far: string): readonly Condition[] {
  if (direction === undefined) return [];
  return [{ text: `type(r) IN $twoWay OR startNode(r).id = ${direction === "OUT" ? near : far}.id`, params: { twoWay } }];
}

export const outward = ["ACTOR_IN", "TARGET_OF"];
export const inward = ["OCCURRED_IN", "CLAIMED_BY"];

/** Roles whose edge points that way, seen from the entity; from the event they point the other way. */
export function pointing(direction: Direction | undefined): readonly string[] {
  if (direction === undefined) return [...outward, ...inward];
  return direction === "OUT" ? outward : inward;
}
