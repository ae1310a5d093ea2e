import { slug } from "../lexicon/index.ts";
import type { Context } from "./context.ts";
import type { Phrase } from "./phrase.ts";
import type { Register } from "./register.ts";

/** "Forces loyal to Khalifa Haftar": armed people known through the person alone whom they follow, named by the phrase (ONTOLOGY 7.4). */
export function loyalForce(context: Context, register: Register, phrase: Phrase): string | null {
  if (!followers.test(phrase.noun)) return null;
  const tokens = context.sentences[phrase.sentence]?.tokens ?? [];
  const [, to] = phrase.tokens;
  if (!/^(?:loyal|allied|faithful)$/.test(tokens[to]?.form ?? "") || tokens[to + 1]?.form !== "to") return null;
  const followed = register
    .inSentence(phrase.sentence)
    .filter((one) => one.tokens[0] >= to + 2 && one.tokens[0] <= to + 6)
    .toSorted((a, b) => a.start - b.start)[0];
  const person = followed?.kind === "Person" ? register.get(followed.entity) : undefined;
  // A title may stand before the name, another clause may not.
  if (!followed || !person || tokens.slice(to + 2, followed.tokens[0]).some((token) => /^(?:VERB|PUNCT|ADP)$/.test(token.upos)))
    return null;
  const name = `${phrase.noun} loyal to ${person.name}`;
  return register.add({
    id: `force:${slug(name)}`,
    kind: "Force",
    name,
    category: "MILITIA",
    ...(person.country && { country: person.country }),
  });
}

const followers = /^(?:forces|troops|soldiers|fighters|militias|militiamen|gunmen|units)$/;
