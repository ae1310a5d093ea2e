import type { Sentence, Token } from "../3-sentences/types.ts";
import type { PlacedMention } from "../reading.ts";
import { nounIsNoSentence, trailingSpeech } from "./clause-repairs.ts";
import { headlineVerb } from "./headlines.ts";

/** A sentence whose tree is put right where the names in it show that it must be wrong. */
export function repaired(sentence: Sentence, mentions: readonly PlacedMention[]): Sentence {
  const tokens = sentence.tokens.map((token) => ({ ...token }));
  const endsAt = new Map(mentions.map((mention) => [mention.tokens[1] - 1, mention]));
  headlineVerb(tokens, mentions);
  nounIsNoSentence(tokens);
  tokens.forEach((_, at) => {
    trailingSpeech(tokens, at);
  });
  for (const mention of mentions) nameIsNoAuxiliary(tokens, mention);
  for (const mention of mentions) nameIsNoPronoun(tokens, mention);
  tokens.forEach((_, at) => {
    verbIsNoSubject(tokens, at);
  });
  for (const mention of mentions) moverIsVerb(tokens, mention);
  tokens.forEach((_, at) => {
    subjectOfNearest(tokens, at);
    phraseBeforeParticiple(tokens, at);
  });
  for (const mention of mentions) subjectBehindPreposition(tokens, mention);
  for (const mention of mentions) nameBeforeDate(tokens, mention);
  tokens.forEach((_, at) => {
    passiveNeedsAuxiliary(tokens, at);
  });
  tokens.forEach((_, at) => {
    const before = endsAt.get(at - 1);
    if (before) participleIsVerb(tokens, at, before);
    nounBeforeParticiple(tokens, at);
    infinitiveIsVerb(tokens, at);
    gerundIsVerb(tokens, at);
    lostVerb(tokens, at, mentions);
  });
  return { ...sentence, tokens };
}

type Draft = { -readonly [K in keyof Token]: Token[K] };

/** `ECOWAS called on Mali`: capitals read as an auxiliary; a name before a verb is its subject. */
function nameIsNoAuxiliary(tokens: Draft[], mention: PlacedMention): void {
  for (let at = mention.tokens[0]; at < mention.tokens[1]; at++) {
    const token = tokens[at];
    const verb = token && tokens[token.head];
    if (!token || !verb || !token.relation.startsWith("aux") || token.head < at) continue;
    Object.assign(token, { relation: "nsubj", upos: "PROPN", xpos: "NNP" });
    if (verb.xpos === "VBN") verb.xpos = "VBD";
  }
}

/** `rejects US offer`: a country, not us. */
function nameIsNoPronoun(tokens: Draft[], { tokens: [first, end] }: PlacedMention): void {
  const token = tokens[first];
  const noun = tokens[end];
  if (end !== first + 1 || token?.form !== "US" || token.upos !== "PRON") return;
  Object.assign(token, { upos: "PROPN", xpos: "NNP" });
  if (noun?.upos === "NOUN" && noun.head === token.head) Object.assign(token, { relation: "compound", head: end });
}

/** `The Palestinians reject proposed changes`: a finite verb read as the subject of the participle behind it is the verb. */
function verbIsNoSubject(tokens: Draft[], at: number): void {
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

const movers = new Set([
  ..."cross advance march withdraw retreat flee arrive return enter move meet agree protest demonstrate surrender clash gather rally".split(
    " ",
  ),
]);

/** `Ethiopian troops crossed into Somalia`: nobody is crossed, so the participle behind the name that heads the line is its verb. */
function moverIsVerb(tokens: Draft[], { tokens: [first, end] }: PlacedMention): void {
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

/** `Settlers in Hebron set fire to ..., residents said`: of two subjects of the last verb, the first is that of the verb without one. */
function subjectOfNearest(tokens: Draft[], at: number): void {
  const subject = tokens[at];
  if (subject?.relation !== "nsubj" || subject.head < at || !["NOUN", "PROPN"].includes(subject.upos)) return;
  const last = subject.head;
  if (!tokens.some(({ head, relation }, other) => head === last && other > at && other < last && relation === "nsubj")) return;
  const verb = tokens.findIndex(
    ({ xpos, upos, relation }, index) =>
      index > at && index < last && upos === "VERB" && ["VBD", "VBZ", "VBP"].includes(xpos) && ["root", "ccomp"].includes(relation),
  );
  if (verb >= 0 && !hasSubject(tokens, verb)) subject.head = verb;
}

/** `asylum to officers holed up`: a noun with a preposition of its own is described by the participle behind it, not its subject. */
function phraseBeforeParticiple(tokens: Draft[], at: number): void {
  const noun = tokens[at];
  const participle = noun && tokens[noun.head];
  if (!noun || !participle || noun.relation !== "nsubj" || noun.head !== at + 1 || participle.relation !== "acl") return;
  if (!["VBN", "VBG"].includes(participle.xpos)) return;
  const led = tokens.some(({ head, upos, relation }, index) => head === at && index < at && upos === "ADP" && relation === "case");
  if (!led) return;
  Object.assign(noun, { relation: "nmod", head: participle.head });
  participle.head = at;
}

/** `Police in Jericho confiscated weapons`: who stands behind a preposition is no subject, the noun before it is. */
function subjectBehindPreposition(tokens: Draft[], { tokens: [first, end] }: PlacedMention): void {
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

const spans = new Set(["day", "week", "month", "year", "night", "morning", "evening", "weekend", "spring", "summer", "autumn", "winter"]);

/** `sent arms to Pakistan last year`: a name with a preposition before a date is a phrase of its own. */
function nameBeforeDate(tokens: Draft[], { tokens: [first, end] }: PlacedMention): void {
  const last = tokens[end - 1];
  const noun = last && tokens[last.head];
  if (!last || !noun || last.relation !== "compound" || last.head < end || !spans.has(noun.lemma.toLowerCase())) return;
  if (tokens[first - 1]?.upos !== "ADP") return;
  Object.assign(last, { relation: "obl", head: noun.head });
  Object.assign(tokens[first - 1] as Draft, { relation: "case", head: end - 1 });
}

/** A passive subject of a verb without any auxiliary is a subject: `ECOWAS called on Mali`. */
function passiveNeedsAuxiliary(tokens: Draft[], at: number): void {
  const token = tokens[at];
  const verb = token && tokens[token.head];
  if (!token || !verb || token.relation !== "nsubj:pass" || verb.upos !== "VERB") return;
  const verbAt = token.head;
  if (tokens.some((other) => other.head === verbAt && /^(aux|cop)/.test(other.relation))) return;
  if (
    verb.relation === "conj" ||
    verb.relation === "xcomp" ||
    tokens.some((other) => other.head === verbAt && other.form.toLowerCase() === "by")
  )
    return;
  token.relation = "nsubj";
  if (verb.xpos === "VBN") verb.xpos = "VBD";
}

/** `ECOWAS imposed sanctions`: a participle right after a name and right before its noun is the verb between them. */
function participleIsVerb(tokens: Draft[], at: number, before: PlacedMention): void {
  const verb = tokens[at];
  if (!verb || !isLooseParticiple(verb, at) || before.role === "DEMONYM") return;
  makeVerb(tokens, at, subjectOf(tokens, before, verb.head));
}

const isLooseParticiple = (verb: Draft, at: number): boolean =>
  (["VBN", "VBD"].includes(verb.xpos) || (verb.xpos === "JJ" && /[^e]ed$/.test(verb.form))) && verb.relation === "amod" && verb.head > at;

/** `Myanmar's military seized power`: a noun right before the participle is its subject, and takes what stood before it. */
function nounBeforeParticiple(tokens: Draft[], at: number): void {
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
  if (inPhrase || (subject.head !== verb.head && subject.head !== at)) return;
  for (const [index, token] of tokens.entries()) if (index < at - 1 && token.head === verb.head) token.head = at - 1;
  Object.assign(subject, { upos: subject.upos === "ADJ" ? "NOUN" : subject.upos });
  makeVerb(tokens, at, at - 1);
}

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
    lemma: verb.upos === "VERB" ? verb.lemma : verb.form.replace(/d$/, ""),
    relation: place.relation,
    head: place.head,
  });
  for (const token of tokens) if (token.head === nounAt && token.relation === "conj" && token.upos === "VERB") token.head = at;
  Object.assign(noun, { relation: "obj", head: at });
  Object.assign(subject, { relation: "nsubj", head: at });
}

const alsoVerbs = new Set(["combat", "counter", "battle", "fight", "attack", "support", "target", "protest", "control"]);

/** `deployed to combat groups`: "to" and a word that is a verb too, right before a plural, is an infinitive. */
function infinitiveIsVerb(tokens: Draft[], at: number): void {
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

/** Verbs that are also a particle or a rare past, with their lemma. */
const lost: Readonly<Record<string, string>> = { overran: "overrun", back: "back" };

/** `France and Germany back Ukraine`, `Insurgents overran the city`: the verb between subject and object that the tree missed. */
function lostVerb(tokens: Draft[], at: number, mentions: readonly PlacedMention[]): void {
  const word = tokens[at];
  const noun = word && tokens[word.head];
  const lemma = word && lost[word.form];
  if (!word || !noun || !lemma || word.upos === "VERB" || word.head <= at) return;
  const subjectAt = noun.head;
  const subject = tokens[subjectAt];
  if (!subject || subjectAt >= at || !["NOUN", "PROPN"].includes(subject.upos)) return;
  const between = (index: number) => mentions.some(({ tokens: [first, end] }) => first <= index && index < end);
  if (lemma === "back" && !(between(at - 1) && between(at + 1))) return;
  Object.assign(word, { upos: "VERB", xpos: "VBD", lemma, head: subject.head, relation: subject.relation });
  for (const [index, token] of tokens.entries()) if (index > at && token.head === subjectAt) token.head = at;
  Object.assign(subject, { head: at, relation: "nsubj" });
  Object.assign(noun, { head: at, relation: "obj" });
}

const phases = new Set(["begin", "start", "stop", "continue", "keep", "finish", "resume"]);

/** `begin withdrawing troops`: a gerund read as a preposition completes the verb before it. */
function gerundIsVerb(tokens: Draft[], at: number): void {
  const word = tokens[at];
  const verb = tokens[at - 1];
  const noun = word && tokens[word.head];
  if (!word || !verb || !noun || word.xpos !== "VBG" || word.relation !== "case" || word.head < at || !phases.has(verb.lemma.toLowerCase()))
    return;
  Object.assign(noun, { head: at, relation: "obj" });
  Object.assign(word, { upos: "VERB", head: at - 1, relation: "xcomp" });
}

/** The name itself, or the noun that the object hangs on: `Demonstrators in Niamey blocked roads`. */
function subjectOf(tokens: Draft[], before: PlacedMention, noun: number): number {
  const head = tokens[noun]?.head ?? -1;
  const name = before.tokens[0];
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
