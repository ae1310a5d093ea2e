import { readdirSync, readFileSync } from "node:fs";
import { seeded } from "./random.ts";

/** Texts that nobody would send on purpose, by what is wrong with them; each of about the size asked for, in characters, and always the same. */
export const hostileTexts: Readonly<Record<string, (size: number) => string>> = {
  "prose end to end": (size) => filled(size, () => `${prose}\n\n`),
  "shuffled sentences": (size) => filled(size, (pick) => `${pick(sentences)} `),
  "shuffled words": (size) => filled(size, (pick) => `${pick(words)} `),
  "sentences joined by semicolons": (size) => filled(size, (pick) => pick(sentences).replace(/[.!?]?$/, "; ")),
  "speech about speech": (size) => filled(size, (pick) => `${pick(names)} said that `),
  "clauses about clauses": (size) => filled(size, () => "rebels who attacked soldiers who killed "),
  "one line without a stop": (size) => filled(size, (pick) => `${pick(words).replace(/[.!?]/g, "")} `),
  "prose cut at random": (size) => filled(size, (_, number) => prose.slice(Math.floor(number() * prose.length)).slice(0, 40)),
  "all capitals": (size) => filled(size, () => `${prose}\n\n`).toUpperCase(),
  "no capitals": (size) => filled(size, () => `${prose}\n\n`).toLowerCase(),
  "one sentence over and over": (size) => filled(size, () => "Rebels attacked Goma on Monday, killing 12 people, the army said. "),
  "a list of names": (size) => filled(size, (pick) => `${pick(names)}, `),
  "names joined by and": (size) => filled(size, () => "Mali and "),
  "a word a line": (size) => filled(size, (pick) => `${pick(words)}\n`),
  "quotes that never close": (size) => filled(size, (pick) => `"'“${pick(words)} `),
  "brackets that never close": (size) => filled(size, (pick) => `(${pick(words)} `),
  "dates in a row": (size) => filled(size, (_, number) => `between 3 and ${4 + Math.floor(number() * 20)} May, on Thursday, `),
  numbers: (size) => filled(size, (_, number) => `${Math.floor(number() * 10_000)} `),
  abbreviations: (size) => filled(size, () => "U.S. "),
  datelines: (size) => filled(size, () => "BAMAKO, Mali, Feb 3 (Reuters) - "),
  "words joined by hyphens": (size) => filled(size, (pick) => `${pick(words)}-`),
  "words without spaces": (size) => filled(size, () => "attack"),
  markup: (size) => filled(size, (pick) => `<div class="a"><p>${pick(sentences)}</p><ul><li>${pick(words)}</li></ul>&nbsp;`),
  "half characters": (size) => filled(size, (pick) => `${pick(words)}\ud83d `),
  "characters that nobody sees": (size) => filled(size, (pick) => `${pick(words).replace(/(?<=..)/, "\u200b")}\u202e\u0000\u00ad `),
  "accents apart from their letters": (size) => filled(size, () => "Maïkol Zodi a quitté Ménaka in Mali. ".normalize("NFD")),
  "one letter": (size) => filled(size, () => "A"),
  "white space": (size) => `Rebels attacked Goma.${" ".repeat(Math.max(0, size - 42))}Rebels attacked Gao.`,
  "characters of every script": (size) => filled(size, (_, number) => String.fromCharCode(32 + Math.floor(number() * 900))),
  emoji: (size) => filled(size, (pick) => `🇲🇱🔥 ${pick(words)} `),
  French: (size) => filled(size, () => "Les soldats ont quitté la ville jeudi, a annoncé le ministère de la Défense. "),
  Arabic: (size) => filled(size, () => "قال الجيش إن المسلحين هاجموا القرية يوم الاثنين. "),
  "three languages": (size) => filled(size, (pick) => `${pick(sentences)} Les soldats ont quitté la ville. 军队袭击了村庄。 `),
};

const folder = new URL("../seed/articles/", import.meta.url);
const prose = readdirSync(folder)
  .filter((name) => name.endsWith(".md") && name !== "README.md")
  .sort()
  .map((name) => readFileSync(new URL(name, folder), "utf8").replace(/^---[\s\S]*?\n---\n/, ""))
  .join("\n\n");
const sentences = prose.split(/(?<=[.!?])\s+/);
const words = prose.split(/\s+/);
const names = ["Mohamed Bazoum", "Mali", "Niger", "General Salou Djibo", "Gao", "al-Qaeda", "ECOWAS"];

type Pick = (list: readonly string[]) => string;

function filled(size: number, next: (pick: Pick, number: () => number) => string): string {
  const number = seeded(7);
  const pick: Pick = (list) => list[Math.floor(number() * list.length)] ?? "";
  const parts: string[] = [];
  for (let length = 0; length < size; ) {
    const part = next(pick, number).slice(0, size - length);
    parts.push(part);
    length += part.length;
  }
  return parts.join("");
}
