/** Sentences with tags, lemmas and trees. */
import { agree, type Draft } from "./agreement.ts";
import { plainKernel } from "./kernel-plain.ts";
import { wasmKernel } from "./kernel-wasm.ts";
import { readLemmatiser } from "./lemma.ts";
import { readModelFile } from "./model-file.ts";
import { createNetwork, longestRun } from "./network.ts";
import { openingDate, treeOfDate } from "./opening-date.ts";
import { tokenise } from "./tokens.ts";
import type { Sentence, Span } from "./types.ts";

export interface ParserFiles {
  readonly network: string;
  readonly lemmas: string;
}

/**
 * A parser over the files given; `wasm: false` takes the plain path, which gives the same trees.
 * @throws LanguageError where a file is missing, damaged or of another format.
 */
export function createParser(files: ParserFiles, wasm = true): (text: string, sentence: Span, tokens?: readonly Span[]) => Sentence {
  const model = readModelFile(files.network);
  const run = createNetwork(model, (wasm ? wasmKernel() : null) ?? plainKernel());
  const lemma = readLemmatiser(files.lemmas, (word) => model.words.get(word));
  const tags = model.tags.map((tag) => tag.split("|") as [string, string]);
  const shared = oneOfEach();

  return (text, { start, end }, spans = tokenise(text, start, end)) => {
    const tokens: Draft[] = [];
    for (let from = 0; from < spans.length; from += longestRun) piece(text, spans.slice(from, from + longestRun), tokens);
    agree(tokens);
    return { start, end, tokens };
  };

  /** Reads a sentence up to the length of a run; a longer one goes on below the root of its first piece. */
  function piece(text: string, spans: readonly Span[], tokens: Draft[]): void {
    const offset = tokens.length;
    const root = offset === 0 ? -1 : tokens.findIndex((token) => token.head === -1);
    const forms = spans.map(({ start, end }) => shared(text.slice(start, end)));
    const opening = offset === 0 ? openingDate(forms) : 0;
    const found = run(opening > 0 ? forms.slice(opening) : forms);
    const dated = opening > 0 ? treeOfDate(forms.slice(0, opening), opening + found.heads.indexOf(-1)) : [];
    forms.forEach((form, all) => {
      const { start, end } = spans[all] as Span;
      const date = dated[all];
      if (date) {
        tokens.push({ start, end, form, lemma: lemma(form, date.upos, date.xpos), probability: 1, ...date });
        return;
      }
      const i = all - opening;
      const [upos, xpos] = tags[found.tags[i] as number] as [string, string];
      const head = found.heads[i] as number;
      const relation = head < 0 && offset > 0 ? "parataxis" : (model.relations[found.relations[i] as number] as string);
      tokens.push({
        start,
        end,
        form,
        lemma: lemma(form, upos, xpos),
        upos,
        xpos,
        head: head < 0 ? root : head + offset + opening,
        relation,
        probability: found.probabilities[i] as number,
      });
    });
  }
}

const mostShared = 50_000; // beyond that the store is emptied, so that memory does not grow with the texts

/** One string for all that are equal: a long text holds few words many times, and what looks one up finds its hash made. */
function oneOfEach(): (form: string) => string {
  const known = new Map<string, string>();
  return (form) => {
    const kept = known.get(form);
    if (kept !== undefined) return kept;
    if (known.size >= mostShared) known.clear();
    const copy = JSON.parse(JSON.stringify(form)) as string; // a slice would hold on to the whole text it is cut from
    known.set(copy, copy);
    return copy;
  };
}
