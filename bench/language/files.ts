/** Reads checked texts: CoNLL-U for trees, tokens with BIO tags for names. Words are joined by spaces, so that each has a place. */
import { readFileSync } from "node:fs";
import type { Span } from "../../seed/language.ts";
import { type GoldWord, readConllu } from "../../tests/language/conllu.ts";

export interface TypedSpan extends Span {
  readonly type: string;
}

export interface Document {
  readonly text: string;
  readonly sentences: readonly (Span & { readonly tokens: readonly Span[] })[];
  /** Of the sentences' tokens; for trees. */
  readonly words: readonly (readonly GoldWord[])[];
  /** For names. */
  readonly names: readonly TypedSpan[];
}

export function readTrees(path: string): Document[] {
  return readConllu(path).map(({ words }) => ({ ...layOut([words.map(({ form }) => form)]), words: [words], names: [] }));
}

/** `# doc ID` starts a document, a blank line ends a sentence, `token TAB tag` is a token; MISC names are left out. */
export function readNames(path: string): Document[] {
  return readFileSync(path, "utf8")
    .split(/^# doc .*$/m)
    .map((part) => part.split(/\n\s*\n/).map((block) => block.split("\n").filter((line) => line.includes("\t"))))
    .map((sentences) =>
      sentences.filter((lines) => lines.length > 0).map((lines) => lines.map((line) => line.split("\t") as [string, string])),
    )
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => {
      const laidOut = layOut(sentences.map((tokens) => tokens.map(([form]) => form)));
      return { ...laidOut, words: [], names: sentences.flatMap((tokens, s) => namesOf(tokens, laidOut.sentences[s]?.tokens ?? [])) };
    });
}

function layOut(forms: readonly (readonly string[])[]): Pick<Document, "text" | "sentences"> {
  let at = 0;
  const sentences = forms.map((sentence) => {
    const tokens = sentence.map((form) => {
      const span = { start: at, end: at + form.length };
      at = span.end + 1;
      return span;
    });
    return { start: tokens[0]?.start ?? at, end: tokens.at(-1)?.end ?? at, tokens };
  });
  return { text: forms.map((sentence) => sentence.join(" ")).join("\n"), sentences };
}

function namesOf(tokens: readonly (readonly [string, string])[], spans: readonly Span[]): TypedSpan[] {
  return tokens.flatMap(([, tag], i) => {
    const type = tag.slice(2);
    if (tag[0] !== "B" || type === "MISC") return [];
    let last = i;
    while (tokens[last + 1]?.[1] === `I-${type}`) last++;
    return [{ start: (spans[i] as Span).start, end: (spans[last] as Span).end, type }];
  });
}
