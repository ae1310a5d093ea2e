import type { PlacedMention, Token } from "../reading.ts";
import type { Context } from "./context.ts";
import type { Register } from "./register.ts";

/** He, she, his and her, where one person alone can be meant: the only one named in this sentence and the two before. */
export function pronounsIn(context: Context, register: Register): void {
  context.sentences.forEach((sentence, index) => {
    sentence.tokens.forEach((token, at) => {
      if (token.upos !== "PRON" || !/^(?:he|she|him|his|her|himself|herself)$/i.test(token.form)) return;
      const person = antecedent(context, register, token, index);
      if (person)
        register.point({ start: token.start, end: token.end, sentence: index, tokens: [at, at + 1], role: "PRONOUN" }, person, "");
    });
  });
}

function antecedent(context: Context, register: Register, pronoun: Token, index: number): string | null {
  const persons = (sentence: number) => register.inSentence(sentence).filter((one) => one.kind === "Person");
  const here = persons(index).filter((one) => one.end <= pronoun.start);
  // Where several are named, a subject goes on being the subject; an object or an owner may be any of them.
  const among = (persons: readonly PlacedMention[]) =>
    only(persons) ?? (pronoun.relation.startsWith("nsubj") ? onlySubject(context, persons) : null);
  if (here.length > 0) return among(here);
  // "In his speech, the minister X said": the person may come after the pronoun.
  if (!/^(?:he|she)$/i.test(pronoun.form) && persons(index).some((one) => one.start > pronoun.end && one.role === "NAME")) return null;
  for (const back of [1, 2]) {
    const there = persons(index - back);
    if (there.length > 0) return among(there);
  }
  return null;
}

function only(mentions: readonly PlacedMention[]): string | null {
  const ids = new Set(mentions.map((one) => one.entity));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

/** The one that is a subject, where several are named. */
function onlySubject(context: Context, mentions: readonly PlacedMention[]): string | null {
  return only(
    mentions.filter((one) => context.sentences[one.sentence]?.tokens.slice(...one.tokens).some((token) => token.relation === "nsubj")),
  );
}
