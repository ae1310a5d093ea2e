import type { PlacedMention } from "../../reading.ts";
import { nounFrames, verbFrames } from "../frames/index.ts";
import { agentNouns } from "../words.ts";
import type { Draft } from "./draft.ts";

/**
 * `Uzbek court jails three`, `Police fire tear gas at crowds`: in a line without any finite verb, the word right behind the
 * people or body that it opens with is the verb, if a frame knows it as one, it agrees with them and what it is done to stands
 * behind it. Changes the tokens in place.
 */
export function agentsVerb(tokens: Draft[], mentions: readonly PlacedMention[]): void {
  const subject = agentAt(tokens);
  const agent = tokens[subject];
  const at = agent ? behindPhrase(tokens, subject) : -1;
  const verb = tokens[at];
  const root = tokens.findIndex(({ head }) => head < 0);
  const lemma = agent && verb ? agreeing(verb, isPlural(agent.form.toLowerCase())) : null;
  if (!agent || !verb || !lemma || root < 0 || tokens.slice(0, clauseBehind(tokens, at)).some(isFiniteVerb)) return;
  // "Haiti gangs torch posts": whom the mentions don't know as a force must not pass for the state
  const ofNobody = !doersOfState.has(singular(agent.form.toLowerCase())) && mentions.some((one) => isCountryBefore(one, subject));
  const object = objectBehind(tokens, at, lemma);
  if (object < 0 && !(leaving.has(lemma) && isEnd(tokens[at + 1]))) return;
  for (const [index, token] of tokens.entries()) {
    if (index < subject && (ofNobody || token.head < 0 || token.head >= subject))
      Object.assign(token, ofNobody ? { head: at, relation: "dep" } : { head: subject, relation: "compound" });
    if (index > at && (token.head <= at || token.head === root)) token.head = index < object ? object : at;
    if (index > subject && index < at && (token.head < subject || token.head >= at))
      Object.assign(token, token.upos === "ADP" ? { head: at - 1, relation: "case" } : { head: subject, relation: "nmod" });
  }
  Object.assign(verb, { upos: "VERB", xpos: isPlural(agent.form.toLowerCase()) ? "VBP" : "VBZ", lemma, head: -1, relation: "root" });
  Object.assign(agent, { upos: "NOUN", head: at, relation: "nsubj" });
  if (object >= 0) Object.assign(tokens[object] as Draft, { head: at, relation: "obj" });
}

/** Index of the first people or body, where nothing but names, nouns, adjectives and numbers stands before it; -1 where there is none. */
function agentAt(tokens: readonly Draft[]): number {
  for (let at = 0; at < Math.min(tokens.length, 5); at++) {
    const { form, upos } = tokens[at] as Draft;
    if (!["NOUN", "PROPN", "ADJ", "NUM", "VERB"].includes(upos)) return -1;
    const next = tokens[at + 1]?.form.toLowerCase() ?? "";
    if (doers.has(singular(form.toLowerCase())) && !doers.has(singular(next))) return at;
  }
  return -1;
}

/** The word behind the agent, or behind a preposition and one noun that tell which: `general behind coup surrenders`. */
const behindPhrase = (tokens: readonly Draft[], agent: number): number =>
  ["behind", "in", "from", "near"].includes(tokens[agent + 1]?.form ?? "") ? agent + 3 : agent + 1;

/** The lemma that a frame has as a verb, in the number of its subject; a past is not looked for here. */
function agreeing({ form, upos }: Draft, plural: boolean): string | null {
  if (upos === "ADP" || upos === "CCONJ" || /^[A-Z]|ed$/.test(form)) return null;
  const lemmas = plural ? [form] : [form.replace(/s$/, ""), form.replace(/es$/, "")].filter((lemma) => lemma !== form);
  return lemmas.find((lemma) => verbFrames.has(lemma)) ?? null;
}

/**
 * The head of what stands right behind the verb: a name, a number or a noun that can be struck, held or sent. `Rebels attack
 * plan` and `Workers strike vote` are no sentences: there the last noun is a matter.
 */
function objectBehind(tokens: readonly Draft[], verb: number, lemma: string): number {
  let last = -1;
  for (let at = verb + 1; at < tokens.length; at++) {
    const { upos } = tokens[at] as Draft;
    if (!["NOUN", "PROPN", "NUM", "ADJ", "DET"].includes(upos)) break;
    if (["NOUN", "PROPN", "NUM"].includes(upos)) last = at;
  }
  const noun = singular(tokens[last]?.form.toLowerCase() ?? "");
  return matters.has(noun) || nounFrames.has(noun) || (nounFrames.has(lemma) && sufferers.has(noun)) ? -1 : last;
}

/** Where a clause with a verb of its own may begin: `as protests spread`. */
function clauseBehind(tokens: readonly Draft[], from: number): number {
  const found = tokens.findIndex(({ form }, at) => at > from + 1 && ["as", "after", "before", "while", "amid"].includes(form));
  return found < 0 ? tokens.length : found;
}

const isFiniteVerb = ({ upos, xpos }: Draft): boolean =>
  upos === "AUX" || xpos === "MD" || (upos === "VERB" && ["VBD", "VBZ", "VBP"].includes(xpos));

const isCountryBefore = ({ tokens: [start], kind }: PlacedMention, subject: number): boolean => start < subject && kind === "Country";

const isEnd = (token: Draft | undefined): boolean => !token || token.upos === "ADP" || token.upos === "PUNCT";

const isPlural = (form: string): boolean => form === "police" || form !== singular(form);

const singular = (form: string): string =>
  form
    .replace(/men$/, "man")
    .replace(/ies$/, "y")
    .replace(/(?<=[^s])s$/, "");

const doers = new Set([
  ...agentNouns,
  ..."militant assailant attacker bandit kidnapper jihadist islamist pirate gang miner herder blast".split(" "),
]);
/** Who acts for the country named before. */
const doersOfState = new Set(
  `army police policeman troop force soldier court tribunal judge prosecutor general military navy jet plane warplane helicopter gunship drone
  tank ship warship submarine marine commando guard patrol government president premier minister parliament senate congress lawmaker junta
  regime king authority official agency council cabinet leader envoy diplomat embassy chief commander paratrooper peacekeeper missile
  artillery fleet convoy ministry bomber`.split(/\s+/),
);
/** Verbs that need no object. */
const leaving = new Set("surrender resign flee defect rip tear explode clash withdraw retreat march rally".split(" "));
/** `Rebels attack survivors`: those whom an attack by rebels left. */
const sufferers = new Set(["victim", "survivor"]);
const matters = new Set(
  `claim allegation charge trial case inquiry probe deal talk fear threat plan vote offer bid call row report toll suspicion warning death
  injury hearing force service department chief station brigade academy camp base order policy crisis`.split(/\s+/),
);
