import type { Document } from "./files.ts";

/** The same document in capitals, without any, or with one at each word; letters whose length would change stay. */
export function recase(document: Document, casing: string): Document {
  const turn = (how: (char: string) => string) => (char: string) => (how(char).length === char.length ? how(char) : char);
  const upper = turn((char) => char.toUpperCase());
  const lower = turn((char) => char.toLowerCase());
  const change: Readonly<Record<string, (text: string) => string>> = {
    as: (text) => text,
    upper: (text) => [...text].map(upper).join(""),
    lower: (text) => [...text].map(lower).join(""),
    title: (text) => text.replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, upper),
  };
  const recased = change[casing];
  if (!recased) throw new Error(`casing ${casing}: one of ${Object.keys(change).join(", ")}`);
  return { ...document, text: recased(document.text) };
}
