/**
 * Whether the clause around `[start, end)` of a sentence looks ahead: "will vote on Monday", but not "said on Monday that it
 * will vote". News tells the past, so nothing but a clear sign counts.
 */
export function looksAhead(sentence: string, start: number, end: number): boolean {
  const before = clauseBefore(sentence.slice(Math.max(0, start - reach), start));
  const after = clauseAfter(sentence.slice(end, end + reach));
  if (/\b(?:by|until|till|before)\s+$/i.test(before) && /\b(?:must|to|will|would|deadline)\b/i.test(before)) return true;
  if (lasting.test(before)) return true;
  if (reported.test(before)) return false;
  if (ahead.test(before)) return !done.test(before.slice(before.search(ahead)));
  return opens.test(before) && ahead.test(after) && !done.test(after.slice(0, after.search(ahead)));
}

const reach = 200;
const ahead =
  /\b(?:will|shall|is to|are to|was to|were to|would|due|scheduled|expected to|planned|plans? to|planning to|set to|set for|slated|going to|upcoming|hopes? to|intends? to|vow(?:s|ed) to|promised to|call(?:s|ed)? for)\b|['’]ll\b/i;
/** `has been extended until June`: the term is still to come. */
const lasting =
  /\b(?:extend(?:s|ed)?|postponed|delayed|adjourned|suspended|valid|banned|barred|off)\b(?: [\p{L}’'-]+){0,4} (?:until|till)\s+$/iu;
const done = /\b(?:said|told|announced|warned|added|killed|was|were|had|did)\b/i;
const opens = /^\W*(?:on |from |by )?$/i;
// "said late on Monday", "told reporters on Monday": the weekday belongs to the saying
const reported =
  /\b(?:said|says|told|announced|warned|reported|added|declared|stated|vowed|promised|agreed|confirmed|claimed|tweeted|wrote)\b(?:\s+[\p{L}’'-]+){0,5}\s*$/iu;

function clauseBefore(text: string): string {
  const cut = Math.max(...[", ", "; ", ": ", " that ", " which ", " who ", "“", '"'].map((mark) => text.lastIndexOf(mark)));
  return cut < 0 ? text : text.slice(cut);
}

function clauseAfter(text: string): string {
  const cut = text.search(/[;:.]|, (?:and|but|which|who)\b/);
  return cut < 0 ? text : text.slice(0, cut);
}
