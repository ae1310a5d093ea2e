import { text } from "node:stream/consumers";
import { DomainError } from "../graph/errors.ts";
import { command } from "./command.ts";
import { line } from "./errors.ts";

export const explain = command({
  name: "explain",
  description: "Show what is read in an article, sentence by sentence: names, clauses, what is drawn, and what is refused by which rule",
  args: {
    article: {
      type: "positional",
      required: false,
      description: "A .txt, .md, .json or .jsonl file; stdin (text or JSON lines) where none is given",
    },
    html: { type: "boolean", description: "Print one self-contained page instead" },
    tree: { type: "boolean", description: "Print every sentence's dependency tree too (the page always holds them)" },
    models: { type: "string", description: "Folder of other weights for the language models", valueHint: "dir" },
  },
  examples: [
    ["conflict-graph explain article.txt", "why an edge is there, or isn't"],
    ["conflict-graph explain news.jsonl --html > news.html", "as a page to keep or send"],
    ['echo "Rebels shelled Goma on Monday." | conflict-graph explain', "a sentence of your own"],
  ],
  run: async ({ article, html, tree, models }) => {
    const { createExplainer, htmlOf, terminalOf } = await import("../seed/explain/index.ts");
    const explainer = createExplainer({ models });
    const explained = [];
    let failed = 0;
    for await (const read of await articlesOf(article)) {
      if (read.error) console.error(line(read.error));
      if (!read.article) failed++;
      else if (html) explained.push(explainer(read.article));
      else console.log(`${terminalOf(explainer(read.article), { color: process.stdout.hasColors?.() ?? false, tree: tree === true })}\n`);
    }
    if (html && explained.length > 0) console.log(htmlOf(explained));
    return failed > 0 ? 1 : 0;
  },
});

/** Articles of a file; on stdin, what opens with a brace is JSON lines, anything else one article's text. */
async function articlesOf(path = "-") {
  const { articlesFrom, articleOfText, articlesOfLines } = await import("../seed/1-read/index.ts");
  if (path !== "-") return articlesFrom(path);
  const input = await text(process.stdin);
  if (input.trim() === "") throw new DomainError("BAD_INPUT", "there is nothing on stdin to explain");
  return input.trimStart().startsWith("{")
    ? articlesOfLines(oneChunk(input), "stdin")
    : [{ article: articleOfText(input, "stdin"), error: undefined }];
}

async function* oneChunk(input: string) {
  yield input;
}
