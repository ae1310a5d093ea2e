import type { Phrase } from "./phrase.ts";
import type { Register } from "./register.ts";

/** ISO alpha-3 of the one country of which the nearest sentence, this or one of the two before, names a place or a body of state. */
export function countryAround(register: Register, phrase: Phrase): string | null {
  for (let sentence = phrase.sentence; sentence >= Math.max(0, phrase.sentence - 2); sentence--) {
    const homes = register.inSentence(sentence).flatMap((one) => {
      const body = one.end <= phrase.start && one.role !== "PRONOUN" ? register.get(one.entity) : undefined;
      const isHome = one.kind === "Place" || atHome.has(body?.category ?? "");
      return isHome && body?.country ? [body.country] : [];
    });
    if (homes.length > 0) return new Set(homes).size === 1 ? (homes[0] ?? null) : null;
  }
  return null;
}

/** Bodies that act in their own country; armies are sent abroad. */
const atHome = new Set(["POLICE", "GOVERNMENT", "PARTY"]);
