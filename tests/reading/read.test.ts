import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articlesFrom, articlesOfLines, type Read } from "../../seed/1-read/index.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "conflict-graph-read-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function all(reads: AsyncIterable<Read>): Promise<Read[]> {
  const found: Read[] = [];
  for await (const read of reads) found.push(read);
  return found;
}

const lines = (...text: string[]) => all(articlesOfLines(Readable.from([text.join("\n")]), "news.jsonl"));
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe("a JSON file", () => {
  it("holds one article, or a list of which a bad one doesn't stop the others", async () => {
    const one = await all(articlesFrom(file("one.json", '{\n  "id": "a",\n  "text": "One."\n}\n')));
    expect(one.map((read) => read.article)).toEqual([{ id: "a", text: "One." }]);
    const list = await all(articlesFrom(file("list.json", '[{"id":"b"},{"id":"c","text":"Three."}]')));
    expect(list.map((read) => read.article?.id ?? read.error?.message)).toEqual([
      expect.stringMatching(/list\.json\[1\]: text is missing/),
      "c",
    ]);
    expect((await all(articlesFrom(file("cut.json", '{"id":')))).map((read) => read.error?.code)).toEqual(["BAD_JSON"]);
  });
});

describe("JSON lines", () => {
  it("give their articles in order, blank lines passed over", async () => {
    const reads = await lines('{"id":"a","text":"One."}', "", '{"id":"b","text":"Two.","title":"T","publishedAt":"2021-03-04","url":null}');
    expect(reads.map((read) => read.article)).toEqual([
      { id: "a", text: "One." },
      { id: "b", text: "Two.", title: "T", publishedAt: "2021-03-04" },
    ]);
  });

  it.each([
    ["not JSON", "BAD_JSON", null, "{oops"],
    ["a list", "BAD_ARTICLE", null, "[1]"],
    ["no id", "BAD_ARTICLE", null, '{"text":"One."}'],
    ["no text", "BAD_ARTICLE", "a", '{"id":"a"}'],
    ["empty text", "BAD_ARTICLE", "a", '{"id":"a","text":" \\n "}'],
    ["binary text", "BAD_ARTICLE", "a", '{"id":"a","text":"PK\\u0000\\u0001"}'],
    ["a day that the calendar lacks", "BAD_ARTICLE", "a", '{"id":"a","text":"One.","publishedAt":"2022-02-30"}'],
    ["a title that is a number", "BAD_ARTICLE", "a", '{"id":"a","text":"One.","title":7}'],
  ])("refuse %s, name the line, and go on", async (_, code, id, bad) => {
    const [read, next] = await lines(bad, '{"id":"z","text":"Next."}');
    expect(read).toMatchObject({ id, error: { code, message: expect.stringContaining("news.jsonl:1") } });
    expect(next?.article?.id).toBe("z");
  });

  it("refuse a text over 5 MB", async () => {
    const [read] = await lines(JSON.stringify({ id: "long", text: "word ".repeat(1_000_001) }));
    expect(read?.error?.code).toBe("LIMIT_EXCEEDED");
  });

  it("keep a character whole that two chunks share", async () => {
    const bytes = new TextEncoder().encode('{"id":"a","text":"Goïta"}\n');
    const cut = bytes.indexOf(0xc3) + 1;
    const [read] = await all(articlesOfLines(Readable.from([bytes.subarray(0, cut), bytes.subarray(cut)]), "x"));
    expect(read?.article?.text).toBe("Goïta");
  });
});

describe("text files", () => {
  it("take their fields from front matter, and the rest is the text", async () => {
    const path = file(
      "a.md",
      '---\nid: mopti-1\ntitle: "A title: with a colon"\npublishedAt: 2023-05-06\nsources:\n  - https://example.org\n---\nThe text.\n',
    );
    expect((await all(articlesFrom(path)))[0]?.article).toEqual({
      id: "mopti-1",
      title: "A title: with a colon",
      publishedAt: "2023-05-06",
      text: "The text.\n",
    });
  });

  it("without an id get the same one each time, another text another one", async () => {
    const [first, again, other] = [file("b.txt", "Same."), file("c.txt", "Same."), file("d.txt", "Other.")];
    const ids = await Promise.all([first, again, other].map(async (path) => (await all(articlesFrom(path)))[0]?.article?.id));
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).not.toBe(ids[2]);
  });

  it("that are not UTF-8 are refused", async () => {
    const [read] = await all(articlesFrom(file("e.txt", Uint8Array.of(0xff, 0xfe, 0x41))));
    expect(read?.error?.code).toBe("BAD_ARTICLE");
  });
});

describe("a path", () => {
  it("to a folder gives its files sorted by name, deeper ones too", async () => {
    const deep = join(folder, "deep");
    mkdirSync(join(deep, "z"), { recursive: true });
    for (const name of ["b.txt", "a.jsonl", "z/c.md", "notes.pdf"])
      writeFileSync(join(deep, name), name.endsWith("jsonl") ? '{"id":"j","text":"J."}' : name);
    const texts = (await all(articlesFrom(deep))).map((read) => read.article?.text);
    expect(texts).toEqual(["J.", "b.txt", "z/c.md"]);
  });

  it("that leads nowhere, or to another kind of file, is a clear error", async () => {
    await expect(all(articlesFrom(join(folder, "none.txt")))).rejects.toMatchObject({ code: "FILE_NOT_FOUND" });
    await expect(all(articlesFrom(file("f.pdf", "x")))).rejects.toMatchObject({ code: "UNSUPPORTED_FORMAT" });
  });
});
