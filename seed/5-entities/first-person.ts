import type { PlacedMention, Token } from "../reading.ts";
import { type Context, textOf } from "./context.ts";
import { fromLexicon, type Register } from "./register.ts";

/**
 * I, we and our in an official release (ONTOLOGY 7.2): after "X said:" the person and the state that X speaks for, else the
 * government body, force or country that publishes it. In a press report, and in a quotation within a sentence, nobody.
 */
export function firstPersonIn(context: Context, register: Register): void {
  const publisher = issuerOf(context, register) ?? letterheadOf(context, register);
  let speaker: string | null = null;
  context.sentences.forEach((sentence, index) => {
    const { tokens } = sentence;
    tokens.forEach((token, at) => {
      if (!/^(?:i|we|our|us|my|me)$/i.test(token.form) || token.form === "US" || isQuoted(tokens, at)) return;
      const one = /^(?:i|my|me)$/i.test(token.form) ? speaker : (stateOf(context, register, speaker) ?? publisher);
      if (one) register.point({ start: token.start, end: token.end, sentence: index, tokens: [at, at + 1], role: "PRONOUN" }, one, "");
    });
    speaker = introduced(context, register, index) ?? speaker;
  });
}

/** "The Foreign Secretary, X, said:" opens what X says to the end, or to the next who is introduced so. */
function introduced(context: Context, register: Register, index: number): string | null {
  const sentence = context.sentences[index];
  if (!sentence || !/\b(?:said|says|added|stated|told \p{L}+)\s*:["“\s]*$/u.test(textOf(context, sentence))) return null;
  const persons = register.inSentence(index).filter((one) => one.kind === "Person" && one.role === "NAME");
  const ids = new Set(persons.map((one: PlacedMention) => one.entity));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

function isQuoted(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at).filter(({ form }) => /^(?:["“”]|``|'')$/.test(form)).length;
  return before % 2 === 1;
}

function stateOf({ lexicon }: Context, register: Register, speaker: string | null): string | null {
  const iso3 = speaker === null ? undefined : register.get(speaker)?.country;
  const state = iso3 ? fromLexicon(`country:${iso3}`, lexicon) : null;
  return state && register.add(state);
}

/** "PUNTLAND MARITIME POLICE." on the first line: the one body or country that it names. */
function letterheadOf(context: Context, register: Register): string | null {
  const first = context.sentences[0];
  if (!first || !/^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u.test(textOf(context, first))) return null;
  const issuers = register.inSentence(0).filter((one) => one.kind !== "Person" && one.kind !== "Place");
  return issuers.length === 1 ? (issuers[0]?.entity ?? null) : null;
}

/** The body or country that a publisher is: "US State Department", "UK Government"; null for a medium and for one unknown. */
function issuerOf({ article, lexicon }: Context, register: Register): string | null {
  const name = article.publisher ?? "";
  const known = lexicon.lookup(name).find(({ kind, id }) => kind === "Force" || lexicon.organization(id)?.category === "GOVERNMENT");
  const draft = known && fromLexicon(known.id, lexicon);
  if (draft) return register.add(draft);
  const [, country, demonym] = /^(?:(.+) [Gg]overnment|(\p{Lu}\p{L}+) (?:Department|Ministry) of .+)$/u.exec(name) ?? [];
  const entry = lexicon.lookup(country ?? "").find(({ kind }) => kind === "Country");
  const iso3 = entry?.id.slice("country:".length) ?? lexicon.demonym(demonym ?? country ?? "")?.iso3[0];
  const state = iso3 === undefined ? null : fromLexicon(`country:${iso3}`, lexicon);
  return state && register.add(state);
}
