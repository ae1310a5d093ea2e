/** Articles of an invented world, made by a seeded generator: for the graph's bench and for tests that need many. */

import type { ArticleRows, EntityRow } from "../graph/rows.ts";
import { type EventType, eventTypes, type RelationType } from "../graph/schema.generated.ts";
import { article } from "../tests/graph/region.ts";
import { seeded } from "./random.ts";

/** `count` articles from number `start` on; the same numbers give the same articles. Entities are drawn so that a few are hubs. */
export function syntheticArticles(start: number, count: number, size: WorldSize = small): readonly ArticleRows[] {
  return Array.from({ length: count }, (_, i) => syntheticArticle(start + i, size));
}

export interface WorldSize {
  readonly countries: number;
  readonly forces: number;
  readonly persons: number;
  readonly places: number;
}
const small: WorldSize = { countries: 20, forces: 150, persons: 400, places: 400 };

function syntheticArticle(number: number, size: WorldSize): ArticleRows {
  const random = seeded(number + 1);
  const few = (count: number) => Math.floor(count * random() ** 3);
  const [a, b] = [country(few(size.countries)), country(few(size.countries))];
  const [attacker, defender] = [force(few(size.forces)), force(size.forces + few(size.forces))];
  const [leader, speaker] = [person(few(size.persons)), person(size.persons + few(size.persons))];
  const town = place(few(size.places), a);
  const day = dayNumber(few(4000));
  const draft = article(
    `n${number}`,
    `Publisher ${Math.floor(random() * 30)}`,
    day,
    `${attacker.name} attacked ${defender.name} in ${town.name}, ${a.name}.`,
    `${leader.name}, who leads ${a.name}, met ${speaker.name} (report ${number}).`,
    `${b.name} was named too.`,
  );
  for (const entity of [attacker, defender, town, a, leader, speaker, b]) draft.names(entity);
  const type = eventTypes[Math.floor(random() * eventTypes.length)] as EventType;
  const relation = (["FIGHTS", "OPPOSES", "SUPPORTS"] as const)[Math.floor(random() * 3)] as RelationType;
  return draft
    .event(0, `${number}-attack`, "ASSAULT", day, { actors: [attacker], targets: [defender], places: [town, a] })
    .event(1, `${number}-${type}`, type, day, { actors: [leader], targets: [speaker], places: [a] })
    .relation(0, relation, attacker, defender)
    .relation(1, "LEADS", leader, a, { title: "president" })
    .rows();
}

const base = { aliases: [], firstSeen: null, lastSeen: null };
const code = (number: number) => `Q${String.fromCharCode(65 + Math.floor(number / 26), 65 + (number % 26))}`;

export function country(number: number): EntityRow {
  const iso3 = code(number);
  const none = { capital: null, region: null, subregion: null, demonyms: [], latitude: null, longitude: null };
  return { ...base, ...none, id: `country:${iso3}`, kind: "Country", name: `Land ${number}`, iso2: iso3.slice(1), iso3 };
}
export function force(number: number): EntityRow {
  return {
    ...base,
    id: `force:force-${number}`,
    kind: "Force",
    name: `Force Number ${number}`,
    category: "MILITIA",
    country: null,
    strengths: [],
  };
}
export function person(number: number): EntityRow {
  return { ...base, id: `person:person-${number}`, kind: "Person", name: `Person ${number}`, country: null, leader: number % 2 === 0 };
}
export function place(number: number, of: EntityRow): EntityRow {
  const point = { latitude: ((number * 37) % 1200) / 10 - 60, longitude: ((number * 61) % 3600) / 10 - 180 };
  const where = { category: "CITY" as const, ...point, geonamesId: null };
  return {
    ...base,
    ...where,
    id: `place:town-${number}`,
    kind: "Place",
    name: `Town ${number}`,
    country: of.kind === "Country" ? of.iso3 : null,
  };
}
export const dayNumber = (number: number) => new Date(Date.UTC(2012, 0, 1 + number)).toISOString().slice(0, 10);
