import type { Draft } from "./draft.ts";

/**
 * `On 24 August gunmen raided`, `Between 10 and 12 July troops fired`: a date at the head of a sentence, without a comma, hangs on the
 * verb; the noun behind it is the subject, where the verb has none.
 */
export function dateBeforeSubject(tokens: Draft[]): void {
  const last = lastOfDate(tokens);
  if (last < 1 || !["NOUN", "PROPN", "ADJ", "DET"].includes(tokens[last + 1]?.upos ?? "")) return;
  const verbAt = tokens.findIndex(({ upos }, at) => at > last && (upos === "VERB" || upos === "AUX"));
  const noun = headBetween(tokens, last, verbAt);
  const verb = tokens[verbAt];
  if (!verb || noun < 0 || verb.upos !== "VERB" || !["VBD", "VBN", "VBZ"].includes(verb.xpos)) return;
  const subject = tokens.findIndex(({ head, relation }, at) => at > last && at < verbAt && head === verbAt && relation.startsWith("nsubj"));
  const swallowed = tokens.some(({ head }, at) => at <= last && head > last && head < verbAt);
  if (subject < 0 && !subjectFor(tokens, noun, verbAt)) return;
  if (swallowed || subject < 0) standApart(tokens, last, verbAt);
}

/** The last token of a date that opens a sentence; -1 where none does. */
function lastOfDate(tokens: readonly Draft[]): number {
  if (!openers.has(tokens[0]?.form.toLowerCase() ?? "")) return -1;
  const end = tokens.findIndex(({ form }, at) => at > 0 && !parts.test(form));
  return tokens.slice(1, end).some(({ form }) => named.test(form)) ? end - 1 : -1;
}

/** The noun between the date and the verb that hangs on nothing between them; -1 where there isn't one alone. */
function headBetween(tokens: readonly Draft[], last: number, verb: number): number {
  const tops = tokens.flatMap(({ head, upos }, at) =>
    at > last && at < verb && upos !== "ADV" && (head <= last || head >= verb) ? [{ at, upos }] : [],
  );
  const [top] = tops;
  return top && tops.length === 1 && ["NOUN", "PROPN"].includes(top.upos) ? top.at : -1;
}

/** Makes a noun the subject of the verb right behind it; false where that is no such verb. */
function subjectFor(tokens: Draft[], noun: number, verbAt: number): boolean {
  const [subject, verb] = [tokens[noun], tokens[verbAt]];
  if (!subject || !verb || verb.xpos === "VBZ") return false;
  if (verb.head === noun) Object.assign(verb, { head: subject.head, relation: subject.relation });
  else if (subject.head !== verbAt) return false;
  if (tokens[verb.head] && verb.head <= noun) Object.assign(verb, { head: -1, relation: "root" });
  Object.assign(subject, { head: verbAt, relation: "nsubj" });
  verb.xpos = "VBD";
  return true;
}

/** Makes the date a phrase of its own under the verb. */
function standApart(tokens: Draft[], last: number, verb: number): void {
  const name = tokens.findIndex(({ form }, at) => at <= last && named.test(form));
  tokens.slice(0, last + 1).forEach((token, at) => {
    if (at === name) Object.assign(token, { head: verb, relation: "obl" });
    else if (at === 0) Object.assign(token, { head: name, relation: "case" });
    else Object.assign(token, { head: name, relation: token.upos === "NUM" ? "nummod" : "nmod" });
  });
}

const openers = new Set(["on", "between", "in", "since", "by", "from", "early", "late"]);
const named =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;
const parts = new RegExp(
  `${named.source}|^(?:\\d{1,4}(?:st|nd|rd|th)?|the|night|morning|evening|afternoon|of|to|and|-|–|early|late|mid|on)$`,
);
