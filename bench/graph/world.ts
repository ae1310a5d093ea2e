/**
 * The graph of the speed goals, as articles: 10,000 of them make some 100,000 nodes and 300,000 edges, the same every time.
 * Land 0 has a part in two of every five events: 20,000 events and 50,000 edges at 10,000 articles. The other lands, forces
 * and persons come up as in news: few of them often, most of them rarely.
 */
import type { ArticleRows } from "../../graph/rows.ts";
import { eventTypes } from "../../graph/schema.generated.ts";
import { article } from "../../tests/graph/region.ts";
import { seeded } from "../random.ts";
import { country, dayNumber, force, person, place } from "../synthetic-articles.ts";

/** Distinct names that the world draws from. */
export const cast = { countries: 200, forces: 14_000, persons: 30_000, places: 9_800 };

/** `count` articles from number `start` on. */
export function worldArticles(start: number, count: number): readonly ArticleRows[] {
  return Array.from({ length: count }, (_, i) => worldArticle(start + i));
}

export const hub = country(0).id;

function worldArticle(number: number): ArticleRows {
  const random = seeded(number + 1);
  const few = (from: number, to: number) => from + Math.floor((to - from) * random() ** 2);
  const day = () => dayNumber(Math.floor(4000 * random()));
  const type = () => eventTypes[Math.floor(eventTypes.length * random())] ?? "ASSAULT";
  const land = country(few(1, cast.countries));
  const town = place(number % cast.places, land);
  const [own, other] = [force(number % 10_000), force(few(0, cast.forces))];
  const [leader, speaker] = [person(number % cast.persons), person(few(10_000, cast.persons))];
  const zero = country(0);
  const draft = article(
    `w${number}`,
    `Publisher ${Math.floor(random() * 30)}`,
    day(),
    `${own.name} fought in ${zero.name} and against ${other.name} near ${town.name} (report ${number}).`,
    `${leader.name} met ${speaker.name} in ${land.name}.`,
  );
  for (const entity of [zero, own, other, town, leader, speaker, land]) draft.names(entity);
  return draft
    .event(0, `${number}-0`, type(), day(), { actors: [own], targets: [zero], places: [zero] })
    .event(0, `${number}-1`, type(), day(), { actors: [own], targets: [zero], places: [zero] })
    .event(1, `${number}-2`, type(), day(), { actors: [leader], targets: [other], places: [town, land] })
    .event(1, `${number}-3`, type(), day(), { actors: [speaker], places: [land] })
    .event(1, `${number}-4`, type(), day(), { actors: [leader], targets: [speaker], places: [land] })
    .relation(0, "OPERATES_IN", own, zero)
    .relation(0, number % 2 ? "SUPPORTS" : "OPPOSES", own, other)
    .relation(1, "LEADS", leader, other, { title: "commander" })
    .rows();
}
