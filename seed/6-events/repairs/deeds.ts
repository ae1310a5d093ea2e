import { nounFrames, verbFrames } from "../frames/index.ts";
import type { Draft } from "./draft.ts";

/** `the execution of three men by Saudi Arabia`: whose deed it is, and not of whose men. */
function agentOfNoun(tokens: Draft[], agent: Draft): void {
  const patient = tokens[agent.head];
  const deed = patient && tokens[patient.head];
  if (agent.relation !== "nmod" || patient?.relation !== "nmod" || deed?.upos !== "NOUN" || !isDeed(deed.lemma.toLowerCase())) return;
  const of = tokens.some(({ head, relation, form }) => head === agent.head && relation === "case" && form.toLowerCase() === "of");
  if (of) agent.head = patient.head;
}

/** `called the downing of the jet by Russia a crime`: nobody does an active verb's deed for its subject, so "by" tells whose the deed is that stands before it. */
export function agentOfDeed(tokens: Draft[], at: number): void {
  const agent = tokens[at];
  const verb = agent && tokens[agent.head];
  if (!agent || !verb || !tokens.some(({ head, relation, form }) => head === at && relation === "case" && form.toLowerCase() === "by"))
    return;
  agentOfNoun(tokens, agent);
  if (!agent.relation.startsWith("obl") || agent.head > at || verb.upos !== "VERB") return;
  const verbAt = agent.head;
  if (tokens.some(({ head, relation }) => head === verbAt && (relation === "aux:pass" || relation === "nsubj:pass"))) return;
  const deed = tokens.findLastIndex(
    ({ head, relation, upos, lemma }, index) =>
      head === verbAt && relation === "obj" && upos === "NOUN" && index > verbAt && index < at && isDeed(lemma.toLowerCase()),
  );
  if (deed >= 0) Object.assign(agent, { head: deed, relation: "nmod" });
}

/** `Fighting erupted between`: a gerund that heads the line and leads to a finite verb right behind it is its subject. */
export function gerundBeforeVerb(tokens: Draft[], at: number): void {
  const gerund = tokens[at];
  const verb = tokens[at + 1];
  if (gerund?.xpos !== "VBG" || gerund.head >= 0 || at > 2 || !verb || verb.head !== at || !["VBN", "VBD"].includes(verb.xpos)) return;
  for (const [index, token] of tokens.entries()) if (token.head === at && index > at) token.head = at + 1;
  Object.assign(verb, { head: -1, relation: "root", xpos: "VBD" });
  Object.assign(gerund, { head: at + 1, relation: "nsubj" });
}

/** `met President Yoon and offered condolences`: behind a noun and "and", a participle that the tree takes for an adjective is a second verb. */
export function verbBehindAnd(tokens: Draft[], at: number): void {
  const verb = tokens[at];
  const object = verb && tokens[verb.head];
  if (!verb || object?.relation !== "obj" || verb.relation !== "amod" || verb.head < at || !["VBN", "VBD"].includes(verb.xpos)) return;
  const first = tokens.findIndex(({ head, relation }, index) => head === verb.head && index < at - 1 && relation === "compound");
  if (tokens[at - 1]?.upos !== "CCONJ" || first < 0 || object.head > first || !verbFrames.has(verb.lemma.toLowerCase())) return;
  const main = object.head;
  Object.assign(tokens[first] as Draft, { head: main, relation: "obj" });
  for (const [index, token] of tokens.entries()) if (token.head === verb.head && index < first) token.head = first;
  Object.assign(object, { head: at });
  Object.assign(verb, { upos: "VERB", xpos: "VBD", head: main, relation: "conj" });
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

/** `announces an amnesty and promises to investigate`: behind "and", a word in -s with an infinitive is a second present. */
export function presentBehindAnd(tokens: Draft[], at: number): void {
  const word = tokens[at];
  const infinitive = tokens[at + 2];
  const object = word && tokens[word.head];
  if (word?.xpos !== "NNS" || word.relation !== "conj" || tokens[at - 1]?.form !== "and" || tokens[at + 1]?.form !== "to") return;
  if (infinitive?.xpos !== "VB" || infinitive.head !== at || object?.relation !== "obj" || tokens[object.head]?.xpos !== "VBZ") return;
  const lemma = word.form.toLowerCase().replace(/s$/, "");
  if (!verbFrames.has(lemma)) return;
  Object.assign(word, { upos: "VERB", xpos: "VBZ", lemma, head: object.head });
  infinitive.relation = "xcomp";
}
