import { type Lexicon, loadLexicon } from "../lexicon/index.ts";
import type { Entity, Resolved, Span } from "../reading.ts";
import type { Refused } from "./explained.ts";

/** What stages 4 and 5 made nothing of in a sentence: words like names without an entity, and places that are nowhere on the map. */
export function passedOver(resolved: Resolved, sentence: number): readonly Refused[] {
  const { article } = resolved;
  const names = namesLeft(resolved, sentence).map(({ start, end, reason }) => refusedName(article.text.slice(start, end), reason));
  const places = resolved.mentions.flatMap((mention) => {
    const place = mention.sentence === sentence && mention.kind === "Place" ? resolved.entities.get(mention.entity) : undefined;
    return place && place.latitude === undefined
      ? [refusedPlace(article.text.slice(mention.start, mention.end), place, loadLexicon())]
      : [];
  });
  return [...names, ...places];
}

const nameReasons = {
  NAME_DROPPED: "a name by its looks, but the rules take it for a description, an event, a ship, a feast or an everyday word",
  NAME_UNKNOWN: "written like a name, but neither the lists nor the finder of names know it as one",
} as const;

type NameLeft = Span & { readonly reason: keyof typeof nameReasons };

/** Names that the finder saw, then runs of proper nouns that nobody saw, without those that an entity or a date has. */
function namesLeft({ sentences, tagged, mentions, times }: Resolved, sentence: number): readonly NameLeft[] {
  const taken: Span[] = [...mentions, ...times].filter((one) => one.sentence === sentence);
  const left: NameLeft[] = [];
  const add = (span: Span, reason: NameLeft["reason"]) => {
    if (![...taken, ...left].some((one) => one.start < span.end && span.start < one.end)) left.push({ ...span, reason });
  };
  for (const { start, end, ...name } of tagged) if (name.sentence === sentence) add({ start, end }, "NAME_DROPPED");
  for (const span of properRuns(sentences[sentence]?.tokens ?? [])) add(span, "NAME_UNKNOWN");
  return left.toSorted((a, b) => a.start - b.start);
}

/** Capitalised proper nouns that stand together, as one span. */
function properRuns(tokens: Resolved["sentences"][number]["tokens"]): readonly Span[] {
  const runs: Span[] = [];
  let last = -1;
  for (const [at, { form, upos, start, end }] of tokens.entries()) {
    if (upos !== "PROPN" || !/^\p{Lu}/u.test(form)) continue;
    const before = runs.at(-1);
    if (before && last === at - 1) runs[runs.length - 1] = { start: before.start, end };
    else runs.push({ start, end });
    last = at;
  }
  return runs;
}

const refusedName = (trigger: string, reason: NameLeft["reason"]): Refused => ({
  trigger,
  rules: ["mentions/name"],
  reason,
  because: nameReasons[reason],
});

function refusedPlace(trigger: string, { name }: Entity, lexicon: Lexicon): Refused {
  const countries = lexicon.lookup(name).flatMap(({ kind, id }) => (kind === "Place" ? (lexicon.place(id)?.country ?? []) : []));
  const known = [...new Set(countries)].map((iso3) => lexicon.country(iso3)?.name ?? iso3);
  return known.length > 0
    ? {
        trigger,
        rules: ["entities/place"],
        reason: "PLACE_ELSEWHERE",
        because: `not on the map: places of this name are known in ${known.slice(0, 5).join(", ")}, which the article doesn't speak of`,
      }
    : { trigger, rules: ["entities/place"], reason: "PLACE_UNKNOWN", because: "not on the map: no list has a place of this name" };
}
