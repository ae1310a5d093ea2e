/** The port of the graph, in words of the domain. One Cypher store implements it over two engines; one contract suite holds both to the same answers. */
import type { ArticleRow, ArticleRows, EdgeRow, EntityRow, EventRow, NodeRow, RelationRow } from "./rows.ts";
import type {
  ArticleOrder,
  Direction,
  EdgeType,
  EntityOrder,
  EventMode,
  EventOrder,
  EventRole,
  EventType,
  MentionRole,
  NodeKind,
  RelationOrder,
  RelationType,
  Status,
  TimelineBy,
  TimelineUnit,
} from "./schema.generated.ts";

/** Narrows any call; see `input GraphFilter` in schema.graphql. Ids are the ontology's. */
export interface GraphFilter {
  readonly kinds?: readonly NodeKind[];
  readonly eventTypes?: readonly EventType[];
  readonly eventModes?: readonly EventMode[];
  readonly relationTypes?: readonly RelationType[];
  readonly statuses?: readonly Status[];
  readonly countries?: readonly string[];
  readonly publishers?: readonly string[];
  readonly articles?: readonly string[];
  /** Default 0.5. */
  readonly minConfidence?: number;
  readonly minSources?: number;
  readonly from?: string;
  readonly to?: string;
  readonly at?: string;
  readonly reportedBy?: string;
  readonly claimed?: boolean;
  readonly disputed?: boolean;
  /** Seen from the node that edges are walked from; lists that start at no node take all. */
  readonly direction?: Direction;
  readonly exclude?: readonly string[];
  /** Default false. */
  readonly reference?: boolean;
}

/** A page of a list: `first` rows after `after`, or `last` rows before `before`. Cursors are the store's own keys, as JSON values. */
export interface Page {
  readonly first?: number;
  readonly after?: CursorKey;
  readonly last?: number;
  readonly before?: CursorKey;
  /** Whether the number of all rows is wanted beside the page. Default false. */
  readonly counted?: boolean;
}
/** The value that the list is ordered by, then the id. */
export type CursorKey = readonly [string | number | null, string];

/** Who asks: what is read for one caller, and how long. */
export interface Caller {
  /** Default: whole rows. */
  readonly wanted?: Wanted;
  /** Aborts when nobody waits for the answer any more: then no query begins, and a driver that can stop one does. */
  readonly signal?: AbortSignal;
}

/** Fields that nodes by id, relations by id, lists and search hits are to bring; `id`, `kind`, a relation's type and ends always come, others aren't there at all. */
export type Wanted = Readonly<Record<"Entity" | "Event" | "Article" | "Relation", readonly string[]>> & {
  /** Whether lists of relations bring their ends beside them, */
  readonly ends: boolean;
  /** and lists of events those who have these roles. */
  readonly roles: readonly EventRole[];
};

export interface Rows<T> {
  readonly rows: readonly { readonly row: T; readonly key: CursorKey }[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** Entities that the rows name, where a caller wants them too and the engine reads them at once. */
  readonly beside?: readonly EntityRow[];
  /** The number of all rows, where the page was to tell it and its list can. */
  readonly total?: number;
}

/** Where an article names an entity. */
export interface MentionOf {
  readonly entity: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly role: MentionRole;
}

export interface NeighbourCount {
  readonly type: EdgeType;
  readonly direction: Direction;
  readonly kind: NodeKind;
  readonly count: number;
}

/** An edge of a canvas: a relation, or a role in an event. */
export type CanvasEdge =
  | {
      readonly kind: "relation";
      readonly id: string;
      readonly relation: RelationRow;
      /** The last day it is held to last (terms.ts); null where it is open. */
      readonly heldUntil: string | null;
    }
  | {
      readonly kind: "role";
      readonly id: string;
      readonly type: "ACTOR_IN" | "TARGET_OF" | "OCCURRED_IN" | "CLAIMED_BY";
      readonly from: string;
      readonly to: string;
      readonly event: EventRow;
    };

export interface SubgraphRows {
  readonly nodes: readonly (EntityRow | EventRow)[];
  readonly edges: readonly CanvasEdge[];
  readonly truncated: boolean;
  readonly hidden: readonly { readonly type: EdgeType; readonly count: number }[];
}

/** One way from a node to another: its nodes, and for each step every edge between the two, best attested first. */
export interface PathRow {
  readonly nodes: readonly (EntityRow | EventRow)[];
  readonly hops: readonly (readonly CanvasEdge[])[];
}

export interface PathRows {
  readonly paths: readonly PathRow[];
  /** False where a budget ended the search before it could tell. */
  readonly complete: boolean;
}

export interface Count<K extends string = string> {
  readonly key: K;
  readonly count: number;
}

/** See `type Facets` in schema.graphql. */
export interface FacetRows {
  readonly kinds: readonly Count<NodeKind>[];
  readonly eventTypes: readonly Count<EventType>[];
  readonly eventModes: readonly Count<EventMode>[];
  readonly relationTypes: readonly Count<RelationType>[];
  readonly statuses: readonly Count<Status>[];
  readonly countries: readonly Count[];
  readonly publishers: readonly Count[];
  readonly sources: readonly Count[];
  readonly confidence: readonly Count[];
}

export interface EventMapRows {
  readonly places: readonly {
    readonly place: EntityRow;
    readonly latitude: number;
    readonly longitude: number;
    readonly count: number;
    readonly types: readonly Count<EventType>[];
    /** Newest first, at most 25. */
    readonly events: readonly string[];
  }[];
  readonly events: number;
  readonly unplaced: number;
  readonly truncated: boolean;
}

export interface ChangeRows {
  readonly began: readonly RelationRow[];
  readonly beganCount: number;
  readonly ended: readonly RelationRow[];
  readonly endedCount: number;
}

export interface SearchHitRow {
  readonly node: NodeRow;
  /** The name, alias or line that matched. */
  readonly text: string;
  /** Ranges of `text` to highlight. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
  readonly degree: number;
}

export interface Statistics {
  readonly nodes: readonly { readonly kind: NodeKind; readonly count: number }[];
  readonly relations: readonly { readonly type: RelationType; readonly count: number }[];
  readonly events: readonly { readonly type: EventType; readonly count: number }[];
  readonly articles: number;
  readonly dateSpan: { readonly from: string | null; readonly to: string | null } | null;
  readonly newestArticle: string | null;
  readonly version: number;
}

/** What became of one article of a batch. */
export interface UpsertOutcome {
  readonly article: string;
  readonly outcome: "ADDED" | "CHANGED" | "UNCHANGED";
}

export interface GraphStore {
  /** The same graph for one caller. Rows are of their types as far as they are wanted. */
  readonly for: (caller: Caller) => GraphStore;

  /**
   * Writes articles and all that rests on them, one transaction a call (send 50 or more at a time). The same text again
   * changes nothing; a new text under a known id replaces what rested on the old one. A fact without evidence is refused.
   */
  upsert(articles: readonly ArticleRows[]): Promise<readonly UpsertOutcome[]>;
  /** Takes back all that rests on that article alone; false where there is none. */
  removeArticle(id: string): Promise<boolean>;

  /** In the order asked; null for an unknown id. */
  nodes(ids: readonly string[]): Promise<readonly (NodeRow | null)[]>;
  relationsById(ids: readonly string[]): Promise<readonly (RelationRow | null)[]>;

  entities(filter: GraphFilter, order: EntityOrder, page: Page, name?: string): Promise<Rows<EntityRow>>;
  countEntities(filter: GraphFilter, name?: string): Promise<number>;
  events(filter: GraphFilter, order: EventOrder, page: Page): Promise<Rows<EventRow>>;
  countEvents(filter: GraphFilter): Promise<number>;
  relations(filter: GraphFilter, order: RelationOrder, page: Page): Promise<Rows<RelationRow>>;
  countRelations(filter: GraphFilter): Promise<number>;
  articles(filter: GraphFilter, order: ArticleOrder, page: Page): Promise<Rows<ArticleRow>>;
  countArticles(filter: GraphFilter): Promise<number>;

  /** Relations that touch an entity, best attested first. */
  relationsOf(entity: string, filter: GraphFilter, page: Page): Promise<Rows<RelationRow>>;
  countRelationsOf(entity: string, filter: GraphFilter): Promise<number>;
  /** Events in which an entity has a role, newest first. */
  eventsOf(entity: string, role: EventRole | undefined, filter: GraphFilter, page: Page): Promise<Rows<EventRow>>;
  countEventsOf(entity: string, role: EventRole | undefined, filter: GraphFilter): Promise<number>;
  /** Mentions of an entity (newest article first), or in an article (order of the text). */
  mentions(of: { readonly entity: string } | { readonly article: string }, page: Page): Promise<Rows<MentionOf>>;
  countMentions(of: { readonly entity: string } | { readonly article: string }): Promise<number>;
  /** Offices and roles of persons, for each id asked, newest first. */
  rolesOf(persons: readonly string[], at?: string): Promise<readonly (readonly RelationRow[])[]>;
  /** For each id asked. */
  degrees(ids: readonly string[]): Promise<readonly number[]>;
  neighbourCounts(ids: readonly string[], filter: GraphFilter): Promise<readonly (readonly NeighbourCount[])[]>;

  /** Prefix and infix over folded names and aliases (and titles of articles, labels of events), best first. */
  search(
    query: string,
    kinds: readonly NodeKind[],
    first: number,
  ): Promise<{ readonly hits: readonly SearchHitRow[]; readonly didYouMean: string | null }>;
  neighbourhood(
    ids: readonly string[],
    depth: number,
    filter: GraphFilter,
    limit: number,
    perNode: number,
    /** In view already: not brought again, nor walked through; their edges to what is given are drawn. */
    among?: readonly string[],
  ): Promise<SubgraphRows>;
  subgraph(ids: readonly string[], filter: GraphFilter): Promise<SubgraphRows>;
  /** The shortest ways from one node to another, at most `limit`, each of at most `maxLength` hops; those through less connected nodes first, then by their ids. */
  paths(from: string, to: string, maxLength: number, limit: number, filter: GraphFilter, avoid: readonly string[]): Promise<PathRows>;
  facets(filter: GraphFilter): Promise<FacetRows>;
  /** Events by the most exact of their places that has coordinates, then such places as no event is at. */
  eventMap(filter: GraphFilter, first: number): Promise<EventMapRows>;
  /** Relations that began after one day and by another, and those whose last day lies between them; at most `first` each, oldest first. */
  changes(from: string, to: string, filter: GraphFilter, first: number): Promise<ChangeRows>;
  /** Events that share participants with the one asked: most in common first, then nearest in time. */
  relatedEvents(event: string, filter: GraphFilter, first: number): Promise<readonly EventRow[]>;
  leaders(of: string | undefined, at: string | undefined, filter: GraphFilter, first: number): Promise<readonly RelationRow[]>;
  timeline(
    filter: GraphFilter,
    unit: TimelineUnit,
    by?: TimelineBy,
  ): Promise<
    readonly {
      readonly start: string;
      readonly count: number;
      readonly split: readonly { readonly key: string; readonly count: number }[] | null;
    }[]
  >;
  statistics(): Promise<Statistics>;

  /** Every row, nodes before edges, each ordered by id (edges by type, from, to, id): the same graph gives the same lines on any engine. */
  export(): AsyncIterable<NodeRow | EdgeRow>;
  /** Whether the engine answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
