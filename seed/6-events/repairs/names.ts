import type { PlacedMention } from "../../reading.ts";
import type { Draft } from "./draft.ts";

/** `ECOWAS called on Mali`: capitals read as an auxiliary; a name before a verb is its subject. */
export function nameIsNoAuxiliary(tokens: Draft[], mention: PlacedMention): void {
  for (let at = mention.tokens[0]; at < mention.tokens[1]; at++) {
    const token = tokens[at];
    const verb = token && tokens[token.head];
    if (!token || !verb || !token.relation.startsWith("aux") || token.head < at) continue;
    Object.assign(token, { relation: "nsubj", upos: "PROPN", xpos: "NNP" });
    if (verb.xpos === "VBN") verb.xpos = "VBD";
  }
}

/** `rejects US offer`: a country, not us. */
export function nameIsNoPronoun(tokens: Draft[], { tokens: [first, end] }: PlacedMention): void {
  const token = tokens[first];
  const noun = tokens[end];
  if (end !== first + 1 || token?.form !== "US" || token.upos !== "PRON") return;
  Object.assign(token, { upos: "PROPN", xpos: "NNP" });
  if (noun?.upos === "NOUN" && noun.head === token.head) Object.assign(token, { relation: "compound", head: end });
}

/** `sent arms to Pakistan last year`: a name with a preposition before a date is a phrase of its own. */
export function nameBeforeDate(tokens: Draft[], { tokens: [first, end] }: PlacedMention): void {
  const last = tokens[end - 1];
  const noun = last && tokens[last.head];
  if (!last || !noun || last.relation !== "compound" || last.head < end || !spans.has(noun.lemma.toLowerCase())) return;
  if (tokens[first - 1]?.upos !== "ADP") return;
  Object.assign(last, { relation: "obl", head: noun.head });
  Object.assign(tokens[first - 1] as Draft, { relation: "case", head: end - 1 });
}

/** A passive subject of a verb without any auxiliary is a subject: `ECOWAS called on Mali`. */
export function passiveNeedsAuxiliary(tokens: Draft[], at: number): void {
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

const spans = new Set(["day", "week", "month", "year", "night", "morning", "evening", "weekend", "spring", "summer", "autumn", "winter"]);
