import type { Lexicon, Title } from "../lexicon/index.ts";
import type { PlacedMention, Token } from "../reading.ts";
import type { Context } from "./context.ts";
import type { Register } from "./register.ts";

/** "The Foreign Secretary", "the president", later in an article that gave somebody this title: that person. */
export function titlePhrasesIn(context: Context, register: Register): void {
  const titles = titleIndex(context.lexicon);
  const named = register.mentions.filter((one) => one.kind === "Person" && one.role === "NAME");
  const holders = named.flatMap((one) => titlesOf(context, one, titles).map((title) => ({ title, person: one.entity, at: one.start })));
  if (holders.length === 0) return;
  context.sentences.forEach((sentence, index) => {
    for (let at = 1; at < sentence.tokens.length; at++) {
      const title = titleAt(sentence.tokens, at, titles);
      if (!title || !/^(?:the|The)$/.test(sentence.tokens[at - 1]?.form ?? "")) continue;
      const [start, end] = [sentence.tokens[at]?.start ?? 0, sentence.tokens[title.to - 1]?.end ?? 0];
      const busy = register.mentions.some((one) => one.sentence === index && one.start < end + 2 && start < one.end);
      const next = sentence.tokens[title.to]?.form ?? "";
      const holder = holders.filter((one) => one.title === title.name).toSorted((a, b) => rank(a.at, start) - rank(b.at, start))[0];
      if (busy || !holder || /^(?:of|for|\p{Lu}.*)$/u.test(next)) continue;
      register.point(
        { start, end, sentence: index, tokens: [at, title.to], role: "NOMINAL" },
        holder.person,
        context.article.text.slice(start, end),
      );
    }
  });
}

/** Those named before count first, the nearest of them; else the first named after. */
function rank(at: number, start: number): number {
  return at < start ? start - at : 1e9 + at;
}

type Titles = ReadonlyMap<string, Title>;

function titleIndex(lexicon: Lexicon): Titles {
  const index = new Map<string, Title>();
  for (const title of lexicon.titles) {
    if (title.class !== "OFFICE" && title.class !== "COMMAND") continue;
    for (const name of [title.name, ...title.aliases]) if (!index.has(name.toLowerCase())) index.set(name.toLowerCase(), title);
  }
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
  const found: string[] = [];
  for (let at = Math.max(0, mention.tokens[0] - 6); at < mention.tokens[0]; at++) {
    const title = titleAt(tokens.slice(0, mention.tokens[0]), at, titles);
    if (title && title.to >= mention.tokens[0] - (tokens[mention.tokens[0] - 1]?.form === "," ? 1 : 0)) {
      found.push(title.name);
      break;
    }
  }
  if (tokens[mention.tokens[1]]?.form !== ",") return found;
  for (let at = mention.tokens[1] + 1; at < Math.min(tokens.length, mention.tokens[1] + 5); at++) {
    const title = titleAt(tokens, at, titles);
    if (title) return [...found, title.name];
    if (!/^(?:DET|ADJ|PROPN|PART)$/.test(tokens[at]?.upos ?? "")) break;
  }
  return found;
}

function join(tokens: readonly Token[]): string {
  return tokens
    .map((token) => token.form.toLowerCase())
    .join(" ")
    .replace(/ - /g, "-");
}
