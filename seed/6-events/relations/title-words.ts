import { loadLexicon, type TitleClass } from "../../lexicon/index.ts";
import type { Scene } from "../scene.ts";
import { formAt, lemmaAt, tokenAt } from "../tree.ts";
import { isNoun } from "./taking-office.ts";

/** A title as it stands in a sentence. */
export interface Title {
  readonly text: string;
  readonly class: TitleClass;
  readonly former: boolean;
  readonly start: number;
  readonly end: number;
}

let longest: ReadonlyMap<string, TitleClass> | undefined;
export function classes(): ReadonlyMap<string, TitleClass> {
  longest ??= new Map(
    loadLexicon().titles.flatMap((title) => [title.name, ...title.aliases].map((name) => [name.toLowerCase(), title.class] as const)),
  );
  return longest;
}

const former = new Set(["former", "ex", "ex-", "ousted", "deposed", "late", "previous", "then", "one-time", "erstwhile", "outgoing"]);

/** The longest title of the lexicon that ends at a noun: `foreign minister`, `leader`. */
export function titleAt(scene: Scene, noun: number, nameFirst: number): Title | null {
  const { tree } = scene;
  if (lemmaAt(tree, noun) === "counterpart") return counterpartOf(scene, noun, nameFirst);
  const reach = formAt(tree, noun + 1) === "of" ? [noun + 3, noun + 2, noun] : [noun];
  for (const last of reach)
    for (let first = Math.max(0, noun - 4); first <= noun; first++) {
      if (last >= tree.tokens.length || (last > noun && noun < nameFirst && last >= nameFirst)) continue;
      const words = tree.tokens.slice(first, last + 1).map((token) => token.form);
      // A name before the title is none of its words; "the Greek prime minister" may be one mention of the person
      if (first < last && scene.mentionAt[first] && scene.mentionAt[first] !== scene.mentionAt[last]) continue;
      const key = words.join(" ").replace(/ ?- ?/g, "-").toLowerCase();
      const found = classes().get(key) ?? (first === noun && last === noun ? classes().get(lemmaAt(tree, last)) : undefined);
      if (!found) continue;
      const past = tree.tokens.slice(Math.max(0, first - 4), first + 1).some((token) => former.has(token.form.toLowerCase()));
      return { text: words.join(" "), class: found, former: past, start: tokenAt(tree, first).start, end: tokenAt(tree, last).end };
    }
  return null;
}

/** `Russia's foreign minister ... and his Chinese counterpart`: an office like the one named before. */
function counterpartOf(scene: Scene, noun: number, nameFirst: number): Title | null {
  for (let at = noun - 1; at >= 0; at--) {
    const title = isNoun(scene, at) ? titleAt(scene, at, nameFirst) : null;
    if (title && offices.has(title.class)) return { ...title, former: false };
  }
  return null;
}

export const offices: ReadonlySet<TitleClass> = new Set(["OFFICE", "COMMAND"]);
