/** Whether a node or an edge comes up to the limits of a view. The same as the API's `from`, `to`, `at`, `reportedBy`, `minConfidence` and `minSources`. */
import type { Days, GraphEdge, GraphNode, Told } from "./graph.ts";
import { type Limits, noLimits } from "./view.ts";

/** An entity is known from the first article on that names it; the rest is said of events. */
export function withinLimits(node: GraphNode, limits: Limits): boolean {
  if (!isLimited(limits)) return true;
  if (!node.event) return known(node.days.from, limits);
  const { from } = node.days;
  return toldEnough(node.event.told, limits) && overlaps(node.days, limits) && (limits.at === null || (from !== null && from <= limits.at));
}

/** Reference data has no confidence, source or day of report to be asked for; a role goes with its event. */
export function edgeWithin(edge: GraphEdge, limits: Limits): boolean {
  if (!isLimited(limits) || edge.basis === "REFERENCE" || roles.includes(edge.type)) return true;
  return toldEnough(edge.told, limits) && overlaps(edge.held, limits) && heldAt(edge.held, limits.at);
}

const roles: readonly string[] = ["ACTOR_IN", "TARGET_OF", "OCCURRED_IN", "CLAIMED_BY"];

export const isLimited = (limits: Limits): boolean =>
  (Object.keys(noLimits) as (keyof Limits)[]).some((name) => limits[name] !== noLimits[name]);

const toldEnough = ({ first, confidence, sources }: Told, limits: Limits): boolean =>
  confidence >= limits.minConfidence && sources >= limits.minSources && known(first, limits);

const known = (first: string | null, { reportedBy }: Limits): boolean => reportedBy === null || (first !== null && first <= reportedBy);

/** A day not told is open. */
const overlaps = (days: Days, { from, to }: Limits): boolean =>
  (from === null || days.to === null || days.to >= from) && (to === null || days.from === null || days.from <= to);

const heldAt = ({ from, to }: Days, at: string | null): boolean =>
  at === null || ((from === null || from <= at) && (to === null || to >= at));
