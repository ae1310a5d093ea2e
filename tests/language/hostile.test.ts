import { describe, expect, it } from "vitest";
import { loadLanguage, type Span } from "../../seed/language.ts";

const language = loadLanguage();
const million = 1_000_000;
const texts: Readonly<Record<string, string>> = {
  "five megabytes of one line": "troops left the town and came back ".repeat((5 * million) / 35),
  "a word of five megabytes": "x".repeat(5 * million),
  "100,000 brackets": "(".repeat(100_000) + ")".repeat(100_000),
  "100,000 hyphens and stops": `${"a-".repeat(50_000)} ${".".repeat(100_000)}${" .".repeat(50_000)}`,
  "emoji and right-to-left script": "😀👩‍👩‍👧 مرحبا بالعالم \u202eabc\u202c שלום ".repeat(5_000),
  "a table": "| Gao | 12 | 3.5 |\n|---|---|---|\n".repeat(5_000),
  "nothing but names": "Amadou Sanogo Kofi Mensah Goma Bukavu ".repeat(2_000),
};

function inOrder(spans: readonly Span[], length: number): boolean {
  return spans.every(({ start, end }, i) => start < end && start >= (spans[i - 1]?.end ?? 0) && end <= length);
}

describe("hostile texts end, with spans in order", () => {
  it.each(Object.entries(texts))("%s", { timeout: 120_000 }, (_, text) => {
    const sentences = language.sentences(text);
    expect(inOrder(sentences, text.length)).toBe(true);
    const some = sentences.slice(0, 500);
    expect(inOrder(language.names(text, some), text.length)).toBe(true);
    for (const sentence of some.slice(0, 20)) {
      const { tokens } = language.parse(text, sentence);
      expect(inOrder(tokens, text.length)).toBe(true);
      expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
    }
  });
});
