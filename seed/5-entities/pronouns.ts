import type { PlacedMention, Token } from "../reading.ts";
import type { Context } from "./context.ts";
import type { Register } from "./register.ts";

/** He, she, his and her, where one person alone can be meant: the only one named in this sentence and the two before. */
export function pronounsIn(context: Context, register: Register): void {
  const persons = register.mentions.filter((one) => one.kind === "Person").toSorted((a, b) => a.start - b.start);
  const found: { mention: PlacedMention; person: string }[] = [];
  context.sentences.forEach((sentence, index) => {
    sentence.tokens.forEach((token, at) => {
      if (token.upos !== "PRON" || !/^(?:he|she|him|his|her|himself|herself)$/i.test(token.form)) return;
      const person = antecedent(context, [...persons, ...found.map((one) => one.mention)], token, index);
      if (!person) return;
      const mention: PlacedMention = {
        start: token.start,
        end: token.end,
        sentence: index,
        tokens: [at, at + 1],
        kind: "Person",
        entity: person,
        role: "PRONOUN",
      };
      found.push({ mention, person });
    });
  });
  for (const { mention, person } of found) register.point(mention, person, "");
}

function antecedent(context: Context, persons: readonly PlacedMention[], pronoun: Token, index: number): string | null {
  const before = persons.filter((one) => one.end <= pronoun.start && one.sentence >= index - 2);
  const here = before.filter((one) => one.sentence === index);
  const nearest = only(here) ?? onlySubject(context, here);
  if (here.length > 0) return nearest;
  // "In his speech, the minister X said": the person may come after the pronoun.
  if (
    persons.some((one) => one.sentence === index && one.start > pronoun.end && one.role === "NAME") &&
    !/^(?:he|she)$/i.test(pronoun.form)
  )
    return null;
  for (const back of [1, 2]) {
    const there = before.filter((one) => one.sentence === index - back);
    if (there.length > 0) return only(there) ?? onlySubject(context, there);
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
