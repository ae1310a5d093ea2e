/** The language layer by itself, `conflict-graph/language`: sentences, tokens, tags, lemmas, trees and names of English news. */
import { fileURLToPath } from "node:url";
import { createParser } from "./3-sentences/parser.ts";
import { splitSentences } from "./3-sentences/sentences.ts";
import type { Sentence, Span } from "./3-sentences/types.ts";
import { createNameFinder, type Name, type SentenceSpan } from "./4-mentions/names/finder.ts";
import { loadLexicon } from "./lexicon/index.ts";

export { LanguageError } from "./3-sentences/errors.ts";
export { tokenise } from "./3-sentences/tokens.ts";
export type { Sentence, Span, Token } from "./3-sentences/types.ts";
export type { Name, SentenceSpan } from "./4-mentions/names/finder.ts";

/** What reads English. All spans are UTF-16 offsets into the text given, which is never changed. */
export interface Language {
  /** Sentences in order, without overlap, none inside or across `skipped` (in order); each from its first token to its last. */
  sentences(text: string, skipped?: readonly Span[]): Span[];
  /** A sentence of `text` with tokens, tags, lemmas and one tree; with tokens of your own where given. */
  parse(text: string, sentence: Span, tokens?: readonly Span[]): Sentence;
  /** The names of a whole document, in order of the text, without overlap; sentences parsed or not. */
  names(text: string, sentences: readonly SentenceSpan[]): Name[];
}

export interface LanguageOptions {
  /** Folder that holds the weights; those of the package where not given. */
  readonly models?: string;
  /** False takes the plain path instead of WebAssembly: slower, same answers. */
  readonly wasm?: boolean;
}

const loaded = new Map<string, Language>();

/**
 * Loads the models once for each choice of options.
 * @throws LanguageError where the weights are missing or damaged.
 */
export function loadLanguage({ models = shippedModels(), wasm = true }: LanguageOptions = {}): Language {
  const key = `${models}\n${wasm}`;
  const kept = loaded.get(key);
  if (kept) return kept;
  const language: Language = {
    sentences: splitSentences,
    parse: createParser({ network: `${models}/network.bin.gz`, lemmas: `${models}/lemmas.tsv` }, wasm),
    names: createNameFinder(
      {
        cased: `${models}/names.bin.gz`,
        caseless: `${models}/names-caseless.bin.gz`,
        common: `${models}/common-words.txt`,
        everyday: `${models}/everyday-words.txt`,
      },
      loadLexicon(),
    ),
  };
  loaded.set(key, language);
  return language;
}

/** Found from source, from dist/ and from a bundle alike. */
function shippedModels(): string {
  return fileURLToPath(new URL("./seed/models", import.meta.resolve("#root/package.json")));
}
