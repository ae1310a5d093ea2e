import { nounFrames } from "../frames/index.ts";
import type { Draft } from "./draft.ts";

/** `called the downing of the jet by Russia a crime`: nobody does an active verb's deed for its subject, so "by" tells whose the deed is that stands before it. */
export function agentOfDeed(tokens: Draft[], at: number): void {
  const agent = tokens[at];
  const verb = agent && tokens[agent.head];
  if (!agent || !verb || !agent.relation.startsWith("obl") || agent.head > at || verb.upos !== "VERB") return;
  const verbAt = agent.head;
  if (!tokens.some(({ head, relation, form }) => head === at && relation === "case" && form.toLowerCase() === "by")) return;
  if (tokens.some(({ head, relation }) => head === verbAt && (relation === "aux:pass" || relation === "nsubj:pass"))) return;
  const deed = tokens.findLastIndex(
    ({ head, relation, upos, lemma }, index) =>
      head === verbAt && relation === "obj" && upos === "NOUN" && index > verbAt && index < at && isDeed(lemma.toLowerCase()),
  );
  if (deed >= 0) Object.assign(agent, { head: deed, relation: "nmod" });
}

/**
 * `signed a truce; Iyad Ag Ghali, in exile, rejected it`: behind a semicolon a clause begins, whose subject is the first noun
 * and whose verb is the first finite one without a subject.
 */
export function clauseBehindSemicolon(tokens: Draft[], at: number): void {
  if (tokens[at]?.form !== ";") return;
  const subject = tokens.findIndex(
    ({ upos, head }, index) => index > at && nominal.has(upos) && (head <= at || isFiniteVerb(tokens, head)),
  );
  const between = tokens.slice(at + 1, subject);
  if (subject < 0 || subject > at + 6 || !between.every(({ upos }) => leading.has(upos))) return;
  const verb = tokens.findIndex(
    ({ relation, upos }, index) =>
      index > subject && upos === "VERB" && isFiniteVerb(tokens, index) && !["acl:relcl", "ccomp", "xcomp"].includes(relation),
  );
  const found = tokens[verb];
  if (!found || tokens.some(({ head, relation }) => head === verb && relation.startsWith("nsubj"))) return;
  const main = tokens.findIndex(({ head }) => head < 0);
  if (main >= at) return;
  Object.assign(found, { head: main, relation: "parataxis" });
  Object.assign(tokens[subject] as Draft, { head: verb, relation: "nsubj" });
}

/** `called the rally a coup attempt`: what stands before an article belongs to no noun behind it; the verb has an object and what it is called. */
export function objectAndItsName(tokens: Draft[], at: number): void {
  const object = tokens[at];
  const name = object && tokens[object.head];
  if (!object || !name || object.relation !== "compound" || name.relation !== "obj" || name.head > at) return;
  const nameAt = object.head;
  if (!calling.has(tokens[name.head]?.lemma.toLowerCase() ?? "") || tokens[at + 1]?.upos !== "DET" || tokens[at + 1]?.head !== nameAt)
    return;
  for (const token of tokens.slice(0, at)) if (token.head === nameAt) token.head = at;
  Object.assign(object, { head: name.head, relation: "obj" });
  name.relation = "xcomp";
}

const isDeed = (lemma: string): boolean => nounFrames.has(lemma) || /(?:ing|[st]ion|ment)$/.test(lemma);

const calling = new Set(["call", "brand", "label", "dub", "declare", "term", "consider"]);
const nominal = new Set(["NOUN", "PROPN", "PRON"]);
const leading = new Set(["DET", "ADJ", "NUM", "ADV"]);

const isFiniteVerb = (tokens: readonly Draft[], at: number): boolean =>
  ["VBD", "VBZ", "VBP"].includes(tokens[at]?.xpos ?? "") || tokens.some(({ head, relation }) => head === at && /^aux|^cop/.test(relation));
