import type { Found } from "../4-mentions/index.ts";
import { type Leader, slug } from "../lexicon/index.ts";
import { type Context, textOf } from "./context.ts";
import { type Draft, nameWords } from "./register.ts";

/** Who each mention of a person means, by its start: full names first, then the surnames and first names that they lend. */
export function personsOf(context: Context, people: readonly Found[]): ReadonlyMap<number, Draft> {
  const full: Known[] = [];
  const drafts = new Map<number, Draft>();
  for (const found of people) {
    const words = nameWords(textOf(context, found));
    if (words.length < 2) continue;
    const known = sameName(full, words) ?? enter(full, { words, draft: newPerson(context, found), at: found.start });
    known.at = Math.min(known.at, found.start);
    drafts.set(found.start, known.draft);
  }
  for (const known of full) known.draft = fullest(known);
  for (const found of people) {
    const words = nameWords(textOf(context, found));
    const known =
      words.length < 2
        ? (lentBy(full, words, found.start) ?? enter(full, { words, draft: shortName(context, found, words), at: found.start }))
        : sameName(full, words);
    if (known) drafts.set(found.start, known.draft);
  }
  return drafts;
}

interface Known {
  words: readonly string[];
  draft: Draft;
  at: number;
}

function enter(full: Known[], known: Known): Known {
  full.push(known);
  return known;
}

/** The same words, or all words of the shorter name at the start or the end of the longer. */
function sameName(full: Known[], words: readonly string[]): Known | undefined {
  const known = full.find((one) => one.words.length > 1 && (startsOrEnds(one.words, words) || startsOrEnds(words, one.words)));
  if (known && words.length > known.words.length && !known.draft.id.startsWith("person:=")) known.words = words;
  return known;
}

function startsOrEnds(long: readonly string[], short: readonly string[]): boolean {
  const last = long.length - short.length;
  if (last < 0) return false;
  return short.every((word, at) => long[at] === word) || short.every((word, at) => long[at + last] === word);
}

function fullest(known: Known): Draft {
  return known.draft;
}

function newPerson(context: Context, found: Found): Draft {
  const leader = leaderOf(
    context,
    found.entries.flatMap((entry) => context.lexicon.leader(entry.id) ?? []),
  );
  if (leader) return { id: leader.id, kind: "Person", name: leader.name };
  const name = textOf(context, found).replace(/\s+/g, " ");
  return { id: `person:${slug(name)}`, kind: "Person", name };
}

/** Somebody named in full before, else after, by a surname (or, where nobody has that surname, a first name). */
function lentBy(full: readonly Known[], words: readonly string[], at: number): Known | undefined {
  const word = words.at(-1);
  const pick = (fits: (one: Known) => boolean) => {
    const fitting = full.filter(fits).toSorted((a, b) => a.at - b.at);
    return fitting.filter((one) => one.at <= at).at(-1) ?? fitting[0];
  };
  return (
    pick((one) => one.words.at(-1) === word) ??
    pick((one) => one.words.length > 1 && one.words.some((part) => part === word && part.length > 2))
  );
}

/** A surname alone: a leader whom the lexicon calls so, where the article speaks of the country, else a person of that name. */
function shortName(context: Context, found: Found, words: readonly string[]): Draft {
  const called = [
    ...context.lexicon.leadersCalled(textOf(context, found)),
    ...found.entries.flatMap((entry) => context.lexicon.leader(entry.id) ?? []),
  ];
  const leader = leaderOf(
    context,
    called.filter((one) => closeness(context, one) > 0),
  );
  if (leader) return { id: leader.id, kind: "Person", name: leader.name };
  const name = textOf(context, found);
  return { id: `person:${slug(name) || words.join("-")}`, kind: "Person", name };
}

function leaderOf(context: Context, leaders: readonly Leader[]): Leader | undefined {
  return leaders.toSorted((a, b) => closeness(context, b) - closeness(context, a))[0];
}

/** How near somebody's offices lie to what the article speaks of, in place and time. */
function closeness({ weights, lexicon, publishedAt, found }: Context, leader: Leader): number {
  return Math.max(
    0,
    ...leader.roles.map(({ of, since, until }) => {
      const body = lexicon.force(of) ?? lexicon.organization(of);
      const iso3 = of.startsWith("country:") ? of.slice("country:".length) : body?.country;
      const spoken = (iso3 ? weights.weight(iso3) : 0) + (found.some((one) => one.id === of || one.entries[0]?.id === of) ? 2 : 0);
      if (spoken === 0 || publishedAt === null) return spoken;
      const year = Number(publishedAt.slice(0, 4));
      const early = since !== null && Number(since.slice(0, 4)) > year ? 0.2 : 1;
      return spoken * early * (until !== null && Number(until.slice(0, 4)) + 5 < year ? 0.5 : 1);
    }),
  );
}
