/** One meaning a document: surnames of full names, bodies by what stands beside them, one type for one name. */
import type { NameType } from "../labels.ts";
import { wordClass } from "../word-classes.ts";
import { type DocumentRule, type Draft, is, isCountry, keyOf, length, type NameText, wordAt, wordsOf } from "./draft.ts";

const lastLow = (draft: Draft, text: NameText): string => wordsOf(draft, text).at(-1)?.low ?? "";

/** Surnames of the persons named in full. */
export function surnames(drafts: readonly Draft[], text: NameText): ReadonlySet<string> {
  const tails = bodyTails(drafts, text);
  const full = drafts.filter((draft) => draft.type === "PER" && length(draft) > 1 && !is(wordsOf(draft, text).at(-1), wordClass.bodyHead));
  return new Set(full.map((draft) => lastLow(draft, text)).filter((name) => !tails.has(name)));
}

/** "scientology" of "Church of Scientology". */
export function bodyTails(drafts: readonly Draft[], text: NameText): ReadonlySet<string> {
  return new Set(
    drafts
      .filter((draft) => draft.type === "ORG" && length(draft) > 1 && wordAt(text, draft.sentence, draft.to - 2).low === "of")
      .filter((draft) => !isPlace(wordAt(text, draft.sentence, draft.to - 1)) && !wordAt(text, draft.sentence, draft.to - 1).common)
      .map((draft) => lastLow(draft, text)),
  );
}

/** "Zodi said" after "Maïkol Zodi": a person. So is who the lexicon knows by a short name alone: "Putin". */
export const surnamesArePersons: DocumentRule = (drafts, text) => {
  const known = surnames(drafts, text);
  return drafts.map((draft) => {
    if (draft.type === "PER" || draft.sure) return draft;
    const words = wordsOf(draft, text);
    const [first] = words;
    const single = words.length === 1 || (words.length === 3 && words[1]?.low === "-" && /^(?:al|el)$/.test(first?.low ?? ""));
    if (!single || isCountry(text, draft.sentence, draft.from, draft.to)) return draft;
    const only =
      text.lexicon.leadersCalled(words.map(({ low }) => low).join("")).length > 0 && is(first, wordClass.leader) && !isPlace(first);
    return known.has(lastLow(draft, text)) || only ? { ...draft, type: "PER" } : draft;
  });
};

/** "Juba's rival leaders": a town that no title, first name or full name makes a person. */
export const townsArePlaces: DocumentRule = (drafts, text) => {
  const known = surnames(drafts, text);
  return drafts.map((draft) => {
    const [word] = wordsOf(draft, text);
    if (draft.type !== "PER" || draft.sure || length(draft) > 1 || !word || known.has(word.low)) return draft;
    const big = is(word, wordClass.metropolis);
    const small = is(word, wordClass.town, wordClass.city, wordClass.area) && !is(word, wordClass.firstName, wordClass.lastName);
    return (big || small) && !is(word, wordClass.leader) && !text.document.seen.get(word.low)?.titled ? { ...draft, type: "LOC" } : draft;
  });
};

const isPlace = (word: Parameters<typeof is>[0]): boolean =>
  is(
    word,
    wordClass.town,
    wordClass.city,
    wordClass.metropolis,
    wordClass.area,
    wordClass.force,
    wordClass.organization,
    wordClass.country,
  );

/** The type most mentions of a name have becomes the type of all; what a list says counts double and stays. */
export const oneType: DocumentRule = (drafts, text) => {
  const votes = new Map<string, Record<NameType, number>>();
  for (const draft of drafts) {
    const key = keyOf(draft, text);
    const vote = votes.get(key) ?? { PER: 0, LOC: 0, ORG: 0 };
    vote[draft.type] += draft.sure ? 2 : 1;
    votes.set(key, vote);
  }
  return drafts.map((draft) => {
    const type = winner(votes.get(keyOf(draft, text)) as Record<NameType, number>, draft.type);
    return type === draft.type || draft.sure ? draft : { ...draft, type };
  });
};

function winner(vote: Readonly<Record<NameType, number>>, own: NameType): NameType {
  return (Object.keys(vote) as NameType[]).reduce((best, type) => (vote[type] > vote[best] ? type : best), own);
}

/** "Scientology" beside "Church of Scientology": the last word of a body's name alone is that body, unless it is a place. */
export const tailsAreBodies: DocumentRule = (drafts, text) => {
  const tails = new Set([...bodyTails(drafts, text), ...bodiesByContext(drafts, text)]);
  return drafts.map((draft) =>
    length(draft) === 1 && tails.has(keyOf(draft, text)) && !draft.sure ? { ...draft, type: "ORG", sure: true } : draft,
  );
};

const belonging = /^(?:members?|defectors?|critics?|followers?|branch|ranks)$/;
const bodyNouns = /^(?:officials|organi[sz]ation|members?|defectors?|headquarters|website|affiliates?)$/;

/** "a member of Scientology", "Scientology officials": nobody, unless a title or a full name says otherwise. */
function bodiesByContext(drafts: readonly Draft[], text: NameText): readonly string[] {
  const people = surnames(drafts, text);
  const hints = new Map<string, number>();
  for (const draft of drafts) {
    const { sentence, from, to } = draft;
    const [word] = wordsOf(draft, text);
    if (draft.type !== "PER" || length(draft) > 1 || is(word, wordClass.leader, wordClass.firstName)) continue;
    const of = wordAt(text, sentence, from - 1).low === "of" && belonging.test(wordAt(text, sentence, from - 2).low);
    if (of || bodyNouns.test(wordAt(text, sentence, to).low)) hints.set(keyOf(draft, text), (hints.get(keyOf(draft, text)) ?? 0) + 1);
  }
  return [...hints].filter(([key, count]) => !people.has(key) && (count > 1 || !text.document.seen.get(key)?.titled)).map(([key]) => key);
}
