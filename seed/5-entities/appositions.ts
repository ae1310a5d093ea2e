import type { PlacedMention, Token } from "../reading.ts";
import type { Context } from "./context.ts";
import type { Register } from "./register.ts";
import { type TitleSpan, titleNear } from "./titles.ts";

/**
 * "Andrew Burns, commander of the task group", "a physician from Husaybah, Zahid Rawi": a title beside a name, told apart by a comma
 * or by what it is the title of, means the person too.
 */
export function appositionsIn(context: Context, register: Register): void {
  for (const person of register.mentions.filter((one) => one.kind === "Person" && one.role === "NAME")) {
    const tokens = context.sentences[person.sentence]?.tokens ?? [];
    for (const title of [behind(context, tokens, person), inFront(context, tokens, person)]) {
      const last = title && headOf(tokens, title);
      const head = last === null ? undefined : tokens[last];
      if (last === null || !head || isBusy(register, person.sentence, last)) continue;
      // "Secretary-General" is one word.
      const first = tokens[last - 1]?.form === "-" ? last - 2 : last;
      const start = tokens[first]?.start ?? head.start;
      const at = { start, end: head.end, sentence: person.sentence, tokens: [first, last + 1] as const };
      register.point({ ...at, role: "NOMINAL" }, person.entity, context.article.text.slice(start, head.end));
    }
  }
}

/** The noun of a title: "minister" of "minister for the interior", "spokesman" of "spokesman for". */
function headOf(tokens: readonly Token[], { from, to }: TitleSpan): number {
  const link = tokens.slice(from, to).findIndex((token) => token.form === "for");
  return link > 0 ? from + link - 1 : to - 1;
}

/** The first title after "X,", with nothing but its article, adjectives and owner before it. */
function behind(context: Context, tokens: readonly Token[], { tokens: [, end] }: PlacedMention): TitleSpan | null {
  if (tokens[end]?.form !== ",") return null;
  const title = titleNear(context, tokens, end + 1, Math.min(tokens.length, end + 8));
  return title && tokens.slice(end + 1, title.from).every(describes) ? title : null;
}

/** The title before "of ... , X" or ", X"; right before the name it is a part of how the person is called. */
function inFront(context: Context, tokens: readonly Token[], { tokens: [start] }: PlacedMention): TitleSpan | null {
  const from = openedAt(tokens, start);
  const title = titleNear(context, tokens, from, start);
  if (!title || !tokens.slice(from, title.from).every(describes)) return null;
  // "Minister for the Interior X": the tree may hang the name on "Interior".
  if (title.to === start) return tokens[headOf(tokens, title) + 1]?.form === "for" ? title : null;
  const between = tokens.slice(title.to, start);
  const isList = between.length === 1 && between[0]?.form === "," && tokens[title.to - 1]?.upos === "PROPN" && title.from > from + 1;
  const isOf =
    /^(?:of|for|from|in)$/.test(between[0]?.form ?? "") &&
    between.every((token) => describes(token) || token.upos === "ADP" || token.form === ",");
  return (isOf || (between.length === 1 && between[0]?.form === ",")) && !isList ? title : null;
}

/** Where the phrase before a name begins: after the last comma, verb or conjunction before it, but for one comma right at the name. */
function openedAt(tokens: readonly Token[], start: number): number {
  let from = tokens[start - 1]?.form === "," ? start - 2 : start - 1;
  while (
    from >= 0 &&
    start - from < 12 &&
    (tokens[from]?.form === "-" || !/^(?:VERB|AUX|PUNCT|CCONJ|SCONJ|PRON)$/.test(tokens[from]?.upos ?? "PUNCT"))
  )
    from--;
  return from + 1;
}

const describes = (token: Token): boolean => /^(?:DET|ADJ|NOUN|PROPN|PART|NUM)$/.test(token.upos) || token.form === "-";

function isBusy(register: Register, sentence: number, at: number): boolean {
  return register.inSentence(sentence).some((one) => one.tokens[0] <= at && at < one.tokens[1]);
}
