import { slug } from "../lexicon/index.ts";
import type { Context } from "./context.ts";
import type { Phrase } from "./phrase.ts";
import type { Register } from "./register.ts";

export const groupNouns: ReadonlySet<string> = new Set([
  "movement",
  "group",
  "party",
  "organization",
  "organisation",
  "coalition",
  "association",
  "platform",
  "militia",
  "front",
  "alliance",
  "union",
  "network",
]);

/** "Zodi, a leader of a movement that ...": a body known through its leader alone, named by the phrase and that person (ONTOLOGY 7.4). */
export function ledBody(context: Context, register: Register, phrase: Phrase): string | null {
  if (!groupNouns.has(phrase.noun) || !/^an?$/.test(phrase.determiner ?? "")) return null;
  const tokens = context.sentences[phrase.sentence]?.tokens ?? [];
  const noun = tokens[phrase.at];
  const above = noun?.relation === "nmod" ? tokens[noun.head]?.lemma : undefined;
  if (above === undefined || !leads.test(above)) return null;
  const name = register.get(nearestPerson(register, phrase) ?? "")?.name;
  if (name === undefined) return null;
  const full = `${phrase.text} of ${name}`;
  return register.add({ id: `organization:${slug(full)}`, kind: "Organization", name: full, category: "OTHER" });
}

const leads = /^(?:leader|head|chief|founder|co-founder|chairman|chairwoman|president|commander|coordinator|figurehead)$/;

function nearestPerson(register: Register, phrase: Phrase): string | undefined {
  const persons = register.inSentence(phrase.sentence).filter((one) => one.kind === "Person" && one.role === "NAME");
  return persons.toSorted((a, b) => Math.abs(a.start - phrase.start) - Math.abs(b.start - phrase.start))[0]?.entity;
}
