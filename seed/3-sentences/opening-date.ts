/** A date that opens a sentence, which the network is spared: in reports it draws the root to itself. */
import type { Draft } from "./agreement.ts";

/** How many tokens "On 3 March 2021," or "On March 3, 2021," is at the head of these; 0 where there is none. */
export function openingDate(forms: readonly string[]): number {
  if (!/^(?:On|Around|About|By|Since)$/.test(forms[0] ?? "")) return 0;
  const dayFirst = isDay(forms[1]) && isMonth(forms[2]);
  const monthFirst = isMonth(forms[1]) && isDay(forms[2]);
  if (!dayFirst && !monthFirst) return 0;
  let at = 3;
  if (forms[at] === "," && isYear(forms[at + 1])) at += 2;
  else if (isYear(forms[at])) at++;
  return forms[at] === "," && forms.length > at + 2 ? at + 1 : 0;
}

/** The tree of such a date: its first word hangs on the root of the sentence, the others on it. */
export function treeOfDate(forms: readonly string[], root: number): readonly Pick<Draft, "upos" | "xpos" | "head" | "relation">[] {
  return forms.map((form, at) => {
    if (at === 0) return { upos: "ADP", xpos: "IN", head: 1, relation: "case" };
    if (form === ",") return { upos: "PUNCT", xpos: ",", head: 1, relation: "punct" };
    const [upos, xpos] = isMonth(form) ? ["PROPN", "NNP"] : ["NUM", "CD"];
    if (at === 1) return { upos, xpos, head: root, relation: "obl" };
    return { upos, xpos, head: 1, relation: upos === "NUM" && isDay(form) ? "nummod" : "nmod:unmarked" };
  });
}

const isDay = (form = ""): boolean => /^(?:[1-9]|[12]\d|3[01])$/.test(form);
const isYear = (form = ""): boolean => /^(?:19|20)\d\d$/.test(form);
const isMonth = (form = ""): boolean =>
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(form);
