import { type Draft, hangsOn } from "./draft.ts";

/**
 * `signed a truce; Iyad Ag Ghali, in exile, rejected it`: behind a semicolon a clause begins, whose subject is the first noun
 * and whose verb is the first finite one without a subject. Appositions there are its own, and what has no verb (`; Spain does
 * not`) is no apposition to what stands before.
 */
export function clauseBehindSemicolon(tokens: Draft[], at: number): void {
  if (tokens[at]?.form !== ";") return;
  const main = mainBefore(tokens, at);
  if (main < 0) return;
  const end = tokens.findIndex(({ form }, index) => index > at && form === ";");
  const isWithin = (index: number) => index > at && (end < 0 || index < end);
  const subject = subjectIn(tokens, at);
  const noun = tokens[subject];
  if (!noun || !isWithin(subject)) return;
  for (const [index, token] of tokens.entries())
    if (isWithin(index) && index > subject && token.relation === "appos" && token.head < at && !hangsOn(tokens, subject, index))
      token.head = subject;
  const verb = tokens.findIndex((_, index) => isWithin(index) && index > subject && isMainVerb(tokens, index));
  const found = tokens[verb];
  if (!found) {
    if (noun.relation === "appos" && noun.head < at) standApart(tokens, at, subject, main);
    return;
  }
  const own = tokens.findIndex(({ head, relation }) => head === verb && relation.startsWith("nsubj"));
  if (own >= 0 && (own !== subject || !isLoose(tokens, found, at))) return;
  Object.assign(found, { head: main, relation: "parataxis" });
  Object.assign(noun, { head: verb, relation: own >= 0 ? noun.relation : "nsubj" });
}

/** The verb that the sentence hangs on; where the tree takes it from behind the semicolon, the finite one before that has no place in a clause. */
function mainBefore(tokens: Draft[], at: number): number {
  const root = tokens.findIndex(({ head }) => head < 0);
  if (root < at) return root;
  const first = tokens.findIndex(
    ({ relation, upos }, index) => index < at && upos === "VERB" && relation === "conj" && isFiniteVerb(tokens, index),
  );
  const verb = tokens[first];
  if (!verb) return -1;
  const about = tokens[verb.head];
  // "Sylla, who claimed to lead the party, signed a truce; ..."
  const noun = about?.relation === "acl:relcl" && tokens[first - 1]?.form === "," ? tokens[about.head] : about;
  const above = noun?.head ?? -1;
  // "In 2006 Sylla ...": the tree may hang the name on the year
  if (!noun?.relation.startsWith("nsubj") || (above !== root && tokens[above]?.head !== root)) return -1;
  Object.assign(tokens[root] as Draft, { head: first, relation: "parataxis" });
  for (const [index, token] of tokens.entries()) if (token.head === root && index < at) token.head = first;
  noun.head = first;
  Object.assign(verb, { head: -1, relation: "root" });
  return first;
}

function subjectIn(tokens: readonly Draft[], at: number): number {
  const subject = tokens.findIndex(
    ({ upos, head }, index) => index > at && nominal.has(upos) && (head <= at || isFiniteVerb(tokens, head)),
  );
  const between = tokens.slice(at + 1, Math.max(subject, 0));
  return subject <= at + 6 && between.every(({ upos }) => leading.has(upos)) ? subject : -1;
}

/** A finite verb that stands in no clause about a noun; no second verb is governed by the first while it's finite. */
function isMainVerb(tokens: readonly Draft[], at: number): boolean {
  const token = tokens[at];
  if (token?.upos !== "VERB" || ["acl:relcl", "advcl:relcl", "ccomp"].includes(token.relation)) return false;
  if (token.relation === "xcomp") return token.xpos === "VBD";
  return isFiniteVerb(tokens, at) || (token.xpos === "VB" && token.relation === "advcl" && isBare(tokens, at));
}

const isBare = (tokens: readonly Draft[], at: number): boolean =>
  !tokens.some(({ head, relation }) => head === at && (relation === "mark" || relation.startsWith("aux")));

/** A clause that hangs on a noun before the semicolon. */
const isLoose = (tokens: readonly Draft[], { head, relation }: Draft, at: number): boolean =>
  relation === "parataxis" && head < at && nominal.has(tokens[head]?.upos ?? "") && (tokens[head]?.head ?? -1) >= 0;

/** `; Spain, worried by its ports, would not`: the auxiliary is its own and not that of the verb before. */
function standApart(tokens: Draft[], at: number, subject: number, main: number): void {
  Object.assign(tokens[subject] as Draft, { head: main, relation: "parataxis" });
  for (const [index, token] of tokens.entries())
    if (index > subject && token.head < at && /^aux|^cop/.test(token.relation)) token.head = subject;
}

const nominal = new Set(["NOUN", "PROPN", "PRON"]);
const leading = new Set(["DET", "ADJ", "NUM", "ADV"]);

const isFiniteVerb = (tokens: readonly Draft[], at: number): boolean =>
  ["VBD", "VBZ", "VBP"].includes(tokens[at]?.xpos ?? "") || tokens.some(({ head, relation }) => head === at && /^aux|^cop/.test(relation));
