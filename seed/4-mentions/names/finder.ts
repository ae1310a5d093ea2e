/** Names of a whole document: the tagger, sentence by sentence, then the rules over all of them. */
import { readFileSync } from "node:fs";
import { tokenise } from "../../3-sentences/tokens.ts";
import type { Span } from "../../3-sentences/types.ts";
import type { Lexicon } from "../../lexicon/index.ts";
import { readDocument } from "./document.ts";
import type { NameType } from "./labels.ts";
import { readNamesFile } from "./names-file.ts";
import { readPersonNames } from "./person-names.ts";
import { applyRules } from "./rules/index.ts";
import { createNameTagger } from "./tagger.ts";
import { createWordClasses } from "./word-classes.ts";
import { createWordStore, withoutCapitals } from "./words.ts";

/** A name in the text; the span is the name alone, without title, article or possessive. */
export interface Name extends Span {
  /** Person; country or place; body (force or organization). */
  readonly type: NameType;
  /** Index of its sentence among those given. */
  readonly sentence: number;
}

/** A sentence, with its tokens where they are known already. */
export type SentenceSpan = Span & { readonly tokens?: readonly Word[] };

/** A token; `form`, where it is known, is what the text has there. */
type Word = Span & { readonly form?: string };

export interface NameFiles {
  readonly cased: string;
  readonly caseless: string;
  /** Words often in lower case. */
  readonly common: string;
  /** More of them, that count where capitals tell nothing. */
  readonly everyday: string;
}

/** @throws LanguageError where a file is missing, damaged or of another format. */
export function createNameFinder(files: NameFiles, lexicon: Lexicon): (text: string, sentences: readonly SentenceSpan[]) => Name[] {
  const classes = createWordClasses(lexicon, readPersonNames());
  const common = { cased: wordList(files.common), caseless: wordList(files.common, files.everyday) };
  const words = createWordStore(classes, common);
  const taggers = { cased: createNameTagger(readNamesFile(files.cased)), caseless: createNameTagger(readNamesFile(files.caseless)) };

  return (text, sentences) => {
    const tokens = sentences.map(({ start, end, tokens }): readonly Word[] => (tokens?.length ? tokens : tokenise(text, start, end)));
    const forms = tokens.map((spans) => spans.map(({ start, end, form }) => form ?? text.slice(start, end)));
    const kinds = forms.map((sentence) => (hasMeaningfulCapitals(sentence) ? "cased" : "caseless"));
    const plainForms = forms.map((sentence, s) => (kinds[s] === "cased" ? sentence : withoutCapitals(sentence, lexicon, common.caseless)));
    const document = readDocument(
      plainForms,
      kinds.map((kind) => words[kind]),
      classes,
    );
    const tagged = kinds.flatMap((kind, sentence) => taggers[kind](document, sentence).map((name) => ({ ...name, sentence })));
    const spanOf = (s: number, i: number): Span => (tokens[s] as readonly Span[])[i] as Span;
    const touches = (s: number, i: number): boolean => i > 0 && tokens[s]?.[i - 1]?.end === tokens[s]?.[i]?.start;
    return applyRules(tagged, { document, lexicon, forms: plainForms, touches }).map(({ from, to, type, sentence }) => ({
      start: spanOf(sentence, from).start,
      end: spanOf(sentence, to - 1).end,
      type,
      sentence,
    }));
  };
}

function wordList(...paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.flatMap((path) => readFileSync(path, "utf8").split("\n")));
}

/** False for headlines, all capitals and no capitals at all: there a capital, or its absence, tells nothing. */
function hasMeaningfulCapitals(forms: readonly string[]): boolean {
  let [letters, capitals] = [0, 0];
  for (const form of forms) {
    const code = form.charCodeAt(0);
    const small = code >= 97 && code <= 122;
    const capital = (code >= 65 && code <= 90) || (code > 127 && /^\p{Lu}/u.test(form));
    if (capital) capitals++;
    if (small || capital || (code > 127 && /^\p{L}/u.test(form))) letters++;
  }
  return capitals > 0 && (letters < 4 || capitals <= 0.75 * letters);
}
