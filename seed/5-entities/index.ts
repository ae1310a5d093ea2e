/** Stage 5: one node for one thing. Every mention is tied to an entity, with an id that is the same in every article. */
import type { CountryWeights, Found } from "../4-mentions/index.ts";
import type { Lexicon } from "../lexicon/index.ts";
import type { Article, Entity, PlacedMention, Sentence, Skipped } from "../reading.ts";
import { appositionsIn } from "./appositions.ts";
import { bodiesOf } from "./bodies.ts";
import { type Context, textOf } from "./context.ts";
import { firstPersonIn } from "./first-person.ts";
import { personsOf } from "./persons.ts";
import { phrasesIn } from "./phrases.ts";
import { pronounsIn } from "./pronouns.ts";
import { createRegister, type Draft, fromLexicon } from "./register.ts";
import { stateMeantBy } from "./states-of-same-name.ts";
import { titlePhrasesIn } from "./titles.ts";
import { placesOf } from "./unlisted-places.ts";

export { blowsOnOthers } from "./owned-forces.ts";

export interface ToResolve {
  readonly article: Article;
  readonly publishedAt: string | null;
  readonly skipped: readonly Skipped[];
  readonly sentences: readonly Sentence[];
  readonly found: readonly Found[];
  readonly weights: CountryWeights;
}

export interface Entities {
  /** In order of the text, without overlap. */
  readonly mentions: readonly PlacedMention[];
  readonly entities: ReadonlyMap<string, Entity>;
}

export function entitiesOf(input: ToResolve, lexicon: Lexicon): Entities {
  const context: Context = { ...input, lexicon, foundIn: groupBySentence(input.found, input.sentences.length), named: idsOf(input.found) };
  const register = createRegister();
  const { found } = context;
  const persons = personsOf(
    context,
    found.filter((one) => one.kind === "Person"),
  );
  const bodies = bodiesOf(
    context,
    found.filter((one) => one.kind === "Force" || one.kind === "Organization"),
  );
  const places = placesOf(
    context,
    found.filter((one) => one.kind === "Place"),
  );
  for (const one of found) {
    const draft =
      one.kind === "Person" ? persons.get(one.start) : (places.get(one.start) ?? bodies.get(one.start) ?? countryOf(context, one));
    if (draft) register.point(one, register.add(draft), one.phrase ?? textOf(context, one));
  }
  titlePhrasesIn(context, register);
  appositionsIn(context, register);
  phrasesIn(context, register);
  pronounsIn(context, register);
  firstPersonIn(context, register);
  return { mentions: withoutOverlap(register.mentions), entities: register.entities() };
}

function countryOf(context: Context, found: Found): Draft | null {
  return fromLexicon(stateMeantBy(context, found) ?? found.id ?? found.entries[0]?.id ?? "", context.lexicon);
}

function idsOf(found: readonly Found[]): ReadonlySet<string> {
  return new Set(found.flatMap((one) => one.id ?? one.entries[0]?.id ?? []));
}

function groupBySentence(found: readonly Found[], count: number): readonly (readonly Found[])[] {
  const groups: Found[][] = Array.from({ length: count }, () => []);
  for (const one of found) groups[one.sentence]?.push(one);
  return groups;
}

function withoutOverlap(mentions: readonly PlacedMention[]): PlacedMention[] {
  let end = 0;
  return mentions
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((mention) => {
      if (mention.start < end) return false;
      end = mention.end;
      return true;
    });
}
