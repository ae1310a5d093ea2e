import type { Span } from "../3-sentences/types.ts";
import { type Tree, tokenAt } from "./tree.ts";

/** An event or relation that a sentence's words could have told, and what kept it from being drawn. */
export interface Refusal {
  /** Index of the sentence. */
  readonly sentence: number;
  /** The words that called for the rule. */
  readonly trigger: Span;
  /** Id of the frame, or of the rule of a relation. */
  readonly rule: string;
  readonly reason: RefusalReason;
}

/** Told of every refusal where somebody wants to know, and absent otherwise. */
export type Observer = (refusal: Refusal) => void;

export type RefusalReason = keyof typeof refusalReasons;

/** Why events and relations are refused, in words for people. */
export const refusalReasons = {
  HARMLESS: "nature, a film or a match does it here, or the text is of trade, votes or the past: nobody's violence",
  EXCLUDED_WORD: "a word stands beside it that the frame excludes",
  WRONG_OBJECT: "the frame asks for another object",
  NO_PHRASE: "the frame asks for a phrase with another preposition, or an infinitive",
  NOTHING_NEAR: "none of the words that the frame asks for stands near",
  QUESTION: "an answer is asked for, and no deed",
  IN_WORDS: "people attack people in words here",
  NO_PARTIES: "those whom the frame needs aren't known: an actor, a target, or any party or place",
  PART_OF_ANOTHER: "it is part of the act above it",
  NOT_TOLD: "a condition, purpose, wish or fear: nothing is said of the world",
  NOT_TO_COME: "the frame is of what is to come alone",
  STATE: "a noun of danger, not a threat that somebody made",
  GARRISON: "forces that are there, not sent: a relation, and no event",
  BARE_ACCUSATION: "what somebody is accused of has neither target nor place",
  NOBODY_LEFT: "nobody is left to say or do it",
  NO_BODY: "it isn't told what the office or membership is of",
  NO_ENDS: "one of the two isn't known, or is of another kind than the relation asks for",
  ONLY_SAID: "somebody who isn't known says or alleges it",
  OUTSIDE: "what is known of the two places contradicts it",
} as const;

/** Of a scene, what a refusal needs. */
interface Observed {
  readonly sentence: number;
  readonly tree: Tree;
  readonly observe?: Observer;
}

/** Tells the observer, where there is one; null, so that a refusal reads `return refuse(...)`. */
export function refuse(scene: Observed, at: number, rule: string, reason: RefusalReason): null {
  if (!scene.observe) return null;
  const { start, end } = tokenAt(scene.tree, at);
  scene.observe({ sentence: scene.sentence, trigger: { start, end }, rule, reason });
  return null;
}
