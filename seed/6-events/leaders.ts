import type { Entity, ReadingEvidence, ReadingRelation, Resolved } from "../reading.ts";
import { strengthsIn } from "./relations/index.ts";
import type { Scene } from "./scene.ts";
import { tokenAt } from "./tree.ts";
import { dateOf, undated } from "./when.ts";

/** The entities with what events and relations say of them: offices and the label Leader, and the sizes of forces. */
export function enriched(resolved: Resolved, relations: readonly ReadingRelation[], scenes: readonly Scene[]): readonly Entity[] {
  const reports = scenes.flatMap((scene) => strengthsIn(scene).map((report) => ({ ...report, scene })));
  return [...resolved.entities.values()].map((entity) => {
    if (entity.kind === "Person") return withRoles(entity, relations);
    if (entity.kind !== "Force") return entity;
    const own = reports.filter((report) => report.force === entity.id);
    if (own.length === 0) return entity;
    const strengths = own.map(({ count, at, scene }) => ({ count, date: dayOf(scene), evidence: [evidenceAt(scene, at)] }));
    return { ...entity, strengths: [...(entity.strengths ?? []), ...strengths] };
  });
}

function withRoles(entity: Entity, relations: readonly ReadingRelation[]): Entity {
  const held = relations.filter((relation) => relation.type === "LEADS" && relation.from === entity.id);
  if (held.length === 0) return entity;
  const roles = held.map(({ title, to, since, until, evidence }) => ({ title, of: to, since, until, evidence }));
  return { ...entity, labels: ["Leader"], roles: [...(entity.roles ?? []), ...roles] };
}

const dayOf = (scene: Scene): string | null => {
  const only = scene.times.length === 1 ? scene.times[0] : undefined;
  return only && only.precision === "DAY" ? dateOf(only).from : undated(scene.resolved.publishedAt).from;
};

function evidenceAt(scene: Scene, at: number): ReadingEvidence {
  const { start, end } = scene.resolved.sentences[scene.sentence] ?? tokenAt(scene.tree, at);
  const token = tokenAt(scene.tree, at);
  return {
    sentence: scene.sentence,
    start,
    end,
    trigger: { start: token.start, end: token.end },
    rule: "strength/number",
    confidence: 0.9,
  };
}
