import type { ForceCategory, Noun } from "../lexicon/index.ts";
import { type Nouns, nounEndingAt } from "./bodies.ts";
import { covers, type Found, spanOf, type Words } from "./types.ts";

/**
 * Unnamed collectives that act: "jihadist militant groups", "protesters", "armed groups". The phrase without its article and
 * count is the name. A lone "gunman" is a person without a name and none of these.
 */
export function collectivesIn(words: Words, taken: readonly Found[], nouns: Nouns): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < words.lower.length; at++) {
    const token = words.sentence.tokens[at];
    if (!token || !/^(?:NOUN|PROPN)$/.test(token.upos) || covers(taken, words.index, at, at + 1)) continue;
    const match = linkedGroups(words, at) ?? nounEndingAt(words.lower, at, nouns.collective) ?? forceOfNobody(words, at, nouns);
    if (!match?.noun.category || excluded.has(match.noun.name) || !isMany(words.lower.slice(match.from, at + 1), match.noun.plural))
      continue;
    // "Wazalendo militiamen" are told by their name.
    if (taken.some((one) => one.kind === "Force" && one.tokens[1] === match.from && one.sentence === words.index)) continue;
    if (isModifier(words, at) || /^(?:former|ex)$/.test(words.lower[match.from - 1] ?? "")) continue;
    const from = /^(?:coalition|group)$/.test(match.noun.name) && match.from === at ? at : phraseStart(words, match.from, taken);
    const backer = backerOf(words, from, taken);
    const whole = backer && `${words.forms.slice(...backer.tokens).join(" ")}-${words.forms.slice(backer.tokens[1] + 1, at + 1).join(" ")}`;
    found.push({
      ...spanOf(words, from, at + 1),
      sentence: words.index,
      tokens: [from, at + 1],
      kind: "Force",
      role: "NOMINAL",
      entries: [],
      category: match.noun.category,
      ...(whole && { name: whole }),
      family:
        whole?.toLowerCase() ??
        familyOf(
          words.lower.slice(from, at + 1).join(" "),
          words.lower.slice(match.from, at + 1).join(" "),
          match.noun.category as ForceCategory,
        ),
    });
  }
  return found;
}

/** "Groups linked to al Qaeda". */
function linkedGroups(words: Words, at: number): { noun: Noun; from: number } | null {
  if (words.lower[at] !== "groups" || !/^(?:linked|allied|affiliated|tied|loyal|close|associated|aligned)$/.test(words.lower[at + 1] ?? ""))
    return null;
  return { noun: { name: "group", plural: "groups", category: "UNIDENTIFIED_ARMED_GROUP" }, from: at };
}

/** "Foreign troops", "rebel forces", "the insurgency", "coalition airstrikes": forces that no country's name stands beside. */
function forceOfNobody(words: Words, at: number, nouns: Nouns): { noun: Noun; from: number } | null {
  const noun = words.lower[at] ?? "";
  if (noun === "insurgency") return { noun: { name: noun, plural: null, category: "REBEL_GROUP" }, from: at };
  if (noun === "coalition") return { noun: { name: noun, plural: null, category: "COALITION" }, from: at };
  const before = adjectives[words.lower[at - 1] ?? ""];
  const force = nounEndingAt(words.lower, at, nouns.force);
  if (!before || force?.from !== at || !/^(?:troops|forces|soldiers|fighters|army)$/.test(noun)) return null;
  return { noun: { name: noun, plural: null, category: before }, from: at - 1 };
}

const adjectives: Readonly<Record<string, ForceCategory>> = {
  foreign: "STATE_MILITARY",
  rebel: "REBEL_GROUP",
  opposition: "REBEL_GROUP",
  insurgent: "REBEL_GROUP",
  separatist: "REBEL_GROUP",
  coalition: "COALITION",
  allied: "COALITION",
  tribal: "MILITIA",
  paramilitary: "MILITIA",
  regional: "MULTINATIONAL_MISSION",
  peacekeeping: "MULTINATIONAL_MISSION",
};

// "France and its allies" names no ally; settlers, hunters and contractors act together only where an article makes it plain.
const excluded = new Set(["ally", "contractor", "hunter", "settler", "activist", "crowd", "peacekeeper", "fighter", "resident"]);

function isMany(phrase: readonly string[], plural: string | null): boolean {
  return plural === null || phrase.join(" ").replace(/ - /g, "-") === plural.toLowerCase();
}

/** A noun inside a longer one ("rebel positions") is told by that one. */
function isModifier(words: Words, at: number): boolean {
  const token = words.sentence.tokens[at];
  // "Rebels shell Goma": a headline's verb taken for a noun.
  const next = words.sentence.tokens[at + 1];
  if (at === 0 && token?.xpos === "NNS" && next?.xpos === "NN" && words.sentence.tokens[2]?.upos === "PROPN") return false;
  return words.lower[at] !== "coalition" && token?.relation === "compound" && token.head > at;
}

/** Who stands before "-backed": "Iranian-backed militias" are others than the militias of somebody else. */
function backerOf({ lower, index }: Words, from: number, taken: readonly Found[]): Found | undefined {
  return lower[from - 2] === "-" && lower[from - 1] === "backed"
    ? taken.find((one) => one.sentence === index && one.tokens[1] === from - 2)
    : undefined;
}

/** Adjectives and nouns right before the head: "foreign", "armed", "anti-coalition". */
function phraseStart(words: Words, from: number, taken: readonly Found[]): number {
  const { tokens } = words.sentence;
  let start = from;
  for (let at = from - 1; at >= 0 && at >= from - 4; at--) {
    const token = tokens[at];
    const describes =
      token &&
      token.form !== "backed" &&
      ((token.upos === "NOUN" && !hours.has(token.form.toLowerCase())) ||
        (token.upos === "ADJ" && !vague.has(token.form.toLowerCase())) ||
        token.form === "-");
    if (!describes || covers(taken, words.index, at, at + 1)) break;
    if (token.form !== "-") start = at;
  }
  return start;
}

/** `In the evening gunmen attacked`: no name of theirs. */
const hours = new Set([
  "morning",
  "noon",
  "afternoon",
  "evening",
  "night",
  "midnight",
  "dawn",
  "dusk",
  "day",
  "week",
  "weekend",
  "month",
  "year",
]);

const vague = new Set([
  "many",
  "several",
  "other",
  "more",
  "few",
  "some",
  "such",
  "same",
  "numerous",
  "unknown",
  "own",
  "new",
  "certain",
  "various",
  "long",
  "decade",
  "year",
  "month",
]);

/**
 * Phrases that an article uses for the same people. A phrase with a word that sets its people apart ("pro-government",
 * "foreign", "Tuareg") is a family of its own.
 */
function familyOf(phrase: string, head: string, category: ForceCategory): string {
  if (category === "PROTESTERS" || category === "COALITION") return category.toLowerCase();
  const apart = phrase
    .slice(0, phrase.length - head.length)
    .split(/[ -]/)
    .some((word) => word !== "" && !alike.has(word));
  if (apart || /^foreign (?:troops|forces|soldiers)$/.test(phrase)) return phrase;
  if (
    /^(?:militants?|jihad\p{L}*|islamists?|extremists|terrorists|(?:armed|militant|terrorist|jihadist|jihadi|extremist|islamist) \p{L}+|groups?)$/u.test(
      head,
    )
  )
    return "armed groups";
  return /insurg/.test(head) ? "insurgents" : (head.split(" ").at(-1) ?? head);
}

// Words that tell how an article sees them, not which of them.
const alike = new Set(
  "jihadist jihadi islamist islamic armed militant terrorist extremist radical suspected heavily unidentified local alleged anti coalition foreign group hardline".split(
    " ",
  ),
);
