import type { Sentence, Token } from "../3-sentences/types.ts";
import type { PlacedMention } from "../reading.ts";

/** A sentence whose tree is put right where the names in it show that it must be wrong. */
export function repaired(sentence: Sentence, mentions: readonly PlacedMention[]): Sentence {
  const tokens = sentence.tokens.map((token) => ({ ...token }));
  const endsAt = new Map(mentions.map((mention) => [mention.tokens[1] - 1, mention]));
  for (const mention of mentions) nameIsNoAuxiliary(tokens, mention);
  tokens.forEach((_, at) => {
    passiveNeedsAuxiliary(tokens, at);
  });
  tokens.forEach((_, at) => {
    const before = endsAt.get(at - 1);
    if (before) participleIsVerb(tokens, at, before);
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
  const noun = verb && tokens[verb.head];
  if (!verb || !noun || !["VBN", "VBD"].includes(verb.xpos) || verb.relation !== "amod" || verb.head < at || before.role === "DEMONYM")
    return;
  const nounAt = verb.head;
  const subjectAt = subjectOf(tokens, before, nounAt);
  const subject = tokens[subjectAt];
  if (!subject) return;
  Object.assign(verb, {
    xpos: "VBD",
    relation: noun.head === subjectAt ? subject.relation : noun.relation,
    head: noun.head === subjectAt ? subject.head : noun.head,
  });
  Object.assign(noun, { relation: "obj", head: at });
  Object.assign(subject, { relation: "nsubj", head: at });
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
