import type { PlacedMention } from "../../reading.ts";
import { verbFrames } from "../frames/index.ts";
import { type Draft, hangsOn } from "./draft.ts";

/** `Police in Jericho confiscated weapons`: who stands behind a preposition is no subject, the noun before it is. */
export function subjectBehindPreposition(tokens: Draft[], { tokens: [first, end] }: PlacedMention): void {
  const name = tokens.findIndex((token, at) => at >= first && at < end && token.relation.startsWith("nsubj") && token.head >= end);
  const preposition = tokens[first - 1];
  const noun = tokens[first - 2];
  const verb = tokens[tokens[name]?.head ?? -1];
  if (!verb || !noun || !preposition || preposition.upos !== "ADP" || !["in", "from", "of"].includes(preposition.form.toLowerCase()))
    return;
  if (!["NOUN", "PROPN"].includes(noun.upos) || verb.upos !== "VERB" || noun.head < end) return;
  const verbAt = tokens[name]?.head ?? -1;
  if (tokens.some((other, at) => other.head === verbAt && other.relation.startsWith("nsubj") && at !== name && at !== first - 2)) return;
  Object.assign(noun, { relation: tokens[name]?.relation ?? "nsubj", head: verbAt });
  Object.assign(tokens[name] as Draft, { relation: "nmod", head: first - 2 });
  Object.assign(preposition, { relation: "case", head: name });
}

/** `Settlers in Hebron set fire to ..., residents said`: of two subjects of the last verb, the first is that of the verb without one. */
export function subjectOfNearest(tokens: Draft[], at: number): void {
  const subject = tokens[at];
  if (subject?.relation !== "nsubj" || subject.head < at || !["NOUN", "PROPN"].includes(subject.upos)) return;
  const last = subject.head;
  if (!tokens.some(({ head, relation }, other) => head === last && other > at && other < last && relation === "nsubj")) return;
  const verb = tokens.findIndex(
    ({ xpos, upos, relation }, index) =>
      index > at && index < last && upos === "VERB" && ["VBD", "VBZ", "VBP"].includes(xpos) && ["root", "ccomp"].includes(relation),
  );
  const found = tokens[verb];
  if (!found || hasSubject(tokens, verb)) return;
  if (hangsOn(tokens, verb, at)) found.head = last;
  subject.head = verb;
}

/** `On Sunday supporters of the coup marched`: the day stands by itself, and the noun behind it is the subject of the verb that has none. */
export function dayBeforeSubject(tokens: Draft[], at: number): void {
  const day = tokens[at];
  const noun = tokens[at + 1];
  const preposition = tokens[at - 1];
  if (!day || !noun || preposition?.upos !== "ADP" || day.head !== at + 1 || !["compound", "nummod", "nmod:desc"].includes(day.relation))
    return;
  if (!dayOrMonth.test(day.form) || noun.upos !== "NOUN" || noun.relation !== "obl" || noun.head <= at) return;
  if (tokens[noun.head]?.upos !== "VERB" || hasSubject(tokens, noun.head)) return;
  Object.assign(day, { head: noun.head, relation: "obl" });
  Object.assign(noun, { relation: "nsubj" });
  Object.assign(preposition, { head: at });
}

/** `demonstrated on Sunday calling for elections`: a participle behind a day is what they do besides. */
export function dayBeforeParticiple(tokens: Draft[], at: number): void {
  const [preposition, day, word] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const verb = word && tokens[word.head];
  if (preposition?.upos !== "ADP" || day?.relation !== "compound" || day.head !== at + 1 || !dayOrMonth.test(day.form)) return;
  if (word?.relation !== "obl" || !/^\p{Ll}+ing$/u.test(word.form) || verb?.upos !== "VERB" || word.head > at) return;
  for (const token of tokens) if (token.head === at + 1 && token.relation === "nmod") token.relation = "obl";
  Object.assign(day, { head: word.head, relation: "obl" });
  Object.assign(preposition, { head: at });
  Object.assign(word, { upos: "VERB", xpos: "VBG", lemma: lemmaOfGerund(word.form), relation: "advcl" });
}

/** The verb a frame has, of the three that it may be the gerund of. */
const lemmaOfGerund = (form: string): string => {
  const bare = form.replace(/ing$/, "");
  return [bare, `${bare}e`, bare.replace(/([^aeiou])\1$/, "$1")].find((lemma) => verbFrames.has(lemma)) ?? bare;
};

const dayOrMonth =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)$/;

/** `asylum to officers holed up`: a noun with a preposition of its own is described by the participle behind it, not its subject. */
export function phraseBeforeParticiple(tokens: Draft[], at: number): void {
  const noun = tokens[at];
  const participle = noun && tokens[noun.head];
  if (!noun || !participle || noun.relation !== "nsubj" || noun.head !== at + 1 || participle.relation !== "acl") return;
  if (!["VBN", "VBG"].includes(participle.xpos)) return;
  const led = tokens.some(({ head, upos, relation }, index) => head === at && index < at && upos === "ADP" && relation === "case");
  if (!led) return;
  Object.assign(noun, { relation: "nmod", head: participle.head });
  participle.head = at;
}

/** `The Palestinians reject proposed changes`: a finite verb read as the subject of the participle behind it is the verb. */
export function verbIsNoSubject(tokens: Draft[], at: number): void {
  const verb = tokens[at];
  const participle = tokens[at + 1];
  if (!verb || !participle || verb.relation !== "nsubj" || verb.head !== at + 1 || !["VBP", "VBZ"].includes(verb.xpos)) return;
  if (participle.xpos !== "VBN") return;
  const noun = tokens.findIndex((token) => token.head === at + 1 && token.relation === "obj");
  if (noun < 0) return;
  Object.assign(verb, { head: participle.head, relation: participle.relation });
  for (const token of tokens) if (token.head === at + 1) token.head = at;
  Object.assign(participle, { head: noun, relation: "amod" });
}

/** `Ethiopian troops crossed into Somalia`: nobody is crossed, so the participle behind the name that heads the line is its verb. */
export function moverIsVerb(tokens: Draft[], { tokens: [first, end] }: PlacedMention): void {
  const verb = tokens[end];
  const name = verb && tokens[verb.head];
  if (!verb || !name || name.head >= 0 || verb.head < first || verb.head >= end || verb.relation !== "acl" || verb.xpos !== "VBN") return;
  if (!movers.has(verb.lemma.toLowerCase())) return;
  const nameAt = verb.head;
  for (const [index, token] of tokens.entries()) if (token.head === nameAt && index > end) token.head = end;
  Object.assign(verb, { xpos: "VBD", head: -1, relation: "root" });
  Object.assign(name, { head: end, relation: "nsubj" });
}

const hasSubject = (tokens: readonly Draft[], verb: number): boolean =>
  tokens.some(({ head, relation }) => head === verb && relation.startsWith("nsubj"));

const movers = new Set([
  ..."cross advance march withdraw retreat flee arrive return enter move meet agree protest demonstrate surrender clash gather rally".split(
    " ",
  ),
]);

/** `Shelling by the army killed three`: a noun of doing at the head of its clause, not a clause without a subject. */
export function gerundIsSubject(tokens: Draft[], at: number): void {
  const word = tokens[at];
  const verb = word && tokens[word.head];
  if (
    !word ||
    !verb ||
    word.xpos !== "VBG" ||
    !["advcl", "csubj"].includes(word.relation) ||
    !blows.has(word.form.toLowerCase()) ||
    word.head < at
  )
    return;
  const isFollowed = word.head === at + 1 || ["by", "between", "of", "from", "in", "near"].includes(tokens[at + 1]?.form ?? "");
  if (!isFollowed || !["VBD", "VBZ", "VBP"].includes(verb.xpos)) return;
  if (tokens.some((token) => token.head === word.head && token.relation.startsWith("nsubj"))) return;
  Object.assign(word, { upos: "NOUN", xpos: "NN", lemma: word.form.toLowerCase(), relation: "nsubj" });
}

const blows = new Set(["shelling", "bombing", "fighting", "shooting", "looting", "bombardment"]);
