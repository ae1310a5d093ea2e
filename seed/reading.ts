/**
 * The types that travel from stage to stage, and the reading that comes out: one JSON line of `conflict-graph extract`.
 *
 * Offsets are UTF-16 code units in the article's text as it came, half-open `[start, end)`; days are ISO 8601, ranges of
 * days inclusive at both ends. Kinds, types and modes are those of `schema.graphql`.
 */
import type {
  DateBasis,
  DatePrecision,
  EventMode,
  EventType,
  ForceCategory,
  MentionRole,
  NodeKind,
  OrganizationCategory,
  PlaceCategory,
  PlacePrecision,
  RelationType,
  Status,
} from "../graph/schema.generated.ts";
import type { Sentence, Span } from "./3-sentences/types.ts";

export type { Sentence, Span, Token } from "./3-sentences/types.ts";

/** One source text, as it came. */
export interface Article {
  readonly id: string;
  /** The body, boilerplate and all; never rewritten. */
  readonly text: string;
  readonly title?: string;
  /** ISO day or instant. */
  readonly publishedAt?: string;
  readonly url?: string;
  readonly publisher?: string;
}

/** A part of the text that is not read, and why: `advertising`, `newsletter`, `credit`, `dateline`, `navigation`, ... */
export interface Skipped extends Span {
  readonly reason: string;
}

/** What was seen and left out, and why. */
export interface Note {
  readonly code: string;
  readonly message: string;
}

export type EntityKind = Exclude<NodeKind, "Event" | "Article">;

/** A place in the text where an entity is named or clearly meant. The span is the name alone: no title, article or possessive. */
export interface Mention extends Span {
  readonly kind: EntityKind;
  /** Id of an entity of the same reading. */
  readonly entity: string;
  readonly role: MentionRole;
}

/** The sentence behind a fact: `text.slice(start, end)` is that sentence, always. */
export interface ReadingEvidence extends Span {
  /** Index into the reading's sentences. */
  readonly sentence: number;
  /** The words that made it so; inside the sentence. */
  readonly trigger: Span;
  /** Id of the rule that found it. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface Strength {
  readonly count: number;
  readonly date: string | null;
  readonly evidence: readonly ReadingEvidence[];
}

/** An office, command or leading role that the article states. */
export interface ReadingRole {
  readonly title: string | null;
  /** Id of the country, force or organization led. */
  readonly of: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly evidence: readonly ReadingEvidence[];
}

/** An entity that a mention, relation or event points to. */
export interface Entity {
  /** `country:MLI`, `place:2460596`, `person:mohamed-bazoum`, `force:takuba-task-force`, `organization:ecowas`. */
  readonly id: string;
  readonly kind: EntityKind;
  /** The extra label of a leader; empty otherwise. */
  readonly labels: readonly "Leader"[];
  readonly name: string;
  /** Every phrase of the article that names it, without its article, the name itself left out. */
  readonly aliases: readonly string[];
  /** Country: ISO 3166-1 alpha-3. */
  readonly iso3?: string;
  /** Force, Organization, Place. */
  readonly category?: ForceCategory | OrganizationCategory | PlaceCategory;
  /** Force, Organization, Place: ISO 3166-1 alpha-3 of its country, where known; Person: of an office that the lexicon knows. */
  readonly country?: string;
  /** Place, Country: degrees, where grounded. */
  readonly latitude?: number;
  readonly longitude?: number;
  /** Place: where the gazetteer lacks it, the degrees are those of the place that the article says it lies in or near. */
  readonly precision?: "NEAR" | "REGION";
  readonly geonamesId?: number;
  /** Force: what the article says of its size. */
  readonly strengths?: readonly Strength[];
  /** Person: what the article says of its offices. */
  readonly roles?: readonly ReadingRole[];
}

/** A date expression; `from` and `to` null where open. */
export interface TimeExpression extends Span {
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: DatePrecision;
  readonly basis: Exclude<DateBasis, "ARTICLE">;
}

export interface ReadingRelation {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly title: string | null;
  readonly strength: number | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly status: Status;
  /** Ids of entities; empty where the article says so in its own voice. */
  readonly claimedBy: readonly string[];
  readonly evidence: readonly ReadingEvidence[];
}

export interface EventDate {
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
}

/** A count of people: `high` null where open ("more than 200"). */
export interface CasualtyCount {
  readonly best: number;
  readonly low: number;
  readonly high: number | null;
}

export interface ReadingEvent {
  /** `event:<hash of type, day, actors, targets, place>`. */
  readonly id: string;
  readonly type: EventType;
  readonly mode: EventMode;
  readonly status: Status;
  readonly date: EventDate;
  /** Ids of entities. */
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly places: readonly string[];
  readonly placePrecision: PlacePrecision | null;
  readonly deaths: CasualtyCount | null;
  readonly injured: CasualtyCount | null;
  readonly quote: string | null;
  readonly claimedBy: readonly string[];
  readonly evidence: readonly ReadingEvidence[];
}

/** What one article says: the output of the seed's stages 1 to 6, and one line of `conflict-graph extract`. */
export interface Reading {
  readonly id: string;
  /** ISO 639-1; null where the text is too short to tell. Text that is not English is not read. */
  readonly language: string | null;
  /** Given, or found in the text's own dateline. */
  readonly publishedAt: string | null;
  readonly sentences: readonly Span[];
  readonly skipped: readonly Skipped[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly times: readonly TimeExpression[];
  readonly relations: readonly ReadingRelation[];
  readonly events: readonly ReadingEvent[];
  readonly notes: readonly Note[];
}

/** A mention with its place among the tokens. */
export interface PlacedMention extends Mention {
  /** Index of the sentence. */
  readonly sentence: number;
  /** First token and one past the last, in that sentence; with a demonym, the noun it describes included ("French troops"). */
  readonly tokens: readonly [number, number];
}

/** What stages 1 to 5 know of an article: what stage 6 draws events and relations from. */
export interface Resolved {
  readonly article: Article;
  readonly language: string | null;
  /** ISO day; null where neither given nor found. */
  readonly publishedAt: string | null;
  readonly skipped: readonly Skipped[];
  readonly sentences: readonly Sentence[];
  /** What the finder of names took for one, before the rules. */
  readonly tagged: readonly (Span & { readonly sentence: number })[];
  /** In order of the text, without overlap. */
  readonly mentions: readonly PlacedMention[];
  /** By id. */
  readonly entities: ReadonlyMap<string, Entity>;
  readonly times: readonly (TimeExpression & { readonly sentence: number })[];
  readonly notes: readonly Note[];
}
