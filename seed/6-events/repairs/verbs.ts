import type { PlacedMention } from "../../reading.ts";
import { verbFrames } from "../frames/index.ts";
import { agentNouns } from "../words.ts";
import type { Draft } from "./draft.ts";

/** `ECOWAS imposed sanctions`: a participle right after a name and right before its noun is the verb between them. */
export function participleIsVerb(tokens: Draft[], at: number, before: PlacedMention): void {
  const verb = tokens[at];
  if (!verb || !isLooseParticiple(verb, at) || before.role === "DEMONYM") return;
  makeVerb(tokens, at, subjectOf(tokens, before, verb.head));
}

/** `Myanmar's military seized power`: a noun right before the participle is its subject, and takes what stood before it. */
export function nounBeforeParticiple(tokens: Draft[], at: number): void {
  const verb = tokens[at];
  const subject = tokens[at - 1];
  if (!verb || !subject || !isLooseParticiple(verb, at) || !(["NOUN", "PROPN"].includes(subject.upos) || subject.form === "military"))
    return;
  const joined = tokens[subject.head];
  // "Helicopters and tanks shelled positions": the tree takes all three for one list
  if (joined && subject.relation === "conj" && tokens[verb.head]?.relation === "conj" && tokens[verb.head]?.head === subject.head) {
    makeVerb(tokens, at, subject.head);
    return;
  }
  const inPhrase = tokens.some((token, index) => token.head === verb.head && token.relation === "case" && index < at);
  if (inPhrase || (subject.head !== verb.head && subject.head !== at && !(isPlural(subject) && tokens[verb.head]?.head === at - 1))) return;
  for (const [index, token] of tokens.entries()) if (index < at - 1 && token.head === verb.head) token.head = at - 1;
  Object.assign(subject, { upos: subject.upos === "ADJ" ? "NOUN" : subject.upos });
  makeVerb(tokens, at, at - 1);
}

/** `deployed to combat groups`: "to" and a word that is a verb too, right before a plural, is an infinitive. */
export function infinitiveIsVerb(tokens: Draft[], at: number): void {
  const word = tokens[at];
  const to = tokens[at - 1];
  const noun = word && tokens[word.head];
  if (
    !word ||
    !to ||
    !noun ||
    to.form.toLowerCase() !== "to" ||
    word.relation !== "compound" ||
    !alsoVerbs.has(word.form.toLowerCase()) ||
    noun.xpos !== "NNS"
  )
    return;
  const nounAt = word.head;
  Object.assign(to, { head: at, relation: "mark" });
  Object.assign(word, { upos: "VERB", xpos: "VB", lemma: word.form.toLowerCase(), head: noun.head, relation: "advcl" });
  Object.assign(noun, { head: at, relation: "obj" });
  for (const token of tokens) if (token.head === nounAt && token !== word && tokens.indexOf(token) < at) token.head = at;
}

/** `France and Germany back Ukraine`, `Insurgents overran the city`: the verb between subject and object that the tree missed. */
export function lostVerb(tokens: Draft[], at: number, mentions: readonly PlacedMention[]): void {
  const word = tokens[at];
  const noun = word && tokens[word.head];
  const lemma = word && lost[word.form];
  if (word?.upos === "VERB" && lemma && lemma !== "back") word.lemma = lemma;
  // "Taliban fighters overran a base": a plural of people is no verb in the present
  if (noun && word?.upos !== "VERB" && lemma && lemma !== "back") pluralIsNoVerb(tokens, at, lemma);
  if (!word || !noun || !lemma || tokens[at]?.upos === "VERB") return;
  if (word.head < at) {
    lostBehind(tokens, at, lemma);
    return;
  }
  // "Israel's military struck targets": what stands before the verb, where the noun hangs on nothing
  const subjectAt = noun.head < 0 && lemma !== "back" ? at - 1 : noun.head;
  const subject = tokens[subjectAt];
  if (noun.head < 0 && subject?.form === "military") subject.upos = "NOUN";
  if (!subject || subjectAt >= at || !["NOUN", "PROPN"].includes(subject.upos)) return;
  const between = (index: number) => mentions.some(({ tokens: [first, end] }) => first <= index && index < end);
  if (lemma === "back" && !(between(at - 1) && between(at + 1))) return;
  const place = noun.head < 0 ? noun : subject;
  Object.assign(word, { upos: "VERB", xpos: "VBD", lemma, head: place.head, relation: place.relation });
  const nounAt = tokens.indexOf(noun);
  for (const [index, token] of tokens.entries())
    if (index > at && token.head === subjectAt) token.head = at;
    else if (index < at && token.head === nounAt) token.head = subjectAt;
  Object.assign(subject, { head: at, relation: "nsubj" });
  Object.assign(noun, { head: at, relation: "obj" });
}

function pluralIsNoVerb(tokens: Draft[], at: number, lemma: string): void {
  const [people, word] = [tokens[at - 1], tokens[at]];
  if (!people || !word || people.xpos !== "VBZ" || !agentNouns.has(people.form.toLowerCase().replace(/s$/, ""))) return;
  for (const [index, token] of tokens.entries())
    if (index !== at && token.head === at - 1 && index > at) token.head = at;
    else if (index < at - 1 && token.head === at - 1) token.relation = "compound";
  Object.assign(word, { upos: "VERB", xpos: "VBD", lemma, head: people.head, relation: people.relation });
  Object.assign(people, { upos: "NOUN", xpos: "NNS", lemma: people.form.toLowerCase().replace(/s$/, ""), head: at, relation: "nsubj" });
}

/** `The Arakan Army overran a base`: taken for an adjective behind its own subject, which has the object hang on it. */
function lostBehind(tokens: Draft[], at: number, lemma: string): void {
  const word = tokens[at] as Draft;
  const subjectAt = word.head;
  const subject = tokens[subjectAt];
  const object = tokens.find(({ head, relation }, index) => index > at && head === subjectAt && /^(?:nmod|obj|appos)/.test(relation));
  if (!subject || !object || word.relation !== "amod" || subject.head >= 0 || lemma === "back") return;
  const objectAt = tokens.indexOf(object);
  if (tokens.some(({ head, relation }) => head === objectAt && relation === "case")) return;
  for (const [index, token] of tokens.entries()) if (index > at && token.head === subjectAt) token.head = at;
  Object.assign(word, { upos: "VERB", xpos: "VBD", lemma, head: -1, relation: "root" });
  Object.assign(subject, { head: at, relation: "nsubj" });
  object.relation = "obj";
}

/** `begin withdrawing troops`: a gerund read as a preposition completes the verb before it. */
export function gerundIsVerb(tokens: Draft[], at: number): void {
  const word = tokens[at];
  const verb = tokens[at - 1];
  const noun = word && tokens[word.head];
  if (!word || !verb || !noun || word.xpos !== "VBG" || word.relation !== "case" || word.head < at || !phases.has(verb.lemma.toLowerCase()))
    return;
  Object.assign(noun, { head: at, relation: "obj" });
  Object.assign(word, { upos: "VERB", head: at - 1, relation: "xcomp" });
}

/** `After meeting Netanyahu`: what has an object right behind it is a verb, whatever it is tagged. */
export function gerundHasObject(tokens: Draft[], at: number): void {
  const word = tokens[at];
  if (word?.upos !== "NOUN" || !/ing$/.test(word.form) || !["advcl", "acl"].includes(word.relation)) return;
  const object = tokens.findIndex(({ head, relation }) => head === at && relation === "obj");
  if (object < at || !tokens.some(({ head, relation }) => head === at && relation === "mark")) return;
  const bare = word.form.toLowerCase().replace(/ing$/, "");
  const lemma = [bare, `${bare}e`, bare.replace(/([^aeiou])\1$/, "$1")].find((one) => verbFrames.has(one)) ?? bare;
  for (const token of tokens) if (token.head === at && token.relation === "nmod") token.relation = "obl";
  Object.assign(word, { upos: "VERB", xpos: "VBG", lemma });
}

/** `Warplanes bombed camps`: a plural stands before no noun of its own. */
const isPlural = ({ xpos }: Draft): boolean => xpos === "NNS" || xpos === "NNPS";

const isLooseParticiple = (verb: Draft, at: number): boolean =>
  (["VBN", "VBD"].includes(verb.xpos) || (verb.xpos === "JJ" && /[^e]ed$/.test(verb.form))) && verb.relation === "amod" && verb.head > at;

/** Puts the participle in its noun's place, the noun behind it as object, the subject before it. */
function makeVerb(tokens: Draft[], at: number, subjectAt: number): void {
  const verb = tokens[at];
  const noun = verb && tokens[verb.head];
  const subject = tokens[subjectAt];
  if (!verb || !noun || !subject) return;
  const nounAt = verb.head;
  const place = noun.head === subjectAt ? subject : noun;
  Object.assign(verb, {
    upos: "VERB",
    xpos: "VBD",
    lemma: verb.upos === "VERB" ? verb.lemma : lemmaOfPast(verb.form.toLowerCase()),
    relation: place.relation,
    head: place.head,
  });
  for (const token of tokens) if (token.head === nounAt && token.relation === "conj" && token.upos === "VERB") token.head = at;
  Object.assign(noun, { relation: "obj", head: at });
  Object.assign(subject, { relation: "nsubj", head: at });
}

/** `committed` read as an adjective: the verb that a frame has, of the three that it may be the past of. */
function lemmaOfPast(form: string): string {
  const silent = form.replace(/d$/, "");
  const bare = form.replace(/ed$/, "");
  return [silent, bare, bare.replace(/([^aeiou])\1$/, "$1")].find((lemma) => verbFrames.has(lemma)) ?? silent;
}

const alsoVerbs = new Set(["combat", "counter", "battle", "fight", "attack", "support", "target", "protest", "control"]);

/** Verbs that are also a particle or a rare past, with their lemma. */
const lost: Readonly<Record<string, string>> = {
  overran: "overrun",
  back: "back",
  froze: "freeze",
  struck: "strike",
  seized: "seize",
  stormed: "storm",
  shelled: "shell",
};

const phases = new Set(["begin", "start", "stop", "continue", "keep", "finish", "resume"]);

/** The name itself, or the noun that the object hangs on: `Demonstrators in Niamey blocked roads`. */
function subjectOf(tokens: Draft[], before: PlacedMention, noun: number): number {
  const head = tokens[noun]?.head ?? -1;
  const name = before.tokens[0];
  const led = tokens[name - 2];
  if (tokens[name - 1]?.upos === "ADP" && led?.relation === "nsubj" && led.head === noun) return name - 2;
  if (head >= 0 && head < name) {
    const place = tokens[name];
    if (place && tokens[name - 1]?.upos === "ADP") {
      Object.assign(place, { head, relation: "nmod" });
      const preposition = tokens[name - 1];
      if (preposition) Object.assign(preposition, { head: name, relation: "case" });
    }
    return head;
  }
  for (let at = name; at < before.tokens[1]; at++) {
    const up = tokens[at]?.head ?? -1;
    if (up < name || up >= before.tokens[1]) return at;
  }
  return -1;
}
