import type { Span } from "../3-sentences/types.ts";
import { trailingReporter } from "./attributions.ts";
import { casualtiesIn, countOfAll, isOneMore } from "./casualties.ts";
import { claimants } from "./claims.ts";
import { areIdle } from "./contexts.ts";
import { blowsOf, doers } from "./doers.ts";
import type { Draft } from "./draft.ts";
import type { Frame } from "./frames/index.ts";
import { isGarrison } from "./garrisons.ts";
import { innerTypes, meantBy, pressed } from "./inner-acts.ts";
import { type Match, matchOf } from "./match.ts";
import { modeOf } from "./modes/index.ts";
import { participants } from "./participants.ts";
import type { Predicate } from "./predicate.ts";
import { predicatesOf } from "./predicates.ts";
import { type RefusalReason, refuse } from "./refusals.ts";
import { quoteAt, type Scene } from "./scene.ts";
import { speechAct } from "./speech-acts.ts";
import { standingOf } from "./standing.ts";
import { accusing } from "./subjects.ts";
import { childrenBy, formAt, headOf, isRelation, lemmaAt, prepositionOf, relationAt, subtree, tokenAt } from "./tree.ts";
import { verbPredicate } from "./verb-predicates.ts";
import { announcedOn, datedBy, timeOf, undated } from "./when.ts";

/** Everything one sentence tells, in order of its triggers. */
export function draftsOf(scene: Scene): readonly Draft[] {
  const matches = predicatesOf(scene).flatMap((predicate) => {
    const match = matchOf(scene, predicate);
    return match ? [match] : [];
  });
  const wanted = wantedOf(scene, new Set(matches.map((match) => match.predicate.at)));
  const absorbed = absorbedBy(scene, matches);
  const drafts = [...matches, ...wanted].flatMap((match) => {
    const { at } = match.predicate;
    return absorbed.has(at) ? (refuse(scene, at, match.frame.id, "PART_OF_ANOTHER") ?? []) : draftOf(scene, match);
  });
  return withCasualties(scene, drafts).toSorted((a, b) => a.trigger.start - b.trigger.start);
}

/** Dead and injured told in a side clause belong to the blow of the sentence: `exploded, killing nine`. */
function withCasualties(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const assaults = drafts.filter((draft) => draft.type === "ASSAULT").length;
  return drafts.map((draft) => {
    const counts = casualtiesIn(scene, (at) => (assaults === 1 || clauseVerb(scene, at) === draft.clause) && !isOthers(scene, at, draft));
    if (draft.type !== "ASSAULT" || draft.status === "NEGATED") return draft;
    return { ...draft, deaths: draft.deaths ?? counts.deaths, injured: draft.injured ?? counts.injured };
  });
}

/** In `repelled an attack by rebels, killing 143` the dead are not those of the attack. */
function isOthers(scene: Scene, verb: number, { actors, targets, at }: Draft): boolean {
  if (verb === at) return false;
  const doers = participants(scene, verbPredicate(scene, verb).subject);
  // "the army had repelled the assault and killed hundreds"
  if (actors.length === 0) return doers.length > 0 && doers.every((id) => targets.includes(id));
  // "53 soldiers died fighting them": the dead are on the side of those who fought
  if (["die", "perish"].includes(lemmaAt(scene.tree, verb))) return doers.some((id) => actors.includes(id));
  return doers.length > 0 && !doers.some((id) => actors.includes(id));
}

/** What somebody says must be done, where no frame tells what it is: `must cooperate with inspectors`. */
const must: Frame = {
  id: "request/must",
  type: "REQUEST",
  mode: "STATEMENT",
  needs: "ACTOR",
  reason: "A speaker who says that somebody must do something asks it of them.",
  examples: [],
};

function wantedOf(scene: Scene, matched: ReadonlySet<number>): readonly Match[] {
  return predicatesOf(scene)
    .filter((predicate) => predicate.kind === "VERB" && !matched.has(predicate.at))
    .filter((predicate) => {
      const standing = standingOf(scene, predicate);
      return standing.obliged && standing.told;
    })
    .map((predicate) => ({
      frame: must,
      predicate,
      actors: doers(scene, predicate.object >= 0 && predicate.passive ? predicate.object : predicate.subject),
      targets: [],
      where: { places: [], precision: null },
    }))
    .filter((match) => match.actors.length > 0);
}

/** Tokens that belong to the act above them: the complement of a threat, the noun that a verb's frame asked for. */
function absorbedBy(scene: Scene, matches: readonly Match[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { frame, predicate } of matches) {
    if (frame.absorbs) for (const clause of predicate.clauses) for (const at of subtree(scene.tree, clause)) taken.add(at);
    if (frame.absorbs && predicate.object >= 0)
      for (const at of subtree(scene.tree, predicate.object)) if (at !== predicate.at) taken.add(at);
    if (frame.object && predicate.kind === "VERB" && predicate.object >= 0) taken.add(predicate.object);
    if (frame.absorbs)
      for (const { head, preposition } of predicate.obliques)
        if (["for", "to", "against", "from"].includes(preposition)) for (const at of subtree(scene.tree, head)) taken.add(at);
    if (frame.counts && predicate.kind === "VERB") for (const at of blowsOf(scene, predicate)) taken.add(at);
    if (predicate.kind === "NOUN" && predicate.carrier !== predicate.at && !asksForObject(matches, predicate.carrier))
      taken.add(predicate.carrier);
  }
  return taken;
}

const asksForObject = (matches: readonly Match[], at: number): boolean =>
  matches.some(({ frame, predicate }) => predicate.at === at && (frame.object !== undefined || frame.absorbs === true));

function draftOf(scene: Scene, match: Match): readonly Draft[] {
  const { frame, predicate } = match;
  const refused = (reason: RefusalReason): readonly Draft[] => refuse(scene, predicate.at, frame.id, reason) ?? [];
  const standing = standingOf(scene, predicate);
  if (!standing.told && !isThreat(match)) return refused("NOT_TOLD");
  if (frame.future && !standing.future) return refused("NOT_TO_COME");
  // "respond to threats" tells of a danger, not of a threat that somebody made.
  // "a threat by the Houthis to strike ports was dismissed" tells of one.
  const isMade = match.actors.length > 0 && predicate.clauses.length > 0;
  if (frame.type === "THREATEN" && predicate.kind === "NOUN" && predicate.carrier === predicate.at && !isMade) return refused("STATE");
  if (isGarrison(scene, match)) return refused("GARRISON");
  const saidBy = claimants(scene, predicate, standing);
  // Of what somebody is accused of, only deeds with a party or a place are drawn.
  if (
    standing.reporters.some((at) => accusing.has(lemmaAt(scene.tree, at))) &&
    match.targets.length === 0 &&
    match.where.places.length === 0
  )
    return refused("BARE_ACCUSATION");
  const act = speechAct(
    match,
    { ...standing, willed: isWilled(scene.tree, predicate.carrier) },
    saidBy,
    meantBy(scene, match),
    innerTypes(scene, match),
  );
  if (!act) return refused("NOBODY_LEFT");
  // "we'll invade the orchard," says a baker
  if (act.type === "THREATEN" && frame.type !== "THREATEN" && act.targets.length === 0 && areIdle(scene, act.actors))
    return refused("NOBODY_LEFT");
  const own = act.statement && saidBy.some((id) => act.actors.includes(id));
  const time = timeOf(scene, predicate, { speech: own, done: isDone(act), promised: frame.absorbs });
  return [
    {
      sentence: scene.sentence,
      at: predicate.at,
      rule: act.rule,
      trigger: triggerOf(scene, predicate),
      clause: isFollowed(scene, match) ? predicate.at : clauseVerb(scene, predicate.carrier),
      again: takesUp(scene, match),
      word: predicate.lemma,
      type: act.type,
      mode: modeOf(scene, { ...match, frame: { ...frame, type: act.type } }),
      status: act.status,
      announced: act.status === "PLANNED" ? announcedOn(scene, standing.reporters) : null,
      published: scene.resolved.publishedAt,
      date: time ? datedBy(scene, time, act.status === "PLANNED") : undated(scene.resolved.publishedAt),
      actors: act.actors,
      targets: act.type === "THREATEN" && act.targets.length === 0 ? pressed(scene, match) : act.targets,
      where: match.where,
      deaths: frame.counts === "deaths" ? countOfAll(scene, counted(scene, match)) : null,
      injured: frame.counts === "injured" ? countOfAll(scene, counted(scene, match)) : null,
      quote: own ? (quoteIn(scene, predicate) ?? null) : null,
      claimedBy: own ? [] : saidBy,
      confidence: hearsay(scene, [...standing.reporters, ...trailing(scene, predicate)], saidBy),
    },
  ];
}

/** `will visit Mali and meet its president`. */
function isWilled(tree: Scene["tree"], at: number): boolean {
  const own = childrenBy(tree, at, "aux").some((aux) => wills.has(formAt(tree, aux)));
  return own || (relationAt(tree, at) === "conj" && headOf(tree, at) < at && isWilled(tree, headOf(tree, at)));
}
const wills = new Set(["will", "wo", "'ll", "’ll", "would", "shall", "'d"]);

/** `the departure of the troops`, `hosted the summit`: a definite noun tells again of what is known. */
function takesUp({ tree }: Scene, { frame, predicate }: Match): boolean {
  const noun = predicate.kind === "NOUN" ? predicate.at : frame.type === "CONSULT" && frame.object ? predicate.object : -1;
  return noun >= 0 && childrenBy(tree, noun, "det").some((child) => ["the", "this", "that"].includes(formAt(tree, child)));
}

/** A demand, a threat and a promise are made when they are told, whenever they are to be met. */
const isDone = ({ status, type }: Pick<Draft, "status" | "type">): boolean =>
  status === "HAPPENED" || status === "ONGOING" || ["REQUEST", "THREATEN"].includes(type);

/** A threat is told though what it threatens is a condition. */
const isThreat = (match: Match): boolean => match.frame.type === "THREATEN" && match.predicate.kind === "VERB";

const counted = (scene: Scene, match: Match): number => {
  const { frame, predicate } = match;
  // "were killed and 13 wounded": the number right before it is its own
  const before = tokenAt(scene.tree, predicate.at - 1);
  if (predicate.passive && (before.upos === "NUM" || isOneMore(before.form))) return predicate.at - 1;
  return frame.target?.[0] === "subject"
    ? predicate.subject
    : predicate.object >= 0
      ? predicate.object
      : (predicate.obliques.find((one) => one.preposition === "of")?.head ?? -1);
};

/** The verb whose clause a token stands in, participles and infinitives without a subject of their own counted to the one above. */
function clauseVerb(scene: Scene, from: number): number {
  const { tree } = scene;
  let at = from;
  while (headOf(tree, at) >= 0) {
    const link = relationAt(tree, at);
    const own = childrenBy(tree, at, "nsubj").length > 0;
    if (isRelation(link, ["acl:relcl", "ccomp", "parataxis"]) || (own && isRelation(link, ["conj", "advcl", "csubj"]))) return at;
    at = headOf(tree, at);
  }
  return at;
}

/** `fired rockets after the killing of N`: what a deed followed is another. */
function isFollowed({ tree }: Scene, { frame, predicate: { at, carrier } }: Match): boolean {
  if (frame.type !== "ASSAULT" || carrier !== at) return false;
  if (!relationAt(tree, at).startsWith("obl") || !earlier.has(prepositionOf(tree, at))) return false;
  const verb = headOf(tree, at);
  return (
    childrenBy(tree, verb, "nsubj").some((child) => relationAt(tree, child) === "nsubj") && !["die", "perish"].includes(lemmaAt(tree, verb))
  );
}
const earlier = new Set(["since", "after", "following", "despite", "before", "amid"]);

function triggerOf(scene: Scene, predicate: Predicate): Span {
  const { start, end } = tokenAt(scene.tree, predicate.at);
  return { start, end };
}

function quoteIn(scene: Scene, predicate: Predicate): string | undefined {
  const quote = quoteAt(scene.quotes, tokenAt(scene.tree, predicate.at).start);
  return quote && scene.resolved.article.text.slice(quote.start + 1, quote.end - 1);
}

const trailing = (scene: Scene, predicate: Predicate): readonly number[] => {
  const reporter = trailingReporter(scene, predicate);
  return reporter < 0 ? [] : [reporter];
};

/** What is left of what is told: `residents said`, `a lawyer accused` name nobody who answers for it. */
function hearsay(scene: Scene, reporters: readonly number[], saidBy: readonly string[]): number {
  if (reporters.length === 0 || saidBy.length > 0) return 1;
  return reporters.some((at) => accusing.has(lemmaAt(scene.tree, at))) ? 0.7 : 0.8;
}
