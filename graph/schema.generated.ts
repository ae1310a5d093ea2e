// Generated from schema.graphql by `npm run gen`. Do not edit.
/** What a node is. The names are the labels in the graph. */
export const nodeKinds = ["Country", "Place", "Person", "Force", "Organization", "Event", "Article"] as const;
export type NodeKind = (typeof nodeKinds)[number];

/** What a place is. */
export const placeCategories = ["CITY", "ADMIN_REGION", "REGION", "WATER", "SITE", "BORDER_AREA"] as const;
export type PlaceCategory = (typeof placeCategories)[number];

/** What a force is. */
export const forceCategories = ["STATE_MILITARY", "SPECIAL_FORCES", "POLICE", "MULTINATIONAL_MISSION", "COALITION", "REBEL_GROUP", "JIHADIST_GROUP", "MILITIA", "PRIVATE_MILITARY_COMPANY", "PROTESTERS", "UNIDENTIFIED_ARMED_GROUP"] as const;
export type ForceCategory = (typeof forceCategories)[number];

/** What an organization is. */
export const organizationCategories = ["GOVERNMENT", "IGO", "PARTY", "NGO", "MEDIA", "COMPANY", "PEOPLE", "OTHER"] as const;
export type OrganizationCategory = (typeof organizationCategories)[number];

/** Lasting relations between entities. ALLIED_WITH, BORDERS and FIGHTS hold both ways and are stored once, from the lower id; all others read from `from` to `to`. */
export const relationTypes = ["LEADS", "MEMBER_OF", "PART_OF", "LOCATED_IN", "BORDERS", "OPERATES_IN", "DEPLOYED_IN", "ALLIED_WITH", "FIGHTS", "SUPPORTS", "LINKED_TO", "OPPOSES"] as const;
export type RelationType = (typeof relationTypes)[number];

/** Every kind of edge in the graph: the relations, and the edges that tie events and articles to entities. */
export const edgeTypes = ["LEADS", "MEMBER_OF", "PART_OF", "LOCATED_IN", "BORDERS", "OPERATES_IN", "DEPLOYED_IN", "ALLIED_WITH", "FIGHTS", "SUPPORTS", "LINKED_TO", "OPPOSES", "ACTOR_IN", "TARGET_OF", "OCCURRED_IN", "CLAIMED_BY", "MENTIONED_IN", "REPORTED_IN"] as const;
export type EdgeType = (typeof edgeTypes)[number];

/** Event types: PLOVER's sixteen (Open Event Data Alliance, PLOVER 1.0). */
export const eventTypes = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"] as const;
export type EventType = (typeof eventTypes)[number];

/** How it was done, where the text tells: ACLED's sub-events and PLOVER's modes in one closed list. */
export const eventModes = ["ARMED_CLASH", "AIR_STRIKE", "DRONE_STRIKE", "SHELLING", "BOMBING", "SUICIDE_BOMBING", "REMOTE_EXPLOSIVE", "GRENADE", "CHEMICAL_WEAPON", "PROPERTY_DESTRUCTION", "ATTACK_ON_CIVILIANS", "ABDUCTION", "SEXUAL_VIOLENCE", "KILLING", "EXECUTION", "ASSASSINATION", "COUP", "PEACEFUL_PROTEST", "VIOLENT_DEMONSTRATION", "RIOT", "STRIKE", "PROTEST_WITH_INTERVENTION", "EXCESSIVE_FORCE_AGAINST_PROTESTERS", "ARREST", "EXPULSION", "CURFEW", "CEASEFIRE", "PEACE_TALKS", "VISIT", "SUMMIT", "WITHDRAWAL", "DEPLOYMENT", "REDEPLOYMENT", "TERRITORY_GAINED", "TERRITORY_LOST", "BASE_ESTABLISHED", "DISARMAMENT", "SURRENDER", "RECRUITMENT", "HUMANITARIAN_AID", "MILITARY_AID", "ECONOMIC_SANCTIONS", "EMBARGO", "DIPLOMATIC_BREAK", "ELECTION", "APPOINTMENT", "RESIGNATION", "STATEMENT", "OTHER"] as const;
export type EventMode = (typeof eventModes)[number];

/** What the text claims about the world. Whether somebody else says so is told apart (`claimedBy`). */
export const statuses = ["HAPPENED", "ONGOING", "PLANNED", "HYPOTHETICAL", "NEGATED", "HISTORICAL"] as const;
export type Status = (typeof statuses)[number];

/** How exact a date is. */
export const datePrecisions = ["DAY", "WEEK", "MONTH", "SEASON", "YEAR", "VAGUE"] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** What a date rests on. */
export const dateBases = ["EXPLICIT", "RELATIVE", "ARTICLE"] as const;
export type DateBasis = (typeof dateBases)[number];

/** How exact a location is. */
export const placePrecisions = ["EXACT", "NEAR", "REGION", "COUNTRY"] as const;
export type PlacePrecision = (typeof placePrecisions)[number];

/** What a relation rests on. */
export const relationBases = ["TEXT", "REFERENCE"] as const;
export type RelationBasis = (typeof relationBases)[number];

/** How a mention names its entity. */
export const mentionRoles = ["NAME", "DEMONYM", "NOMINAL", "PRONOUN"] as const;
export type MentionRole = (typeof mentionRoles)[number];

/** What a relation counts from. */
export const sinceBases = ["TOLD", "REPORTED"] as const;
export type SinceBasis = (typeof sinceBases)[number];

/** Which way an edge points. */
export const directions = ["OUT", "IN"] as const;
export type Direction = (typeof directions)[number];

/** The part an entity has in an event. */
export const eventRoles = ["ACTOR", "TARGET", "PLACE", "CLAIMANT"] as const;
export type EventRole = (typeof eventRoles)[number];

/** How entities are ordered; ties by id. */
export const entityOrders = ["NAME", "DEGREE", "LAST_SEEN"] as const;
export type EntityOrder = (typeof entityOrders)[number];

/** How events are ordered; ties by id. */
export const eventOrders = ["DATE_DESC", "DATE_ASC"] as const;
export type EventOrder = (typeof eventOrders)[number];

/** How relations are ordered; ties by id. */
export const relationOrders = ["EVIDENCE", "SINCE_DESC"] as const;
export type RelationOrder = (typeof relationOrders)[number];

/** How articles are ordered; ties by id. */
export const articleOrders = ["PUBLISHED_DESC", "PUBLISHED_ASC"] as const;
export type ArticleOrder = (typeof articleOrders)[number];

/** How a timeline is cut. */
export const timelineUnits = ["DAY", "WEEK", "MONTH", "YEAR"] as const;
export type TimelineUnit = (typeof timelineUnits)[number];

/** How the bars of a timeline are split. */
export const timelineBies = ["TYPE", "STATUS", "COUNTRY", "ACTOR"] as const;
export type TimelineBy = (typeof timelineBies)[number];

/** Whether a caller may add articles. */
export const seedAccesses = ["OPEN", "KEY", "OFF"] as const;
export type SeedAccess = (typeof seedAccesses)[number];

/** How far a job is. */
export const seedStates = ["QUEUED", "RUNNING", "DONE", "CANCELLED", "FAILED"] as const;
export type SeedState = (typeof seedStates)[number];

/** What became of an article. */
export const seedOutcomes = ["WAITING", "ADDED", "CHANGED", "UNCHANGED", "FAILED"] as const;
export type SeedOutcome = (typeof seedOutcomes)[number];
