import type { PlacePrecision } from "../../graph/schema.generated.ts";
import type { Entity } from "../reading.ts";
import type { Frame } from "./frames/index.ts";
import { placesInSlots } from "./grounds.ts";
import { placesOf, unique } from "./places.ts";
import type { Predicate } from "./predicate.ts";
import { entityOf, quoteAt, type Scene } from "./scene.ts";
import { childrenBy, formAt, headOf, isRelation, lemmaAt, prepositionOf, relationAt, subtree, tokenAt } from "./tree.ts";

const inPlace = new Set(["in", "at", "on", "inside", "across", "throughout", "within", "over", "into", "through"]);
const nearPlace = new Set(["near", "outside", "along", "around", "close to", "off", "towards", "toward", "outside of", "near to"]);

export interface Where {
  /** Most exact first. */
  readonly places: readonly string[];
  readonly precision: PlacePrecision | null;
}

/** Where it happens: the frame's own slots, then phrases of place under the predicate and its parties. */
export function whereOf(scene: Scene, predicate: Predicate, frame: Frame): Where {
  const { tree } = scene;
  const found: { id: string; near: boolean }[] = placesInSlots(scene, predicate, frame.place ?? []).map((id) => ({ id, near: false }));
  const collect = (heads: readonly number[]) => {
    for (const head of heads) {
      const preposition = prepositionOf(tree, head) || formAt(tree, head - 1);
      const near = nearPlace.has(preposition) || (preposition === "between" && isBetween(scene, head));
      if (near || inPlace.has(preposition))
        found.push(...[...placesOf(scene, head), ...ownGround(scene, head)].map((id) => ({ id, near })));
    }
  };
  collect(phrasesUnder(scene, predicate));
  collect(phrasesOfQuote(scene, predicate));
  if (found.length === 0) found.push(...placesWhere(scene, predicate).map((id) => ({ id, near: false })));
  if (found.length === 0) collect(phrasesOfSiblings(scene, predicate, frame));
  if (found.length === 0) collect(phrasesOfDoings(scene, predicate));
  if (found.length === 0 && deeds.has(frame.type))
    found.push(...homeOf(scene, frame.type === "PROTEST" ? predicate.subject : predicate.object).map((id) => ({ id, near: false })));
  const places = unique(found.map((place) => place.id)).toSorted((a, b) => exactness(entityOf(scene, a)) - exactness(entityOf(scene, b)));
  const first = places[0];
  if (first === undefined) return { places, precision: null };
  const near = found.some((place) => place.id === first && place.near);
  return { places: withCountry(scene, places), precision: precisionOf(entityOf(scene, first), near) };
}

/** `the road between Aden and Taiz`, `struck a mine between Gao and Ansongo`: two towns have no quarrel. */
const isBetween = ({ tree, mentionAt }: Scene, head: number): boolean =>
  mentionAt[head]?.kind === "Place" || ways.has(lemmaAt(tree, headOf(tree, head)));
const ways = new Set(["road", "highway", "route", "motorway", "railway", "border", "area", "frontline"]);

/** `in Dnipro, where a drone hit a depot`. */
function placesWhere(scene: Scene, { carrier }: Predicate): readonly string[] {
  const { tree } = scene;
  let at = carrier;
  while (isRelation(relationAt(tree, at), ["conj", "xcomp"])) at = headOf(tree, at);
  const isWhere = relationAt(tree, at) === "acl:relcl" && childrenBy(tree, at, "advmod").some((child) => formAt(tree, child) === "where");
  return isWhere ? placesOf(scene, headOf(tree, at)) : [];
}

const ground = new Set(["territory", "soil"]);

/**
 * `France announced that it would leave the country`: nobody leaves its own; where `the country` was taken for the one that
 * leaves, it is the only other that the sentence names.
 */
export function leftBy(scene: Scene, where: Where, actors: readonly string[]): Where {
  const own = new Set(actors);
  const places = where.places.filter((id) => !own.has(id));
  if (places.length === where.places.length || places.length > 0) return { ...where, places };
  const others = unique(
    scene.mentions.flatMap(({ kind, role, entity }) => (kind === "Country" && role === "NAME" && !own.has(entity) ? [entity] : [])),
  );
  return others.length === 1 ? { places: others, precision: "COUNTRY" } : { places: [], precision: null };
}

/** `into its territory`: the country named last before it in the sentence. */
function ownGround(scene: Scene, head: number): readonly string[] {
  const { tree } = scene;
  if (
    !ground.has(lemmaAt(tree, head)) ||
    !childrenBy(tree, head, "nmod:poss").some((child) => ["its", "their", "our"].includes(formAt(tree, child)))
  )
    return [];
  const before = scene.mentions.filter((mention) => mention.kind === "Country" && mention.role === "NAME" && mention.tokens[1] <= head);
  const last = before.at(-1);
  return last ? [last.entity] : [];
}

/** Phrases of the predicate, of its carrier, and of its object and subject; other clauses keep theirs. */
function phrasesUnder(scene: Scene, predicate: Predicate): readonly number[] {
  const { tree } = scene;
  const elsewhen = new Set(["after", "before", "following", "since", "until", "despite", "amid", "ahead of"]);
  // "nine people, most of them women, in Gao": a noun that the tree takes for a clause
  const isPhrase = (child: number) =>
    relationAt(tree, child) === "acl:relcl" && tokenAt(tree, child).upos === "NOUN" && childrenBy(tree, child, "nsubj", "cop").length === 0;
  const closed = (child: number) =>
    !elsewhen.has(prepositionOf(tree, child)) &&
    (isPhrase(child) || !isRelation(relationAt(tree, child), ["acl", "ccomp", "advcl", "parataxis", "appos", "nmod:poss"])) &&
    !(relationAt(tree, child) === "conj" && childrenBy(tree, child, "nsubj", "obj", "obl").length > 0);
  return unique([predicate.at, predicate.carrier].flatMap((at) => subtree(tree, at, closed))).filter((at) =>
    isRelation(relationAt(tree, at), ["obl", "nmod"]),
  );
}

/** `"They will be deployed in these towns, as well as in Niger," he said`: in quotation marks nothing says where it was said. */
function phrasesOfQuote({ tree, quotes }: Scene, { at }: Predicate): readonly number[] {
  const quote = quoteAt(quotes, tokenAt(tree, at).start);
  if (!quote) return [];
  const isInside = (token: number) => quoteAt(quotes, tokenAt(tree, token).start) === quote;
  const isName = (token: number) => ["NOUN", "PROPN"].includes(tokenAt(tree, token).upos);
  return [...tree.tokens.keys()].filter((token) => isName(token) && isInside(token) && !isInside(headOf(tree, token)));
}

/** Of verbs joined by "and" the last may hold the place for all, `killed 100 people and wounded 300 in Mogadishu`, or the first. */
function phrasesOfSiblings(scene: Scene, predicate: Predicate, { type }: Frame): readonly number[] {
  const { tree } = scene;
  const { carrier } = predicate;
  const goesOn =
    relationAt(tree, carrier) === "conj" && deeds.has(type) && childrenBy(tree, carrier, "nsubj", "nsubj:pass", "aux").length === 0;
  // "surrounded the palace in Niamey and arrested him"; "arrested him and flew him to" is elsewhere
  const stays = goesOn && !predicate.obliques.some(({ preposition }) => ["to", "into", "from"].includes(preposition));
  const last = headOf(tree, carrier);
  const before = stays ? [last, relationAt(tree, last) === "conj" ? headOf(tree, last) : -1] : [];
  const siblings = [...before, ...childrenBy(tree, carrier, "conj")].filter((child) => tokenAt(tree, child).upos === "VERB");
  // "killed hundreds and made swathes of territory in the Sahel ungovernable": on the object as well
  return siblings.flatMap((child) => [
    ...childrenBy(tree, child, "obl"),
    ...childrenBy(tree, child, "obj").flatMap((object) => nounsUnder(scene, object)),
  ]);
}

const nounsUnder = ({ tree }: Scene, at: number): readonly number[] =>
  subtree(tree, at, (child) => isRelation(relationAt(tree, child), ["nmod"])).filter((one) => one !== at);

/** `kidnapped the imam of Tongomayel`, `residents of Goma marched`: the town or village whose own are hit, or go into its streets. */
const homeOf = (scene: Scene, at: number): readonly string[] =>
  (at < 0 ? [] : childrenBy(scene.tree, at, "nmod")).flatMap((head) =>
    prepositionOf(scene.tree, head) === "of" && scene.mentionAt[head]?.kind === "Place" ? placesOf(scene, head) : [],
  );

/** What is done with hands is done where the deed before it was. */
const deeds = new Set(["ASSAULT", "COERCE", "PROTEST"]);

/** `fired at protesters marching in Khartoum`, `hit a mine laid near Gao`: where somebody or something is, it is hit. */
function phrasesOfDoings(scene: Scene, predicate: Predicate): readonly number[] {
  const { tree } = scene;
  const met = [predicate.object, ...predicate.obliques.map(({ head }) => head)].filter((head) => head >= 0);
  const doings = met
    .flatMap((head) => childrenBy(tree, head, "acl"))
    .filter((at) => (tokenAt(tree, at).xpos === "VBG" ? !lasting.has(lemmaAt(tree, at)) : laid.has(lemmaAt(tree, at))));
  return doings.flatMap((at) => subtree(tree, at)).filter((at) => isRelation(relationAt(tree, at), ["obl", "nmod"]));
}

/** `a man living in Paris` may be hit elsewhere. */
const lasting = new Set(["live", "reside", "work", "study", "serve", "originate", "include"]);
const laid = new Set([
  "plant",
  "lay",
  "bury",
  "hide",
  "place",
  "park",
  "pack",
  "load",
  "station",
  "post",
  "hold",
  "store",
  "gather",
  "find",
  "discover",
]);

const order = ["SITE", "CITY", "BORDER_AREA", "WATER", "ADMIN_REGION", "REGION"];
function exactness(entity: Entity | undefined): number {
  if (entity?.kind === "Country") return order.length;
  const found = order.indexOf(String(entity?.category));
  return found < 0 ? 1 : found;
}

function precisionOf(entity: Entity | undefined, near: boolean): PlacePrecision {
  if (entity?.kind === "Country") return "COUNTRY";
  if (near) return "NEAR";
  if (entity?.precision) return entity.precision;
  return entity?.category === "SITE" || entity?.category === "CITY" || entity?.category === undefined ? "EXACT" : "REGION";
}

/** A place's country stands behind it where the article names that country too. */
function withCountry(scene: Scene, places: readonly string[]): readonly string[] {
  const countries = places
    .map((id) => entityOf(scene, id)?.country)
    .flatMap((iso) => (iso && entityOf(scene, `country:${iso}`) ? [`country:${iso}`] : []));
  return unique([...places, ...countries]);
}

/** The place named last in the two sentences before: where a sentence that only counts its dead goes on. */
export function placeBefore(scene: Scene): Where {
  const before = scene.resolved.mentions.filter(
    ({ sentence, kind, role }) =>
      sentence < scene.sentence && sentence >= scene.sentence - 2 && role === "NAME" && (kind === "Place" || kind === "Country"),
  );
  // "U.S. officials": whose they are, and not where
  const isOwner = ({ sentence, tokens: [, end] }: Scene["mentions"][number]) =>
    scene.resolved.sentences[sentence]?.tokens[end - 1]?.relation === "compound";
  const last = before.findLast(({ kind }) => kind === "Place") ?? before.findLast((mention) => !isOwner(mention));
  if (!last) return { places: [], precision: null };
  return { places: [last.entity], precision: last.kind === "Country" ? "COUNTRY" : "REGION" };
}
