import { type Found, groupNoun } from "../4-mentions/index.ts";
import { slug } from "../lexicon/index.ts";
import { type Context, mainCountry, onlyCountry, textOf } from "./context.ts";
import { groupsMeant } from "./definite-groups.ts";
import { ownedNames, ownerOf } from "./owned-names.ts";
import { hashOf, plainBody } from "./plain-names.ts";
import { type Draft, fromLexicon, nameWords } from "./register.ts";

/** Which force or organization each mention means, by its start. */
export function bodiesOf(context: Context, bodies: readonly Found[]): ReadonlyMap<number, Draft> {
  const known = createTails();
  const drafts = new Map<number, Draft>();
  const longOf = longForms(context, bodies);
  const owned = ownedNames(context, bodies);
  const families = new Map<string, Draft>();
  const firsts = new Map<string, Found>();
  for (const one of bodies) if (one.family && !firsts.has(one.family)) firsts.set(one.family, one);
  // Longer names first, so that "the Council" finds "Transitional Military Council" wherever it stands.
  for (const found of bodies.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (found.family) {
      drafts.set(found.start, familyOf(context, firsts.get(found.family) ?? found, families));
      continue;
    }
    const words = nameWords(found.name ?? textOf(context, found));
    const long = longOf.get(textOf(context, found));
    const spelled = long === undefined ? undefined : drafts.get(long);
    const draft =
      owned.get(textOf(context, found)) ?? sureOf(context, found) ?? spelled ?? known.find(words, found.kind) ?? newBody(context, found);
    drafts.set(found.start, draft);
    known.enter(words, draft);
    // "Peace and Security Council of the African Union" is the Council later.
    const head = words.indexOf("of");
    if (head > 1) known.enter(words.slice(0, head), draft);
  }
  for (const [start, draft] of groupsMeant(context, bodies, drafts)) drafts.set(start, draft);
  return alignAcronyms(context, bodies, drafts, longOf);
}

/** Bodies by the last word of their names. */
interface Tails {
  enter(words: readonly string[], draft: Draft): void;
  /** All words at the end of a longer name: "Security Council" after "UN Security Council"; one word only where it fits one body. */
  find(words: readonly string[], kind: Found["kind"]): Draft | undefined;
}

function createTails(): Tails {
  const byLast = new Map<string, Map<string, { words: readonly string[]; draft: Draft }>>();
  return {
    enter(words, draft) {
      const last = words.at(-1) ?? "";
      const list = byLast.get(last) ?? new Map();
      byLast.set(last, list);
      // Of a word that very many names end in only the first are kept, so that the work stays linear.
      if (list.size < 100) list.set(`${words.join(" ")} ${draft.id}`, { words, draft });
    },
    find(words, kind) {
      const near = [...(byLast.get(words.at(-1) ?? "")?.values() ?? [])];
      // "The Marines" are not the 6th Marines.
      const fits = near.filter(
        (one) =>
          one.draft.kind === kind &&
          words.length > 0 &&
          endsWith(one.words, words) &&
          (words.length > 1 || !/^\d/.test(one.words[0] ?? "")),
      );
      return words.length > 1 || new Set(fits.map((one) => one.draft.id)).size === 1 ? fits[0]?.draft : undefined;
    },
  };
}

function endsWith(long: readonly string[], short: readonly string[]): boolean {
  const from = long.length - short.length;
  return from >= 0 && short.every((word, at) => long[at + from] === word);
}

function sureOf(context: Context, found: Found): Draft | undefined {
  const id = found.id ?? nearest(context, found)?.id ?? withoutFiller(context, found);
  if (!id) return undefined;
  const draft = fromLexicon(id, context.lexicon);
  // A people of several countries is at home in the one that the words tell.
  if (draft) return draft.country || !found.country ? draft : { ...draft, country: found.country };
  return found.id ? newBody(context, found) : undefined;
}

/** Of several bodies of one name the one whose country the article speaks of most. */
function nearest({ lexicon, weights }: Context, found: Found): { id: string } | undefined {
  const weight = (id: string) => {
    const { country, regions = [] } = lexicon.force(id) ?? { country: lexicon.organization(id)?.country };
    return Math.max(0, ...[country ?? "", ...regions].map((iso3) => weights.weight(iso3) + weights.placed(iso3)));
  };
  return found.entries.toSorted((a, b) => weight(b.id) - weight(a.id))[0];
}

/** "Israel's Cabinet", "Turkish Chief Prosecutor", "Baghdad University", "University of Tehran": the country that a name begins or ends with. */
function countryInName({ lexicon, weights }: Context, name: string): string | undefined {
  const words = name.replace(/['’]s /g, " ").split(" ");
  const adjective = lexicon.demonym(words[0] ?? "")?.iso3 ?? [];
  if (adjective.length > 0) return weights.heaviest(adjective) ?? undefined;
  const behind = words.lastIndexOf("of");
  const last = behind > 0 ? lexicon.longestAt(words, behind + (words[behind + 1] === "the" ? 2 : 1)) : null;
  const first = (last?.end === words.length ? last : lexicon.longestAt(words, 0))?.found[0];
  if (first?.kind === "Country") return first.id.slice("country:".length);
  return first?.kind === "Place" && first.population >= 100_000 ? (lexicon.place(first.id)?.country ?? undefined) : undefined;
}

const filler = /^(.+) (?:Party|Movement|Group|Organi[sz]ation|gang|cartel|militia|coalition|alliance|network|faction)$/s;

/** "New Iraqi Army", "Royal Malaysian Navy", "Fatah Party", "Tren de Aragua gang": the body without the word that adds nothing, where the lexicon has that. */
function withoutFiller({ lexicon, article }: Context, found: Found): string | undefined {
  const name = article.text.slice(found.start, found.end);
  const bare = /^(?:New|Royal) (.+)$/s.exec(name)?.[1] ?? filler.exec(name)?.[1];
  return bare === undefined ? undefined : lexicon.lookup(bare).find(({ kind }) => kind === "Force" || kind === "Organization")?.id;
}

function newBody(context: Context, found: Found): Draft {
  const name = (found.name ?? textOf(context, found)).replace(/\s+/g, " ");
  const kind = found.kind as "Force" | "Organization";
  const plain = found.id || found.country ? null : plainBody(context, found, name);
  if (plain) return plain;
  const country =
    found.country ??
    countryInName(context, name) ??
    ownerOf(context, found) ??
    (isCalledGroup(context, found) ? (onlyCountry(context) ?? undefined) : undefined);
  return {
    id: found.id ?? `${kind.toLowerCase()}:${slug(name)}`,
    kind,
    name,
    ...(found.category && { category: found.category }),
    ...(country && { country }),
  };
}

/** "The Kifaya movement", "the Umma (Nation) party". */
function isCalledGroup(context: Context, { sentence, tokens: [, end] }: Found): boolean {
  const next = (context.sentences[sentence]?.tokens ?? []).slice(end).map((token) => token.form);
  const from = next[0] === "(" ? next.indexOf(")") + 1 : 0;
  return next.slice(from, from + 2).some((word) => groupNoun.test(word));
}

/** "Rapid Support Forces (RSF)": each acronym with the start of its long form. */
function longForms(context: Context, bodies: readonly Found[]): ReadonlyMap<string, number> {
  const { text } = context.article;
  const longOf = new Map<string, number>();
  for (const long of bodies) {
    const match = /^\s?\(\s?["“]?(?:the |or )?([\p{Lu}][\p{L}\d-]{1,9})["”]?\s?[),;]/u.exec(text.slice(long.end, long.end + 24));
    if (match?.[1] && long.end - long.start > match[1].length && !longOf.has(match[1])) longOf.set(match[1], long.start);
  }
  return longOf;
}

/** Whether a long form of the text shares half its words with a name of the lexicon's entry for the acronym. */
function alike({ lexicon }: Context, long: Draft, short: Draft): boolean {
  const entry = lexicon.force(short.id) ?? lexicon.organization(short.id);
  const words = nameWords(long.name);
  return [entry?.name ?? short.name, ...(entry?.aliases ?? [])].some((name) => {
    const known = new Set(nameWords(name));
    return 2 * words.filter((word) => known.has(word)).length >= words.length;
  });
}

/** An acronym that the lexicon knows lends its entry to a long form that it doesn't; else the article's own long form wins. */
function alignAcronyms(
  context: Context,
  bodies: readonly Found[],
  drafts: ReadonlyMap<number, Draft>,
  longOf: ReadonlyMap<string, number>,
): ReadonlyMap<number, Draft> {
  const winners = new Map<string, Draft>();
  for (const body of bodies) {
    const long = drafts.get(longOf.get(textOf(context, body)) ?? -1);
    const short = drafts.get(body.start);
    if (!long || !short || long.id === short.id) continue;
    const winner = fromLexicon(long.id, context.lexicon) || !alike(context, long, short) ? long : short;
    winners.set(winner === long ? short.id : long.id, winner);
  }
  return new Map([...drafts].map(([start, draft]) => [start, winners.get(draft.id) ?? draft]));
}

/**
 * The unnamed collectives of one family in an article are one force, named by its first phrase there. The id holds where the
 * article is about, so that the "armed groups" of two conflicts stay two.
 */
function familyOf(context: Context, found: Found, families: Map<string, Draft>): Draft {
  const kept = families.get(found.family ?? "");
  if (kept) return kept;
  const name = (found.name ?? textOf(context, found)).replace(/\s+/g, " ");
  const main = mainCountry(context);
  const where = (main ?? context.weights.scene)?.toLowerCase() ?? hashOf(context);
  const draft: Draft = {
    id: `force:${slug(`${found.family} ${where}`)}`,
    kind: "Force",
    name,
    ...(found.category && { category: found.category }),
    ...(main && !/^foreign /.test(name) && { country: main }),
  };
  families.set(found.family ?? "", draft);
  return draft;
}
