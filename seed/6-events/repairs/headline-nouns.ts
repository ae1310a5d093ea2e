import type { PlacedMention } from "../../reading.ts";
import { nounFrames } from "../frames/index.ts";
import type { Draft } from "./draft.ts";

/**
 * `Kenya protest victims buried`: a state that stands alone takes a verb with an s, so that a bare one in a line without a stop
 * is a noun before the next. Changes the tokens in place.
 */
export function bareVerbIsNoun(tokens: Draft[], mentions: readonly PlacedMention[]): void {
  const state = mentions.find(({ tokens: [start], kind, role }) => start === 0 && kind === "Country" && role === "NAME");
  const at = state?.tokens[1] ?? -1;
  const [bare, noun] = [tokens[at], tokens[at + 1]];
  if (!bare || !noun || tokens.at(-1)?.form === "." || bare.head >= 0 || !["VBP", "VBZ", "VB"].includes(bare.xpos)) return;
  if (bare.form.endsWith("s") || !nounFrames.has(bare.form) || noun.upos !== "NOUN" || tokens[at - 1]?.form.endsWith("s")) return;
  const told = tokens.findIndex(({ xpos, head }, index) => index > at + 1 && xpos === "VBN" && head === at + 1);
  for (const [index, token] of tokens.entries())
    if (token.head === at) Object.assign(token, index <= at ? { head: at + 1, relation: "compound" } : { head: told < 0 ? at + 1 : told });
  Object.assign(bare, { upos: "NOUN", xpos: "NN", lemma: bare.form, head: at + 1, relation: "compound" });
  Object.assign(noun, told < 0 ? { head: -1, relation: "root" } : { head: told, relation: "nsubj:pass" });
  if (told > 0) Object.assign(tokens[told] as Draft, { head: -1, relation: "root" });
}
