import { describe, expect, it } from "vitest";
import { type LeftOut, type Part, partsOf, type SourceFile } from "../../client/state/parts.ts";

const limits = { articles: 3, bytes: 1000 };
const file = (name: string, content: string | Uint8Array<ArrayBuffer>): SourceFile => new File([content], name);

async function cut(...files: readonly SourceFile[]) {
  const found: (Part | LeftOut)[] = [];
  for await (const part of partsOf(files, limits)) found.push(part);
  const parts = found.flatMap((part) => ("why" in part ? [] : [part.files.map((one) => [one.name, one.before, one.content])]));
  const left = found.flatMap((part) => ("why" in part ? [`${part.source}: ${part.why}`] : []));
  return { parts, left, bytes: found.reduce((sum, part) => sum + part.bytes, 0) };
}

describe("files cut into parts", () => {
  it("of JSON lines: between the lines, each part with the number of lines before it", async () => {
    const text = ['{"id":"a"}', '{"id":"b"}', "", '{"id":"c"}', "not json", '{"id":"d"}', ""].join("\r\n");
    expect(await cut(file("news.jsonl", text))).toMatchObject({
      parts: [[["news.jsonl", 0, '{"id":"a"}\n{"id":"b"}\n\n{"id":"c"}']], [["news.jsonl", 4, 'not json\n{"id":"d"}']]],
      left: [],
    });
  });

  it("of a list: between its articles", async () => {
    const { parts } = await cut(file("news.json", '[{"id":"a"}, {"id":"b"}, {"id":"c"}, {"id":"d"}]'));
    expect(parts).toEqual([[["news.json", 0, '[{"id":"a"},{"id":"b"},{"id":"c"}]']], [["news.json", 3, '[{"id":"d"}]']]]);
  });

  it("of texts: several in a part, none cut, and files of one name kept apart", async () => {
    const { parts, bytes } = await cut(file("a.txt", "One."), file("a.txt", "Two."), file("b.md", "Three."), file("c.txt", "Four."));
    expect(parts.map((part) => part.map(([name]) => name))).toEqual([["a.txt", "a.txt", "b.md"], ["c.txt"]]);
    expect(bytes).toBe(4 + 4 + 6 + 5);
  });

  it("by their size as they are sent, escapes and letters beyond Latin included", async () => {
    const { parts } = await cut(file("a.txt", "\n".repeat(300)), file("b.txt", "é".repeat(300)), file("c.txt", "c"));
    expect(parts.map((part) => part.map(([name]) => name))).toEqual([["a.txt"], ["b.txt", "c.txt"]]);
  });

  it("leave out what can't be sent, name it, and go on", async () => {
    const { parts, left } = await cut(
      file("photo.png", new Uint8Array([137, 80, 78, 71])),
      file("huge.txt", "x".repeat(2000)),
      file("lines.jsonl", `{"text":"${"x".repeat(2000)}"}\n{"id":"small"}`),
      file("latin.txt", new Uint8Array([0x63, 0x61, 0x66, 0xe9])),
      file("broken.json", "[1, 2"),
      file("good.txt", "Good."),
    );
    expect(left).toEqual(["photo.png: format", "huge.txt: size", "lines.jsonl (1): size", "latin.txt: text"]);
    expect(parts.flat().map(([name]) => name)).toEqual(["lines.jsonl", "broken.json", "good.txt"]);
  });
});
