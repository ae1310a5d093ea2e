import type { Entry, Lexicon } from "../lexicon/index.ts";
import type { Nouns } from "./bodies.ts";
import { groupNoun, type Range } from "./tidy.ts";
import { isCapital, type Words } from "./types.ts";

/** A span that may be a name, with what the lexicon has by it. */
export interface Listed extends Range {
  readonly entries: readonly Entry[];
}

/** Numbered units ("3rd Battalion, 6th Marines", "U.S. 5th Fleet") and bodies of a country ("Government of Iraq"). */
export function builtIn(words: Words, lexicon: Lexicon, nouns: Nouns): Listed[] {
  return words.forms.flatMap((form, at): Listed[] => {
    if (/^\d+(?:st|nd|rd|th)$/i.test(form)) return unitAt(words, at, lexicon);
    if (form === "(") return [...spelledOut(words, at), ...glossed(words, at, lexicon)];
    if (/^the$/i.test(form)) return called(words, at, lexicon);
    if (/^(?:tri|three)$/i.test(form)) return borderArea(words, at, lexicon);
    const national = nationalBody(words, at, lexicon, nouns);
    if (national) return [national];
    const noun = isCapital(form) && words.lower[at + 1] === "of" ? nouns.body.get(words.lower[at] ?? "") : undefined;
    const country = noun && lexicon.longestAt(words.forms, at + (words.lower[at + 2] === "the" ? 3 : 2));
    return country?.found[0]?.kind === "Country" ? [{ from: at, to: country.end, type: "ORG", entries: [] }] : [];
  });
}

/** "The tri-border West African Sahel area": where Burkina Faso, Mali and Niger meet, as long as the sentence names one of them or the Sahel; there are others. */
function borderArea(words: Words, at: number, lexicon: Lexicon): Listed[] {
  const border = words.lower.slice(at + 1, at + 3).findIndex((word) => /^borders?$/.test(word));
  const noun = words.lower.slice(at, at + 8).findIndex((word) => /^(?:area|region|zone)$/.test(word));
  const meant = words.forms.some((_, i) => lexicon.longestAt(words.forms, i)?.found.some(({ id }) => aroundLiptako.has(id)));
  if (border < 0 || noun < 0 || !meant) return [];
  return [{ from: at, to: at + noun + 1, type: "LOC", entries: lexicon.longestAt(["tri", "-", "border", "area"], 0)?.found ?? [] }];
}
const aroundLiptako = new Set(["country:BFA", "country:MLI", "country:NER", "place:sahel"]);

const unit =
  /^(?:Battalion|Brigade|Division|Regiment|Squadron|Corps|Fleet|Marines|Infantry|Airborne|Army|Wing|Group|Company|Armou?red|Cavalry|Expeditionary|Refueling|Air|Maintenance|Operations|ARW|Mountain|Mechani[sz]ed|Motori[sz]ed)$/;

function unitAt(words: Words, at: number, lexicon: Lexicon): Listed[] {
  let to = at + 1;
  while (unit.test(words.forms[to] ?? "")) to++;
  if (to === at + 1) return [];
  if (words.forms[to] === "," && /^\d+(?:st|nd|rd|th)$/.test(words.forms[to + 1] ?? "") && unit.test(words.forms[to + 2] ?? "")) to += 3;
  if (
    /^\d+(?:st|nd|rd|th)$/.test(words.forms[at - 2] ?? "") ||
    (words.forms[at - 1] === "," && /^\d+(?:st|nd|rd|th)$/.test(words.forms[at - 3] ?? ""))
  )
    return [];
  const owner = [at - 2, at - 1].find(
    (from) =>
      from >= 0 && lexicon.longestAt(words.forms, from)?.found[0]?.kind === "Country" && lexicon.longestAt(words.forms, from)?.end === at,
  );
  return [{ from: owner ?? at, to, type: "ORG", entries: [] }];
}

/** "Syrian Electronic Army", "U.S. Naval Forces Central Command": capitals after an adjective or name of a country, up to a noun of a body. */
function nationalBody(words: Words, at: number, lexicon: Lexicon, nouns: Nouns): Listed | null {
  if (!isCapital(words.forms[at]) || !isCapital(words.forms[at + 1])) return null;
  const country =
    lexicon.longestAt(words.forms, at)?.found[0]?.kind === "Country"
      ? lexicon.longestAt(words.forms, at)
      : lexicon.demonymAt(words.forms, at);
  if (!country) return null;
  let to = country.end;
  while (isCapital(words.forms[to]) && lexicon.demonym(words.forms[to] ?? "") === null) to++;
  while (to > country.end && !nouns.body.has(words.lower[to - 1] ?? "")) to--;
  // "Philippine Defence Secretary X": an office, no body.
  if (/^(?:Secretary|Minister|Attach\p{L}+)$/u.test(words.forms[to] ?? "")) return null;
  return to > country.end ? { from: at, to, type: "ORG", entries: [] } : null;
}

/** "The Umma (Nation) party": the name of a body before its translation. */
function glossed(words: Words, open: number, lexicon: Lexicon): Listed[] {
  const close = words.forms.indexOf(")", open);
  if (close < 0 || close > open + 7 || !words.lower.slice(close + 1, close + 3).some((word) => groupNoun.test(word))) return [];
  let from = open;
  while (from > 0 && isOwnWord(words, from - 1, lexicon)) from--;
  return from === open ? [] : [{ from, to: open, type: "ORG", entries: [] }];
}

/** "The Kelda movement": a lone word between its article and what it is. */
function called(words: Words, at: number, lexicon: Lexicon): Listed[] {
  const isOne =
    /^(?:movement|party|militia|faction|newspaper)$/.test(words.lower[at + 2] ?? "") && words.sentence.tokens[at + 2]?.upos === "NOUN";
  return isOne && isOwnWord(words, at + 1, lexicon) ? [{ from: at + 1, to: at + 2, type: "ORG", entries: [] }] : [];
}

/** A capitalised word that is neither an article nor an adjective of a country or people. */
function isOwnWord({ forms }: Words, at: number, lexicon: Lexicon): boolean {
  const form = forms[at] ?? "";
  return isCapital(form) && !/^(?:The|An?|\p{L}+day)$/u.test(form) && lexicon.demonym(form) === null;
}

/** "Northern Relief Council (NRC)": capitalised words whose first letters are the acronym in brackets after them. */
function spelledOut(words: Words, open: number): Listed[] {
  const acronym = words.forms[open + 1] ?? "";
  if (!/^\p{Lu}{3,8}$/u.test(acronym) || words.forms[open + 2] !== ")") return [];
  let left = acronym.length;
  for (let at = open - 1; at >= Math.max(0, open - 2 * acronym.length); at--) {
    const form = words.forms[at] ?? "";
    if (isCapital(form) && form[0] === acronym[left - 1]) left--;
    else if (!/^(?:of|the|for|and|in|to|-|de|du|des|la|le|et|pour)$/.test(form)) return [];
    if (left === 0) return [{ from: at, to: open, type: "ORG", entries: [] }];
  }
  return [];
}
