import type { Span } from "../../3-sentences/types.ts";
import type { TitleClass } from "../../lexicon/index.ts";
import { refuse } from "../refusals.ts";
import { kindOf, type Scene } from "../scene.ts";
import { formAt, tokenAt } from "../tree.ts";
import { bodyLed } from "./bodies-led.ts";
import { holdings, isNearest } from "./holdings.ts";
import type { Holding } from "./taking-office.ts";
import { offices, type Title, titleAt } from "./title-words.ts";
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
    .filter(({ noun, rule }) => (noun < first || byVerb.has(rule) || isNearest(scene, end, noun)) && !isPossessor(scene, noun))
    .flatMap((holding) => {
      const title = titleAt(scene, holding.noun, first);
      if (!title) return [];
      const led = oneOf(scene, mention, holding.noun, bodyLed(scene, holding.noun, end, person));
      if (led.length === 0) refuse(scene, holding.noun, holding.rule, "NO_BODY");
      return led.flatMap((to) => officeLinks(scene, person, to, title, holding));
    });
}

/** `X, the heir of Y, became president`: the verb tells whose the office is, however many names stand between. */
const byVerb: ReadonlySet<string> = new Set(["title/becomes", "title/leaves"]);

/** `The rebels' spokesman`: whose he is, and no title. */
const isPossessor = ({ tree }: Scene, noun: number): boolean => ["'s", "’s", "'", "’"].includes(formAt(tree, noun + 1));

/** `the presidents of Rwanda and Uganda, A and B`: each in turn. */
function oneOf(scene: Scene, mention: Scene["mentions"][number], noun: number, bodies: readonly string[]): readonly string[] {
  if (tokenAt(scene.tree, noun).xpos !== "NNS" || bodies.length < 2) return bodies;
  const persons = scene.mentions.filter(({ kind, tokens }) => kind === "Person" && tokens[0] > noun);
  const at = persons.indexOf(mention);
  return persons.length === bodies.length ? bodies.slice(at, at + 1) : [];
}

/** Who is sent somewhere leads neither that place nor who sends. */
const sent = /\b(?:envoy|ambassador|representative|delegate|coordinator|emissary|advis[eo]r|rapporteur)\b/i;

/** Who directs or stands for something: an adjective of nationality before it is where he is from, `the Lebanese director`. */
const ofBodies =
  /^(?:(?:managing |executive |deputy )?director|director[ -]general|chief executive(?: officer)?|CEO|chair(?:man|woman|person)?|boss|editor|candidate|(?:co-)?founder|archbishop|bishop|cardinal)$/i;
/** Who is held by others or stands before a court is no member of theirs, nor of his country. */
const ofNobody = /^(?:prisoner|detainee|defendant|suspect|hostage|captive)$/i;

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
  if (ofBodies.test(title.text) && !["Organization", "Force"].includes(kindOf(scene, to) ?? "")) return [];
  if (ofNobody.test(title.text)) return [];
  const branch = branchOf(scene, to, title);
  const day = scene.resolved.publishedAt;
  const probability = tokenAt(scene.tree, noun).probability;
  return [
    link({
      type: leads ? "LEADS" : "MEMBER_OF",
      from,
      to,
      title: branch + title.text,
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

/** `human rights ` of `the UN human rights chief`: the part of a body that the office is of; empty where it is of the whole. */
function branchOf({ tree, mentionAt }: Scene, body: string, title: Title): string {
  if (!/^(?:chief|head|boss|commander|director)$/i.test(title.text)) return "";
  const end = tree.tokens.findIndex(({ start }) => start === title.start);
  let first = end;
  while (/^\p{Ll}/u.test(tokenAt(tree, first - 1).form) && ["NOUN", "ADJ"].includes(tokenAt(tree, first - 1).upos)) first--;
  if (first === end || mentionAt[first - 1]?.entity !== body) return "";
  return tree.tokens
    .slice(first, end)
    .map(({ form }) => `${form} `)
    .join("");
}
