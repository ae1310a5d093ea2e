import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadLanguage, type Sentence } from "../../seed/language.ts";
import { readConllu } from "./conllu.ts";

const language = loadLanguage();
const gold = readConllu(fileURLToPath(new URL("./sentences.conllu", import.meta.url)));
const parse = (text: string): Sentence => language.parse(text, { start: 0, end: text.length });
const arc = (text: string, form: string): string => {
  const { tokens } = parse(text);
  const token = tokens.find((one) => one.form === form);
  return token ? `${token.relation} ${tokens[token.head]?.form ?? "ROOT"}` : "not a token";
};

describe("trees of 120 sentences checked by hand", () => {
  const share = (right: (found: Sentence["tokens"][number], wanted: (typeof gold)[number]["words"][number]) => boolean): number => {
    let [good, all] = [0, 0];
    for (const { text, words } of gold) {
      const { tokens } = parse(text);
      words.forEach((word, i) => {
        all++;
        const token = tokens[i];
        if (token?.form === word.form && right(token, word)) good++;
      });
    }
    return good / all;
  };

  it("has the words, all of them", () => {
    expect(gold).toHaveLength(120);
    for (const { text, words } of gold) expect(parse(text).tokens.map(({ form }) => form)).toEqual(words.map(({ form }) => form));
  });
  it("tags 97 of 100 words right", () => expect(share((found, wanted) => found.upos === wanted.upos)).toBeGreaterThan(0.97));
  it("finds 93 of 100 heads, relation included", () =>
    expect(share((found, wanted) => found.head === wanted.head && found.relation === wanted.relation)).toBeGreaterThan(0.93));
  it("finds 98 of 100 lemmas", () =>
    expect(share((found, wanted) => found.lemma.toLowerCase() === wanted.lemma.toLowerCase())).toBeGreaterThan(0.98));
  it("gives the same trees without WebAssembly", () => {
    const plain = loadLanguage({ wasm: false });
    for (const { text } of gold.slice(0, 40)) expect(plain.parse(text, { start: 0, end: text.length })).toEqual(parse(text));
  });
});

describe("who did what", () => {
  it("tells subject and object", () => {
    expect(arc("Rebels shelled the airport.", "Rebels")).toBe("nsubj shelled");
    expect(arc("Rebels shelled the airport.", "airport")).toBe("obj shelled");
  });
  it("turns the passive round", () => {
    expect(arc("The airport was shelled by rebels.", "airport")).toBe("nsubj:pass shelled");
    expect(arc("The airport was shelled by rebels.", "rebels")).toBe("obl:agent shelled");
  });
  it("makes no passive of a plain past", () => {
    expect(arc("Rebels shelled Gao.", "Rebels")).toBe("nsubj shelled");
    expect(arc("Gao was shelled.", "Gao")).toBe("nsubj:pass shelled");
  });
  it("keeps the subject over a relative clause", () => {
    expect(arc("The group that killed a priest has released two hostages.", "group")).toBe("nsubj released");
    expect(arc("The group that killed a priest has released two hostages.", "killed")).toBe("acl:relcl group");
  });
  it("hangs what was said on the verb of saying", () => {
    expect(arc("The minister said the troops would leave Gao.", "leave")).toBe("ccomp said");
  });
});

describe("every sentence is one tree", () => {
  const odd = [
    "",
    "!",
    "...",
    "Mali",
    "( ( ( (",
    "and and and and",
    "He said she said they said we said.",
    "a b c d e f g",
    "2022",
    "😀 مرحبا 你好",
  ];
  it.each(odd)("one root, no cycle: %j", (text) => {
    const { tokens } = parse(text);
    expect(tokens.filter(({ head }) => head === -1)).toHaveLength(tokens.length > 0 ? 1 : 0);
    for (const token of tokens) {
      let [steps, at] = [0, token];
      while (at.head >= 0 && steps <= tokens.length) {
        at = tokens[at.head] as typeof token;
        steps++;
      }
      expect(steps).toBeLessThanOrEqual(tokens.length);
    }
  });
  it("holds for a sentence of a thousand words", () => {
    const { tokens } = parse(`${"The army left and the rebels came back ".repeat(125)}.`);
    expect(tokens.length).toBeGreaterThan(1000);
    expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
  });
  it("says how sure it is of an arc", () => {
    const { tokens } = parse("The army shelled the town with the artillery from the hill.");
    for (const { probability } of tokens) {
      expect(probability).toBeGreaterThan(0);
      expect(probability).toBeLessThanOrEqual(1);
    }
  });
  it("lemmatises what news is made of", () => {
    const lemmas = parse("The militants fled, struck, shelled, withdrew and overthrew.").tokens.map(({ lemma }) => lemma);
    expect(lemmas).toEqual(expect.arrayContaining(["militant", "flee", "strike", "shell", "withdraw", "overthrow"]));
  });
});

describe("tags agree with the tree", () => {
  const tag = (text: string, form: string): string | undefined => parse(text).tokens.find((one) => one.form === form)?.upos;
  it("takes an auxiliary for one, and a verb for a verb", () => {
    expect(tag("The bridge has been destroyed.", "has")).toBe("AUX");
    expect(tag("The governor has two bridges.", "has")).toBe("VERB");
  });
  it("takes a noun with a capital beside a name for part of it, and no other", () => {
    expect(tag("The drone hit Hodeida Ice Plant at night.", "Plant")).toBe("PROPN");
    expect(tag("The drone hit an ice plant near Hodeida.", "plant")).toBe("NOUN");
  });
});
