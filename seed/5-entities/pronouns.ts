import type { PlacedMention, Token } from "../reading.ts";
import type { Context } from "./context.ts";
import type { Register } from "./register.ts";

/**
 * He, she, his and her, where one person alone can be meant: the only one named in this sentence and the two before. Who has
 * been "she" once isn't "he" further down.
 */
export function pronounsIn(context: Context, register: Register): void {
  const women = new Map<string, boolean>();
  context.sentences.forEach((sentence, index) => {
    sentence.tokens.forEach((token, at) => {
      if (token.upos !== "PRON" || !/^(?:he|she|him|his|her|himself|herself)$/i.test(token.form)) return;
      const woman = /^(?:she|her|herself)$/i.test(token.form);
      const person = antecedent(context, register, token, index, (id) => (women.get(id) ?? woman) === woman);
      if (!person) return;
      if (/^(?:he|she)$/i.test(token.form)) women.set(person, woman);
      register.point({ start: token.start, end: token.end, sentence: index, tokens: [at, at + 1], role: "PRONOUN" }, person, "");
    });
  });
}

function antecedent(context: Context, register: Register, pronoun: Token, index: number, fits: (person: string) => boolean): string | null {
  const persons = (sentence: number) => register.inSentence(sentence).filter((one) => one.kind === "Person" && fits(one.entity));
  const here = persons(index).filter((one) => one.end <= pronoun.start);
  const isSubject = /^(?:he|she)$/i.test(pronoun.form);
  // "In his speech, the minister X said": the person may come after the pronoun.
  if (here.length === 0 && !isSubject && persons(index).some((one) => one.start > pronoun.end && one.role === "NAME")) return null;
  const near = [index, index - 1, index - 2].map((sentence) => (sentence === index ? here : persons(sentence)));
  // An object or an owner may be anybody named near by, unless it stands in a clause whose subject is the person.
  if (!isSubject) return only(near.flat()) ?? ownSubject(context, here, pronoun, index);
  const named = near.find((mentions) => mentions.length > 0) ?? [];
  // Where several are named, a subject goes on being the subject.
  return only(named) ?? onlySubject(context, named);
}

/** The person who is the subject of the verb that the pronoun hangs on: "Tchiani declared himself", "he cut his visit". */
function ownSubject(context: Context, here: readonly PlacedMention[], pronoun: Token, index: number): string | null {
  const tokens = context.sentences[index]?.tokens ?? [];
  let verb = pronoun.head;
  for (let steps = 0; verb >= 0 && tokens[verb]?.upos !== "VERB" && steps < 20; steps++) verb = tokens[verb]?.head ?? -1;
  const subjects = here.filter((one) => tokens.slice(...one.tokens).some((token) => token.relation === "nsubj" && token.head === verb));
  return verb < 0 ? null : only(subjects);
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
