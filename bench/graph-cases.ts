/** What the graph's bench asks; `round` varies the node asked about. */
import type { GraphStore } from "../graph/store.ts";

export interface Case {
  readonly name: string;
  readonly ask: (store: GraphStore, round: number) => Promise<unknown>;
}

const country = (round: number) => `country:Q${String.fromCharCode(65 + Math.floor(round / 26), 65 + (round % 26))}`;
const force = (round: number) => `force:force-${round}`;
/** The three countries with most edges. */
const hub = (round: number) => country(round % 3);

export const cases: readonly Case[] = [
  { name: "a node by its id", ask: (store, round) => store.nodes([force(round)]) },
  {
    name: "25 events of a country, newest first",
    ask: (store, round) => store.events({ countries: [country(round).slice(-3)] }, "DATE_DESC", { first: 25 }),
  },
  { name: "how many they are", ask: (store, round) => store.countEvents({ countries: [country(round).slice(-3)] }) },
  { name: "25 relations of a hub, best attested first", ask: (store, round) => store.relationsOf(hub(round), {}, { first: 25 }) },
  { name: "25 events of a hub, newest first", ask: (store, round) => store.eventsOf(hub(round), undefined, {}, { first: 25 }) },
  { name: "search for two words", ask: (store, round) => store.search(`number ${round}`, ["Person", "Force"], 10) },
  { name: "neighbourhood of a force, depth 1", ask: (store, round) => store.neighbourhood([force(round)], 1, {}, 100, 100) },
  { name: "neighbourhood of a hub, depth 2, 300 nodes", ask: (store, round) => store.neighbourhood([hub(round)], 2, {}, 300, 300) },
  { name: "leaders of a country on a day", ask: (store, round) => store.leaders(country(round), "2015-01-01", {}, 25) },
  { name: "search as you type: three letters", ask: (store, round) => store.search(`per${round % 2 ? "s" : ""}`, ["Person", "Force"], 10) },
  { name: "search with a slip", ask: (store, round) => store.search(`Nubmer ${round}`, ["Force"], 10) },
  { name: "shortest paths between two forces", ask: (store, round) => store.paths(force(round), force(round + 200), 6, 10, {}, []) },
  {
    name: "what changed in a year",
    ask: (store, round) => store.changes("2013-01-01", "2014-01-01", { countries: [country(round).slice(-3)] }, 50),
  },
  { name: "facets of a country", ask: (store, round) => store.facets({ countries: [country(round).slice(-3)] }) },
  { name: "map of a country", ask: (store, round) => store.eventMap({ countries: [country(round).slice(-3)] }, 100) },
  { name: "related events", ask: (store, round) => store.relatedEvents(`event:${round}-attack`, {}, 5) },
  { name: "timeline by month", ask: (store) => store.timeline({}, "MONTH") },
  { name: "statistics", ask: (store) => store.statistics() },
];
