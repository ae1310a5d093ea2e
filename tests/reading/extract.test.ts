import { Readable, Writable } from "node:stream";
import { expect, it } from "vitest";
import { extract } from "../../seed/extract.ts";

async function run(
  lines: readonly string[],
  options: { workers?: number; models?: string } = {},
): Promise<{ failed: number; out: Record<string, unknown>[] }> {
  let text = "";
  const output = new Writable({
    write(chunk, _, done) {
      text += chunk;
      done();
    },
  });
  const { failed } = await extract({ input: Readable.from([lines.join("\n")]), output, ...options });
  return {
    failed,
    out: text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)),
  };
}

const article = (id: string, text: string) => JSON.stringify({ id, text, publishedAt: "2022-02-18" });

it("answers every line in order, bad ones with a code, and goes on", async () => {
  const { failed, out } = await run([article("a", "Soldiers left Gao."), "{oops", '{"id":"c"}', article("d", "Rebels took Kidal.")]);
  expect(failed).toBe(2);
  expect(out.map((one) => one.id)).toEqual(["a", null, "c", "d"]);
  expect(out[1]).toMatchObject({ error: { code: "BAD_JSON" } });
  expect(out[2]).toMatchObject({ error: { code: "BAD_ARTICLE" } });
});

it("gives every field of a reading, and spans that lie in the text", async () => {
  const text = "date 2022-02-18 French troops left Gao on Thursday, Mohamed Bazoum said.\n\n(with Reuters)";
  const [reading] = (await run([article("a", text)])).out;
  expect(Object.keys(reading ?? {})).toEqual([
    "id",
    "language",
    "publishedAt",
    "sentences",
    "skipped",
    "mentions",
    "entities",
    "times",
    "relations",
    "events",
    "notes",
  ]);
  const spans = reading?.mentions as { start: number; end: number }[];
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(["French", "Gao", "Mohamed Bazoum"]);
});

it("leaves a text in another language unread, and says so", async () => {
  const [reading] = (await run([article("fr", "Les soldats ont quitté la ville pendant la nuit et les rebelles sont revenus.")])).out;
  expect(reading).toMatchObject({ language: "fr", sentences: [], mentions: [], entities: [], notes: [{ code: "LANGUAGE" }] });
});

it("gives the same bytes for the same line, whatever came before it", async () => {
  const line = article("a", "Niger's President Mohamed Bazoum met protesters in Niamey on Friday.");
  const { out } = await run([line, article("b", "Two armies fought near Goma in the DRC."), line]);
  expect(out[2]).toEqual(out[0]);
});

it("gives the same lines in the same order from several workers", async () => {
  const lines = Array.from({ length: 24 }, (_, at) =>
    at % 7 === 3 ? "{oops" : article(`a${at}`, `Rebels left Gao in Mali on ${at + 1} January 2021.`),
  );
  expect(await run(lines, { workers: 3 })).toEqual(await run(lines));
});

it("ends with one clear error where the models are missing, in this thread and in workers", async () => {
  const models = "/tmp/there-are-no-models-here";
  await expect(run([article("a", "Soldiers left Gao.")], { models })).rejects.toThrow(/models/);
  await expect(run([article("a", "Soldiers left Gao.")], { models, workers: 2 })).rejects.toThrow(/models/);
});
