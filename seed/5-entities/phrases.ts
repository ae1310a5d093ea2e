import type { PlacedMention, Sentence } from "../reading.ts";
import { antecedentsIn } from "./antecedents.ts";
import type { Context } from "./context.ts";
import { ledBody } from "./led-bodies.ts";
import { loyalForce } from "./loyal-forces.ts";
import { type Phrase, phraseAt } from "./phrase.ts";
import type { Register } from "./register.ts";
import { bodyOfPlace, ownedBody } from "./state-bodies.ts";
import { stateForce } from "./state-forces.ts";

/**
 * Ties phrases to what they mean: "the junta", "the group", "Mali's army", "a leader of a movement". One that fits nothing, or
 * two things alike, is left alone.
 */
export function phrasesIn(context: Context, register: Register): void {
  const antecedent = antecedentsIn(context, register);
  context.sentences.forEach((sentence, index) => {
    sentence.tokens.forEach((token, at) => {
      if (token.upos !== "NOUN" && token.upos !== "PROPN" && !isOwnMilitary(sentence, at)) return;
      const phrase = phraseAt(sentence, index, at);
      if (!phrase || register.inSentence(index).some((mention) => isTold(mention, phrase))) return;
      const id =
        ledBody(context, register, phrase) ??
        ownedBody(context, register, phrase) ??
        loyalForce(context, register, phrase) ??
        stateForce(context, register, phrase) ??
        antecedent(phrase) ??
        bodyOfPlace(context, register, phrase);
      if (id) register.point({ ...phrase, role: "NOMINAL" }, id, phrase.text);
    });
  });
}

/** "Ethiopia's military bombed", "the military seized power": taken for an adjective for want of a noun behind it. */
function isOwnMilitary({ tokens }: Sentence, at: number): boolean {
  return (
    tokens[at]?.form === "military" &&
    /^(?:['’]s|the)$/i.test(tokens[at - 1]?.form ?? "") &&
    /^(?:VERB|AUX|PUNCT)$/.test(tokens[at + 1]?.upos ?? "")
  );
}

/** "Soldiers" of "three US soldiers", "gunmen" of "Boko Haram gunmen" are told by the name beside them. */
function isTold({ start, end, tokens }: PlacedMention, phrase: Phrase): boolean {
  return (start < phrase.end && phrase.start < end) || (tokens[0] <= phrase.at && phrase.at < tokens[1]);
}
