import { fieldNames } from "../codec.ts";
import type { Engine } from "../engine.ts";
import { guard } from "../guard.ts";
import { fullText } from "../names/full-text.ts";
import { ownIndex } from "../names/own-index.ts";
import type { NameSource } from "../names/source.ts";
import type { Caller, GraphStore, Wanted } from "../store.ts";
import { changes } from "./between.ts";
import { eventMap } from "./event-map.ts";
import { exportRows } from "./export.ts";
import { facets } from "./facets.ts";
import { leaders } from "./leaders.ts";
import { type CountrySizes, countrySizes, lists } from "./lists.ts";
import { mentions } from "./mentions.ts";
import { neighbourhood } from "./neighbourhood.ts";
import { nodes } from "./nodes.ts";
import { paths } from "./paths.ts";
import { relatedEvents } from "./related-events.ts";
import { type FindRelations, findRelations, relationLookup } from "./relations-by-id.ts";
import { search } from "./search.ts";
import { statistics } from "./statistics.ts";
import { subgraph } from "./subgraph.ts";
import { timeline } from "./timeline.ts";
import { removeArticle, upsert } from "./upsert.ts";

/** The port over Cypher: the same code on every engine. */
export function cypherStore(driver: Engine): GraphStore {
  const { engine, names } = withNames(guarded(driver));
  return storeFor({}, { engine, names, find: findRelations(engine), sizes: countrySizes(), statistics: statistics(engine) });
}

/** What all callers share: the engine, and what is kept beside the graph. */
interface Shared {
  readonly engine: Engine;
  readonly names: (engine: Engine, wanted: Wanted | undefined) => NameSource;
  readonly find: FindRelations;
  readonly sizes: CountrySizes;
  readonly statistics: GraphStore["statistics"];
}

function storeFor({ wanted: asked, signal }: Caller, shared: Shared): GraphStore {
  const engine = signal ? endingWith(shared.engine, signal) : shared.engine;
  const wanted = asked && known(asked);
  return {
    for: (caller) => storeFor(caller, shared),
    upsert: (articles) => upsert(engine, articles),
    removeArticle: (id) => removeArticle(engine, id),
    ...nodes(engine, wanted),
    relationsById: relationLookup(shared.find, wanted),
    ...lists(engine, shared.sizes, wanted),
    ...mentions(engine),
    ...leaders(engine),
    search: (query, kinds, first) => search(engine, shared.names(engine, wanted), query, kinds, first, wanted),
    neighbourhood: (ids, depth, filter, limit, perNode, among = []) =>
      neighbourhood(engine, { ids, among, depth, filter, limit, perNode, signal }),
    subgraph: (ids, filter) => subgraph(engine, ids, filter),
    paths: (from, to, maxLength, limit, filter, avoid) => paths(engine, { from, to, maxLength, limit, filter, avoid, signal }),
    facets: (filter) => facets(engine, filter),
    eventMap: (filter, first) => eventMap(engine, filter, first, wanted),
    changes: (from, to, filter, first) => changes(engine, from, to, filter, first),
    relatedEvents: (event, filter, first) => relatedEvents(engine, event, filter, first, wanted),
    timeline: (filter, unit, by) => timeline(engine, filter, unit, by),
    statistics: shared.statistics,
    export: () => exportRows(engine),
    ping: () => engine.ping(),
    close: () => engine.close(),
  };
}

/** Names are found by the engine where it has an index for them, else by one of our own beside it. */
function withNames(engine: Engine): Pick<Shared, "engine" | "names"> {
  if (engine.does.fullText) return { engine, names: fullText };
  const own = ownIndex(engine);
  return { engine: own.engine, names: () => own.names };
}

/** What callers ask with is looked at before an engine sees it; what they write is, as a whole, in `upsert`. */
function guarded(engine: Engine): Engine {
  return {
    ...engine,
    read: async (query, params, options) => {
      guard(params, "parameters");
      options?.signal?.throwIfAborted();
      return engine.read(query, params, options);
    },
  };
}

const endingWith = (engine: Engine, signal: AbortSignal): Engine => ({
  ...engine,
  read: (query, params, options) => engine.read(query, params, { ...options, signal }),
});

/** Names of fields stand in the text of queries: those of rows alone may. */
function known(wanted: Wanted): Wanted {
  const of = (label: keyof typeof fieldNames) => wanted[label].filter((name) => fieldNames[label].includes(name));
  return { ...wanted, Entity: of("Entity"), Event: of("Event"), Article: of("Article"), Relation: of("Relation") };
}
