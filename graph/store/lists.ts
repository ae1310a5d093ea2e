/** The lists of the port: entities, events, relations, articles, and those of one entity. */
import { nodeRow, relationRow } from "../codec.ts";
import { degreesOf } from "../cypher/degrees.ts";
import { directionCondition } from "../cypher/direction.ts";
import {
  articleList,
  entityList,
  eventList,
  eventListByCountry,
  eventsOfEntity,
  orders,
  relationList,
  relationsOfEntity,
} from "../cypher/lists.ts";
import type { PageRow } from "../cypher/page.ts";
import { articleConditions, type Condition, entityConditions, eventConditions, relationConditions } from "../cypher/where.ts";
import type { Engine } from "../engine.ts";
import { fold } from "../fold.ts";
import type { Lookup } from "../ids.ts";
import type { ArticleRow, EntityRow, EventRow, RelationRow } from "../rows.ts";
import type { EventRole } from "../schema.generated.ts";
import type { GraphFilter, GraphStore, Page, Wanted } from "../store.ts";
import { countOf, type Listing, pageOf as readPage } from "./pages.ts";

type Lists = Pick<
  GraphStore,
  | "entities"
  | "countEntities"
  | "events"
  | "countEvents"
  | "relations"
  | "countRelations"
  | "articles"
  | "countArticles"
  | "relationsOf"
  | "countRelationsOf"
  | "eventsOf"
  | "countEventsOf"
>;

export function lists(engine: Engine, sizes: CountrySizes, wanted?: Wanted): Lists {
  const pageOf = <T>(listing: Listing<T>, page: Page) => readPage(engine, listing, page, wanted);
  return {
    entities: (filter, order, page, name) => pageOf({ ...entitiesOf(filter, name), order: orders[order] }, page),
    countEntities: (filter, name) => countOf(engine, entitiesOf(filter, name)),
    events: async (filter, order, page) => pageOf({ ...(await pagedEvents(engine, sizes, filter)), order: orders[order] }, page),
    countEvents: (filter) => countOf(engine, (engine.does.indexes && byCountry(filter)) || eventsOf(filter)),
    relations: (filter, order, page) => pageOf({ ...relationsOf(filter), order: orders[order] }, page),
    countRelations: (filter) => countOf(engine, relationsOf(filter)),
    articles: (filter, order, page) => pageOf({ ...articlesOf(filter), order: orders[order] }, page),
    countArticles: (filter) => countOf(engine, articlesOf(filter)),
    relationsOf: (entity, filter, page) => pageOf({ ...ofEntity(entity, filter), order: orders.ATTESTED }, page),
    countRelationsOf: (entity, filter) => countOf(engine, ofEntity(entity, filter)),
    eventsOf: (entity, role, filter, page) => pageOf({ ...eventsWith(entity, role, filter), order: orders.DATE_DESC }, page),
    countEventsOf: (entity, role, filter) => countOf(engine, eventsWith(entity, role, filter)),
  };
}

type Unordered<T> = Omit<Listing<T>, "order">;
const asNode =
  <T>(label: Lookup) =>
  (row: PageRow, wanted: Wanted | undefined) =>
    nodeRow(row.props, wanted?.[label]) as T;
const asRelation = ({ type = "", from = "", to = "", props }: PageRow, wanted: Wanted | undefined) =>
  relationRow({ type, from, to, props }, wanted?.Relation);

function entitiesOf(filter: GraphFilter, name: string | undefined): Unordered<EntityRow> {
  return { list: entityList, conditions: [...entityConditions(filter), ...nameCondition(name)], rowOf: asNode<EntityRow>("Entity") };
}

/** The beginning of the name or of an alias: each stands on a line of its own in the folded text. */
function nameCondition(name: string | undefined): readonly Condition[] {
  const start = fold(name ?? "");
  if (start === "") return [];
  return [{ text: "n.searchText CONTAINS $nameOnLine", params: { nameOnLine: `\n${start}` } }];
}

function eventsOf(filter: GraphFilter): Unordered<EventRow> {
  return { list: eventList, conditions: eventConditions(filter), rowOf: asNode<EventRow>("Event") };
}

/** A server reads all events of a small country, but of a large one only as many as the page needs, in order of the day. */
async function pagedEvents(engine: Engine, sizes: CountrySizes, filter: GraphFilter): Promise<Unordered<EventRow>> {
  const few = engine.does.indexes ? byCountry(filter) : null;
  if (!few) return eventsOf(filter);
  return (await sizes(engine, filter.countries ?? [])) <= mostOfSmall ? few : { ...eventsOf(filter), counted: few };
}
/** Edges of a country whose events are sooner read whole. */
const mostOfSmall = 3000;

/** Edges of the countries with these codes, in all: by and large, for it only tells which way is quicker. */
export type CountrySizes = (engine: Engine, codes: readonly string[]) => Promise<number>;

/** Each country's is read once a minute at most. */
export function countrySizes(): CountrySizes {
  const known = new Map<string, { readonly degree: number; readonly until: number }>();
  return async (engine, codes) => {
    const now = performance.now();
    const unknown = codes.filter((code) => (known.get(code)?.until ?? 0) < now);
    if (unknown.length > 0) {
      const found = await engine.read(degreesOf.Entity, { ids: unknown.map((code) => `country:${code}`) });
      for (const { id, degree } of found) known.set(id.slice("country:".length), { degree, until: now + 60_000 });
    }
    return codes.reduce((sum, code) => sum + (known.get(code)?.degree ?? 0), 0);
  };
}

function byCountry(filter: GraphFilter): Unordered<EventRow> | null {
  const { countries } = filter;
  if (!countries || countries.length === 0 || countries.length > 20 || !countries.every((code) => /^[A-Z]{3}$/.test(code))) return null;
  // Lucene reads the bare code of Andorra, AND, as a word of its own. What the index finds need not be asked for its countries again.
  const codes = countries.map((code) => `"${code}"`).join(" ");
  return { ...eventsOf({ ...filter, countries: undefined }), list: eventListByCountry, params: { codes } };
}

function relationsOf(filter: GraphFilter): Unordered<RelationRow> {
  return { list: relationList, conditions: relationConditions(filter), rowOf: asRelation };
}

function articlesOf(filter: GraphFilter): Unordered<ArticleRow> {
  return { list: articleList, conditions: articleConditions(filter), rowOf: asNode<ArticleRow>("Article") };
}

function ofEntity(entity: string, filter: GraphFilter): Unordered<RelationRow> {
  const conditions = [...relationConditions(filter, "r", "n", "other"), ...directionCondition(filter.direction, "n", "other")];
  return { list: relationsOfEntity, conditions, params: { entity }, rowOf: asRelation };
}

function eventsWith(entity: string, role: EventRole | undefined, filter: GraphFilter): Unordered<EventRow> {
  return {
    list: eventsOfEntity(role, filter.direction),
    conditions: eventConditions(filter),
    params: { entity },
    rowOf: asNode<EventRow>("Event"),
  };
}
