import { openers } from "./clauses.ts";
import type { Draft } from "./draft.ts";

/** `after his predecessor, John Atta Mills, resigned`: a noun with an apposition between commas, and a finite verb right behind it that has no other subject. */
export function clauseAroundApposition(tokens: Draft[], at: number): void {
  const verb = tokens[at];
  if (verb?.relation !== "advcl" || tokens[at - 1]?.form !== ",") return;
  if (!["VBD", "VBZ"].includes(verb.xpos) && !(verb.xpos === "VBN" && objectless.has(verb.lemma.toLowerCase()))) return;
  const children = (relation: RegExp, of: number) =>
    tokens.flatMap((token, index) => (token.head === of && relation.test(token.relation) ? [index] : []));
  if (children(/^(?:nsubj|mark|aux)/, at).length > 0) return;
  const noun = tokens.findLastIndex((token, index) => index < at && token.head === verb.head && token.relation === "obl");
  const opener = children(/^case$/, noun).find((index) => openers.has(tokens[index]?.form.toLowerCase() ?? ""));
  const apposition = children(/^appos$/, noun).find((index) => index > noun && index < at);
  if (opener === undefined || apposition === undefined || tokens[noun + 1]?.form !== ",") return;
  verb.xpos = verb.xpos === "VBN" ? "VBD" : verb.xpos;
  Object.assign(tokens[noun] as Draft, { head: at, relation: "nsubj" });
  Object.assign(tokens[opener] as Draft, { head: at, relation: "mark" });
}

/** Verbs of which there is no passive: what looks like a participle is their past. */
const objectless = new Set(["resign", "die", "retire", "defect", "surrender", "arrive", "depart", "collapse"]);

/** `an alliance of groups that supports it`: a clause whose verb is singular is about the one, not about the many of it. */
export function relativeAgrees(tokens: Draft[], at: number): void {
  const verb = tokens[at];
  const many = verb && tokens[verb.head];
  const one = many && tokens[many.head];
  if (verb?.relation !== "acl:relcl" || verb.head > at || many?.relation !== "nmod" || many.xpos !== "NNS" || !one) return;
  const children = tokens.filter(({ head }) => head === at);
  const aux = children.find(({ relation }) => relation.startsWith("aux") || relation === "cop");
  const singular = aux ? ["has", "is", "was", "does"].includes(aux.form.toLowerCase()) : verb.xpos === "VBZ";
  const pronoun = children.some(({ relation, xpos }) => relation.startsWith("nsubj") && xpos === "WDT");
  if (singular && pronoun && ["NN", "NNP"].includes(one.xpos)) verb.head = many.head;
}
