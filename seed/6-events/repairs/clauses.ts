import { reportingVerbs } from "../words.ts";
import { type Draft, hangsOn } from "./draft.ts";

/**
 * `Soldiers executed 223 civilians in two villages in February, the organisation said`: what stands between what was said and
 * who said it belongs to what was said; a subject before it too.
 */
export function trailingSpeech(tokens: Draft[], at: number): void {
  const reporter = tokens[at];
  if (reporter?.upos !== "VERB" || !reportingVerbs.has(reporter.lemma.toLowerCase())) return;
  const own = (relation: string) =>
    tokens.flatMap((token, index) => (token.head === at && token.relation.startsWith(relation) ? [index] : []));
  const clause = own("ccomp").find((index) => index < at && tokens[index]?.upos === "VERB");
  const speaker = own("nsubj").at(-1);
  if (clause === undefined || speaker === undefined || speaker < clause) return;
  const comma = tokens.findLastIndex((token, index) => index > clause && index <= speaker && token.form === ",");
  for (const index of own("obl")) if (comma > index && index !== clause) (tokens[index] as Draft).head = clause;
  const first = own("nsubj").find((index) => index < clause);
  const bare = !tokens.some((token) => token.head === clause && token.relation.startsWith("nsubj"));
  if (first !== undefined && first !== speaker && bare) (tokens[first] as Draft).head = clause;
}

/**
 * `Troops shelled Tegh, wounding a civilian, officials said`: what stands before the comma before who says it hangs on what was
 * said, where the tree joins the saying to it.
 */
export function speechJoined(tokens: Draft[], at: number): void {
  const reporter = tokens[at];
  if (reporter?.upos !== "VERB" || !["conj", "parataxis"].includes(reporter.relation) || reporter.head > at) return;
  if (!reportingVerbs.has(reporter.lemma.toLowerCase())) return;
  const speaker = tokens.findIndex(({ head, relation }) => head === at && relation.startsWith("nsubj"));
  const comma = tokens.findLastIndex(({ form }, index) => form === "," && index < speaker);
  if (speaker < 0 || comma <= reporter.head || comma < speaker - 5) return;
  for (const [index, token] of tokens.entries()) {
    if (index <= reporter.head || index >= comma || token.head <= comma || token.head > at) continue;
    if (!["advcl", "amod"].includes(token.relation)) continue;
    // "wounding a civilian, Armenian officials": an adjective of theirs across the comma is the one who was wounded
    const verb = tokens.findLastIndex(({ xpos }, before) => before < index && before > index - 4 && xpos === "VBG");
    Object.assign(token, token.relation === "amod" && verb > 0 ? { head: verb, relation: "obj", upos: "NOUN" } : { head: reporter.head });
  }
}

/**
 * `a day after Paris and its allies announced`: where nothing but a noun and its company stands between a word that opens a
 * clause and a finite verb, the noun is that verb's subject, and the clause hangs on the verb before it.
 */
export function clauseOfTime(tokens: Draft[], at: number): void {
  const verb = tokens[at];
  if (!verb || verb.head >= at || verb.head < 0 || verb.upos !== "VERB" || !isFiniteVerb(tokens, at)) return;
  const isBare = !tokens.some(({ head, relation }) => head === at && /^(?:nsubj|mark|aux:pass)/.test(relation));
  if (!["conj", "ccomp", "parataxis"].includes(verb.relation) && !(verb.relation === "advcl" && isBare)) return;
  const opener = openerBefore(tokens, at);
  if (opener <= verb.head) return;
  const outer = tokens.flatMap((token, index) =>
    index > opener && index < at && (token.head <= opener || token.head >= at) && ["NOUN", "PROPN", "PRON"].includes(token.upos)
      ? [index]
      : [],
  );
  const [subject, ...others] = outer;
  if (subject === undefined || [opener, ...outer].some((index) => hangsOn(tokens, verb.head, index) || verb.head === index)) return;
  Object.assign(verb, { relation: "advcl" });
  Object.assign(tokens[opener] as Draft, { head: at, relation: "mark" });
  Object.assign(tokens[subject] as Draft, { head: at, relation: "nsubj" });
  for (const other of others)
    if (!timely.test((tokens[other] as Draft).form)) Object.assign(tokens[other] as Draft, { head: subject, relation: "conj" });
}

/** `wants to expel the ambassador`: what stands behind the infinitive is done by it, and not by the verb before. */
export function objectOfInfinitive(tokens: Draft[], at: number): void {
  const object = tokens[at];
  if (object?.relation !== "obj" || object.head >= at) return;
  const above = object.head;
  const infinitive = tokens.findIndex(
    ({ head, relation, xpos }, index) => index > above && index < at && head === above && relation === "xcomp" && xpos === "VB",
  );
  if (infinitive < 0 || tokens.some(({ head, relation }) => head === infinitive && relation === "obj")) return;
  object.head = infinitive;
}

/** The word that opens the clause, with names, nouns and what belongs to them behind it up to the verb; -1 where there is none. */
function openerBefore(tokens: readonly Draft[], verb: number): number {
  let last = verb - 1;
  while (["AUX", "ADV", "PART"].includes(tokens[last]?.upos ?? "")) last--;
  if (!["NOUN", "PROPN", "PRON"].includes(tokens[last]?.upos ?? "")) return -1;
  for (let at = last; at >= 0 && at > verb - 12; at--) {
    const { upos, form, xpos, relation } = tokens[at] as Draft;
    if (openers.has(form.toLowerCase()) && ["ADP", "SCONJ"].includes(upos)) return at;
    // "after a shell fired from Chad killed two", "after Jean-Marie Doré appealed"
    if ((xpos === "VBN" && relation === "acl") || xpos === "HYPH") continue;
    if (["VERB", "AUX", "PUNCT", "SCONJ"].includes(upos) || /^W/.test(xpos)) return -1;
  }
  return -1;
}

/** Words that open a clause of time or cause. */
export const openers = new Set(["after", "before", "since", "until", "because", "while", "although", "though", "as", "once"]);
const timely = /^(?:yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/i;

const isFiniteVerb = (tokens: readonly Draft[], at: number): boolean =>
  ["VBD", "VBZ", "VBP"].includes(tokens[at]?.xpos ?? "") || tokens.some(({ head, relation }) => head === at && relation.startsWith("aux"));

/** The verb that the tree took for an adjective of its own object: `with Moscow and Britain halted exports`. */
function freeFromNoun(tokens: Draft[], first: number, verbAt: number): void {
  const verb = tokens[verbAt];
  const object = verb && tokens[verb.head];
  const name = tokens[first];
  if (!verb || !object || !name || verb.relation !== "amod" || verb.xpos !== "VBD" || name.head !== verb.head || first > verbAt) return;
  const objectAt = verb.head;
  Object.assign(name, { head: object.head, relation: object.relation });
  for (const [index, token] of tokens.entries()) if (token.head === objectAt && index < first) token.head = first;
  Object.assign(verb, { head: object.head, relation: "conj" });
  Object.assign(object, { head: verbAt, relation: "obj" });
}

/**
 * `suspended cooperation with Moscow and Britain halted exports`: who stands behind "and" right before a finite verb is that
 * verb's subject, where it has none or the tree took it for a noun.
 */
export function subjectOfSecondClause(tokens: Draft[], at: number): void {
  const noun = tokens[at];
  const joint = tokens.findLastIndex(({ upos }, index) => index < at && upos === "CCONJ");
  if (noun?.relation !== "conj" || !["NOUN", "PROPN"].includes(noun.upos) || joint < at - 4 || joint < 0) return;
  if (!tokens.slice(joint + 1, at).every(({ upos }) => ["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON"].includes(upos))) return;
  let verbAt = at + 1;
  while (tokens[verbAt]?.relation === "flat" && tokens[verbAt]?.head === at) verbAt++;
  while (["AUX", "ADV"].includes(tokens[verbAt]?.upos ?? "")) verbAt++;
  const verb = tokens[verbAt];
  if (verb?.upos !== "VERB" || !(["VBD", "VBZ", "VBP"].includes(verb.xpos) || isLoosePast(tokens, verbAt))) return;
  freeFromNoun(tokens, noun.head, verbAt);
  const first = tokens.findIndex(
    ({ upos, xpos, head }, index) => index < joint && upos === "VERB" && (["VBD", "VBZ", "VBP"].includes(xpos) || head < 0),
  );
  const bare = !tokens.some(({ head, relation }) => head === verbAt && relation.startsWith("nsubj"));
  const noClause = /^(?:obj|obl|nmod)/.test(verb.relation);
  if (first < 0 || verb.head < 0 || verb.head >= joint || !(bare || noClause)) return;
  const above = tokens[verb.head]?.upos === "VERB" ? verb.head : first;
  for (const [index, token] of tokens.entries())
    if (token.head === verbAt && index < joint) Object.assign(token, { head: above, relation: token.relation.replace(/^nsubj.*/, "obj") });
  Object.assign(noun, { head: verbAt, relation: "nsubj" });
  Object.assign(tokens[joint] as Draft, { head: verbAt, relation: "cc" });
  Object.assign(verb, { head: above, relation: "conj", xpos: verb.xpos === "VBN" ? "VBD" : verb.xpos });
  const object = tokens.find(({ head, relation, upos }) => head === verbAt && relation === "xcomp" && upos === "PROPN");
  if (object) object.relation = "obj";
}

/** A participle without auxiliary that has its object right behind it: `rebels shelled Latakia`. */
const isLoosePast = (tokens: readonly Draft[], at: number): boolean =>
  tokens[at]?.xpos === "VBN" &&
  ["NOUN", "PROPN", "DET", "NUM", "ADJ"].includes(tokens[at + 1]?.upos ?? "") &&
  !tokens.some(({ head, relation }) => head === at && relation.startsWith("aux"));
