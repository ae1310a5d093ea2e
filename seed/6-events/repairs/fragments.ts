import { type Draft, hangsOn } from "./draft.ts";

/**
 * `Between 10 and 12 July security forces fired on demonstrators`: where the noun at the head of a sentence has a finite verb
 * for a participle and nothing else is finite, that verb is the sentence's own.
 */
export function nounIsNoSentence(tokens: Draft[]): void {
  const root = tokens.findIndex((token) => token.head < 0);
  const noun = tokens[root];
  if (!noun || !["NOUN", "PROPN"].includes(noun.upos) || tokens.at(-1)?.form !== ".") return;
  if (tokens.some((token) => token.head === root && ["cop", "nsubj", "acl:relcl"].includes(token.relation))) return;
  const verb = tokens.findIndex(
    (token, index) =>
      isActive(tokens, token) &&
      ((token.relation === "acl" && isWithin(tokens, root, token.head)) || isBehindApposition(tokens, root, index)),
  );
  const found = tokens[verb];
  if (!found || verb < root) return;
  for (const [index, token] of tokens.entries())
    if (token.head === root && index !== verb && (index > verb || isTimely(tokens, index))) {
      token.head = verb;
      if (token.relation.startsWith("nmod") && !token.relation.endsWith("poss")) token.relation = "obl";
    }
  Object.assign(found, { head: -1, relation: "root", xpos: found.xpos === "VBN" ? "VBD" : found.xpos });
  Object.assign(noun, { head: verb, relation: "nsubj" });
}

/** The noun itself, or what it counts: `hundreds of thousands of people`. */
const isWithin = (tokens: readonly Draft[], root: number, at: number): boolean =>
  at === root ||
  (at > root && tokens[at]?.relation === "nmod" && tokens[at]?.upos === "NOUN" && isWithin(tokens, root, tokens[at]?.head ?? -1));

/**
 * `The rebels, who are backed by Uganda, shelled the airport`: where the noun at the head of a sentence has a clause about it in
 * commas, the past right behind the second comma is the sentence's own verb.
 */
export function verbBehindRelative(tokens: Draft[]): void {
  const root = tokens.findIndex((token) => token.head < 0);
  const noun = tokens[root];
  if (!noun || !["NOUN", "PROPN"].includes(noun.upos) || tokens.at(-1)?.form !== ".") return;
  const clause = tokens.findIndex(({ head, relation }, index) => head === root && relation === "acl:relcl" && index > root);
  if (clause < 0 || tokens.some(({ head, relation }) => head === root && ["cop", "nsubj"].includes(relation))) return;
  const at = tokens.findIndex(
    (token, index) =>
      index > clause &&
      tokens[index - 1]?.form === "," &&
      isPast(tokens, token, index) &&
      (token.head === root || hangsOn(tokens, index, clause)),
  );
  const verb = tokens[at];
  if (!verb) return;
  const object = verb.relation === "amod" ? verb.head : -1;
  for (const [index, token] of tokens.entries()) {
    if (index === at || index === root || token.head >= at) continue;
    if (index > at && (token.head === clause || token.head === root)) token.head = at;
  }
  for (const [index, token] of tokens.entries())
    if (object > at && token.head === object && index > object && token.relation === "nmod") token.relation = "obl";
  if (object > at) Object.assign(tokens[object] as Draft, { head: at, relation: "obj" });
  Object.assign(verb, { upos: "VERB", xpos: "VBD", head: -1, relation: "root" });
  Object.assign(noun, { head: at, relation: "nsubj" });
}

/** A past, or what looks like a participle, without an auxiliary or a subject of its own. */
const isPast = (tokens: readonly Draft[], { xpos, relation }: Draft, at: number): boolean =>
  (xpos === "VBD" || (xpos === "VBN" && (relation === "amod" || tokens.some((one) => one.head === at && one.relation === "obj")))) &&
  ["conj", "amod", "acl", "advcl", "parataxis", "ccomp"].includes(relation) &&
  !tokens.some(({ head, relation: own }) => head === at && /^(?:aux|nsubj|mark|cc)/.test(own));

/** Tagged finite, or with an object behind it: `captured Menaka`. */
function isActive(tokens: readonly Draft[], verb: Draft): boolean {
  const at = tokens.indexOf(verb);
  return (
    verb.xpos === "VBD" ||
    (verb.xpos === "VBN" &&
      (noPassive.has(verb.lemma) ||
        tokens.some(
          ({ head, relation, upos }, index) =>
            head === at && index > at && (relation === "obj" || (relation === "xcomp" && upos === "PROPN")),
        )))
  );
}

/** `Members of the front, Israel's ally, surrendered`: a past right behind the comma that closes an apposition. */
function isBehindApposition(tokens: readonly Draft[], root: number, at: number): boolean {
  if (tokens[at - 1]?.form !== ",") return false;
  for (let up = tokens[at]?.head ?? -1, steps = 0; up >= 0 && steps < 4; up = tokens[up]?.head ?? -1, steps++) {
    if (up === root) return true;
    if (!["NOUN", "PROPN", "ADJ"].includes(tokens[up]?.upos ?? "")) return false;
  }
  return false;
}

/** `Thousands marched in Colombo.`: nobody is marched. */
const noPassive = new Set(
  "march rally demonstrate protest gather clash die arrive retreat surrender riot mutiny rebel revolt defect resign converge congregate explode collapse perish erupt emerge kneel".split(
    " ",
  ),
);

/** `In late April, fighters ...`: a phrase of time in front. */
const isTimely = (tokens: readonly Draft[], at: number): boolean =>
  tokens.some((token, index) => (index === at || token.head === at) && (token.upos === "NUM" || months.test(token.form)));

const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;
