import { nounEndingAt, nounsOf, ownForce } from "../4-mentions/index.ts";
import type { PlacedMention, Token } from "../reading.ts";
import type { Context } from "./context.ts";
import type { Phrase } from "./phrase.ts";
import { fromLexicon, type Register } from "./register.ts";

/** "Ethiopia said its troops", "the TPLF said its fighters": those of the nearest subject above that can have some. */
export function ownedForce(context: Context, register: Register, phrase: Phrase): string | null {
  const owner = subjectAbove(context, register, phrase) ?? onlyOwner(register, phrase) ?? subjectBefore(context, register, phrase) ?? "";
  // "Portugal will send soldiers to Mozambique to train its army": of the two it may be either's.
  const nearest = ownersBefore(register, phrase).at(-1)?.entity;
  const tokens = context.sentences[phrase.sentence]?.tokens ?? [];
  const isSubject = tokens[phrase.at]?.relation.startsWith("nsubj") ?? false;
  // "said Hamas had killed three of its soldiers": whoever is named nearest killed them
  const verb = struckBy(tokens, phrase.at);
  if (!isSubject && verb < 0 && nearest !== undefined && nearest !== owner) return null;
  const body = register.get(owner);
  const match = nounEndingAt([phrase.noun], 0, nounsOf(context.lexicon).force);
  if (body === undefined || body.category === "MEDIA" || body.category === "POLICE") return null;
  // A government's troops are its country's; a party's or a union's are its own.
  if (body.kind !== "Country" && body.category !== "GOVERNMENT") return owner;
  const iso3 = body.iso3 ?? body.country;
  return iso3 && match ? forceOfCountry(context, register, iso3, match.noun, phrase.noun) : null;
}

/** The subject of the verb over the phrase, or of one over that; "which" is what stands before it. */
export function subjectAbove(context: Context, register: Register, phrase: Phrase): string | null {
  const tokens = context.sentences[phrase.sentence]?.tokens ?? [];
  const owners = register.inSentence(phrase.sentence).filter((one) => owning.has(one.kind));
  let at = tokens[phrase.at]?.head ?? -1;
  const blow = struckBy(tokens, phrase.at);
  for (let steps = 0; at >= 0 && steps < 8; steps++, at = tokens[at]?.head ?? -1) {
    if (at === blow) continue;
    const subject = tokens.findIndex((token, index) => token.head === at && token.relation.startsWith("nsubj") && index !== phrase.at);
    if (subject < 0) continue;
    const relative = /^(?:which|that|who)$/.test(tokens[subject]?.form ?? "");
    const owner = relative
      ? owners.findLast((one) => one.tokens[1] <= subject && subject - one.tokens[1] <= 1)
      : owners.find((one) => one.tokens[0] <= subject && subject < one.tokens[1]);
    if (owner) return owner.entity;
    if (relative) return null;
  }
  return null;
}

/** The blow that a phrase, or the number of it, is the object of; -1 where there is none. */
function struckBy(tokens: readonly Token[], phrase: number): number {
  let at = phrase;
  while (tokens[at]?.relation === "nmod") at = tokens[at]?.head ?? -1;
  const verb = tokens[at]?.relation === "obj" ? (tokens[at]?.head ?? -1) : -1;
  return blowsOnOthers.has(tokens[verb]?.lemma ?? "") ? verb : -1;
}

/** What nobody does to his own. */
export const blowsOnOthers: ReadonlySet<string> = new Set(
  "kill attack ambush wound injure capture kidnap abduct seize expel detain target strike hit shell bomb shoot sink down".split(" "),
);

/** "The RSF accepted it. Its fighters shelled the town": the body that the sentence before is about. */
function subjectBefore(context: Context, register: Register, phrase: Phrase): string | null {
  if (phrase.tokens[0] > 1) return null;
  const tokens = context.sentences[phrase.sentence - 1]?.tokens ?? [];
  const isSubject = ({ tokens: [from, to] }: PlacedMention) =>
    tokens.slice(from, to).some(({ relation, head }) => relation === "nsubj" && tokens[head]?.relation === "root");
  return register.inSentence(phrase.sentence - 1).find((one) => owning.has(one.kind) && isSubject(one))?.entity ?? null;
}

/** The one country or body that the sentence names before the phrase. */
function onlyOwner(register: Register, phrase: Phrase): string | null {
  const owners = new Set(ownersBefore(register, phrase).map((one) => one.entity));
  return owners.size === 1 ? ([...owners][0] ?? null) : null;
}

function ownersBefore(register: Register, phrase: Phrase): readonly PlacedMention[] {
  return register.inSentence(phrase.sentence).filter((one) => one.end <= phrase.start && owning.has(one.kind));
}

const owning: ReadonlySet<string> = new Set(["Country", "Force", "Organization"]);

/** Puts a country's force for a noun into the register: its police for "police", its armed forces for "soldiers". */
export function forceOfCountry(
  { lexicon }: Context,
  register: Register,
  iso3: string,
  noun: Parameters<typeof ownForce>[1],
  phrase: string,
): string | null {
  const force = ownForce(iso3, noun, phrase, lexicon);
  return force ? register.add(fromLexicon(force.id, lexicon) ?? force) : null;
}
