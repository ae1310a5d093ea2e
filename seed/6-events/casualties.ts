import type { CasualtyCount } from "../reading.ts";
import { bareOblique } from "./objects.ts";
import type { Scene } from "./scene.ts";
import { childrenBy, conjuncts, formAt, headOf, lemmaAt, prepositionOf, relationAt, subtree, tokenAt } from "./tree.ts";
import { agentNouns } from "./words.ts";

const numbers: Readonly<Record<string, number>> = Object.fromEntries(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, value) => [word, value]),
);
const tens: Readonly<Record<string, number>> = { thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
const scales: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000 };
/** Least counts of vague plurals: "dozens" is at least two of them. */
const vague: Readonly<Record<string, number>> = { dozen: 24, score: 40, hundred: 200, thousand: 2000, million: 2_000_000 };

/** The numbers of a phrase and of what it is joined to, added: `one soldier and two guards` are three. */
export function countOfAll(scene: Scene, head: number): CasualtyCount | null {
  const counts =
    head < 0
      ? []
      : conjuncts(scene.tree, head)
          .filter((at) => at === head || isOneMoreCount(scene, at))
          .map((at) => countOf(scene, at));
  const known = counts.filter((count) => count !== null);
  const [first, ...parts] = known;
  if (!first) return null;
  // "nine people, three women and six children": what a number is made of adds nothing
  if (parts.length > 0 && isSplit(scene, head)) return first;
  const open = known.length < counts.length || known.some(({ high }) => high === null);
  return {
    best: known.reduce((sum, { best }) => sum + best, 0),
    low: known.reduce((sum, { low }) => sum + (low ?? 0), 0),
    high: open ? null : known.reduce((sum, { high }) => sum + (high ?? 0), 0),
  };
}

function isSplit({ tree }: Scene, head: number): boolean {
  const first = subtree(tree, conjuncts(tree, head)[1] ?? -1)[0] ?? 0;
  return everybody.has(lemmaAt(tree, head)) && [first, first - 1].some((at) => formAt(tree, at) === ",");
}
const everybody = new Set("member people person civilian victim villager relative".split(" "));

/** In `killed hundreds, displaced millions` and `killed two, wounded 300 people` the tree joins what another verb counts. */
function isOneMoreCount(scene: Scene, at: number): boolean {
  const { tree } = scene;
  const first = subtree(tree, at)[0] ?? at;
  // "14 dead and 97 wounded" are two counts, and "at a hotel and a café" is none
  if (tokenAt(tree, at).upos === "NUM" && isStruck(formAt(tree, at + 1))) return false;
  if (childrenBy(tree, at, "nummod").length === 0 && tokenAt(tree, at).xpos === "NN" && !isPerson(lemmaAt(tree, at))) return false;
  const participle = [...childrenBy(tree, at, "amod", "acl"), first - 1].some((one) => /^VB[DN]$/.test(tokenAt(tree, one).xpos));
  return !participle && !(lemmaAt(tree, at) in vague);
}

const isStruck = (form: string): boolean => /^(?:dead|killed|wounded|injured|hurt|missing)$/.test(form);

const isPerson = (lemma: string): boolean =>
  agentNouns.has(lemma) || /(?:er|or|ist|man|woman|boy|girl|baby|guard|cleric|friend)$/.test(lemma);

/** The number a phrase gives, with its bounds; null where it gives none. */
export function countOf(scene: Scene, head: number): CasualtyCount | null {
  const { tree } = scene;
  if (head < 0) return null;
  const plural = tokenAt(tree, head).xpos === "NNS" ? vague[lemmaAt(tree, head)] : undefined;
  if (plural !== undefined) return { best: plural, low: plural, high: null };
  const numerals = childrenBy(tree, head, "nummod");
  const listed = numerals.length === 0 ? numeralsBefore(scene, head) : [];
  if (listed.length > 1)
    return bounded(
      listed.reduce((sum, value) => sum + value, 0),
      "",
    );
  const own = numerals.length === 0 && tokenAt(tree, head).upos === "NUM" ? [head] : numerals;
  const first = own[0];
  if (first === undefined) return singular(scene, head);
  const one = subtree(tree, first, (child) => relationAt(tree, child) !== "conj" || !isStruck(formAt(tree, child + 1)));
  const words = one.filter((at) => ["NUM", "SYM", "PUNCT"].includes(tokenAt(tree, at).upos) || formAt(tree, at) in scales);
  const value = numberOf(words.map((at) => formAt(tree, at)));
  const range = rangeOf(one.map((at) => formAt(tree, at)));
  return range ?? (value === null ? null : bounded(value, hedgesOf(scene, head, first)));
}

/** `50 to 60`, `between 50 and 60`, `50-60`: two numbers, the lower one first; null where there is one. */
function rangeOf(words: readonly string[]): CasualtyCount | null {
  const at = words.findIndex((word) => ["to", "and", "or", "-", "–"].includes(word));
  const [low, high] = [words.slice(0, at).findLast((word) => /^\d/.test(word)), words.slice(at + 1).find((word) => /^\d/.test(word))];
  if (at < 1 || low === undefined || high === undefined) return null;
  const [least, most] = [numberOf([low]) ?? 0, numberOf([high]) ?? 0];
  return least < most ? { best: least, low: least, high: most } : null;
}

/** `four American and five Chadian soldiers`: the numbers that stand before each people. */
function numeralsBefore(scene: Scene, head: number): readonly number[] {
  const { tree } = scene;
  return childrenBy(tree, head, "amod", "compound")
    .flatMap((at) => subtree(tree, at))
    .filter((at) => at < head && relationAt(tree, at) === "nummod" && scene.mentionAt[at + 1]?.role === "DEMONYM")
    .flatMap((at) => numberOf([formAt(tree, at)]) ?? []);
}

const killing = new Set(["kill", "murder", "massacre", "slaughter", "behead", "execute", "assassinate"]);
const wounding = new Set(["wound", "injure", "hurt", "maim"]);

/** The dead and the injured of a sentence, from its verbs and from `nine dead`, `left 12 wounded`; null where it tells none. */
export function casualtiesIn(
  scene: Scene,
  belongs: (at: number) => boolean,
): { readonly deaths: CasualtyCount | null; readonly injured: CasualtyCount | null } {
  const found: { deaths: CasualtyCount | null; injured: CasualtyCount | null } = { deaths: null, injured: null };
  scene.tree.tokens.forEach((token, at) => {
    const lemma = lemmaAt(scene.tree, at);
    const lost = token.upos === "VERB" && losing.has(lemma) ? lossesIn(scene, at, lemma) : null;
    if (lost && belongs(at)) found[lost.field] ??= countOfAll(scene, lost.of);
    const field =
      killing.has(lemma) || ["die", "perish", "dead"].includes(lemma)
        ? "deaths"
        : wounding.has(lemma) || lemma === "wounded" || lemma === "injured"
          ? "injured"
          : null;
    if (field && ["VERB", "ADJ"].includes(token.upos) && belongs(at)) found[field] ??= countOfAll(scene, sufferers(scene, at, lemma));
  });
  return found;
}

const losing = new Set(["claim", "cost", "take", "lose", "suffer", "sustain"]);

/** `claimed 18 lives`, `five people lost their lives`, `nine suffered burns`: who is counted, and as what; null where nobody is. */
function lossesIn({ tree }: Scene, at: number, lemma: string): { readonly field: "deaths" | "injured"; readonly of: number } | null {
  const object = childrenBy(tree, at, "obj")[0] ?? -1;
  const subject = childrenBy(tree, at, "nsubj")[0] ?? -1;
  const hurt = ["suffer", "sustain"].includes(lemma);
  if (hurt) return ["injury", "wound", "burn"].includes(lemmaAt(tree, object)) ? { field: "injured", of: subject } : null;
  return lemmaAt(tree, object) === "life" ? { field: "deaths", of: lemma === "lose" ? subject : object } : null;
}

/** The phrase that names the dead or injured: object, passive subject, or the noun that `dead` describes. */
function sufferers(scene: Scene, at: number, lemma: string): number {
  const { tree } = scene;
  if (["die", "perish"].includes(lemma)) return childrenBy(tree, at, "nsubj")[0] ?? -1;
  const object = childrenBy(tree, at, "obj", "nsubj:pass")[0];
  if (object !== undefined) return object;
  const bare = bareOblique(scene, at);
  if (bare >= 0) return bare;
  const number = childrenBy(tree, at, "obl").find((child) => child > at && isBareNumber(scene, child));
  if (number !== undefined) return number;
  // "550 people were killed and 4,926 injured"
  if (tokenAt(tree, at - 1).upos === "NUM") return at - 1;
  if (["dead", "wounded", "injured"].includes(lemma)) {
    const subject = childrenBy(tree, at, "nsubj")[0];
    return subject ?? (tokenAt(tree, at - 1).upos === "NUM" ? at - 1 : leftAs(scene, headOf(tree, at)));
  }
  return relationAt(tree, at) === "acl" ? headOf(tree, at) : -1;
}

/** `left 25 people dead`, `left two soldiers and four rebels dead`: all that was left so. */
function leftAs({ tree }: Scene, at: number): number {
  if (lemmaAt(tree, at) === "leave") return childrenBy(tree, at, "obj")[0] ?? at;
  const first = headOf(tree, at);
  return relationAt(tree, at) === "conj" && lemmaAt(tree, headOf(tree, first)) === "leave" ? first : at;
}

/** `wounding more than 30`, `killed some 300 of them`: a number that stands for people, and no day. */
function isBareNumber(scene: Scene, at: number): boolean {
  const { tree } = scene;
  const { upos, start, end } = tokenAt(tree, at);
  if (scene.times.some((time) => time.start < end && time.end > start)) return false;
  const preposition = prepositionOf(tree, at);
  return (
    (upos === "NUM" && ["", "than", "least", "about"].includes(preposition)) ||
    childrenBy(tree, at, "nmod").some((one) => formAt(tree, one) === "least")
  );
}

/** `two killed and a third injured`. */
export const isOneMore = (form: string): boolean => /^(?:another|second|third|fourth|fifth|sixth)$/.test(form);

/** `a soldier` is one; a bare plural tells no number. */
function singular(scene: Scene, head: number): CasualtyCount | null {
  const { tree } = scene;
  if (isOneMore(formAt(tree, head))) return { best: 1, low: 1, high: 1 };
  const article = childrenBy(tree, head, "det").some((det) => ["a", "an"].includes(formAt(tree, det)));
  return article && tokenAt(tree, head).xpos === "NN" ? { best: 1, low: 1, high: 1 } : null;
}

/** The value of a number in digits or words: `2,400`, `twenty-one`, `three hundred`; null where it is none. */
export function numberOf(words: readonly string[]): number | null {
  let total = 0;
  let seen = false;
  for (const word of words) {
    const digits = /^\d[\d,]*(?:\.\d+)?$/.test(word) ? Number(word.replaceAll(",", "")) : undefined;
    const value = digits ?? numbers[word] ?? tens[word];
    const scale = scales[word];
    if (value !== undefined) total += value;
    else if (scale !== undefined) total = (total || 1) * scale;
    else if (word !== "-") continue;
    seen ||= value !== undefined || scale !== undefined;
  }
  return seen ? total : null;
}

function hedgesOf(scene: Scene, head: number, numeral: number): string {
  const { tree } = scene;
  const nearby = [...childrenBy(tree, head, "advmod", "case", "amod"), ...subtree(tree, numeral)].filter(
    (at) => at < numeral && at > numeral - 5,
  );
  const preposition = prepositionOf(tree, head);
  return [...nearby.map((at) => formAt(tree, at)), preposition].join(" ");
}

function bounded(value: number, hedges: string): CasualtyCount {
  if (/\b(least|more|over|minimum|exceed)/.test(hedges)) return { best: value, low: value, high: null };
  if (/\b(up|most|maximum|less|fewer|under)\b/.test(hedges)) return { best: value, low: 0, high: value };
  return { best: value, low: value, high: value };
}
