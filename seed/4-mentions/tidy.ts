import type { Lexicon } from "../lexicon/index.ts";
import { nounsOf } from "./bodies.ts";
import { isCapital, type Words } from "./types.ts";

/** Words `[from, to)` of a sentence that were taken for a name, and of which kind, where told. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly type: "PER" | "LOC" | "ORG" | null;
}

/**
 * Cuts a tagged name to the name alone: no article, title, verb or punctuation at its ends; a country or place in front of a
 * person's name is a name of its own ("the Ambassador to the United States Hamdullah Mohib").
 */
export function tidy<R extends Range>(words: Words, range: R, lexicon: Lexicon): R[] {
  let { from, to } = range;
  while (to > from && /^(?:['’]s?|[^\p{L}\p{N}].*)$/u.test(words.forms[to - 1] ?? "") && words.forms[to - 1] !== ")") to--;
  const open = words.forms.slice(0, to).lastIndexOf("(");
  if (open > from && !words.forms.slice(open, to).includes(")")) to = open;
  const verb = verbInside(words, from, to);
  if (verb !== null)
    return [
      ...(words.sentence.tokens[from]?.upos === "PROPN" && !isCollective(words, from, verb, lexicon)
        ? tidy(words, { ...range, to: verb }, lexicon)
        : []),
      ...tidy(words, { ...range, from: verb + 1 }, lexicon),
    ];
  while (from < to && isEdge(words, from, to)) from++;
  while (to - from > 1 && range.type !== "LOC" && titleLike.test(words.forms[to - 1] ?? "")) to--;
  // "arrived in Sierra Leone Tuesday"
  while (to - from > 1 && weekday.test(words.forms[to - 1] ?? "")) to--;
  to = withHyphen(words, to);
  if (from >= to || !words.forms.slice(from, to).some(isCapital) || isNoName(words, from, to, lexicon)) return [];
  const cut = { ...range, from, to };
  return (
    splitHyphen(words, cut, lexicon) ??
    splitSummit(words, cut) ??
    splitFront(words, cut, lexicon) ??
    splitBack(words, cut, lexicon) ??
    splitFor(words, cut) ??
    splitIn(words, cut) ?? [cut]
  );
}

/** "Gunmen" of "Gunmen raided Palma". */
function isCollective({ lower }: Words, from: number, to: number, lexicon: Lexicon): boolean {
  const { collective, force } = nounsOf(lexicon);
  const word = lower[from] ?? "";
  return to === from + 1 && (collective.has(word) || force.has(word));
}

/** "Militants raided Palma", "Council suspends Sudan": a clause is no name; who does it and what it is done to may be. */
function verbInside({ sentence, forms }: Words, from: number, to: number): number | null {
  for (let at = from + 1; at < to - 1; at++)
    if (sentence.tokens[at]?.upos === "VERB" && /^VB[DZ]$/.test(sentence.tokens[at]?.xpos ?? "") && !isCapital(forms[at])) return at;
  return null;
}

/** "Ise-Shima", "Hassan-Ahmed": what a hyphen ties to a name belongs to it, unless it is "-led" or "-based". */
function withHyphen(words: Words, to: number): number {
  const [hyphen, next] = words.sentence.tokens.slice(to, to + 2);
  const glued = hyphen?.form === "-" && words.sentence.tokens[to - 1]?.end === hyphen.start && hyphen.end === next?.start;
  return glued && isCapital(next?.form) ? to + 2 : to;
}

/** "State Department Spokesperson", "Coalition Commanders": whom the body sends is no part of its name. */
const titleLike =
  /^(?:Spokes(?:man|woman|person)|Secretary|Ministers?|Director|Commanders?|President|Chief|Chairman|Ambassador|Envoy|Officials?|Members?|Leaders?|General|Minister)$/;

/** "the Grand Hotel in Bamako", "the West Bank city of Tulkarm": two places. */
function splitIn<R extends Range>(words: Words, range: R): R[] | null {
  const lower = words.lower.slice(range.from, range.to);
  const kind = lower.findIndex((word, at) => lower[at + 1] === "of" && /^(?:city|town|village|district|province|port|region)$/.test(word));
  const [end, next] = kind > 0 ? [kind, kind + 2] : [lower.indexOf("in"), lower.indexOf("in") + 1];
  if (range.type !== "LOC" || end < 1) return null;
  return [
    { ...range, to: range.from + end },
    { ...range, from: range.from + next },
  ].filter((one) => one.from < one.to) as R[];
}

/** "The G7 Ise-Shima summit": a club and where it met. */
function splitSummit<R extends Range>(words: Words, range: R): R[] | null {
  const { from, to } = range;
  if (to - from < 2 || !/^(?:G\d{1,2}|NATO|ASEAN|BRICS|EU|AU)$/.test(words.forms[from] ?? "") || words.lower[to] !== "summit") return null;
  return [
    { ...range, to: from + 1, type: "ORG" },
    { ...range, from: from + 1, type: "LOC" },
  ] as R[];
}

/** "The Kaduna-Abuja highway": two towns, where the whole is no name. */
function splitHyphen<R extends Range>(words: Words, range: R, lexicon: Lexicon): R[] | null {
  const { from, to } = range;
  if (!/^(?:highway|road|border|corridor|axis|motorway|railway|line|route)$/.test(words.lower[to] ?? "")) return null;
  if (to - from !== 3 || words.forms[from + 1] !== "-" || lexicon.longestAt(words.forms, from)?.end === to) return null;
  const isPlace = (at: number) => lexicon.lookup(words.forms[at] ?? "").some(({ kind }) => kind === "Place");
  return isPlace(from) && isPlace(to - 1)
    ? ([
        { ...range, to: from + 1, type: "LOC" },
        { ...range, from: to - 1, type: "LOC" },
      ] as R[])
    : null;
}

/** "Lydia Doe for the Ministry": two names. */
function splitFor<R extends Range>(words: Words, range: R): R[] | null {
  const link = words.lower.slice(range.from, range.to).indexOf("for");
  const at = range.from + link;
  if (range.type !== "ORG" || link < 2 || link > 3 || !wholeNameOf(words, range.from, at)) return null;
  return [
    { ...range, to: at, type: "PER" },
    { ...range, from: at + 1 },
  ] as R[];
}

function isEdge(words: Words, at: number, to: number): boolean {
  const token = words.sentence.tokens[at];
  if (/^(?:the|a|an|of|in|for|and|with|by|[^\p{L}\p{N}].*)$/iu.test(words.forms[at] ?? "")) return true;
  // "Declaring Mosul", "Meanwhile Abadi": a sentence's first word has its capital from there.
  // "Rebels of the Front for Change": so has a plain noun for its people.
  if (at === 0 && words.lower[1] === "of" && membersFirst.test(words.lower[0] ?? "")) return true;
  // "Will Canada send tanks?"
  if (at === 0 && to > 1 && /^(?:Will|Can|Could|Should|Would|Does|Did|Is|Are|Has|Have|May|Must)$/.test(words.forms[0] ?? ""))
    return words.forms.includes("?") || token?.upos === "AUX";
  return (
    at === 0 &&
    to > 1 &&
    (token?.upos === "ADV" || token?.upos === "SCONJ" || token?.upos === "ADP" || (token?.upos === "VERB" && token.xpos === "VBG"))
  );
}

const membersFirst = /^(?:rebels|militants|fighters|gunmen|insurgents|members|troops|supporters|guerrillas|leaders|officials|soldiers)$/;

// Feasts and faiths, languages, software; operations, storms and resolutions are events (ONTOLOGY 7.15), ships are neither.
const noName =
  /^(?:ramadan|eid(?: al[ -].*)?|hajj|islam|christianity|god|allah|jesus|internet|arabic|english|french|hebrew|kurdish|farsi|russian|spanish|christmas|easter|covid.*|mr|mrs|ms)$/;
export const ships = new Set("hms uss fs hmas usns ins brp kri pns bns slns rfa tcg mv mt".split(" "));
const noFirst = new Set([
  ...ships,
  "operation",
  "exercise",
  "hurricane",
  "cyclone",
  "typhoon",
  "storm",
  "resolution",
  "article",
  "chapter",
]);
const month =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

const weekday = /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

function isNoName(words: Words, from: number, to: number, lexicon: Lexicon): boolean {
  const text = words.lower.slice(from, to).join(" ");
  const first = words.lower[from] ?? "";
  if (noName.test(text) || noFirst.has(first)) return true;
  // "Liptako-Gourma Charter", "Dayton Accords": agreements are events (ONTOLOGY 7.15).
  if (
    to - from > 1 &&
    !/^(?:government|party|movement|council)$/.test(first) &&
    /^(?:Charter|Treaty|Accords?|Agreement|Pact|Convention|Protocol|Declaration|Resolution)$/.test(words.forms[to - 1] ?? "")
  )
    return true;
  if (noFirst.has(words.lower[from - 1] ?? "") && isCapital(words.forms[from - 1])) return true;
  if (to - from === 1 && /^\p{Lu}{2,}s$/u.test(words.forms[from] ?? "")) return true;
  // "The Secretary-General", "the Director-General": half an office
  if (to - from === 1 && text === "general" && words.lower[from - 1] === "-") return true;
  // "Secretary of State", "Minister of Defence": the office, not the body; "Minister of Peru" names the country.
  if (
    to - from === 1 &&
    words.lower[from - 1] === "of" &&
    /^(?:secretary|minister|secretaries|ministers)$/.test(words.lower[from - 2] ?? "")
  )
    return lexicon.longestAt(words.forms, from)?.found[0]?.kind !== "Country";
  // "The Barkhane Prize", "the Hariri Foundation Award": what is called after a name.
  if (/^(?:Prize|Award|Medal|Trophy|Cup|Festival|Street|Avenue|Boulevard|Museum|Memorial)$/.test(words.forms[to] ?? "")) return true;
  // "HIMARS rocket launchers": a weapon.
  if (
    to - from === 1 &&
    /^(?:rockets?|missiles?|launchers?|drones?|tanks?|jets?|rifles?|howitzers?|bombers?)$/.test(words.lower[to] ?? "") &&
    /^\p{Lu}{2,}|\d/u.test(words.forms[from] ?? "")
  )
    return !weaponOwners.test(words.forms[from] ?? "");
  // "Philippine Defence Secretary X": an office, no body.
  if (/^(?:Secretary|Minister)$/.test(words.forms[to] ?? "") && ministerial.test(words.forms[to - 1] ?? "")) return true;
  if (/^(?:fans?|supporters?)$/.test(words.lower[to] ?? "") || isGloss(words, from)) return true;
  return month.test(first.replace(".", "")) && (to - from === 1 || /^\d/.test(words.forms[from + 1] ?? ""));
}

const ministerial =
  /^(?:Defen[cs]e|Foreign|Interior|Home|Finance|Justice|Health|Energy|Economy|Trade|Oil|Information|Security|Treasury|Education)$/;

/** What a text calls a body whose name doesn't tell that it is one. */
export const groupNoun = /^(?:group|party|movement|organi[sz]ation|coalition|alliance|front|faction|newspaper|militia|network)$/;

const weaponOwners = /^(?:US|UK|UN|EU|NATO|IDF|ISIL|ISIS|IS|RSF|PKK|SDF|YPG|UAE|RAF|USAF|TTP)$/;

/** Inside "(Arabic: ...)" stands the same name in another script, inside "Operation Dawn (Fajr)" its translation. */
function isGloss(words: Words, from: number): boolean {
  const open = words.forms.lastIndexOf("(", from);
  if (open < 0 || from - open > 10 || words.forms.slice(open, from).includes(")")) return false;
  // "the Umma (Nation) party"
  const close = words.forms.indexOf(")", open);
  if (close > 0 && words.lower.slice(close + 1, close + 3).some((word) => groupNoun.test(word))) return true;
  return words.forms[open + 2] === ":" || words.lower.slice(Math.max(0, open - 4), open).includes("operation");
}

/** "Biden tells Netanyahu U.S. will not join": a country that a name ran into. */
function splitBack<R extends Range>(words: Words, range: R, lexicon: Lexicon): R[] | null {
  const last = range.to - 1;
  const country = lexicon.longestAt(words.forms, last);
  if (range.type === "LOC" || range.to - range.from !== 2 || country?.end !== range.to || country.found[0]?.kind !== "Country") return null;
  if (lexicon.leadersCalled(words.forms[range.from] ?? "").length === 0) return null;
  return [
    { ...range, to: last, type: "PER" },
    { ...range, from: last, type: "LOC" },
  ] as R[];
}

function splitFront<R extends Range>(words: Words, range: R, lexicon: Lexicon): R[] | null {
  if (range.to - range.from < 3 || range.type === null) return null;
  const match = lexicon.longestAt(words.forms, range.from);
  const rest = match ? range.to - match.end : 0;
  const known = match?.found.some(
    (entry) => entry.kind === "Country" || (entry.kind === "Place" && range.type !== "ORG" && match.end - match.start > 1),
  );
  if (!match || !known || rest < 2 || !wholeNameOf(words, match.end, range.to)) return null;
  return [
    { ...range, to: match.end, type: "LOC" },
    { ...range, from: match.end, type: "PER" },
  ] as R[];
}

/** Two or more capitalised words without a common noun among them: the shape of a person's name. */
function wholeNameOf(words: Words, from: number, to: number): boolean {
  return words.sentence.tokens
    .slice(from, to)
    .every((token) => token.upos === "PROPN" && isCapital(token.form) && !bodyLike.test(token.form));
}

const bodyLike =
  /^(?:National|Army|Navy|Air|Force|Forces|Security|Council|Ministry|Department|Government|State|States|Party|Front|Union|University|Police|Court|Bank|Board|Commission|Committee|Office|Agency|Team|Embassy|Assembly|Parliament|Congress|Senate|Institute|Center|Centre|Defense|Defence|Foreign|Democratic|Tourism|River|Province|City|Region|District|Island|Islands|Sea|Lake|Airport|Base|Movement|Army|Central|Command|Naval|Special|Operations|Marine|Corps|Guard|Coalition|Group|Association|Organization|Foundation|Times|Post|News|Agency|Standards|Republic|Islamic|Supreme|High|Election|Electoral|Human|Rights|General)$/;
