import { participants } from "../participants.ts";
import { canAct, entityOf, kindOf, type Scene } from "../scene.ts";
import { childrenBy, formAt, headOf, isRelation, lemmaAt, prepositionOf, relationAt, subtree, tokenAt } from "../tree.ts";

/** What the office is of: before the noun, behind `of`, or the article's own word for it. */
export function bodyLed(scene: Scene, noun: number, end: number, person: string): readonly string[] {
  const { tree } = scene;
  const mine = (id: string) => id !== person && kindOf(scene, id) !== "Person" && canAct(scene, id);
  const nouns = [noun, ...childrenBy(tree, noun, "conj")];
  const owner = nouns.flatMap((at) => childrenBy(tree, at, "nmod:poss")).find((child) => ["its", "their"].includes(formAt(tree, child)));
  if (owner !== undefined) return itsMeant(scene, owner).filter(mine);
  const inside = nouns.flatMap((at) => childrenBy(tree, at, "nmod:poss", "compound", "amod", "nmod:desc"));
  const deep = inside.flatMap((at) =>
    subtree(tree, at, (child) => isRelation(relationAt(tree, child), ["compound", "amod", "flat", "nmod:poss", "conj"])),
  );
  const behindOf = nouns.flatMap((at) =>
    childrenBy(tree, at, "nmod")
      .filter((child) => ["of", "for", "in"].includes(prepositionOf(tree, child)))
      // "the minister for the armed forces" leads none that was named before
      .filter((child) => prepositionOf(tree, child) !== "for" || !["NOMINAL", undefined].includes(scene.mentionAt[child]?.role)),
  );
  // "chief of staff of the army": the staff is the chief's own
  const beyond = behindOf.filter((at) => scene.mentionAt[at]?.entity === person).flatMap((at) => childrenBy(tree, at, "nmod"));
  const found = [...behindOf, ...beyond].flatMap((at) => participants(scene, at)).filter(mine);
  if (found.length > 0) return found.slice(0, 2);
  // "the boss of the Wagner mercenary group, X": the name before the noun that the person's own hangs on
  const named = behindOf.flatMap((at) => childrenBy(tree, at, "compound")).flatMap((at) => scene.mentionAt[at] ?? []);
  const body = named.find(({ kind, entity }) => (kind === "Force" || kind === "Organization") && mine(entity));
  if (body) return [body.entity];
  const before = deep.flatMap((at) => scene.mentionAt[at]?.entity ?? []).filter(mine);
  if (before.length > 0) return before.slice(0, 1);
  const near = beside(scene, noun, end).filter(mine).slice(0, 1);
  return near.length > 0 ? near : countryOf(scene, noun, person);
}

/** `Prime Minister Netanyahu` without a country: the one that the person is known to hold office in, where the article names it. */
function countryOf(scene: Scene, noun: number, person: string): readonly string[] {
  const country = `country:${entityOf(scene, person)?.country}`;
  return stateOffices.has(lemmaAt(scene.tree, noun)) && entityOf(scene, country) ? [country] : [];
}

const stateOffices = new Set(["president", "minister", "premier", "chancellor", "king", "queen", "emir", "sultan"]);

/** `Its leader, X`: the force or body named last, in this sentence or the one before; else the country. */
function itsMeant(scene: Scene, owner: number): readonly string[] {
  const own = scene.mentionAt[owner];
  if (own) return [own.entity];
  const speaker = speakerOver(scene, headOf(scene.tree, owner));
  if (speaker.length === 1) return speaker;
  const before = scene.resolved.mentions.filter(
    (mention) => mention.sentence >= scene.sentence - 1 && mention.end <= tokenAt(scene.tree, owner).start && mention.role !== "PRONOUN",
  );
  const here = before.filter((mention) => mention.sentence === scene.sentence && mention.kind !== "Person").at(-1);
  if (here) return [here.entity];
  const first =
    before.find((mention) => mention.kind === "Force" || mention.kind === "Organization") ??
    before.find((mention) => mention.kind === "Country");
  return first ? [first.entity] : [];
}

/** `The alliance, which includes the M23, said its leader would travel`: the alliance's. */
function speakerOver(scene: Scene, noun: number): readonly string[] {
  const { tree } = scene;
  const clause = headOf(tree, noun);
  if (!isRelation(relationAt(tree, noun), ["nsubj"]) || relationAt(tree, clause) !== "ccomp") return [];
  const subject = childrenBy(tree, headOf(tree, clause), "nsubj")[0];
  return subject === undefined
    ? []
    : participants(scene, subject).filter((id) => ["Force", "Organization", "Country"].includes(kindOf(scene, id) ?? ""));
}

/** Where the tree fails: the name right before the title, or `of X` right after the name. */
function beside(scene: Scene, start: number, end: number): readonly string[] {
  const { tree } = scene;
  for (let at = start; at >= Math.max(0, start - 5); at--) {
    if ([",", ";", ".", ":", "(", "and", "by", "with", "to"].includes(formAt(tree, at)) || tokenAt(tree, at).upos === "VERB") break;
    const entity = scene.mentionAt[at]?.entity;
    if (entity && kindOf(scene, entity) !== "Person") return [entity];
    // Past the sentence's head stands another phrase: "armed men shot dead candidate X"
    if (at !== start && relationAt(tree, at) === "root") break;
  }
  const after = formAt(tree, end) === "of" ? (scene.mentionAt[end + 1] ?? scene.mentionAt[end + 2]) : undefined;
  return after ? [after.entity] : [];
}
