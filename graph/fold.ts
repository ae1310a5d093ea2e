/** Folds a text for comparing names: no case, no accents, hyphens as spaces, no apostrophes, one space between words. "N'Djaména" and "ndjamena" fold alike. */
export function fold(text: string): string {
  return foldWithOffsets(text).folded;
}

export interface Folded {
  readonly folded: string;
  /** For each code unit of `folded`, where its letter starts and ends in the text as it was. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** As `fold`, with the way back to the text as it was. */
export function foldWithOffsets(text: string): Folded {
  let folded = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = foldLetter(letter);
    const piece = plain === " " && (folded === "" || folded.endsWith(" ")) ? "" : plain;
    for (let i = 0; i < piece.length; i++) {
      starts.push(at);
      ends.push(at + letter.length);
    }
    folded += piece;
    at += letter.length;
    // A combining mark belongs to the letter before it, so that a highlight covers both.
    if (piece === "" && plain === "" && ends.length > 0) ends[ends.length - 1] = at;
  }
  const trimmed = folded.trimEnd();
  return { folded: trimmed, starts: starts.slice(0, trimmed.length), ends: ends.slice(0, trimmed.length) };
}

// Letters that Unicode doesn't decompose but that readers type without their stroke or dot.
const plainLetters: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  ħ: "h",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ð: "d",
  þ: "th",
};
const apostrophes = /['’‘ʼʿʾ`´]/u;

/** Texts are made of few different letters, each asked about millions of times. */
const known = new Map<string, string>();
const mostKnown = 10_000;

function foldLetter(letter: string): string {
  const found = known.get(letter) ?? folding(letter);
  if (known.size < mostKnown) known.set(letter, found);
  return found;
}

function folding(letter: string): string {
  if (apostrophes.test(letter)) return "";
  const plain = letter.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\p{M}/gu, "");
  let out = "";
  for (const part of plain) out += plainLetters[part] ?? (/[\p{L}\p{N}]/u.test(part) ? part : " ");
  return out;
}
