import type { EventType } from "../../graph/schema.generated.ts";
import { lastForceBefore } from "./armies.ts";
import { type Match, matchOf } from "./match.ts";
import { participants } from "./participants.ts";
import { predicatesOf } from "./predicates.ts";
import type { Scene } from "./scene.ts";
import { childrenBy, formAt, subtree, tokenAt } from "./tree.ts";
import { verbPredicate } from "./verb-predicates.ts";

/** Types of the acts in a complement: being prepared to attack is no agreement. */
export function innerTypes(scene: Scene, match: Match): readonly EventType[] {
  if (!match.frame.absorbs) return [];
  const denied = match.predicate.clauses.some((clause) =>
    childrenBy(scene.tree, clause, "advmod").some((child) => ["not", "never"].includes(formAt(scene.tree, child))),
  );
  if (denied) return ["REJECT"];
  return innerMatches(scene, match).map(({ frame }) => frame.type);
}

/** What the complement tells, act by act. */
function innerMatches(scene: Scene, match: Match): readonly Match[] {
  const inside = new Set(match.predicate.clauses.flatMap((clause) => subtree(scene.tree, clause)));
  return predicatesOf(scene)
    .filter((predicate) => inside.has(predicate.at))
    .flatMap((predicate) => matchOf(scene, predicate) ?? []);
}

/** Acts that somebody promises to whom they are for. */
const kind: ReadonlySet<EventType> = new Set(["AID", "SUPPORT", "COOPERATE", "CONSULT", "CONCEDE", "AGREE"]);

/** `agreed to help Mali`: a promise is made to whom its act is for; `them` in a threat without a name: the force named last before it. */
export function meantBy(scene: Scene, match: Match): readonly string[] {
  if (match.frame.type === "AGREE" && match.frame.absorbs) {
    const inner = innerMatches(scene, match).find(({ frame, targets }) => kind.has(frame.type) && targets.length > 0);
    return (inner?.targets ?? []).filter((id) => !match.actors.includes(id));
  }
  const { object } = match.predicate;
  if (match.frame.type !== "THREATEN" || !["them", "it"].includes(formAt(scene.tree, object))) return [];
  return lastForceBefore(scene, tokenAt(scene.tree, match.predicate.at).start).filter((id) => !match.actors.includes(id));
}

/** `will withdraw unless Israel leaves`: who is to act is threatened. */
export function pressed(scene: Scene, { predicate, actors }: Match): readonly string[] {
  const { tree } = scene;
  const clauses = [predicate.at, ...predicate.clauses].flatMap((at) => childrenBy(tree, at, "advcl"));
  const conditions = clauses.filter((clause) =>
    childrenBy(tree, clause, "mark").some((mark) => ["unless", "if"].includes(formAt(tree, mark))),
  );
  return [...new Set(conditions.flatMap((clause) => participants(scene, verbPredicate(scene, clause).subject)))].filter(
    (id) => !actors.includes(id),
  );
}
