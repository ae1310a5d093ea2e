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

/** `NSCN (IM) cadres ambushed`: of two subjects around brackets the name describes the noun. */
export function nameBeforeBrackets(tokens: Draft[], { tokens: [first, end] }: PlacedMention): void {
  const name = tokens.findIndex(({ relation }, at) => at >= first && at < end && relation.startsWith("nsubj"));
  const noun = tokens.findIndex(({ form }, at) => at > end && at < end + 4 && form === ")") + 1;
  const found = tokens[noun];
  if (name < 0 || noun === 0 || tokens[end]?.form !== "(" || found?.upos !== "NOUN" || !found.relation.startsWith("nsubj")) return;
  if (found.head === tokens[name]?.head) Object.assign(tokens[name] as Draft, { head: noun, relation: "compound" });
}

/** `of Mali, Burkina Faso and Niger`: a name behind a comma that another is joined to by "and" goes on a list, and is no other name of the first. */
export function nameInList(tokens: Draft[], mention: PlacedMention, before: PlacedMention | undefined): void {
  const at = tokens.findIndex(
    ({ relation, head }, index) =>
      index >= mention.tokens[0] &&
      index < mention.tokens[1] &&
      // or joined to the verb behind it, which no name is
      ((relation === "appos" && head < mention.tokens[0]) || (relation === "conj" && head >= mention.tokens[1])),
  );
  const token = tokens[at];
  if (!token || !before || before.tokens[1] !== mention.tokens[0] - 1 || tokens[mention.tokens[0] - 1]?.form !== ",") return;
  const first = tokens.findIndex(({ head }, index) => index >= before.tokens[0] && index < before.tokens[1] && !isInside(before, head));
  if (before.kind !== mention.kind || before.entity === mention.entity) return;
  if (token.head !== first && token.head !== tokens[first]?.head) return;
  // The last of the list hangs on the one before it or, past it, on the first
  const joined = tokens.some(
    ({ head, relation, upos }, index) => (head === at || head === first) && relation === "conj" && upos === "PROPN" && index > at,
  );
  if (joined) Object.assign(token, { relation: "conj", head: first });
}

const isInside = ({ tokens: [start, end] }: PlacedMention, at: number): boolean => at >= start && at < end;

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
    tokens.some((other) => other.form.toLowerCase() === "by" && (other.head === verbAt || tokens[other.head]?.head === verbAt))
  )
    return;
  token.relation = "nsubj";
  if (verb.xpos === "VBN") verb.xpos = "VBD";
}

const spans = new Set(["day", "week", "month", "year", "night", "morning", "evening", "weekend", "spring", "summer", "autumn", "winter"]);

/** `storm Lagos hotel`: a name right before a noun in small letters tells which, and is no part of a longer name. */
export function nameBeforeNoun(tokens: Draft[], { tokens: [, end] }: PlacedMention): void {
  const name = tokens[end - 1];
  const noun = tokens[end];
  if (name?.relation === "flat" && name.head === end && noun?.upos === "NOUN" && /^\p{Ll}/u.test(noun.form)) name.relation = "compound";
}

/** `detained President Mohamed Bazoum`: the name, and no title before it, is the object. */
export function nameBehindTitle(tokens: Draft[], { kind, tokens: [first, end] }: PlacedMention): void {
  const title = tokens[first - 1];
  const at = tokens.findIndex(({ head }, index) => index >= first && index < end && (head < first || head >= end));
  const name = tokens[at];
  if (kind !== "Person" || !title || !name || title.upos !== "PROPN" || title.relation !== "obj") return;
  if (name.head !== title.head || !["xcomp", "obj", "appos", "obl", "iobj"].includes(name.relation)) return;
  for (const token of tokens) if (token.head === first - 1) token.head = at;
  name.relation = title.relation;
  Object.assign(title, { head: at, relation: "compound" });
}

/** `residents of Goma, Congo demonstrated`: a place behind a comma that the tree takes for the subject tells where the one before it lies. */
export function placeBehindPlace(tokens: Draft[], mention: PlacedMention, before: PlacedMention | undefined): void {
  const isPlace = (one: PlacedMention): boolean => one.role === "NAME" && (one.kind === "Place" || one.kind === "Country");
  if (before?.kind !== "Place" || !isPlace(mention) || before.tokens[1] !== mention.tokens[0] - 1) return;
  const at = tokens.findIndex(
    ({ relation }, index) => index >= mention.tokens[0] && index < mention.tokens[1] && relation.startsWith("nsubj"),
  );
  const first = before.tokens[1] - 1;
  const verb = tokens[at]?.head;
  if (at < 0 || tokens[mention.tokens[0] - 1]?.form !== ",") return;
  const other = tokens.some(({ relation, head }, index) => index < before.tokens[0] && relation.startsWith("nsubj") && head === verb);
  if (other) Object.assign(tokens[at] as Draft, { relation: "appos", head: first });
}

/** `in Sweida governorate`: a preposition before a name leads the whole of it, and no word inside. */
export function caseOfName(tokens: Draft[], { tokens: [first, end] }: PlacedMention): void {
  const word = tokens[first - 1];
  if (word?.relation !== "case" || word.head < first || word.head >= end) return;
  const head = tokens.findIndex(({ head: up }, index) => index >= first && index < end && (up < first || up >= end));
  if (head >= 0) word.head = head;
}
