import type { PlacedMention } from "../reading.ts";
import { type Context, mainCountry } from "./context.ts";
import { countryAround } from "./country-around.ts";
import { lastUpTo } from "./halving.ts";
import { groupNouns } from "./led-bodies.ts";
import type { Phrase } from "./phrase.ts";
import { nameWords, type Register } from "./register.ts";
import { bodyOfState } from "./state-bodies.ts";

/** Finds the nearest thing before a definite phrase that can be called so: "the group", "the army", "the country", "the city". */
export function antecedentsIn(context: Context, register: Register): (phrase: Phrase) => string | null {
  const byHead = bodiesByHead(register);
  return (phrase) => {
    if (!/^(?:the|this|that)$/.test(phrase.determiner ?? "") || phrase.tokens[1] - phrase.tokens[0] > 2) return null;
    const bare = !phrase.text.includes(" ");
    // "The Green movement", "the Kurdish party" are others than the ones named before.
    if (!bare && /\p{Lu}/u.test(phrase.text)) return null;
    if (phrase.noun === "country" || phrase.noun === "nation") return bare ? nearestCountry(context, register, phrase) : null;
    if (/^(?:city|town|village)$/.test(phrase.noun))
      return bare && !followedBy(context, phrase, "of") ? nearestTown(context, register, phrase) : null;
    if (followedBy(context, phrase, "there")) return bare ? bodyThere(context, register, phrase) : null;
    if (phrase.noun === "caliphate") return register.get("force:islamic-state") ? "force:islamic-state" : null;
    if (!bodyNouns.has(phrase.noun) || isSaidWhere(context, register, phrase)) return null;
    const watcher =
      /^(?:group|organi[sz]ation)$/.test(phrase.noun) && followedBy(context, phrase, "said") ? watcherBefore(register, phrase) : null;
    if (watcher) return watcher;
    const before = groupNouns.has(phrase.noun) ? onlyNear(context, byHead, phrase) : sameHead(byHead, phrase);
    if (before && isCalled(register, before, phrase)) return before;
    return groupBefore(register, phrase) ?? (bare ? ofMainCountry(context, register, phrase) : null);
  };
}

const bodyNouns = new Set([
  ...groupNouns,
  ..."army military government regime authorities administration junta mission council ministry commission court parliament opposition agency bloc force committee police navy company wing squadron regiment brigade battalion division fleet".split(
    " ",
  ),
]);

/** The city of Gao is told by its name. */
const followedBy = (context: Context, phrase: Phrase, word: string): boolean =>
  context.sentences[phrase.sentence]?.tokens[phrase.tokens[1]]?.form === word;

/** "The government in Copenhagen" is told by that. */
const isSaidWhere = (context: Context, register: Register, phrase: Phrase): boolean =>
  followedBy(context, phrase, "in") &&
  register.inSentence(phrase.sentence).some(({ kind, tokens }) => kind === "Place" && tokens[0] === phrase.tokens[1] + 1);

/** `ended its operation in Chad after the government there had asked it to`: that of the place named last, here or one sentence before. */
function bodyThere(context: Context, register: Register, phrase: Phrase): string | null {
  const places = [phrase.sentence - 1, phrase.sentence]
    .flatMap((sentence) => register.inSentence(sentence))
    .filter(({ kind, role, end }) => role === "NAME" && (kind === "Country" || kind === "Place") && end <= phrase.start)
    .toSorted((a, b) => a.start - b.start);
  const place = register.get(places.at(-1)?.entity ?? "");
  const iso3 = place?.iso3 ?? place?.country;
  return iso3 && stateNouns.test(phrase.noun) ? bodyOfState(context.lexicon, register, iso3, phrase.noun) : null;
}

/** Forces and organizations by the last word of their name, and parties by what they are, in order of the text. */
function bodiesByHead(register: Register): ReadonlyMap<string, readonly PlacedMention[]> {
  const byHead = new Map<string, PlacedMention[]>();
  for (const one of register.mentions.toSorted((a, b) => a.start - b.start)) {
    if (one.kind !== "Force" && one.kind !== "Organization") continue;
    // "Combined Task Force 50" is a force.
    const body = register.get(one.entity);
    const head = body?.category === "PARTY" ? "party" : headOf(body?.name.toLowerCase() ?? "");
    const bodies = byHead.get(head);
    if (bodies) bodies.push(one);
    else byHead.set(head, [one]);
  }
  return byHead;
}

/** "Ministry of Defence" is the ministry later; "Army of Islam" is not the army. */
function headOf(name: string): string {
  const first = /^(?:\S+ )*?(government|ministry|council|commission|committee|agency|party|movement|union|court) (?:of|for) /.exec(
    name,
  )?.[1];
  return first ?? name.replace(/ \d+$/, "").split(" ").at(-1) ?? "";
}

/** A body named before whose name ends in the same noun; null where its sentence names two. */
function sameHead(byHead: ReadonlyMap<string, readonly PlacedMention[]>, phrase: Phrase): string | null {
  const bodies = byHead.get(phrase.noun) ?? [];
  const at = lastUpTo(bodies, phrase.start, (one) => one.end);
  const last = bodies[at];
  if (!last) return null;
  for (let before = at - 1; bodies[before]?.sentence === last.sentence; before--) if (bodies[before]?.entity !== last.entity) return null;
  return last.entity;
}

/**
 * "The party", "the union": the one that this sentence or the two before it in the paragraph name, else the only one so far; null
 * where there is another of its kind.
 */
function onlyNear(context: Context, byHead: ReadonlyMap<string, readonly PlacedMention[]>, phrase: Phrase): string | null {
  const before = (byHead.get(phrase.noun) ?? []).filter((one) => one.end <= phrase.start);
  const near = before.filter(
    (one) => phrase.sentence - one.sentence <= 2 && !/\n\s*\n/.test(context.article.text.slice(one.end, phrase.start)),
  );
  const meant = near.length > 0 ? near : before;
  return new Set(meant.map((one) => one.entity)).size === 1 ? (meant[0]?.entity ?? null) : null;
}

/** "The foreign ministry" is no defence ministry. */
function isCalled(register: Register, id: string, phrase: Phrase): boolean {
  if (phrase.noun !== "ministry" || !phrase.text.includes(" ")) return true;
  const name = nameWords(register.get(id)?.name ?? "");
  return nameWords(phrase.text).every((word) => name.includes(word) || (word === "defence" && name.includes("defense")));
}

/** "The group said" of an article that opens with the report of a rights group, or has just named it, is no armed group. */
function watcherBefore(register: Register, phrase: Phrase): string | null {
  const watchers = register.mentions.filter((one) => one.end <= phrase.start && register.get(one.entity)?.category === "NGO");
  const isNear = watchers.some(({ sentence }) => sentence <= 1 || phrase.sentence - sentence <= 2);
  return isNear && new Set(watchers.map((one) => one.entity)).size === 1 ? (watchers[0]?.entity ?? null) : null;
}

const armed = new Set(["REBEL_GROUP", "JIHADIST_GROUP", "MILITIA", "UNIDENTIFIED_ARMED_GROUP", "PRIVATE_MILITARY_COMPANY"]);

function groupBefore(register: Register, phrase: Phrase): string | null {
  if (!/^(?:group|movement|organi[sz]ation|militia)$/.test(phrase.noun)) return null;
  return nearestOf(
    register,
    phrase,
    2,
    (one) => one.kind === "Force" && one.role === "NAME" && armed.has(register.get(one.entity)?.category ?? "REBEL_GROUP"),
  );
}

const stateNouns = /^(?:army|military|government|junta|regime|authorities|opposition)$/;

/** "The army", "the junta" of an article that is about one country, or right behind what happens in one. */
function ofMainCountry(context: Context, register: Register, phrase: Phrase): string | null {
  if (!stateNouns.test(phrase.noun) || followedBy(context, phrase, "to")) return null;
  const iso3 = mainCountry(context) ?? countryAround(register, phrase);
  return iso3 ? bodyOfState(context.lexicon, register, iso3, phrase.noun) : null;
}

/** A capital is no town or village. */
function nearestTown({ lexicon }: Context, register: Register, phrase: Phrase): string | null {
  return nearestOf(register, phrase, 2, ({ kind, entity }) => {
    const place = register.get(entity);
    if (kind !== "Place" || !["CITY", undefined].includes(place?.category)) return false;
    return phrase.noun === "city" || lexicon.country(place?.country ?? "")?.capital !== place?.name;
  });
}

/** The last country before it that isn't the sentence's subject; of the sentence before where it alone is named there. */
function nearestCountry(context: Context, register: Register, phrase: Phrase): string | null {
  const tokens = context.sentences[phrase.sentence]?.tokens ?? [];
  const isSubject = ({ tokens: [, to] }: PlacedMention) =>
    (tokens[to - 1]?.relation.startsWith("nsubj") ?? false) || (tokens[to]?.form === "and" && tokens[to + 1]?.form === "its");
  const here = register.inSentence(phrase.sentence).filter((one) => one.kind === "Country" && one.end <= phrase.start);
  const placed = here.filter((one) => one.role === "NAME" && !isSubject(one)).toSorted((a, b) => a.start - b.start);
  if (here.length > 0) return placed.at(-1)?.entity ?? null;
  return nearestOf(register, phrase, 1, (one) => one.kind === "Country");
}

/** The one thing that fits in the nearest sentence, this one or up to `back` before, that has any; null where there are two. */
function nearestOf(register: Register, phrase: Phrase, back: number, fits: (mention: PlacedMention) => boolean): string | null {
  for (let sentence = phrase.sentence; sentence >= Math.max(0, phrase.sentence - back); sentence--) {
    const fitting = register.inSentence(sentence).filter((one) => one.end <= phrase.start && fits(one));
    const entities = new Set(fitting.map((one) => one.entity));
    if (entities.size > 0) return entities.size === 1 ? ([...entities][0] ?? null) : null;
  }
  return null;
}
