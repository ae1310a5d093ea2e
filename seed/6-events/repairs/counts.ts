import type { Draft } from "./draft.ts";

/** `killed at least 40 civilians`: a number right behind a verb, however hedged, counts its object. Changes the tokens in place. */
export function countedIsObject(tokens: readonly Draft[], at: number): void {
  const [verb, first, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (verb?.upos !== "VERB" || !first || !second || !hedges.has(`${first.form} ${second.form}`.toLowerCase())) return;
  if (tokens.some(({ head, relation }) => head === at && (relation === "obj" || relation === "aux:pass"))) return;
  const number = [at + 3, at + 4].find((one) => tokens[one]?.upos === "NUM" && (one === at + 3 || tokens[at + 3]?.form === "a")) ?? -1;
  const counted = tokens.findIndex(({ head, relation }, index) => index > at + 2 && head === at && relation.startsWith("obl"));
  if (number < 0 || counted < number || counted > number + most || measures.test(tokens[counted]?.form ?? "")) return;
  Object.assign(tokens[counted] as Draft, { relation: "obj" });
  for (const hedge of [first, second]) Object.assign(hedge, { head: number, relation: "advmod" });
}

const hedges = new Set(["at least", "at most", "up to", "more than", "fewer than", "less than"]);

// "at least 40 civilians", "at least 15 Malian army soldiers"
const most = 4;

/** What a number measures is no object: `fell at least two metres`. */
const measures =
  /^(?:percent|per|times|points|km|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|seconds?|minutes?|hours?|days?|weeks?|months?|years?)$/i;
