/** What a name is, by its own words and those beside it. */
import { wordClass } from "../word-classes.ts";
import { is, length, type NameRule, wordAt, wordsOf } from "./draft.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const bodies = words(
  `party ministry council agency committee commission bank institute organization organisation coalition brigade brigades
   battalion front movement league association federation company corporation foundation newspaper television fleet squadron
   regiment department bureau militia org`,
);

const armies = words(
  `jaish jaysh jabhat harakat haraket liwa katiba katibat kataib kata'ib ansar saraya faylaq hizb asaib asa'ib jamaat jama'at tehrik hayat ahrar lashkar jund`,
);
const bands = words("army front movement brigades brigade battalion league party union council ministry");

/** "... Front", "... Ministry", "Army of ...", "Jaish al-..." is a body. */
export const bodyByHead: NameRule = (draft, text) => {
  const at = wordsOf(draft, text);
  const [first, second, last] = [at[0]?.low ?? "", at[1]?.low, at.at(-1)?.low ?? ""];
  const body = bodies.has(last) || armies.has(first) || (bands.has(first) && (second === "of" || second === "for"));
  return [at.length > 1 && draft.type !== "ORG" && body ? { ...draft, type: "ORG" } : draft];
};

const nearBy = words("near outside inside around");
const settlements = words("village villages town towns city vicinity province outskirts district port suburb neighbourhood neighborhood");
const movers = words("in at towns town village city from");
const believers = words("confidence trust interest believe faith");

/** "near Zumar", "the village of Ain Issa": what the tagger took for a person is a place. */
export const placeByPreposition: NameRule = (draft, text) => {
  if (draft.type !== "PER") return [draft];
  const before = wordAt(text, draft.sentence, draft.from - 1).low;
  const before2 = wordAt(text, draft.sentence, draft.from - 2).low;
  const first = wordsOf(draft, text)[0];
  const of = before === "of" && settlements.has(before2);
  const inside = movers.has(before) && length(draft) > 1 && !is(first, wordClass.firstName) && !(before === "in" && believers.has(before2));
  return [nearBy.has(before) || of || inside ? { ...draft, type: "LOC", sure: true } : draft];
};

const regions = words("province region district neighborhood neighbourhood city town village valley governorate area river county");
const landmarks = words(
  "valley province river barrage dam lake governorate district mountains peninsula island islands airport bridge desert",
);

/** "Kunduz province", "Euphrates River": a place. */
export const placeByHead: NameRule = (draft, text) => {
  const last = wordsOf(draft, text).at(-1)?.low ?? "";
  const next = wordAt(text, draft.sentence, draft.to);
  const followed = draft.type === "ORG" && regions.has(next.low) && !is(next, wordClass.bodyHead);
  const headed = draft.type === "ORG" && length(draft) > 1 && landmarks.has(last);
  return [followed || headed ? { ...draft, type: "LOC" } : draft];
};
