import type { PlacedMention } from "../../reading.ts";
import { verbFrames } from "../frames/index.ts";
import { governors } from "../governors.ts";
import type { Draft } from "./draft.ts";

/**
 * `Turkey summons Swedish ambassador`, `Pakistan, India exchange fire`: in a line without any finite verb, the word right after
 * the names it opens with is the verb, if a frame knows it as one. Changes the tokens in place.
 */
export function headlineVerb(tokens: Draft[], mentions: readonly PlacedMention[]): void {
  const at = afterNames(tokens, mentions);
  const verb = tokens[at];
  const lemma = verb && (lemmaOf(verb) ?? leadingTo(verb, tokens[at + 1], tokens[at + 2]));
  if (!verb || !lemma || tokens.some((token, index) => index !== at && isFiniteVerb(token))) return;
  const first = mentions.find(({ tokens: [start] }) => start === 0)?.tokens;
  const root = tokens.findIndex(({ head }) => head < 0);
  if (!first || root < 0) return;
  const subject = headWithin(tokens, first);
  const object = objectAfter(tokens, at);
  const last = lastName(mentions, at);
  for (const [index, token] of tokens.entries())
    if (index !== at && (token.head === root || token.head === at) && (index > at || token.head === root))
      token.head = at < index && index < object && describing.has(token.relation) ? object : at;
  Object.assign(verb, { upos: "VERB", xpos: "VBZ", lemma, head: -1, relation: "root" });
  Object.assign(tokens[subject] as Draft, { head: at, relation: "nsubj" });
  if (last && last.tokens[0] > 0) Object.assign(tokens[headWithin(tokens, last.tokens)] as Draft, { head: subject, relation: "conj" });
  if (object >= 0) Object.assign(tokens[object] as Draft, { head: at, relation: "obj" });
  const infinitive = tokens[at + 2];
  if (tokens[at + 1]?.form === "to" && infinitive?.xpos === "VB") Object.assign(infinitive, { head: at, relation: "xcomp" });
}

/** `UN Security Council to hold emergency meeting`: a line that is a name and an infinitive tells what is to come. Changes the tokens in place. */
export function headlineInfinitive(tokens: Draft[], mentions: readonly PlacedMention[]): void {
  const at = afterNames(tokens, mentions) + 1;
  const verb = tokens[at];
  const root = tokens.findIndex(({ head }) => head < 0);
  if (at < 2 || tokens[at - 1]?.form !== "to" || verb?.xpos !== "VB" || verb.head !== root || root >= at) return;
  if (tokens.at(-1)?.form === "." || tokens.some(isFiniteVerb)) return;
  for (const [index, token] of tokens.entries()) if (token.head === root && index > at) token.head = at;
  Object.assign(verb, { head: -1, relation: "root" });
  Object.assign(tokens[root] as Draft, { head: at, relation: "nsubj" });
}

/** `Hamas leader to visit Ankara`: in a line without a verb, a noun with an infinitive right behind it is who will do it. Changes the tokens in place. */
export function nounAndInfinitive(tokens: Draft[]): void {
  const root = tokens.findIndex(({ head }) => head < 0);
  const noun = tokens[root];
  const at = root + 2;
  const verb = tokens[at];
  if (noun?.upos !== "NOUN" || tokens[root + 1]?.form !== "to" || verb?.xpos !== "VB" || verb.head !== root) return;
  if (tokens.at(-1)?.form === "." || tokens.some(isFiniteVerb)) return;
  for (const [index, token] of tokens.entries()) if (token.head === root && index > at) token.head = at;
  Object.assign(verb, { head: -1, relation: "root" });
  Object.assign(noun, { head: at, relation: "nsubj" });
}

/** Index of the word behind the names, commas and "and" that open the line; -1 where it opens with no name. */
function afterNames(tokens: readonly Draft[], mentions: readonly PlacedMention[]): number {
  let at = 0;
  for (let steps = 0; steps < 6; steps++) {
    const name = mentions.find(({ tokens: [start], role }) => start === at && role === "NAME");
    if (!name) return -1;
    at = name.tokens[1];
    if (![",", "and", "&"].includes(tokens[at]?.form ?? "")) return at;
    at++;
  }
  return -1;
}

/** The verb's lemma where a frame has it in the present or past: `summons`, `exchange`, `froze`. */
function lemmaOf({ form, upos }: Draft): string | null {
  if (upos === "ADP" || upos === "CCONJ") return null;
  const lower = form.toLowerCase();
  return [irregular[lower] ?? lower, lower.replace(/s$/, ""), lower.replace(/es$/, "")].find((lemma) => verbFrames.has(lemma)) ?? null;
}

/** `Chad plans to withdraw`: no frame has it, but what it leads to. */
const leadingTo = ({ form }: Draft, to: Draft | undefined, verb: Draft | undefined): string | null => {
  const lemma = form.toLowerCase().replace(/s$/, "");
  return to?.form === "to" && verb?.xpos === "VB" && governors.has(lemma) ? lemma : null;
};

const irregular: Readonly<Record<string, string>> = { froze: "freeze", struck: "strike", slew: "slay", swore: "swear", fled: "flee" };

/** Relations of what stands before a noun and belongs to it. */
const describing = new Set(["compound", "amod", "nummod", "det"]);

const isFiniteVerb = ({ upos, xpos }: Draft): boolean =>
  upos === "AUX" || xpos === "MD" || (upos === "VERB" && ["VBD", "VBZ", "VBP"].includes(xpos));

/** The first noun behind the verb that stands in no phrase: `Swedish ambassador` -> ambassador. */
function objectAfter(tokens: readonly Draft[], at: number): number {
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.upos === "ADP" || token.upos === "PUNCT") return -1;
    if (["NOUN", "PROPN"].includes(token.upos) && !["NOUN", "PROPN"].includes(tokens[index + 1]?.upos ?? "")) return index;
  }
  return -1;
}

const lastName = (mentions: readonly PlacedMention[], before: number): PlacedMention | undefined =>
  mentions.findLast(({ tokens: [, end] }) => end === before);

function headWithin(tokens: readonly Draft[], [start, end]: readonly [number, number]): number {
  for (let at = start; at < end; at++) {
    const head = tokens[at]?.head ?? -1;
    if (head < start || head >= end) return at;
  }
  return start;
}

/** `Georgia's prime minister steps down`: no noun has a particle; the one before it is who does it. Changes the tokens in place. */
export function particleHasVerb(tokens: Draft[]): void {
  const root = tokens.findIndex(({ head }) => head < 0);
  const verb = tokens[root];
  const subject = tokens[root - 1];
  if (verb?.xpos !== "NNS" || tokens.some(isFiniteVerb) || tokens[root + 1]?.relation !== "compound:prt") return;
  if (!subject || subject.head !== root || !["NOUN", "PROPN"].includes(subject.upos)) return;
  for (const [index, token] of tokens.entries()) if (token.head === root && index < root - 1) token.head = root - 1;
  Object.assign(verb, { upos: "VERB", xpos: "VBZ", lemma: verb.form.toLowerCase().replace(/s$/, ""), relation: "root" });
  Object.assign(subject, { relation: "nsubj" });
}

/** `Thousands march in Dhaka to demand elections`: a crowd and what it does. Changes the tokens in place. */
export function crowdMarches(tokens: Draft[]): void {
  const [crowd, verb] = tokens;
  if (!crowd || !verb || crowd.head >= 0 || verb.head !== 0 || tokens.some(isFiniteVerb)) return;
  if (!/^(?:thousands|hundreds|dozens|crowds|protesters|students|workers|teachers|supporters)$/i.test(crowd.form)) return;
  if (!/^(?:march|rally|protest|demonstrate|riot|strike)$/.test(verb.form)) return;
  for (const [index, token] of tokens.entries()) if (token.head === 0 && index > 1) token.head = 1;
  Object.assign(verb, { upos: "VERB", xpos: "VBP", lemma: verb.form, head: -1, relation: "root" });
  Object.assign(crowd, { head: 1, relation: "nsubj" });
}
