/** Where a name starts and ends. */
import { wordClass } from "../word-classes.ts";
import { months } from "../word-lists.ts";
import { type Draft, is, isDemonym, isTitle, length, type NameRule, wordAt, wordsOf } from "./draft.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const articles = words("the a an");
const weekdays = words("monday tuesday wednesday thursday friday saturday sunday");
const openers = words(
  `near in at outside around inside from to on of for with by under over between during after before since against as and
   but that this these those his her their our its my your i we he she it they no not if when while where who what how why
   many most some all both another other also however meanwhile yet so then there here now today yesterday`,
);
const trailing = words("' 's ’ ’s , .");
const noPerson = words("allah god islam eid ramadan christmas easter internet english arabic");

/** "the Sahel", "Meanwhile Bazoum", "Niger's": article, opening word and possessive are no part of a name. */
export const trim: NameRule = (draft, text) => {
  const at = wordsOf(draft, text);
  let [start, end] = [0, at.length];
  while (end - start > 1 && draft.from + start <= 1 && openers.has(at[start]?.low ?? "")) start++;
  while (end - start > 1 && articles.has(at[start]?.low ?? "")) start++;
  // "On Monday Putin": the day is no first name
  if (draft.type === "PER" && end - start > 1 && weekdays.has(at[start]?.low ?? "") && before(draft, text) === "on") start++;
  while (end - start > 1 && trailing.has(at[end - 1]?.low ?? "")) end--;
  return [{ ...draft, from: draft.from + start, to: draft.from + end }];
};

const before = ({ sentence, from }: Draft, text: Parameters<NameRule>[1]): string => wordAt(text, sentence, from - 1).low;

/** "Iraqi Prime Minister Haider al-Abadi": titles and nationalities are no part of a person's name. */
export const untitle: NameRule = (draft, text) => {
  const at = wordsOf(draft, text);
  if (draft.type !== "PER") return [{ ...draft, to: draft.from + withoutRole(at) }];
  let start = 0;
  while (at.length - start > 1 && (isTitle(at[start]) || (isDemonym(at[start]) && (isTitle(at[start + 1]) || at.length - start > 2))))
    start++;
  const rest = at.slice(start);
  if (rest.every((word) => isTitle(word) || isDemonym(word))) return [];
  if (rest.length === 1 && noPerson.has(rest[0]?.low ?? "")) return [];
  return [{ ...draft, from: draft.from + start }];
};

/** "State Department spokesperson": who speaks for a body is no part of its name. */
function withoutRole(at: ReturnType<typeof wordsOf>): number {
  const last = at.at(-1);
  return at.length > 1 && /^(?:spokes(?:man|woman|person)|minister|president|secretary)$/.test(last?.low ?? "") ? at.length - 1 : at.length;
}

const ending = words(
  "led backed based held controlled style linked affiliated era critic related born run aligned dominated sponsored allied wide occupied brokered supported",
);
const arabicArticles = words("al el ar as an ad az at ash abu");

/** "Abu Bakr al-Baghdadi", "Kim Jong-un": a hyphen that touches both sides joins. */
export const joinHyphens: NameRule = (draft, text) => {
  const { sentence } = draft;
  let { from, to } = draft;
  const word = (i: number) => wordAt(text, sentence, i);
  const hyphen = (i: number): boolean => word(i).low === "-" && text.touches(sentence, i) && text.touches(sentence, i + 1);
  while (hyphen(to) && word(to + 1).letters && !ending.has(word(to + 1).low) && joins(to)) to += 2;
  while (from > 1 && hyphen(from - 1) && arabicArticles.has(word(from - 2).low)) from -= 2;
  return [{ ...draft, from, to }];

  function joins(at: number): boolean {
    const [before, after] = [word(at - 1), word(at + 1)];
    if (draft.type === "PER") return after.capital || /^\p{L}{1,4}$/u.test(after.low);
    return after.capital && !is(after, wordClass.country, wordClass.demonym) && !is(before, wordClass.country);
  }
};

const products = words("firefox chrome safari explorer windows android iphone instagram playstation xbox");
const ships = words("hms uss fs ins hmas rfa usns mv ss rms");
const events = words("operation exercise hurricane cyclone typhoon");
const ministries = words("secretary minister secretaries head heads department");

/** Ships, operations, storms and products are no persons, places or bodies; a nationality alone neither. */
export const dropOthers: NameRule = (draft, text) => {
  const at = wordsOf(draft, text);
  const [first, last] = [at[0]?.low ?? "", at.at(-1)?.low ?? ""];
  const before = wordAt(text, draft.sentence, draft.from - 1);
  if (products.has(last) || (ships.has(first) && at.length > 1) || (ships.has(before.low) && before.upper)) return [];
  if (events.has(first) || events.has(before.low) || isDay(at)) return [];
  if (at.length === 1 && draft.type !== "PER" && is(at[0], wordClass.month)) return [];
  if (at.length === 1 && draft.from === 0 && is(at[0], wordClass.collective) && !is(at[0], wordClass.force, wordClass.lastName)) return [];
  if (at.length === 1 && draft.type !== "PER" && isDemonym(at[0]) && !is(at[0], wordClass.country, wordClass.force)) return [];
  if (at.length === 2 && draft.type === "LOC" && /^(?:north|south|east|west)$/.test(first) && isDemonym(at[1])) return [];
  if (first === "state" && at.length === 1 && before.low === "of" && ministries.has(wordAt(text, draft.sentence, draft.from - 2).low))
    return [];
  return isJustFirstWord(draft, text) ? [] : [draft];
};

/** "Nov. 24" */
const isDay = (words: ReturnType<typeof wordsOf>): boolean =>
  words.length > 1 && months.has(words[0]?.low.replace(".", "") ?? "") && words.slice(1).every(({ number }) => number);

/** A common word that is capital only since it comes first, and stands in lower case elsewhere. */
function isJustFirstWord(draft: Draft, text: Parameters<NameRule>[1]): boolean {
  const [word] = wordsOf(draft, text);
  if (length(draft) !== 1 || draft.from !== 0 || !word?.common) return false;
  return Boolean(text.document.seen.get(word.low)?.low) && !is(word, wordClass.country);
}
