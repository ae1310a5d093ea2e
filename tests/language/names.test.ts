import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadLanguage } from "../../seed/language.ts";
import { readConllu } from "./conllu.ts";

const language = loadLanguage();
const names = (text: string): string[] =>
  language.names(text, language.sentences(text)).map(({ start, end, type }) => `${text.slice(start, end)}=${type}`);
const gold = readConllu(fileURLToPath(new URL("./sentences.conllu", import.meta.url)));

/** F1 of exact names with their type over the checked sentences, each a document of its own. */
function score(recase: (text: string) => string): number {
  let [right, found, wanted] = [0, 0, 0];
  for (const sentence of gold) {
    const left = (sentence.names ?? []).map((name) => name.toLowerCase());
    wanted += left.length;
    for (const name of names(recase(sentence.text))) {
      found++;
      const at = left.indexOf(name.toLowerCase());
      if (at >= 0) right += left.splice(at, 1).length;
    }
  }
  return (2 * right) / (found + wanted);
}

describe("names of 120 sentences checked by hand", () => {
  it("are found, 94 of 100", () => expect(score((text) => text)).toBeGreaterThan(0.94));
  it("are found in capitals, 80 of 100", () => expect(score((text) => text.toUpperCase())).toBeGreaterThan(0.8));
  it("are found without capitals, 80 of 100", () => expect(score((text) => text.toLowerCase())).toBeGreaterThan(0.8));
});

describe("a name is the name alone", () => {
  it.each([
    ["Niger's President Mohamed Bazoum spoke.", ["Niger=LOC", "Mohamed Bazoum=PER"]],
    ["The French foreign minister, Jean-Yves Le Drian, left Bamako.", ["Jean-Yves Le Drian=PER", "Bamako=LOC"]],
    ["Gen. Abdourahamane Tchiani met Kim Jong-un.", ["Abdourahamane Tchiani=PER", "Kim Jong-un=PER"]],
    ["They fled to Ein el-Hilweh near Sidon.", ["Ein el-Hilweh=LOC", "Sidon=LOC"]],
    ["He was Ambassador to the United States Hamdullah Mohib.", ["United States=LOC", "Hamdullah Mohib=PER"]],
    ["The UN Special Envoy Staffan de Mistura resigned.", ["UN=ORG", "Staffan de Mistura=PER"]],
    ["Wagner fighters left Bangui.", ["Wagner=ORG", "Bangui=LOC"]],
    ["The French-led Takuba task force patrols the Sahel countries.", ["Takuba task force=ORG", "Sahel=LOC"]],
    ["The African Union suspended Gabon.", ["African Union=ORG", "Gabon=LOC"]],
    ["Groups linked to al Qaeda and Islamic State operate there.", ["al Qaeda=ORG", "Islamic State=ORG"]],
    ["Jaish al-Nasr shelled the village of Kafr Nabudah.", ["Jaish al-Nasr=ORG", "Kafr Nabudah=LOC"]],
    ["Soldiers of the 82nd Airborne Division landed.", ["82nd Airborne Division=ORG"]],
    ["Gunmen stormed the prison.", []],
  ])("%s", (text, wanted) => expect(names(text)).toEqual(wanted));
});

describe("where capitals tell nothing", () => {
  it("takes no everyday word for a name", () => {
    expect(names("farmers near bamako sell ozone filters, lanterns and iodine")).toEqual(["bamako=LOC"]);
    expect(names("LANTERNS AND IODINE SOLD OUT IN BAMAKO AFTER BLAST")).toEqual(["BAMAKO=LOC"]);
  });
  it("keeps a country that is an everyday word as well", () => {
    expect(names("soldiers from turkey and chad arrived in mali on monday")).toEqual(["turkey=LOC", "chad=LOC", "mali=LOC"]);
  });
});

describe("one meaning a document", () => {
  it("lends the surname to later sentences", () => {
    const text = "Amadou Sanogo led the coup. Soldiers cheered when Sanogo arrived.";
    expect(names(text)).toEqual(["Amadou Sanogo=PER", "Sanogo=PER"]);
  });
  it("keeps a town a town, and a titled namesake a person", () => {
    expect(names("Juba's rival leaders met.")).toEqual(["Juba=LOC"]);
    expect(names("President George Washington spoke. Washington left the room.")).toContain("Washington=PER");
  });
  it("gives an acronym the type of its long form", () => {
    const text = "The Union of Tarin Workers (UTW) called a strike. The UTW marched.";
    expect(names(text).filter((name) => name.startsWith("UTW"))).toEqual(["UTW=ORG", "UTW=ORG"]);
  });
});

it("nationalities, days and operations are no names", () => {
  expect(names("On Monday Malian and French soldiers began Operation Serval.")).toEqual([]);
});
