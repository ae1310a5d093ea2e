/** What the models see of a word's form. train/network/features.py does the same for the training texts. */

/** Curly quotes and long dashes as the plain ones. */
export function plain(form: string): string {
  return /[“”„‘’`´–—…]/.test(form)
    ? form
        .replace(/[“”„]/g, '"')
        .replace(/[‘’`´]/g, "'")
        .replace(/[–—]/g, "-")
        .replaceAll("…", "...")
    : form;
}

/** Plain, in lower case, every digit a 0. */
export const lowered = (form: string): string =>
  plain(form)
    .toLowerCase()
    .replace(/\p{Nd}/gu, "0");

/** "Bazoum" is "Xx", "2,400" is "d,d", "G5" is "Xd": runs of a kind once, six signs at most. */
export function shape(form: string): string {
  const signs: string[] = [];
  for (const char of plain(form)) {
    const sign = kindOf(char);
    if (sign !== signs.at(-1)) signs.push(sign);
    if (signs.length > 6) break;
  }
  return signs.slice(0, 6).join("");
}

function kindOf(char: string): string {
  if (char >= "0" && char <= "9") return "d";
  if (/\p{Lu}/u.test(char)) return "X";
  return /\p{L}/u.test(char) ? "x" : char;
}

export const suffix = (low: string, length: number): string => [...low].slice(-length).join("");
export const prefix = (low: string, length: number): string => [...low].slice(0, length).join("");
