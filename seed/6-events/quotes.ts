import type { Span } from "../3-sentences/types.ts";
import { participants } from "./participants.ts";
import type { Quote, Scene } from "./scene.ts";
import { isReporter, subjectOf } from "./subjects.ts";
import { tokenAt } from "./tree.ts";

// The longest quotation looked for: an opening mark without its closing one must not swallow an article.
const longest = 1500;
const quoted = new RegExp(`"([^"]{12,${longest}})"|“([^”]{12,${longest}})”|‘‘([^’]{12,${longest}})’’`, "gu");

/** Every quotation of an article with the speaker named in its first or last sentence, outside the marks. */
export function quotesOf(text: string, scenes: readonly Scene[]): readonly Quote[] {
  return [...text.matchAll(quoted)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const around = scenes.filter((scene) => {
      const sentence = scene.resolved.sentences[scene.sentence];
      return sentence !== undefined && sentence.start < span.end && sentence.end > span.start;
    });
    const speakers = [around.at(-1), around[0]]
      .map((scene) => (scene ? speakerOutside(scene, span) : []))
      .find((found) => found.length > 0);
    return { ...span, speakers: speakers ?? [] };
  });
}

/** The subject of a reporting verb that stands outside the quotation. */
function speakerOutside(scene: Scene, quote: Span): readonly string[] {
  for (const [at, token] of scene.tree.tokens.entries()) {
    if (token.start >= quote.start && token.start < quote.end) continue;
    if (!isReporter(scene.tree, at)) continue;
    const subject = subjectOf(scene, at);
    const found = subject >= 0 && !inside(tokenAt(scene.tree, subject), quote) ? participants(scene, subject) : [];
    if (found.length > 0) return found;
  }
  return [];
}

const inside = (token: Span, quote: Span): boolean => token.start >= quote.start && token.start < quote.end;
