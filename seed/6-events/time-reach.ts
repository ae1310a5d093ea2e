import type { TimeExpression } from "../reading.ts";
import type { Predicate } from "./predicate.ts";
import { isVerbal } from "./predicates.ts";
import type { Scene } from "./scene.ts";
import { accusing, isReporter } from "./subjects.ts";
import {
  ancestors,
  childrenBy,
  formAt,
  headOf,
  isRelation,
  lemmaAt,
  prepositionOf,
  relationAt,
  subtree,
  type Tree,
  tokenAt,
} from "./tree.ts";

/** No way from a predicate to a time. */
export const far = 99;

/**
 * Steps from a predicate to a time expression: under it 0 and more, on a clause above it more; `far` where the time is of
 * another clause. A verb of saying keeps its own, unless `speech` says that the saying is the event.
 */
export function distanceTo(scene: Scene, predicate: Predicate, time: TimeExpression, speech: boolean): number {
  const { tree } = scene;
  const up = holdersOf(tree, time);
  const own = up.findIndex((at) => at === predicate.at || at === predicate.carrier);
  if (own >= 0) return distanceUnder(tree, predicate, up.slice(0, own), own);
  const clauseOf = up.find((at) => isVerbal(tree, at));
  if (clauseOf === undefined) return far;
  const path = [predicate.at, ...ancestors(tree, predicate.at)];
  const above = path.indexOf(clauseOf) - 1;
  if (above < 0) return subtree(tree, predicate.at).includes(clauseOf) ? 30 : far;
  const between = path.slice(0, above + 1);
  if (between.some((at) => leaves(scene, at, clauseOf, up, time)) || isOnlySpokenOf(tree, predicate, clauseOf)) return far;
  // "On 3 July they were reported to have moved": nobody says it, and the day is theirs
  const isSaid = relationAt(tree, path[above] ?? -1) === "xcomp";
  return isReporter(tree, clauseOf) && !speech && !isSaid ? far : above + 5;
}

/** Of a time under the predicate: clauses on the way have times of their own; an attack's day may stand in `that killed`. */
function distanceUnder(tree: Tree, predicate: Predicate, way: readonly number[], own: number): number {
  const between = way.filter((at) => isVerbal(tree, at) && at !== predicate.carrier);
  const last = between.at(-1) ?? -1;
  if (between.length === 1 && predicate.kind === "NOUN" && tolls.has(lemmaAt(tree, last))) return own + 5;
  if (between.some((at) => isRelation(relationAt(tree, at), ["acl:relcl", "ccomp"]) || childrenBy(tree, at, "nsubj").length > 0))
    return far;
  return between.length > 0 ? own + 20 : own;
}

/** What a blow does, or how it comes about: `an attack that killed two on Monday`. */
const tolls = new Set("kill leave wound injure claim take happen occur begin start break".split(" "));

/**
 * Whether the time of a clause above is not that of what hangs on it through a token: through a relative clause, a phrase that
 * says what it came after, or one more clause with a subject of its own behind the time.
 */
function leaves(scene: Scene, at: number, clauseOf: number, up: readonly number[], { start, end }: TimeExpression): boolean {
  const { tree } = scene;
  const link = relationAt(tree, at);
  // "drove to the capital, where they seized": there and then
  if (link === "acl:relcl")
    return (
      !childrenBy(tree, at, "advmod").some((child) => formAt(tree, child) === "where") &&
      !up.slice(0, up.indexOf(clauseOf)).includes(headOf(tree, at))
    );
  if (isRelation(link, ["obl", "nmod"]) && elsewhen.has(prepositionOf(tree, at))) return true;
  if (link !== "conj" || !isVerbal(tree, at)) return false;
  const subject = childrenBy(tree, at, "nsubj")[0];
  return subject !== undefined && subject < at && start > tokenAt(tree, clauseOf).start && end < tokenAt(tree, at).start;
}

const elsewhen = new Set(["after", "before", "following", "since", "despite", "amid", "because of", "ahead of", "until", "due to"]);

/** `condemned on Friday the attack`: the day is that of what is said, not of the deed that it is said of. */
function isOnlySpokenOf(tree: Tree, predicate: Predicate, clauseOf: number): boolean {
  if (predicate.kind !== "NOUN" || predicate.carrier === clauseOf) return false;
  return accusing.has(lemmaAt(tree, clauseOf)) || speaking.has(lemmaAt(tree, clauseOf));
}

const speaking = new Set(
  "welcome praise hail deny reject oppose support back deplore discuss mark mourn commemorate recall remember investigate regret protest celebrate demand urge blame defend justify criticise criticize".split(
    " ",
  ),
);

/** From a time expression up to the root; what the tree hangs behind a semicolon stays with the verb before it. */
function holdersOf(tree: Tree, time: TimeExpression): readonly number[] {
  const top = topOf(tree, time);
  if (top < 0) return [];
  const head = headOf(tree, top);
  if (head <= top || !tree.tokens.slice(top, head).some(({ form }) => form === ";")) return ancestors(tree, top);
  const verb = tree.tokens.findLastIndex((_, at) => at < top && isVerbal(tree, at));
  return verb < 0 ? [] : [verb, ...ancestors(tree, verb)];
}

/** The token of a time expression that hangs outside it; -1 where there is none. */
export function topOf(tree: Tree, time: TimeExpression): number {
  const inside = (at: number) => {
    const token = tree.tokens[at];
    return token !== undefined && token.start >= time.start && token.end <= time.end;
  };
  return tree.tokens.findIndex((token, at) => inside(at) && !inside(token.head));
}
