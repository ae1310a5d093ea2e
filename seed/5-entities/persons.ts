import type { Found } from "../4-mentions/index.ts";
import { type Leader, slug } from "../lexicon/index.ts";
import { type Context, textOf } from "./context.ts";
import { lastUpTo } from "./halving.ts";
import { nationalityOf } from "./nationalities.ts";
import { type Draft, nameWords } from "./register.ts";
import { titleBefore } from "./titles.ts";

/** Who each mention of a person means, by its start: full names first, then the surnames and first names that they lend. */
export function personsOf(context: Context, people: readonly Found[]): ReadonlyMap<number, Draft> {
  const index = createIndex();
  const named = people.map((found) => ({ found, words: nameWords(textOf(context, found)) }));
  for (const { found, words } of named) {
    if (words.length < 2) continue;
    const draft = newPerson(context, found);
    const person = sameName(index, words, draft.id, context);
    const other = person || context.lexicon.leader(draft.id) ? undefined : otherwiseCalled(context, index, people, found);
    if (person) person.at.push(found.start);
    else index.enter({ words, draft: other ?? draft, at: [found.start] });
  }
  const drafts = new Map<number, Draft>();
  for (const { found, words } of named) {
    const before = words.length < 2 ? lentBy(index, words, found.start) : sameName(index, words, newPerson(context, found).id, context);
    const other = before || words.length > 1 ? undefined : otherwiseCalled(context, index, people, found);
    const person = before ?? index.enter({ words, draft: other ?? shortName(context, found, words), at: [found.start] });
    drafts.set(found.start, person.draft);
  }
  return withCountries(context, people, drafts);
}

/** Who has no country by the lexicon has the one that the article tells first. */
function withCountries(context: Context, people: readonly Found[], drafts: ReadonlyMap<number, Draft>): ReadonlyMap<number, Draft> {
  const told = new Map<string, string>();
  for (const found of people) {
    const draft = drafts.get(found.start);
    if (!draft || draft.country || told.has(draft.id)) continue;
    const country = nationalityOf(context, found);
    if (country) told.set(draft.id, country);
  }
  return new Map(
    [...drafts].map(([start, draft]) => {
      const country = draft.country ?? told.get(draft.id);
      return [start, country ? { ...draft, country } : draft];
    }),
  );
}

/** "Ahmed al-Sharaa, formerly known as X", "Dairo Úsuga, alias Otoniel": who stands before it. */
function otherwiseCalled(context: Context, index: Index, people: readonly Found[], found: Found): Draft | undefined {
  const before = people[people.indexOf(found) - 1];
  if (!before || before.sentence !== found.sentence) return undefined;
  if (!alias.test(context.article.text.slice(before.end, found.start))) return undefined;
  const words = nameWords(textOf(context, before));
  return index.with(words.at(-1) ?? "").find((one) => one.at.includes(before.start))?.draft;
}

const alias =
  /^,? \(?(?:who (?:is|was) )?(?:(?:(?:also|better|formerly|previously|widely|otherwise|now|once) )?known (?:as|by (?:the|his|her) (?:name|alias|nom de guerre)(?: of)?)|alias|aka|a\.k\.a\.|born|nom de guerre|or) ["“'‘]?$/;

interface Known {
  readonly words: readonly string[];
  readonly draft: Draft;
  /** Where it stands, in order of the text. */
  readonly at: number[];
}

/** Persons by each word of their name; of a word that very many share only the first are kept, so that the work stays linear. */
interface Index {
  enter(known: Known): Known;
  with(word: string): readonly Known[];
}

function createIndex(): Index {
  const byWord = new Map<string, Known[]>();
  return {
    with: (word) => byWord.get(word) ?? [],
    enter(known) {
      for (const word of new Set(known.words)) {
        const list = byWord.get(word);
        if (!list) byWord.set(word, [known]);
        else if (list.length < 100) list.push(known);
      }
      return known;
    },
  };
}

/**
 * The same words, or all words of the shorter name at the start or the end of the longer; but two whom the lexicon tells apart
 * stay two (Idriss Déby and his son Mahamat Idriss Déby).
 */
function sameName(index: Index, words: readonly string[], id: string, { lexicon }: Context): Known | undefined {
  const near = [...index.with(words[0] ?? ""), ...index.with(words.at(-1) ?? "")];
  const listedHere = lexicon.leader(id) !== null;
  return (
    near.find((one) => one.draft.id === id) ??
    near.find((one) => {
      if (one.words.length < 2 || !(startsOrEnds(one.words, words) || startsOrEnds(words, one.words))) return false;
      return !listedHere || lexicon.leader(one.draft.id) === null;
    })
  );
}

function startsOrEnds(long: readonly string[], short: readonly string[]): boolean {
  const last = long.length - short.length;
  if (last < 0) return false;
  return short.every((word, at) => long[at] === word) || short.every((word, at) => long[at + last] === word);
}

function newPerson(context: Context, found: Found): Draft {
  const leader = leaderOf(context, listed(context, found));
  return leader ? known(leader) : shortName(context, found, nameWords(textOf(context, found)));
}

/** The country is that of an office: reference knowledge, no claim of the article. */
function known({ id, name, roles }: Leader): Draft {
  const country = roles.find((role) => role.of.startsWith("country:"))?.of.slice("country:".length);
  return { id, kind: "Person", name, ...(country && { country }) };
}

function listed(context: Context, found: Found): Leader[] {
  return found.entries.flatMap((entry) => context.lexicon.leader(entry.id) ?? []);
}

/** Somebody named in full before, else after, by a surname or, where nobody has that surname, another part of the name. */
function lentBy(index: Index, words: readonly string[], at: number): Known | undefined {
  const word = words.at(-1) ?? "";
  const all = index.with(word);
  const bySurname = all.filter((one) => one.words.at(-1) === word);
  return (
    nearest(bySurname, at) ??
    nearest(
      all.filter((one) => one.words.length > 1 && word.length > 2),
      at,
    )
  );
}

/** The one named last before a place in the text; the first one named after it where none was before. */
function nearest(known: readonly Known[], at: number): Known | undefined {
  let best: Known | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const one of known) {
    const before = one.at[lastUpTo(one.at, at, (start) => start)];
    const far = before !== undefined ? at - before : 1e9 + (one.at[0] ?? 0);
    if (far < distance) [best, distance] = [one, far];
  }
  return best;
}

/**
 * A surname ("Bazoum", "Le Drian"): a leader whom the lexicon calls so, where the article speaks of the country, or where there
 * is but one of that name and in office on the day; else a person of that name.
 */
function shortName(context: Context, found: Found, words: readonly string[]): Draft {
  const name = textOf(context, found).replace(/\s+/g, " ");
  const called = [...new Set([...context.lexicon.leadersCalled(name), ...listed(context, found)])];
  const near = leaderOf(
    context,
    called.filter((one) => closeness(context, one) > 0),
  );
  const titled = called.filter((one) => hadTitle(context, found, one));
  const leader = near ?? latest(titled) ?? (called.length === 1 && isKnownFor(called[0], context.publishedAt) ? called[0] : undefined);
  if (leader) return known(leader);
  return { id: `person:${slug(name) || words.join("-")}`, kind: "Person", name };
}

/** "President Obama": the one of that surname who held the office, by the publication day where there is one. */
function hadTitle(context: Context, found: Found, leader: Leader): boolean {
  const title = titleBefore(context, found);
  const day = context.publishedAt;
  return leader.roles.some(
    (role) => title !== null && role.title.toLowerCase() === title && (day === null || role.since === null || role.since <= day),
  );
}

/** Of two presidents of one surname the one who came to office last. */
function latest(leaders: readonly Leader[]): Leader | undefined {
  const since = ({ roles }: Leader) =>
    roles
      .map((role) => role.since ?? "")
      .toSorted()
      .at(-1) ?? "";
  return leaders.toSorted((a, b) => (since(a) > since(b) ? -1 : 1))[0];
}

/** In office on the day, or, in an undated text, a head of a state at any time: "Putin offered to negotiate". */
function isKnownFor(leader: Leader | undefined, day: string | null): boolean {
  const roles = leader?.roles ?? [];
  if (day === null) return roles.some(({ title, of }) => of.startsWith("country:") && /^(?:President|Prime Minister|King)$/.test(title));
  return roles.some(({ since, until }) => since !== null && since <= day && (until === null || until >= day));
}

function leaderOf(context: Context, leaders: readonly Leader[]): Leader | undefined {
  return leaders.toSorted((a, b) => closeness(context, b) - closeness(context, a))[0];
}

/** How near somebody's offices lie to what the article speaks of, in place and time. */
function closeness(context: Context, leader: Leader): number {
  const { weights, lexicon, publishedAt } = context;
  return Math.max(
    0,
    ...leader.roles.map(({ of, since, until }) => {
      const body = lexicon.force(of) ?? lexicon.organization(of);
      const iso3 = of.startsWith("country:") ? of.slice("country:".length) : body?.country;
      const spoken = (iso3 ? weights.weight(iso3) : 0) + (context.named.has(of) ? 2 : 0);
      if (spoken === 0 || publishedAt === null) return spoken;
      const year = Number(publishedAt.slice(0, 4));
      // "Gandhi" of this year is not the one who died in 1984.
      if (until !== null && Number(until.slice(0, 4)) + 15 < year) return 0;
      const early = since !== null && Number(since.slice(0, 4)) > year ? 0.2 : 1;
      return spoken * early * (until !== null && Number(until.slice(0, 4)) + 5 < year ? 0.5 : 1);
    }),
  );
}
