import type { EntityKind } from "../reading.ts";
import { ships } from "./tidy.ts";
import { covers, type Found, isCapital, spanOf, type Words } from "./types.ts";

/**
 * What a whole article tells about its names: one name is one kind of thing, and a name found once is a name wherever it
 * stands with a capital. A full name of a person lends its surname.
 */
export function settle(all: readonly Words[], found: readonly Found[]): Found[] {
  const lower = new Set(all.flatMap((words) => words.forms.filter((form) => /^\p{Ll}/u.test(form))));
  const vessels = vesselsIn(all);
  const names = found.filter((one) => !isEveryday(all, one, lower) && !vessels.has(keyFor(all, one)));
  const kinds = kindsByName(all, names);
  const settled = names.map((one) => retype(all, one, kinds));
  return [...settled, ...lentNames(all, settled, kinds, lower)];
}

/** A ship named once with its prefix ("FS Forbin") is a ship wherever its name stands alone. */
function vesselsIn(all: readonly Words[]): ReadonlySet<string> {
  return new Set(
    all.flatMap(({ forms, lower }) =>
      lower.flatMap((word, at) =>
        ships.has(word) && /^\p{Lu}{2,4}$/u.test(forms[at] ?? "") && isCapital(forms[at + 1]) ? [lower[at + 1] ?? ""] : [],
      ),
    ),
  );
}

/** A single word at the head of a sentence, written small elsewhere, has its capital from there: "Iodine deficiency ...". */
function isEveryday(all: readonly Words[], one: Found, lower: ReadonlySet<string>): boolean {
  if (one.entries.length > 0 || one.tokens[1] - one.tokens[0] > 1 || one.tokens[0] > 1) return false;
  return lower.has(keyFor(all, one));
}

interface Known {
  readonly words: readonly string[];
  readonly kind: EntityKind;
  readonly like: Found;
}

/** For each name in lower case the kind that it has most often; what the lexicon knows counts three times. */
function kindsByName(all: readonly Words[], found: readonly Found[]): ReadonlyMap<string, Known> {
  const votes = new Map<string, Map<EntityKind, { count: number; like: Found }>>();
  for (const one of found) {
    if (one.role !== "NAME") continue;
    const key = keyFor(all, one);
    const own = votes.get(key) ?? new Map();
    votes.set(key, own);
    const vote = own.get(one.kind) ?? { count: 0, like: one };
    own.set(one.kind, { count: vote.count + (one.entries.length > 0 ? 3 : 1), like: vote.like.entries.length > 0 ? vote.like : one });
  }
  lendTails(votes);
  return new Map(
    [...votes].map(([key, own]) => {
      const [kind, { like }] = [...own].reduce((best, next) => (next[1].count > best[1].count ? next : best));
      return [key, { words: key.split(" "), kind, like }];
    }),
  );
}

/** The last word of "Church of Scientology" alone is that body, unless the lexicon has a place or person of that name. */
function lendTails(votes: Map<string, Map<EntityKind, { count: number; like: Found }>>): void {
  for (const [key, own] of [...votes]) {
    const tail = /^\S+ of (\S{4,})$/.exec(key)?.[1];
    const body = own.get("Organization") ?? own.get("Force");
    const there = tail === undefined ? undefined : votes.get(tail);
    if (!body || !there || [...there.values()].some(({ like }) => like.entries.length > 0)) continue;
    there.set(body.like.kind, { count: 1000, like: body.like });
  }
}

function keyFor(all: readonly Words[], { sentence, tokens }: Found): string {
  return (all[sentence]?.lower ?? []).slice(...tokens).join(" ");
}

function retype(all: readonly Words[], one: Found, kinds: ReadonlyMap<string, Known>): Found {
  const known = one.role === "NAME" ? kinds.get(keyFor(all, one)) : undefined;
  if (!known || known.kind === one.kind || one.entries.length > 0) return one;
  return {
    ...one,
    kind: known.kind,
    entries: known.like.entries,
    ...(known.like.category ? { category: known.like.category } : { category: undefined }),
  };
}

function lentNames(all: readonly Words[], found: readonly Found[], kinds: ReadonlyMap<string, Known>, lower: ReadonlySet<string>): Found[] {
  const byFirst = new Map<string, Known[]>();
  const enter = (known: Known) => {
    const list = byFirst.get(known.words[0] ?? "");
    if (list) list.push(known);
    else byFirst.set(known.words[0] ?? "", [known]);
  };
  for (const known of kinds.values()) enter(known);
  for (const { words, kind, like } of kinds.values()) {
    const last = words.at(-1);
    if (kind === "Person" && words.length > 1 && last && last.length > 2 && !kinds.has(last)) enter({ words: [last], kind, like });
  }
  const taken: Found[][] = all.map(() => []);
  for (const one of found) taken[one.sentence]?.push(one);
  return all.flatMap((words) => lentIn(words, byFirst, taken[words.index] ?? [], lower));
}

function lentIn(
  words: Words,
  byFirst: ReadonlyMap<string, readonly Known[]>,
  taken: readonly Found[],
  lower: ReadonlySet<string>,
): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < words.lower.length; at++) {
    if (!isCapital(words.forms[at]) || covers(taken, words.index, at, at + 1)) continue;
    const fitting = (byFirst.get(words.lower[at] ?? "") ?? []).filter((known) => fits(words, at, known, lower));
    const known = fitting.toSorted((a, b) => b.words.length - a.words.length)[0];
    if (!known || covers(taken, words.index, at, at + known.words.length)) continue;
    const to = at + known.words.length;
    const { category } = known.like;
    found.push({
      ...spanOf(words, at, to),
      sentence: words.index,
      tokens: [at, to],
      kind: known.kind,
      role: "NAME",
      entries: known.words.length === known.like.tokens[1] - known.like.tokens[0] ? known.like.entries : [],
      ...(category && { category }),
    });
    at = to - 1;
  }
  return found;
}

/** A single word must not be an everyday one, nor part of a longer run of capitals. */
function fits(words: Words, at: number, { words: name }: Known, lower: ReadonlySet<string>): boolean {
  if (name.some((word, offset) => words.lower[at + offset] !== word)) return false;
  if (name.length > 1) return true;
  const word = name[0] ?? "";
  return (
    word.length > 2 &&
    !lower.has(word) &&
    !isCapital(words.forms[at + 1]) &&
    (at === 0 ||
      !isCapital(words.forms[at - 1]) ||
      monthPrefix.test(words.forms[at - 1] ?? "") ||
      words.sentence.tokens[at - 1]?.upos !== "PROPN")
  );
}

/** "In February Déby decided". */
const monthPrefix = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|\p{L}+day)$/u;
