import { antecedentsIn } from "./antecedents.ts";
import type { Context } from "./context.ts";
import { ledBody } from "./led-bodies.ts";
import { phraseAt } from "./phrase.ts";
import type { Register } from "./register.ts";
import { ownedBody } from "./state-bodies.ts";

/**
 * Ties phrases to what they mean: "the junta", "the group", "Mali's army", "a leader of a movement". One that fits nothing, or
 * two things alike, is left alone.
 */
export function phrasesIn(context: Context, register: Register): void {
  const antecedent = antecedentsIn(context, register);
  context.sentences.forEach((sentence, index) => {
    sentence.tokens.forEach((token, at) => {
      if (token.upos !== "NOUN" && token.upos !== "PROPN") return;
      const phrase = phraseAt(sentence, index, at);
      if (!phrase || register.inSentence(index).some((mention) => mention.start < phrase.end && phrase.start < mention.end)) return;
      const id = ledBody(context, register, phrase) ?? ownedBody(context, register, phrase) ?? antecedent(phrase);
      if (id) register.point({ ...phrase, role: "NOMINAL" }, id, phrase.text);
    });
  });
}
