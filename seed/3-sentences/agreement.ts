/** What cannot stand together in a tree: the network decides on each tag and each arc by itself. */
import type { Token } from "./types.ts";

/** A token while its sentence is being read. */
export type Draft = { -readonly [K in keyof Token]: Token[K] };

/** Brings tags and relations of a sentence into line, in place. */
export function agree(tokens: Draft[]): void {
  agreeSubjects(tokens);
  for (const token of tokens) agreeTag(token);
  agreeCapitals(tokens);
}

/**
 * A subject is one of a passive where its predicate has a passive auxiliary, and none where the predicate is a finite past
 * or present form without one ("Rebels shelled Gao").
 */
function agreeSubjects(tokens: Draft[]): void {
  const isPassive = (predicate: number): boolean => tokens.some(({ relation, head }) => relation === "aux:pass" && head === predicate);
  for (const token of tokens) {
    if (token.relation !== "nsubj" && token.relation !== "nsubj:pass") continue;
    const head = tokens[token.head];
    if (!head) continue;
    if (isPassive(token.head)) token.relation = "nsubj:pass";
    else if (/^VB[DZPG]?$/.test(head.xpos)) token.relation = "nsubj";
  }
}

/** Relations that one part of speech alone can have, and parts of speech that are taken for it. */
const parts: Readonly<Record<string, { readonly from: string; readonly to: string }>> = {
  aux: { from: "VERB", to: "AUX" },
  "aux:pass": { from: "VERB", to: "AUX" },
  cop: { from: "VERB", to: "AUX" },
  case: { from: "SCONJ", to: "ADP" },
  amod: { from: "ADV", to: "ADJ" },
  "compound:prt": { from: "ADV", to: "ADP" },
};

function agreeTag(token: Draft): void {
  const part = parts[token.relation];
  if (part?.from === token.upos) token.upos = part.to;
}

const isCapital = (form: string): boolean => /^\p{Lu}/u.test(form);

/** A noun with a capital beside a proper one belongs to the name ("Air Force Base"), unless the sentence writes most words so. */
function agreeCapitals(tokens: Draft[]): void {
  let telling: boolean | undefined;
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i] as Draft;
    if (token.upos !== "NOUN" || !isCapital(token.form)) continue;
    const isProper = ({ upos, form }: Token): boolean => upos === "PROPN" && isCapital(form);
    if (!isProper(tokens[i - 1] as Draft) && !(tokens[i + 1] && isProper(tokens[i + 1] as Draft))) continue;
    telling ??= hasTellingCapitals(tokens);
    if (!telling) return;
    token.upos = "PROPN";
    token.xpos = token.xpos === "NNS" ? "NNPS" : "NNP";
  }
}

function hasTellingCapitals(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ form }) => /^\p{L}/u.test(form));
  return words.filter(({ form }) => isCapital(form)).length <= 0.6 * words.length;
}
