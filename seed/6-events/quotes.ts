import type { Span } from "../3-sentences/types.ts";
import { participants } from "./participants.ts";
import { firstThat, kindOf, type Quote, type Scene } from "./scene.ts";
import { isReporter, subjectOf } from "./subjects.ts";
import { formAt, tokenAt } from "./tree.ts";

// The longest quotation looked for: an opening mark without its closing one must not swallow an article.
const longest = 1500;
const quoted = new RegExp(`"([^"]{12,${longest}})"|“([^”]{12,${longest}})”|‘‘([^’]{12,${longest}})’’`, "gu");

/** Every quotation of an article with the speaker named in its first or last sentence, outside the marks. */
export function quotesOf(text: string, scenes: readonly Scene[]): readonly Quote[] {
  return [...text.matchAll(quoted)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const around = scenes.slice(
      firstThat(scenes, (scene) => spanOf(scene).end > span.start),
      firstThat(scenes, (scene) => spanOf(scene).start >= span.end),
    );
    const speakers = [around.at(-1), around[0]]
      .map((scene) => (scene ? speakerOutside(scene, span, scenes) : []))
      .find((found) => found.length > 0);
    return { ...span, speakers: speakers ?? [] };
  });
}

const spanOf = ({ resolved, sentence }: Scene): Span => resolved.sentences[sentence] ?? { start: 0, end: 0 };

/** `he said`: the person who spoke last, up to six sentences before. */
function lastSpeaker(scenes: readonly Scene[], sentence: number): readonly string[] {
  for (let at = sentence - 1; at >= Math.max(0, sentence - 6); at--) {
    const scene = scenes[at];
    for (const [token] of scene?.tree.tokens.entries() ?? []) {
      if (!scene || !isReporter(scene.tree, token)) continue;
      const found = participants(scene, subjectOf(scene, token)).filter((id) => kindOf(scene, id) === "Person");
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** The subject of a reporting verb that stands outside the quotation. */
function speakerOutside(scene: Scene, quote: Span, scenes: readonly Scene[]): readonly string[] {
  for (const [at, token] of scene.tree.tokens.entries()) {
    if (token.start >= quote.start && token.start < quote.end) continue;
    if (!isReporter(scene.tree, at)) continue;
    const subject = subjectOf(scene, at);
    const found = subject >= 0 && !inside(tokenAt(scene.tree, subject), quote) ? participants(scene, subject) : [];
    if (found.length > 0) return found;
    if (subject >= 0 && ["he", "she"].includes(formAt(scene.tree, subject))) return lastSpeaker(scenes, scene.sentence);
  }
  return [];
}

const inside = (token: Span, quote: Span): boolean => token.start >= quote.start && token.start < quote.end;
