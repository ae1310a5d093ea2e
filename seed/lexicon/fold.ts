/** How names are compared: `fold` for looking at letters, `keyOf` for looking up, `slug` for ids. */

// Letters that Unicode does not decompose, in the spelling that English newspapers use.
const letters: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ı: "i",
  ħ: "h",
  ə: "a",
  ŋ: "n",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
};
const plain = /^[!-~]*(?: [!-~]+)*$/;

/** Lower case without accents (NFKD); every apostrophe is `'`, every dash `-`, every run of space one space. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øłđðıħəŋßæœþ]/g, (letter) => letters[letter] ?? letter)
    .replace(/[\u2018\u2019\u201B\u02B9-\u02BC\u02BE\u02BF`\u00B4\u2032]/g, "'")
    .replace(/[\u2010-\u2015\u2212\uFE63\uFF0D]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

const keys = new Map<string, string>();
const mostKeys = 50_000; // beyond that they are made anew, so that memory does not grow with the texts

/** The key of a name in the lexicon: folded, apostrophes and full stops gone, hyphens as spaces (`U.S.` us, `al-Qaeda` al qaeda). */
export function keyOf(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  if (keys.size >= mostKeys) keys.clear();
  const key = makeKey(text);
  keys.set(text, key);
  return key;
}

function makeKey(text: string): string {
  const folded = fold(text);
  return /['.-]/.test(folded) ? folded.replace(/['.]/g, "").replace(/-/g, " ").replace(/ +/g, " ").trim() : folded;
}

/** The last part of an id: ASCII letters and digits, hyphens between words; the letters themselves where none is ASCII. */
export function slug(name: string): string {
  const folded = fold(name).replace(/['.]/g, "").replace(/&/g, " and ");
  const ascii = folded.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return ascii || folded.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
}
