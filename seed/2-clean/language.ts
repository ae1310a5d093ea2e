import { francAll } from "franc";

/**
 * The language of a text as ISO 639-1, or null where fewer than 50 letters are too few to tell. Looks at three samples, from
 * the start, the middle and the end, so that one foreign quotation doesn't decide.
 */
export function languageOf(text: string): string | null {
  const sample = text.length <= 3 * sampleLength ? text : [0, 0.5, 1].map((part) => sampleAt(text, part)).join(" ");
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 50) return null;
  if (looksEnglish(sample)) return "en";
  const guesses = francAll(sample, { only: Object.keys(iso6391) });
  // One sentence of English wire news is hardly told from French; the other way round the distance is wide.
  const english = sample.length < 300 ? (guesses.find(([code]) => code === "eng")?.[1] ?? 0) : 0;
  return english >= 0.9 ? "en" : (iso6391[guesses[0]?.[0] ?? ""] ?? null);
}

const sampleLength = 700;

/** Whether one word in eight, or in twenty of a short text, is a word that English alone has, and news is full of: franc errs on sentences full of names. */
function looksEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const few = words.length < 50;
  if (words.filter((word) => englishWords.has(word)).length * (few ? 20 : 8) >= words.length) return true;
  return few && hasEnglishShape(words);
}

/** Few words, none of them English alone: two of English form (`held talks in Ankara`), and hardly one that other languages live by. */
function hasEnglishShape(words: readonly string[]): boolean {
  const shaped = new Set(words.filter((word) => shapes.has(word) || /^[a-z]{3,}(?:ed|ing)$/.test(word)));
  const foreign = words.filter((word) => foreignWords.has(word)).length;
  return shaped.size >= 2 && foreign * 8 < words.length;
}

const shapes = new Set("in on at for into as is are his a an s held says talks forces troops rebels border".split(" "));

// Articles, "and", "of", "that" and "is" of the languages that share words with English
const foreignWords = new Set(
  (
    "le les des du et une un dans pour sur avec qui que est el los las una y del por con para di il gli per della che der die das und den " +
    "dem mit von ein eine im het een van zijn niet os uma com op na ya wa kwa katika w z nie od ve bir bu ile ku oo iyo da"
  ).split(" "),
);

const englishWords = new Set(
  (
    "the of and that with said have from by to were their its after has been they who which will would killed attacked soldiers " +
    "monday tuesday wednesday thursday friday saturday sunday january february march june july october december"
  ).split(" "),
);

function sampleAt(text: string, part: number): string {
  const start = Math.floor((text.length - sampleLength) * part);
  return text.slice(start, start + sampleLength);
}

// Without a list of its own, franc takes short English for Scots: these are the languages that conflict news is written in.
const iso6391: Readonly<Record<string, string>> = {
  eng: "en",
  fra: "fr",
  spa: "es",
  deu: "de",
  ita: "it",
  por: "pt",
  nld: "nl",
  pol: "pl",
  rus: "ru",
  ukr: "uk",
  tur: "tr",
  arb: "ar",
  pes: "fa",
  cmn: "zh",
  heb: "he",
  hin: "hi",
  urd: "ur",
  swh: "sw",
  som: "so",
  hau: "ha",
  amh: "am",
  mya: "my",
  kor: "ko",
  jpn: "ja",
};
