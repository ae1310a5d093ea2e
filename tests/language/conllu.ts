/** Reads CoNLL-U with names in a comment: `# names = Mali=LOC; Maïkol Zodi=PER`. */
import { readFileSync } from "node:fs";

export interface GoldSentence {
  readonly text: string;
  /** Name and type by turns of the text: "Mali=LOC"; undefined where the file has none. */
  readonly names: readonly string[] | undefined;
  readonly words: readonly GoldWord[];
}

export interface GoldWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  /** -1 for the root. */
  readonly head: number;
  readonly relation: string;
}

export function readConllu(path: string): GoldSentence[] {
  return readFileSync(path, "utf8")
    .split(/\n\s*\n/)
    .flatMap((block) => {
      const lines = block.split("\n");
      const text = lines.find((line) => line.startsWith("# text = "))?.slice("# text = ".length);
      if (text === undefined) return [];
      const names = lines.find((line) => line.startsWith("# names ="))?.slice("# names =".length);
      const words = lines.filter((line) => /^\d+\t/.test(line)).map(wordOf);
      return [{ text, names: names?.split(";").flatMap((name) => name.trim() || []), words }];
    });
}

function wordOf(line: string): GoldWord {
  const [, form = "", lemma = "", upos = "", , , head, relation = ""] = line.split("\t");
  return { form, lemma, upos, head: Number(head) - 1, relation };
}
