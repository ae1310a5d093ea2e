/**
 * The rows of the graph: what the seed writes, what the store keeps and an export prints, one JSON line each.
 *
 * Ids are the ontology's (`country:MLI`); scalars, lists of strings and plain maps only, so that both engines and JSON
 * hold them. Days are ISO 8601 strings, ranges inclusive; offsets are UTF-16 code units, half-open.
 */
import type {
  DateBasis,
  DatePrecision,
  EventMode,
  EventType,
  ForceCategory,
  MentionRole,
  OrganizationCategory,
  PlaceCategory,
  PlacePrecision,
  RelationBasis,
  RelationType,
  Status,
} from "./schema.generated.ts";

export interface CasualtyCount {
  readonly best: number;
  readonly low: number;
  readonly high: number | null;
}

/** What one sentence of one article says of a fact. An event's or relation's own values are derived from its evidence. */
export interface Evidence {
  /** Id of the article. */
  readonly article: string;
  /** Publisher and publication day of that article, kept here so that a fact can be filtered by them. */
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  /** Index into the article's sentences, and that sentence's span. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly triggerStart: number;
  readonly triggerEnd: number;
  readonly rule: string;
  readonly confidence: number;
  readonly status: Status;
  readonly claimedBy: readonly string[];
  /** Relations: the title or strength this article gives, and its dates. */
  readonly title?: string | null;
  readonly strength?: number | null;
  readonly since?: string | null;
  readonly until?: string | null;
  /** Events: what this article says of it. */
  readonly account?: EventAccount;
}

/** An event as one article tells it. */
export interface EventAccount {
  readonly mode: EventMode;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  /** Most exact first; the country of a place included. */
  readonly places: readonly string[];
  readonly placePrecision: PlacePrecision | null;
  readonly deaths: CasualtyCount | null;
  readonly injured: CasualtyCount | null;
  readonly quote: string | null;
}

/** A report of a force's strength. */
export interface StrengthReport {
  readonly count: number;
  readonly date: string | null;
  readonly evidence: Evidence;
}

interface EntityBase {
  readonly id: string;
  readonly name: string;
  /** Every other phrase that names it, sorted. */
  readonly aliases: readonly string[];
  /** Publication days of the first and last article that names it. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}
export interface CountryRow extends EntityBase {
  readonly kind: "Country";
  readonly iso2: string;
  readonly iso3: string;
  readonly capital: string | null;
  readonly region: string | null;
  readonly subregion: string | null;
  readonly demonyms: readonly string[];
  readonly latitude: number | null;
  readonly longitude: number | null;
}
export interface PlaceRow extends EntityBase {
  readonly kind: "Place";
  readonly category: PlaceCategory | null;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly geonamesId: number | null;
}
export interface PersonRow extends EntityBase {
  readonly kind: "Person";
  /** ISO 3166-1 alpha-3 of the country that articles tell as theirs. */
  readonly country: string | null;
  /** Whether the node also carries the label Leader. */
  readonly leader: boolean;
}
export interface ForceRow extends EntityBase {
  readonly kind: "Force";
  readonly category: ForceCategory | null;
  readonly country: string | null;
  readonly strengths: readonly StrengthReport[];
}
export interface OrganizationRow extends EntityBase {
  readonly kind: "Organization";
  readonly category: OrganizationCategory | null;
  readonly country: string | null;
}
export type EntityRow = CountryRow | PlaceRow | PersonRow | ForceRow | OrganizationRow;

/** An event; every value but `id` and `type` is derived from `evidence` by `deriveEvent`. */
export interface EventRow extends EventAccount {
  readonly id: string;
  readonly kind: "Event";
  readonly type: EventType;
  readonly status: Status;
  readonly claimedBy: readonly string[];
  readonly confidence: number;
  /** ISO alpha-3 of the countries it lies in, and of its actors and targets: for filters. */
  readonly countries: readonly string[];
  readonly disputed: boolean;
  readonly label: string;
  /** Never empty. */
  readonly evidence: readonly Evidence[];
}

export interface SpanRow {
  readonly start: number;
  readonly end: number;
}

export interface ArticleRow {
  readonly id: string;
  readonly kind: "Article";
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly retrievedAt: string;
  readonly language: string | null;
  readonly text: string;
  /** SHA-256 of the text, of the fields above that a reading rests on and of the version that read it, hexadecimal. */
  readonly textHash: string;
  readonly sentences: readonly SpanRow[];
  readonly skipped: readonly (SpanRow & { readonly reason: string })[];
  readonly times: readonly (SpanRow & {
    readonly text: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly precision: DatePrecision;
    readonly basis: DateBasis;
  })[];
  readonly notes: readonly { readonly code: string; readonly message: string }[];
}
export type NodeRow = EntityRow | EventRow | ArticleRow;

/** A lasting relation; every value but id, type, ends, basis and source is derived from `evidence`. */
export interface RelationRow {
  readonly id: string;
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly title: string | null;
  readonly strength: number | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly status: Status;
  readonly claimedBy: readonly string[];
  readonly confidence: number;
  readonly disputed: boolean;
  readonly basis: RelationBasis;
  readonly source: string | null;
  /** Never empty where basis is TEXT; empty where it is REFERENCE. */
  readonly evidence: readonly Evidence[];
}

/** Entity -> Article: every place where the article names it, in order of the text. */
export interface MentionRow {
  readonly type: "MENTIONED_IN";
  readonly from: string;
  readonly to: string;
  readonly spans: readonly (SpanRow & { readonly role: MentionRole })[];
}

/** Entity -> Event or Event -> entity or article: follows from the event. */
export interface RoleRow {
  readonly type: "ACTOR_IN" | "TARGET_OF" | "OCCURRED_IN" | "CLAIMED_BY" | "REPORTED_IN";
  readonly from: string;
  readonly to: string;
}
export type EdgeRow = RelationRow | MentionRow | RoleRow;

/** Everything that rests on one article: the unit that the seed hands to the store. */
export interface ArticleRows {
  readonly article: ArticleRow;
  readonly entities: readonly EntityRow[];
  readonly mentions: readonly MentionRow[];
  /** As this article tells them: the store looks for the same happening among those it has. */
  readonly events: readonly EventRow[];
  readonly relations: readonly RelationRow[];
  /** Reference relations (BORDERS, PART_OF); written where both ends are in the graph. */
  readonly references: readonly RelationRow[];
}
