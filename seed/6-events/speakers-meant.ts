import type { EntityKind, PlacedMention } from "../reading.ts";
import { kindOf, quoteAt, type Scene } from "./scene.ts";
import { isReporter, subjectOf } from "./subjects.ts";
import { ancestors, childrenBy, formAt, headOf, prepositionOf, relationAt, tokenAt } from "./tree.ts";
import type { Who } from "./who.ts";

/** `Hungary has said it will ...`: a pronoun in what is reported is the one who reports, where kind and number allow. */
export function speakerMeant(scene: Scene, at: number, depth: number, who: Who): readonly string[] {
  const first = ["i", "we", "us", "our", "my", "me"].includes(formAt(scene.tree, at));
  const quoted = first ? quoteAt(scene.quotes, tokenAt(scene.tree, at).start)?.speakers : undefined;
  if (quoted && quoted.length > 0) return quoted;
  const fits = personal[formAt(scene.tree, at)];
  if (!fits || tokenAt(scene.tree, at).upos !== "PRON") return [];
  const quote = quoteAt(scene.quotes, tokenAt(scene.tree, at).start);
  const isOutside = (up: number) => quote !== undefined && quote !== quoteAt(scene.quotes, tokenAt(scene.tree, up).start);
  let below = at;
  let aside = false;
  for (const up of ancestors(scene.tree, at)) {
    // "decided that they would leave": who decided it leaves
    const decided = !aside && relationAt(scene.tree, below) === "ccomp" && tokenAt(scene.tree, up).upos === "VERB";
    aside ||= relationAt(scene.tree, up) === "advcl";
    const told = decided || isReporter(scene.tree, up);
    below = up;
    // "He should resign," said X: in his own words a speaker is "I"
    const subject = told && !(third.has(formAt(scene.tree, at)) && isOutside(up)) ? subjectOf(scene, up) : -1;
    // "They must go," the president said of the French troops
    const about = told ? childrenBy(scene.tree, up, "obl").find((child) => prepositionOf(scene.tree, child) === "of") : undefined;
    if (about !== undefined && formAt(scene.tree, at) === "they") return who(scene, about, depth + 1);
    const found = subject < 0 || subject === at ? [] : who(scene, subject, depth + 1);
    if (subject >= 0 && subject !== at) return found.length > 1 || found.every((id) => fits(kindOf(scene, id))) ? found : [];
    const main = relationAt(scene.tree, up) === "advcl" ? subjectOf(scene, headOf(scene.tree, up)) : -1;
    const meant = main >= 0 && main !== at && scene.mentionAt[main] ? who(scene, main, depth + 1) : [];
    // "killed six people when they attacked a school": the same who killed
    if (meant.length > 0 && meant.every((id) => fits(kindOf(scene, id)))) return meant;
  }
  return ["they", "it"].includes(formAt(scene.tree, at)) ? bodyBefore(scene, at) : [];
}

const third = new Set(["he", "she"]);

const personal: Readonly<Record<string, (kind: EntityKind | undefined) => boolean>> = {
  he: (kind) => kind === "Person",
  she: (kind) => kind === "Person",
  it: (kind) => kind !== "Person",
  they: (kind) => kind !== "Person",
  we: () => true,
};

/** `The members of the Council welcomed the deal. They urged ...`, `The Council met. It demanded ...`: the body or force that is the subject of the sentence before. */
function bodyBefore(scene: Scene, at: number): readonly string[] {
  const { resolved, sentence, tree } = scene;
  if (!relationAt(tree, at).startsWith("nsubj") || headOf(tree, headOf(tree, at)) >= 0) return [];
  const tokens = resolved.sentences[sentence - 1]?.tokens ?? [];
  const subject = tokens.findIndex(({ relation, head }) => relation.startsWith("nsubj") && (tokens[head]?.head ?? 0) < 0);
  const inside = (from: number): boolean => {
    for (let up = from, steps = 0; up >= 0 && steps < 6; up = tokens[up]?.head ?? -1, steps++) {
      if (up === subject) return true;
      if (!/^(?:nmod|compound|flat|amod)/.test(tokens[up]?.relation ?? "")) return false;
    }
    return false;
  };
  const before = resolved.mentions.filter((mention) => mention.sentence === sentence - 1 && inside(mention.tokens[0]));
  // "Hungary left. It accused Serbia": a state is "it", and never "they"
  const state = (mention: PlacedMention) =>
    formAt(tree, at) === "it" && mention.kind === "Country" && mention.role === "NAME" && mention.tokens[1] === subject + 1;
  const [body] = before.filter((mention) => mention.kind === "Force" || mention.kind === "Organization" || state(mention));
  return subject >= 0 && body && tokens[subject]?.upos !== "PRON" ? [body.entity] : [];
}

/**
 * `keeps soldiers in Cyprus, which it invaded`, `freed two men they had seized`: what the clause is about is another than "it"
 * or "they", who are the subject before.
 */
export function subjectMeant(scene: Scene, at: number, who: Who): readonly string[] {
  const { tree } = scene;
  const verb = headOf(tree, at);
  const form = formAt(tree, at);
  if (!["it", "they"].includes(form) || relationAt(tree, at) !== "nsubj" || relationAt(tree, verb) !== "acl:relcl") return [];
  const which = childrenBy(tree, verb, "obj").find((child) => child < at && ["which", "whom", "that"].includes(formAt(tree, child)));
  const bare = childrenBy(tree, verb, "obj", "nsubj:pass").length === 0 && headOf(tree, verb) === at - 1;
  if (which === undefined && !bare) return [];
  const main = ancestors(tree, verb).find((up) => tokenAt(tree, up).upos === "VERB") ?? -1;
  const found = who(scene, main < 0 ? -1 : (childrenBy(tree, main, "nsubj")[0] ?? -1), 3);
  return found.length === 1 ? found.filter((id) => kindOf(scene, id) !== "Person") : [];
}
