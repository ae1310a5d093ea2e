import type { Lexicon, Title } from "../lexicon/index.ts";
import type { PlacedMention, Token } from "../reading.ts";
import type { Context } from "./context.ts";
import { lastUpTo } from "./halving.ts";
import { officeHolder } from "./offices.ts";
import type { Register } from "./register.ts";

/** "The Foreign Secretary", "the president": whom the article gives this title by name, else who held the office on its day. */
export function titlePhrasesIn(context: Context, register: Register): void {
  const titles = titleIndex(context.lexicon);
  const holders = holdersOf(context, register, titles);
  context.sentences.forEach(({ tokens }, sentence) => {
    for (let at = 1; at < tokens.length; at++) {
      const owner = ownerBefore(register, tokens, sentence, at);
      if (owner === undefined) continue;
      const title = titleAt(tokens, at, titles);
      if (!title) continue;
      const [start, end] = [tokens[at]?.start ?? 0, tokens[title.to - 1]?.end ?? 0];
      const busy = register.inSentence(sentence).some((one) => one.start < end + 2 && start < one.end);
      // "The president of Niger", "the President X" and "the president, X" are told by what follows.
      const after = tokens.slice(title.to, title.to + 2).map((token) => token.form);
      if (busy || /^(?:of|for|\p{Lu}.*|, \p{Lu}.*)$/u.test(after[0] === "," ? after.join(" ") : (after[0] ?? ""))) continue;
      const person =
        nearest(holdersFor(register, holders.get(title.name) ?? [], owner), start) ?? byDay(context, register, title.name, owner);
      if (person)
        register.point({ start, end, sentence, tokens: [at, title.to], role: "NOMINAL" }, person, context.article.text.slice(start, end));
    }
  });
}

/** Whose title begins at a token: null after a bare "the"; a country or body in "the US president", "Mali's president"; else undefined. */
function ownerBefore(register: Register, tokens: readonly Token[], sentence: number, at: number): string | null | undefined {
  if (/^the$/i.test(tokens[at - 1]?.form ?? "")) return null;
  const owned = /^['’]s$/.test(tokens[at - 1]?.form ?? "");
  const owner = register.inSentence(sentence).find((one) => one.tokens[1] === (owned ? at - 1 : at));
  // "Sergei Lavrov, Russia's foreign minister": told by the name before it.
  if (owner && tokens[owner.tokens[0] - 1]?.form === ",") return undefined;
  if (!owner || (owner.kind !== "Country" && owner.entity !== "organization:united-nations")) return undefined;
  return owned || /^the$/i.test(tokens[owner.tokens[0] - 1]?.form ?? "") ? owner.entity : undefined;
}

/** Of those who have the title the ones of that country, where one is told. */
function holdersFor(register: Register, holders: readonly Holder[], owner: string | null): readonly Holder[] {
  return owner?.startsWith("country:")
    ? holders.filter(({ person }) => [undefined, owner.slice("country:".length)].includes(register.get(person)?.country))
    : holders;
}

function byDay(context: Context, register: Register, title: string, owner: string | null): string | null {
  const leader = officeHolder(context, title.toLowerCase(), owner);
  const country = leader?.roles.find(({ of }) => of.startsWith("country:"))?.of.slice("country:".length);
  return leader && register.add({ id: leader.id, kind: "Person", name: leader.name, ...(country && { country }) });
}

interface Holder {
  readonly person: string;
  readonly at: number;
}

/** Who has which title in this article, in order of the text. */
function holdersOf(context: Context, register: Register, titles: Titles): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const one of register.mentions.toSorted((a, b) => a.start - b.start)) {
    if (one.kind !== "Person" || one.role !== "NAME") continue;
    for (const title of titlesOf(context, one, titles).flatMap(withShort)) {
      const own = holders.get(title);
      if (own) own.push({ person: one.entity, at: one.start });
      else holders.set(title, [{ person: one.entity, at: one.start }]);
    }
  }
  return holders;
}

/** Who was "the defence secretary" may be "the secretary" later. */
function withShort(title: string): string[] {
  const short = title.split(" ").at(-1) ?? title;
  return short === title ? [title] : [title, short];
}

/** The last one named before, else the first one after. */
function nearest(holders: readonly Holder[], start: number): string | undefined {
  return (holders[lastUpTo(holders, start, (one) => one.at)] ?? holders[0])?.person;
}

type Titles = ReadonlyMap<string, Title>;
const offices = new WeakMap<Lexicon, Titles>();
const all = new WeakMap<Lexicon, Titles>();

const titleIndex = (lexicon: Lexicon): Titles => indexOf(lexicon, offices, /^(?:OFFICE|COMMAND)$/);
const allTitles = (lexicon: Lexicon): Titles => indexOf(lexicon, all, /^(?:OFFICE|COMMAND|SPOKESPERSON|MEMBER|PROFESSION)$/);

function indexOf(lexicon: Lexicon, kept: WeakMap<Lexicon, Titles>, classes: RegExp): Titles {
  const known = kept.get(lexicon);
  if (known) return known;
  const index = new Map<string, Title>();
  for (const title of lexicon.titles.filter((one) => classes.test(one.class)))
    for (const name of [title.name, ...title.aliases]) if (!index.has(name.toLowerCase())) index.set(name.toLowerCase(), title);
  kept.set(lexicon, index);
  return index;
}

/** The longest title that begins at a token. */
function titleAt(tokens: readonly Token[], at: number, titles: Titles): { readonly name: string; readonly to: number } | null {
  for (let to = Math.min(tokens.length, at + 6); to > at; to--) {
    const title = titles.get(join(tokens.slice(at, to)));
    if (title) return { name: title.name, to };
  }
  return null;
}

/** Titles right before a name ("French foreign minister X") and in the apposition after it ("X, the Secretary of State,"). */
function titlesOf(context: Context, mention: PlacedMention, titles: Titles): string[] {
  const tokens = context.sentences[mention.sentence]?.tokens ?? [];
  return [before(tokens, mention.tokens[0], titles), after(tokens, mention.tokens[1], titles)].filter((title) => title !== null);
}

/** Words `[from, to)` of a sentence that are a title. */
export interface TitleSpan {
  readonly from: number;
  readonly to: number;
}

/** The first title of any class, rank and honorific apart, that begins in a part of a sentence and ends there. */
export function titleNear({ lexicon }: Context, tokens: readonly Token[], from: number, to: number): TitleSpan | null {
  for (let at = from; at < to; at++) {
    const title = titleAt(tokens.slice(0, to), at, allTitles(lexicon));
    if (title) return { from: at, to: title.to };
  }
  return null;
}

/** Whether a title right before the name is held within one state: "President X", "investment minister X", "judge X". */
export function servesState(context: Context, { sentence, tokens: [from] }: Named): boolean {
  const title = before(context.sentences[sentence]?.tokens ?? [], from, allTitles(context.lexicon))?.toLowerCase() ?? "";
  return titleIndex(context.lexicon).get(title)?.leads === "COUNTRY" || ofState.test(title);
}
const ofState = /^(?:minister|deputy minister|opposition leader|judge|prosecutor|mayor)$/;

/** The title right before a name, as the list has it, in lower case; null where there is none. */
export function titleBefore(context: Context, { sentence, tokens: [from] }: Named): string | null {
  return before(context.sentences[sentence]?.tokens ?? [], from, titleIndex(context.lexicon))?.toLowerCase() ?? null;
}

type Named = { readonly sentence: number; readonly tokens: readonly [number, number] };

function before(tokens: readonly Token[], end: number, titles: Titles): string | null {
  const last = end - (tokens[end - 1]?.form === "," ? 1 : 0);
  for (let at = Math.max(0, end - 6); at < last; at++) {
    const title = titleAt(tokens.slice(0, last), at, titles);
    // "Opposition leader Maulana X"
    if (title && (title.to === last || (title.to === last - 1 && honorific.test(tokens[title.to]?.form ?? "")))) return title.name;
  }
  return null;
}

const honorific = /^(?:Maulana|Sheikh|Sayyid|Mullah|Ayatollah|Haji|Hajj|Sir|Dr|Mr|Mrs|Ms|Gen|General|Colonel|Lieutenant)\.?$/;

function after(tokens: readonly Token[], start: number, titles: Titles): string | null {
  if (tokens[start]?.form !== ",") return null;
  for (let at = start + 1; at < Math.min(tokens.length, start + 5); at++) {
    const title = titleAt(tokens, at, titles);
    if (title) return title.name;
    if (!/^(?:DET|ADJ|PROPN|PART)$/.test(tokens[at]?.upos ?? "")) return null;
  }
  return null;
}

function join(tokens: readonly Token[]): string {
  return tokens
    .map((token) => token.form.toLowerCase())
    .join(" ")
    .replace(/ - /g, "-");
}
