import { createHash } from "node:crypto";
import type { Found } from "../4-mentions/index.ts";
import { slug } from "../lexicon/index.ts";
import { type Context, textOf } from "./context.ts";
import { type Draft, fromLexicon, nameWords } from "./register.ts";

/** Which force or organization each mention means, by its start. */
export function bodiesOf(context: Context, bodies: readonly Found[]): ReadonlyMap<number, Draft> {
  const known: Known[] = [];
  const drafts = new Map<number, Draft>();
  const acronyms = acronymsIn(context, bodies);
  const families = new Map<string, Draft>();
  // Longer names first, so that "the Council" finds "Transitional Military Council" wherever it stands.
  const order = bodies.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const found of order) {
    const sure = found.family ? familyOf(context, found, families) : sureOf(context, found);
    const words = nameWords(found.name ?? textOf(context, found));
    const long = acronyms.get(found.start);
    const draft = sure ?? (long === undefined ? undefined : drafts.get(long)) ?? sameBody(known, words, found) ?? newBody(context, found);
    drafts.set(found.start, draft);
    if (!found.family) known.push({ words, draft });
  }
  for (const [short, long] of acronyms) if (drafts.has(short) && drafts.has(long)) alignAcronym(drafts, bodies, context, short, long);
  return drafts;
}

interface Known {
  readonly words: readonly string[];
  readonly draft: Draft;
}

function sureOf(context: Context, found: Found): Draft | undefined {
  const id = found.id ?? nearest(context, found)?.id ?? withoutAdjective(context, found);
  if (!id) return undefined;
  const draft = fromLexicon(id, context.lexicon);
  if (draft) return draft;
  return found.id ? newBody(context, found) : undefined;
}

/** Of several bodies of one name the one whose country the article speaks of most. */
function nearest({ lexicon, weights }: Context, found: Found): { id: string } | undefined {
  const weight = (id: string) => weights.weight((lexicon.force(id) ?? lexicon.organization(id))?.country ?? "");
  return found.entries.toSorted((a, b) => weight(b.id) - weight(a.id))[0];
}

/** "New Iraqi Army", "Royal Malaysian Navy": the body without its first word, where the lexicon has that. */
function withoutAdjective({ lexicon, article }: Context, found: Found): string | undefined {
  const bare = /^(?:New|Royal) (.+)$/s.exec(article.text.slice(found.start, found.end))?.[1];
  return bare === undefined ? undefined : lexicon.lookup(bare).find((entry) => entry.kind === found.kind)?.id;
}

function newBody(context: Context, found: Found): Draft {
  const name = (found.name ?? textOf(context, found)).replace(/\s+/g, " ");
  const kind = found.kind as "Force" | "Organization";
  const country = found.country ?? context.lexicon.demonym(name.split(" ")[0] ?? "")?.iso3[0];
  return {
    id: found.id ?? `${kind.toLowerCase()}:${slug(name)}`,
    kind,
    name,
    ...(found.category && { category: found.category }),
    ...(country && { country }),
  };
}

/** All words of the shorter name at the end of the longer: "Security Council" after "UN Security Council". */
function sameBody(known: readonly Known[], words: readonly string[], found: Found): Draft | undefined {
  if (words.length === 0) return undefined;
  const fits = known.filter(
    ({ words: long, draft }) => draft.kind === found.kind && endsWith(long, words) && (words.length > 1 || long.length === 1),
  );
  return fits[0]?.draft;
}

function endsWith(long: readonly string[], short: readonly string[]): boolean {
  const from = long.length - short.length;
  return from >= 0 && short.every((word, at) => long[at + from] === word);
}

/** "Rapid Support Forces (RSF)": the start of each mention of the acronym, with the start of the long form. */
function acronymsIn(context: Context, bodies: readonly Found[]): ReadonlyMap<number, number> {
  const { text } = context.article;
  const longOf = new Map<string, number>();
  for (const long of bodies) {
    const match = /^\s?\(\s?["“]?(?:the |or )?([\p{Lu}][\p{L}\d-]{1,9})["”]?\s?[),;]/u.exec(text.slice(long.end, long.end + 24));
    if (match?.[1] && long.end - long.start > match[1].length) longOf.set(match[1], long.start);
  }
  const found = new Map<number, number>();
  for (const body of bodies) {
    const long = longOf.get(textOf(context, body));
    if (long !== undefined && long !== body.start) found.set(body.start, long);
  }
  return found;
}

/** An acronym that the lexicon knows lends its entry to a long form that it doesn't. */
function alignAcronym(drafts: Map<number, Draft>, bodies: readonly Found[], context: Context, short: number, long: number): void {
  const [one, other] = [drafts.get(short), drafts.get(long)];
  if (!one || !other || one.id === other.id) return;
  const winner = fromLexicon(other.id, context.lexicon) ? other : fromLexicon(one.id, context.lexicon) ? one : other;
  for (const body of bodies) if ([one.id, other.id].includes(drafts.get(body.start)?.id ?? "")) drafts.set(body.start, winner);
}

/**
 * The unnamed collectives of one family in an article are one force, named by its first phrase there. The id holds where the
 * article is about, so that the "armed groups" of two conflicts stay two.
 */
function familyOf(context: Context, found: Found, families: Map<string, Draft>): Draft {
  const kept = families.get(found.family ?? "");
  if (kept) return kept;
  const first = context.found.find((one) => one.family === found.family) ?? found;
  const name = textOf(context, first).replace(/\s+/g, " ");
  const main = context.weights.ranked[0]?.[0];
  const where = main?.toLowerCase() ?? createHash("sha256").update(context.article.id).digest("hex").slice(0, 8);
  const draft: Draft = {
    id: `force:${slug(`${name} ${where}`)}`,
    kind: "Force",
    name,
    ...(first.category && { category: first.category }),
  };
  families.set(found.family ?? "", draft);
  return draft;
}
