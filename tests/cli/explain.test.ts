import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { folder, run } from "./running.ts";

const text = `Read more: subscribe to our newsletter

M23 rebels shelled Goma on Sunday, killing 12 people, the United Nations said. If rebels attacked Bukavu, the army would fight.`;
const article = JSON.stringify({ id: "a<1>", title: "Shells <b>on</b> Goma", publishedAt: "2025-01-27", text });
const others = [
  { id: "film", text: "In the film, a woman attacked Bamako." },
  {
    id: "left",
    text: `${"Rebels of the Azawad Freedom Column attacked a post near Gao on Monday, a colonel said. ".repeat(2)}Students burned a bus in Bamako. Zorgubad gathered.

If Chad joined the African Union force, Germany would join it too. Gao, Russia, is quiet. The militia belongs to a movement. M23 rebels left Goma. Shells hit the screen.`,
  },
  {
    id: "again",
    title: "Chad shells Gao",
    text: "Police looted shops and burned homes in Gao on Friday. Ruto called the march treasonous.",
  },
];

describe("explain", () => {
  let status: number | null = null;
  let shown: Readonly<Record<string, string>> = {};
  beforeAll(async () => {
    const done = await run(["explain"], {}, [article, ...others.map((one) => JSON.stringify(one))].join("\n"));
    status = done.status;
    const [first = "", film = "", left = "", again = ""] = done.stdout.split(/^(?=film\n|left\n|Chad shells Gao\n)/m);
    shown = { first, film, left, again };
  });

  it("tells what each stage saw in a sentence: what is skipped, names, dates, clauses, edges with their rule", () => {
    const stdout = shown.first;
    expect(stdout).toContain("Read more: subscribe to our newsletter  (newsletter)");
    expect(stdout).toContain("[M23 rebels] shelled [Goma] on Sunday");
    expect(stdout).toContain("M23 rebels is M23 (Force, NAME, force:m23)");
    expect(stdout).toContain("Sunday is 2025-01-26");
    expect(stdout).toMatch(/shelled; HAPPENED; who: M23 rebels → M23; what: Goma → Goma/);
    expect(stdout).toMatch(/event ASSAULT, SHELLING HAPPENED, 0\.\d\d\n.*actor: M23; target: Goma.*claimed by: United Nations; dead: 12/);
    expect(stdout).toMatch(/by assault\/shell on “shelled”: /);
    expect(stdout).toMatch(/ T {2}Shells <b>on<\/b> \[Goma\]\n/);
    expect(status).toBe(0);
  });

  it("names the rule that refused, and why", () => {
    expect(shown.first).toMatch(/“attacked”: a condition, purpose, wish or fear.*\(.*assault\/attack.*\)/);
    expect(shown.film).toMatch(/“attacked”: nature, a film or a match/);
    expect(shown.film).not.toMatch(/^ +drawn /m);
  });

  it("tells what the other stages made nothing of: names, places off the map, relations, doers whom nobody knows", () => {
    const stdout = shown.left;
    expect(stdout).toMatch(/“Zorgubad”: written like a name.*\(mentions\/name\)/);
    expect(stdout).toMatch(/“Gao”: not on the map: places of this name are known in Mali.*\(entities\/place\)/);
    expect(stdout).toContain("“hit”: a word stands beside it that the frame excludes: screen (assault/attack)");
    expect(stdout).toMatch(/“joined”: a condition.*\(verb\/join\)/);
    expect(stdout).toMatch(/“belongs”: one of the two isn't known.*\(verb\/belong\)/);
    expect(stdout).toMatch(/0\.\d\d as an order, ban or move is easily mistaken; .*its place is told/);
    expect(stdout).toMatch(/burned; HAPPENED; who: Students → nobody known; what: a bus; in: Bamako → Bamako/);
    expect(stdout).not.toMatch(/refused .*“(?:M23|Goma|Bamako|Monday)”|^ +“(?:M23|Goma|Bamako|Monday)”/m);
  });

  it("says what isn't read or known, what is told again in the same sentence, and each reason once", () => {
    const stdout = shown.again;
    expect(stdout).toMatch(
      / T {2}\[Chad\] shells \[Gao\]\n +tells +event ASSAULT, SHELLING .*(?:\n.*){4}no sentence of the text is read as telling it: not drawn/,
    );
    expect(stdout).toContain("Friday is a date not known");
    expect(stdout).toMatch(/ASSAULT.*told again\n.*by assault\/destroy on “burned”/);
    expect(stdout).not.toContain("told before, in sentence 1");
    expect(stdout).toMatch(/“called”: the frame asks for another object \([\w/-]+, [\w/, -]+\)/);
  });

  it("reads a text as well as JSON lines, from a file or stdin, and prints trees when asked", async () => {
    const path = join(folder(), "one.txt");
    writeFileSync(path, "M23 shelled Goma on Sunday.\n");
    const fromFile = await run(["explain", path, "--tree"]);
    expect(fromFile.stdout).toMatch(/shelled {2}root VBD [01]\.\d\d\n/);
    expect((await run(["explain", path])).stdout).toBe((await run(["explain"], {}, "M23 shelled Goma on Sunday.\n")).stdout);
  });

  it("prints no colour where nobody looks, and no control character of the text's", async () => {
    const { stdout } = await run(
      ["explain"],
      {},
      `${"Rebels shelled Goma on Monday. ".repeat(4)}M23 left \u001b[31mBukavu\u001b[0m\u0007.`,
    );
    expect(stdout).toContain("Bukavu");
    expect(stdout.replace(/\n/g, "")).not.toMatch(/\p{Cc}/u);
  });

  it("makes one page that needs nothing else and takes no markup from the text", async () => {
    const { status, stdout } = await run(
      ["explain", "--html"],
      {},
      article.replace("Shells <b>on</b> Goma", "M23 shelled Goma, killing 12 <b>"),
    );
    expect(stdout).toMatch(/^<!doctype html>/);
    expect(stdout).toContain("killing 12 &lt;b&gt;");
    expect(stdout).toContain("told by sentence 1 too");
    expect(stdout).toContain('<mark class="Force" title="Force: M23">M23 rebels</mark>');
    expect(stdout).toContain("assault/attack");
    expect(stdout).not.toMatch(/<script|killing 12 <b>|\ssrc=|https?:/);
    expect(status).toBe(0);
  });

  it("tells of a bad line and goes on; nothing to read is wrong use", async () => {
    const { status, stdout, stderr } = await run(["explain"], {}, `${article}\n{"id": "b"}\n`);
    expect(stdout).toContain("shelled");
    expect(stderr).toMatch(/BAD_ARTICLE: stdin:2: text is missing/);
    expect(status).toBe(1);
    expect((await run(["explain"], {}, " \n")).status).toBe(2);
  });
});
