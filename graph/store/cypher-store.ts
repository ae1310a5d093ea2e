import type { Engine } from "../engine.ts";
import { guard } from "../guard.ts";
import { fullText } from "../names/full-text.ts";
import { ownIndex } from "../names/own-index.ts";
import type { NameSource } from "../names/source.ts";
import type { GraphStore } from "../store.ts";
import { ending } from "../until.ts";
import { changes } from "./between.ts";
import { eventMap } from "./event-map.ts";
import { exportRows } from "./export.ts";
import { facets } from "./facets.ts";
import { leaders } from "./leaders.ts";
import { lists } from "./lists.ts";
import { mentions } from "./mentions.ts";
import { neighbourhood } from "./neighbourhood.ts";
import { nodes } from "./nodes.ts";
import { paths } from "./paths.ts";
import { relatedEvents } from "./related-events.ts";
import { search } from "./search.ts";
import { statistics } from "./statistics.ts";
import { subgraph } from "./subgraph.ts";
import { timeline } from "./timeline.ts";
import { removeArticle, upsert } from "./upsert.ts";

/** The port over Cypher: the same code on every engine. */
export function cypherStore(driver: Engine): GraphStore {
  const { engine, names } = withNames(guarded(driver));
  return {
    upsert: (articles) => upsert(engine, articles),
    removeArticle: (id) => removeArticle(engine, id),
    ...nodes(engine),
    ...lists(engine),
    ...mentions(engine),
    ...leaders(engine),
    search: (query, kinds, first) => search(engine, names, query, kinds, first),
    neighbourhood: (ids, depth, filter, limit, perNode, signal, among = []) =>
      neighbourhood(engine, { ids, among, depth, filter, limit, perNode, signal }),
    subgraph: (ids, filter) => subgraph(engine, ids, filter),
    paths: (from, to, maxLength, limit, filter, avoid, signal) => paths(engine, { from, to, maxLength, limit, filter, avoid, signal }),
    facets: (filter) => facets(engine, filter),
    eventMap: (filter, first) => eventMap(engine, filter, first),
    changes: (from, to, filter, first) => changes(engine, from, to, filter, first),
    relatedEvents: (event, filter, first) => relatedEvents(engine, event, filter, first),
    timeline: (filter, unit, by) => timeline(engine, filter, unit, by),
    statistics: statistics(engine),
    export: () => exportRows(engine),
    ping: () => engine.ping(),
    close: () => engine.close(),
  };
}

/** Names are found by the engine where it has an index for them, else by one of our own beside it. */
function withNames(engine: Engine): { readonly engine: Engine; readonly names: NameSource } {
  return engine.does.fullText ? { engine, names: fullText(engine) } : ownIndex(engine);
}

/** What callers ask with is looked at before an engine sees it; what they write is, as a whole, in `upsert`. */
function guarded(engine: Engine): Engine {
  return {
    ...engine,
    read: async (query, params, options) => {
      guard(params, "parameters");
      ending()?.throwIfAborted();
      return engine.read(query, params, options);
    },
  };
}
