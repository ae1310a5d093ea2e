import type { Span } from "../../3-sentences/types.ts";
import { loadLexicon, type TitleClass } from "../../lexicon/index.ts";
import { participants } from "../participants.ts";
import { refuse } from "../refusals.ts";
import { canAct, entityOf, kindOf, type Scene } from "../scene.ts";
import { childrenBy, formAt, headOf, isRelation, lemmaAt, prepositionOf, relationAt, subtree, tokenAt } from "../tree.ts";
import { type Holding, isNoun, sinceTold, taken } from "./taking-office.ts";
import { type Link, link } from "./types.ts";

/** Offices, commands and memberships that a sentence gives a person: before the name, after it, or with "is". */
export function titleLinks(scene: Scene): readonly Link[] {
  const links = scene.mentions.filter((mention) => mention.kind === "Person").flatMap((mention) => ofPerson(scene, mention));
  return links.filter((one) => !links.some((other) => other.from === one.from && isInside(one.trigger, other.trigger)));
}

/** The `deputy` of a `deputy prime minister` is no title of its own. */
const isInside = (one: Span, other: Span): boolean =>
  one.start >= other.start && one.end <= other.end && other.end - other.start > one.end - one.start;

function ofPerson(scene: Scene, mention: Scene["mentions"][number]): readonly Link[] {
  const person = mention.entity;
  const [first, end] = mention.tokens;
  return holdings(scene, first, end)
    .filter(({ noun }) => (noun < first || isNearest(scene, end, noun)) && !isPossessor(scene, noun))
    .flatMap((holding) => {
      const title = titleAt(scene, holding.noun, first);
      if (!title) return [];
      const led = oneOf(scene, mention, holding.noun, bodyLed(scene, holding.noun, end, person));
      if (led.length === 0) refuse(scene, holding.noun, holding.rule, "NO_BODY");
      return led.flatMap((to) => officeLinks(scene, person, to, title, holding));
    });
}

/** `The rebels' spokesman`: whose he is, and no title. */
const isPossessor = ({ tree }: Scene, noun: number): boolean => ["'s", "’s", "'", "’"].includes(formAt(tree, noun + 1));

/** `the presidents of Rwanda and Uganda, A and B`: each in turn. */
function oneOf(scene: Scene, mention: Scene["mentions"][number], noun: number, bodies: readonly string[]): readonly string[] {
  if (tokenAt(scene.tree, noun).xpos !== "NNS" || bodies.length < 2) return bodies;
  const persons = scene.mentions.filter(({ kind, tokens }) => kind === "Person" && tokens[0] > noun);
  const at = persons.indexOf(mention);
  return persons.length === bodies.length ? bodies.slice(at, at + 1) : [];
}

/** Phrases that say what a person is: `President X`, `X, leader of`, `X is the leader of`, `the leader of ..., X`. */
function holdings(scene: Scene, first: number, end: number): readonly Holding[] {
  const { tree } = scene;
  const found: Holding[] = [];
  for (let at = first; at < end; at++) {
    for (const child of childrenBy(tree, at, "nmod:desc", "compound", "nmod", "amod"))
      if (child < first && isNoun(scene, child)) found.push({ noun: child, rule: "title/before-name" });
    for (const child of childrenBy(tree, at, "appos", "flat"))
      if (child >= end) for (const one of [child, ...childrenBy(tree, child, "conj")]) found.push({ noun: one, rule: "title/after-name" });
    const head = headOf(tree, at);
    if (head < 0 || (head >= first && head < end)) continue;
    if (isRelation(relationAt(tree, at), ["appos", "flat", "nmod:desc"]) && isNoun(scene, head))
      found.push({ noun: head, rule: "title/before-name" });
    if (relationAt(tree, at) === "nsubj" && isNoun(scene, head) && childrenBy(tree, head, "cop").length > 0)
      found.push({ noun: head, rule: "title/is", since: sinceTold(scene, head) });
    found.push(...taken(scene, at, head));
  }
  found.push(...afterComma(scene, end).filter(({ noun }) => !found.some((one) => one.noun === noun)));
  // "Malaysia's Prime Minister, Najib Razak"
  const body = scene.mentionAt[first - 1];
  if (body && formAt(tree, body.tokens[0] - 1) === "of" && isNoun(scene, body.tokens[0] - 2))
    found.push({ noun: body.tokens[0] - 2, rule: "title/before-name" });
  const before = formAt(tree, first - 1) === "," ? first - 2 : first - 1;
  if (found.length === 0 && before >= 0 && isNoun(scene, before) && !scene.mentionAt[before])
    found.push({ noun: before, rule: "title/beside-name" });
  return found;
}

/** `X, the State Department Spokesperson`, whatever the tree: the first title behind the comma and an article. */
function afterComma(scene: Scene, end: number): readonly Holding[] {
  const { tree } = scene;
  if (formAt(tree, end) !== "," || !["a", "an", "the", "its", "their"].includes(formAt(tree, end + 1))) return [];
  for (let at = end + 2; at < Math.min(end + 9, tree.tokens.length); at++) {
    if ([",", ".", ";", "of"].includes(formAt(tree, at)) || tokenAt(tree, at).upos === "VERB") return [];
    const next = tokenAt(tree, at + 1).upos;
    if (isNoun(scene, at) && next !== "NOUN" && next !== "PROPN" && classes().has(formAt(tree, at)))
      return [{ noun: at, rule: "title/after-name" }];
  }
  return [];
}

/** In `Santos and Londoño, the leader of`, the office is that of the name right before it. */
const isNearest = (scene: Scene, end: number, noun: number): boolean =>
  !scene.mentions.some((other) => other.kind === "Person" && other.role !== "PRONOUN" && other.tokens[0] >= end && other.tokens[1] <= noun);

interface Title {
  readonly text: string;
  readonly class: TitleClass;
  readonly former: boolean;
  readonly start: number;
  readonly end: number;
}

let longest: ReadonlyMap<string, TitleClass> | undefined;
function classes(): ReadonlyMap<string, TitleClass> {
  longest ??= new Map(
    loadLexicon().titles.flatMap((title) => [title.name, ...title.aliases].map((name) => [name.toLowerCase(), title.class] as const)),
  );
  return longest;
}

const former = new Set(["former", "ex", "ex-", "ousted", "deposed", "late", "previous", "then", "one-time", "erstwhile", "outgoing"]);

/** The longest title of the lexicon that ends at a noun: `foreign minister`, `leader`. */
function titleAt(scene: Scene, noun: number, nameFirst: number): Title | null {
  const { tree } = scene;
  if (lemmaAt(tree, noun) === "counterpart") return counterpartOf(scene, noun, nameFirst);
  const reach = formAt(tree, noun + 1) === "of" ? [noun + 3, noun + 2, noun] : [noun];
  for (const last of reach)
    for (let first = Math.max(0, noun - 4); first <= noun; first++) {
      if (last >= tree.tokens.length || (last > noun && noun < nameFirst && last >= nameFirst)) continue;
      const words = tree.tokens.slice(first, last + 1).map((token) => token.form);
      if (first < last && scene.mentionAt[first]) continue;
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

/** What the office is of: before the noun, behind `of`, or the article's own word for it. */
function bodyLed(scene: Scene, noun: number, end: number, person: string): readonly string[] {
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

/** Who is sent somewhere leads neither that place nor who sends. */
const sent = /\b(?:envoy|ambassador|representative|delegate|coordinator|emissary|advis[eo]r|rapporteur)\b/i;

/** Who directs or stands for something: an adjective of nationality before it is where he is from, `the Lebanese director`. */
const ofBodies =
  /^(?:(?:managing |executive |deputy )?director|director[ -]general|chief executive(?: officer)?|CEO|chair(?:man|woman|person)?|boss|editor|candidate|(?:co-)?founder|archbishop|bishop|cardinal)$/i;
/** Who is held by others or stands before a court is no member of theirs, nor of his country. */
const ofNobody = /^(?:prisoner|detainee|defendant|suspect|hostage|captive)$/i;

const offices: ReadonlySet<TitleClass> = new Set(["OFFICE", "COMMAND"]);
const members: ReadonlySet<TitleClass> = new Set(["SPOKESPERSON", "MEMBER"]);

function officeLinks(
  scene: Scene,
  from: string,
  to: string,
  title: Title,
  { noun, rule, since = null, until = null }: Holding,
): readonly Link[] {
  const leads = offices.has(title.class) && !sent.test(title.text);
  if (sent.test(title.text) && kindOf(scene, to) !== "Organization") return [];
  if (!leads && !members.has(title.class) && !sent.test(title.text)) return [];
  if (ofBodies.test(title.text) && kindOf(scene, to) !== "Organization") return [];
  if (ofNobody.test(title.text)) return [];
  const day = scene.resolved.publishedAt;
  const probability = tokenAt(scene.tree, noun).probability;
  return [
    link({
      type: leads ? "LEADS" : "MEMBER_OF",
      from,
      to,
      title: title.text,
      since,
      until: until ?? (title.former ? day : null),
      status: title.former || until ? "HISTORICAL" : "HAPPENED",
      sentence: scene.sentence,
      trigger: { start: title.start, end: title.end },
      rule,
      confidence: Math.round(100 * (rule === "title/beside-name" ? 0.8 : 0.95) * (0.7 + 0.3 * probability)) / 100,
    }),
  ];
}
