import type { Sentence } from "../../3-sentences/types.ts";
import type { PlacedMention } from "../../reading.ts";
import { clauseAroundApposition, relativeAgrees } from "./appositions.ts";
import { clauseOfTime, objectOfInfinitive, speechJoined, subjectOfSecondClause, trailingSpeech } from "./clauses.ts";
import { countedIsObject } from "./counts.ts";
import { agentOfDeed, gerundBeforeVerb, objectAndItsName, presentBehindAnd, verbBehindAnd } from "./deeds.ts";
import { nounIsNoSentence, verbBehindRelative } from "./fragments.ts";
import { agentsVerb } from "./headline-agents.ts";
import { bareVerbIsNoun } from "./headline-nouns.ts";
import { crowdMarches, headlineInfinitive, headlineVerb, nounAndInfinitive, particleHasVerb } from "./headlines.ts";
import { dateBeforeSubject } from "./leading-dates.ts";
import {
  caseOfName,
  nameBeforeBrackets,
  nameBeforeDate,
  nameBeforeNoun,
  nameBehindTitle,
  nameInList,
  nameIsNoAuxiliary,
  nameIsNoPronoun,
  passiveNeedsAuxiliary,
  placeBehindPlace,
} from "./names.ts";
import { clauseBehindSemicolon } from "./semicolons.ts";
import {
  dayBeforeParticiple,
  dayBeforeSubject,
  gerundIsSubject,
  moverIsVerb,
  phraseBeforeParticiple,
  subjectBehindPreposition,
  subjectOfNearest,
  verbIsNoSubject,
} from "./subjects.ts";
import { officeOfGeneral, perfectIsVerb, setAblaze, shotDead, shotIsVerb } from "./two-words.ts";
import { gerundHasObject, gerundIsVerb, infinitiveIsVerb, lostVerb, nounBeforeParticiple, participleIsVerb } from "./verbs.ts";

/** A sentence whose tree is put right where the names in it show that it must be wrong. */
export function repaired(sentence: Sentence, mentions: readonly PlacedMention[]): Sentence {
  const tokens = sentence.tokens.map((token) => ({ ...token }));
  const endsAt = new Map(mentions.map((mention) => [mention.tokens[1] - 1, mention]));
  headlineVerb(tokens, mentions);
  headlineInfinitive(tokens, mentions);
  agentsVerb(tokens, mentions);
  tokens.forEach((_, at) => {
    shotDead(tokens, at);
    shotIsVerb(tokens, at);
    setAblaze(tokens, at);
    officeOfGeneral(tokens, at);
    gerundBeforeVerb(tokens, at);
    gerundHasObject(tokens, at);
  });
  nounAndInfinitive(tokens);
  particleHasVerb(tokens);
  crowdMarches(tokens);
  bareVerbIsNoun(tokens, mentions);
  nounIsNoSentence(tokens);
  dateBeforeSubject(tokens);
  verbBehindRelative(tokens);
  tokens.forEach((_, at) => {
    countedIsObject(tokens, at);
    trailingSpeech(tokens, at);
    speechJoined(tokens, at);
    clauseOfTime(tokens, at);
    clauseAroundApposition(tokens, at);
    relativeAgrees(tokens, at);
    objectOfInfinitive(tokens, at);
    subjectOfSecondClause(tokens, at);
    perfectIsVerb(tokens, at);
    verbBehindAnd(tokens, at);
    presentBehindAnd(tokens, at);
    agentOfDeed(tokens, at);
    clauseBehindSemicolon(tokens, at);
    objectAndItsName(tokens, at);
  });
  for (const mention of mentions) nameIsNoAuxiliary(tokens, mention);
  for (const mention of mentions) nameIsNoPronoun(tokens, mention);
  for (const mention of mentions) nameBeforeNoun(tokens, mention);
  for (const mention of mentions) nameBehindTitle(tokens, mention);
  for (const mention of mentions) nameBeforeBrackets(tokens, mention);
  for (const mention of mentions) caseOfName(tokens, mention);
  mentions.forEach((mention, index) => {
    nameInList(tokens, mention, mentions[index - 1]);
    placeBehindPlace(tokens, mention, mentions[index - 1]);
  });
  tokens.forEach((_, at) => {
    verbIsNoSubject(tokens, at);
  });
  for (const mention of mentions) moverIsVerb(tokens, mention);
  tokens.forEach((_, at) => {
    gerundIsSubject(tokens, at);
    dayBeforeSubject(tokens, at);
    dayBeforeParticiple(tokens, at);
    subjectOfNearest(tokens, at);
    phraseBeforeParticiple(tokens, at);
  });
  for (const mention of mentions) subjectBehindPreposition(tokens, mention);
  for (const mention of mentions) nameBeforeDate(tokens, mention);
  tokens.forEach((_, at) => {
    passiveNeedsAuxiliary(tokens, at);
  });
  tokens.forEach((_, at) => {
    const before = endsAt.get(at - 1);
    if (before) participleIsVerb(tokens, at, before);
    nounBeforeParticiple(tokens, at);
    infinitiveIsVerb(tokens, at);
    gerundIsVerb(tokens, at);
    lostVerb(tokens, at, mentions);
  });
  return runsInCircle(tokens) ? sentence : { ...sentence, tokens };
}

/** Whether repairs that each were right have made two tokens hang on one another, so that nobody who walks the tree would come to an end. */
function runsInCircle(tokens: readonly { readonly head: number }[]): boolean {
  const walk = new Int32Array(tokens.length);
  return tokens.some((_, from) => {
    let at = from;
    for (; at >= 0 && walk[at] === 0; at = tokens[at]?.head ?? -1) walk[at] = from + 1;
    return at >= 0 && walk[at] === from + 1;
  });
}
