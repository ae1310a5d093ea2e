/** The rules after the tagger, in the order they run. */
import { type DocumentRule, type Draft, length, type NameRule, type NameText } from "./draft.ts";
import { acronyms, everywhere } from "./everywhere.ts";
import { addCoalitions, addKnown, addUnits } from "./known.ts";
import { partAnd, partCountry, partDash, partFor, partLower, partPerson, partPlaces, partTitle } from "./part.ts";
import { bodyByHead, placeByHead, placeByPreposition } from "./retype.ts";
import { oneType, surnamesArePersons, tailsAreBodies, townsArePlaces } from "./spread.ts";
import { dropOthers, joinHyphens, trim, untitle } from "./tidy.ts";

const nameRules: readonly NameRule[] = [
  partDash,
  partLower,
  trim,
  untitle,
  partCountry,
  partTitle,
  partFor,
  partAnd,
  joinHyphens,
  bodyByHead,
  dropOthers,
  partPlaces,
  placeByPreposition,
  partPerson,
  placeByHead,
];

const documentRules: readonly DocumentRule[] = [
  addKnown,
  addUnits,
  addCoalitions,
  surnamesArePersons,
  townsArePlaces,
  tailsAreBodies,
  oneType,
  everywhere,
  acronyms,
  inOrder,
];

export function applyRules(drafts: readonly Draft[], text: NameText): readonly Draft[] {
  const tidy = nameRules.reduce((names, rule) => names.flatMap((draft) => rule(draft, text)), drafts);
  return documentRules.reduce((names, rule) => rule(names, text), tidy);
}

/** By place; of two that overlap the longer stays. */
function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  const longestFirst = drafts.toSorted((a, b) => length(b) - length(a) || a.sentence - b.sentence || a.from - b.from);
  const taken = new Map<number, Draft[]>();
  for (const draft of longestFirst) {
    const there = taken.get(draft.sentence) ?? [];
    if (!there.some((other) => other.from < draft.to && draft.from < other.to)) there.push(draft);
    taken.set(draft.sentence, there);
  }
  return [...taken.values()].flat().sort((a, b) => a.sentence - b.sentence || a.from - b.from);
}
