/** What a canvas draws: a relation, or the role of an entity in an event. */
import { firstReported, publishersOf, sourceOf } from "../../../graph/evidence.ts";
import type { Evidence } from "../../../graph/rows.ts";
import type { CanvasEdge } from "../../../graph/store.ts";
import { heldFrom } from "../../../graph/terms.ts";
import type { Fields } from "../../context.ts";
import { edgeId, globalId } from "../../ids.ts";

type RoleEdge = Extract<CanvasEdge, { kind: "role" }>;

/** The fact behind an edge. */
const fact = (edge: CanvasEdge) => (edge.kind === "relation" ? edge.relation : edge.event);

export const edge = {
  id: (edge) => globalId(edgeId(edge)),
  type: (edge) => (edge.kind === "relation" ? edge.relation.type : edge.type),
  source: (edge) => globalId(edge.kind === "relation" ? edge.relation.from : edge.from),
  target: (edge) => globalId(edge.kind === "relation" ? edge.relation.to : edge.to),
  status: (edge) => fact(edge).status,
  confidence: (edge) => fact(edge).confidence,
  since: (edge) => (edge.kind === "relation" ? edge.relation.since : edge.event.from),
  until: (edge) => (edge.kind === "relation" ? edge.relation.until : edge.event.to),
  claimed: (edge) => fact(edge).claimedBy.length > 0,
  disputed: (edge) => fact(edge).disputed,
  sources: (edge) => new Set(evidenceOf(edge).map(sourceOf)).size,
  title: (edge) => (edge.kind === "relation" ? edge.relation.title : null),
  firstReported: (edge) => firstReported(evidenceOf(edge)),
  publishers: (edge) => publishersOf(evidenceOf(edge)),
  heldFrom: (edge) => (edge.kind === "relation" ? heldFrom(edge.relation) : edge.event.from),
  heldUntil: (edge) => (edge.kind === "relation" ? edge.heldUntil : edge.event.to),
  basis: (edge) => (edge.kind === "relation" ? edge.relation.basis : "TEXT"),
  evidence: (edge) => evidenceOf(edge),
  relation: (edge) => (edge.kind === "relation" ? edge.relation : null),
} satisfies Fields<CanvasEdge>;

function evidenceOf(edge: CanvasEdge): readonly Evidence[] {
  if (edge.kind === "relation") return edge.relation.evidence;
  const told = edge.event.evidence.filter((evidence) => tells(evidence, edge));
  return told.length > 0 ? told : edge.event.evidence;
}

/** Whether that sentence gives the entity that role: articles differ about one event. */
function tells({ account, claimedBy }: Evidence, { type, from, to }: RoleEdge): boolean {
  if (type === "ACTOR_IN") return account?.actors.includes(from) ?? false;
  if (type === "TARGET_OF") return account?.targets.includes(from) ?? false;
  if (type === "OCCURRED_IN") return account?.places.includes(to) ?? false;
  return claimedBy.includes(to);
}
