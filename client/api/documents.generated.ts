// Generated from schema.graphql by `npm run gen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a node is. The names are the labels in the graph. */
export type NodeKind =
  /** A sovereign state, or a territory with an ISO 3166-1 code (Kosovo as XKX). */
  | 'Country'
  /** A named location inside, across or above countries: city, region, river, base, border area, the Sahel. */
  | 'Place'
  /** A named human being; a leader where an article states an office, a command or a leading role. */
  | 'Person'
  /** An armed or organised collective that acts on the ground. */
  | 'Force'
  /** A body that is not a force: ministry, government, IGO, party, NGO, court, media outlet, company, people. */
  | 'Organization'
  /** Something that happened, is happening, is planned, threatened, claimed or denied. */
  | 'Event'
  /** One source text. */
  | 'Article';

/** What a place is. */
export type PlaceCategory =
  /** A city, town or village. */
  | 'CITY'
  /** A first-level region or a smaller administrative unit. */
  | 'ADMIN_REGION'
  /** A region inside or across countries without borders of its own: the Sahel, Donbas. */
  | 'REGION'
  /** A river, lake, sea, gulf or strait. */
  | 'WATER'
  /** A base, camp, airport, mine, dam, or another single site. */
  | 'SITE'
  /** Land along a border: the tri-border area. */
  | 'BORDER_AREA';

/** What a force is. */
export type ForceCategory =
  /** A state's army, navy, air force or armed forces as a whole. */
  | 'STATE_MILITARY'
  /** Special forces of a state. */
  | 'SPECIAL_FORCES'
  /** Police, gendarmerie, coast guard, interior troops. */
  | 'POLICE'
  /** A mission under a mandate of several states: MINUSMA. */
  | 'MULTINATIONAL_MISSION'
  /** States fighting together: the US-led coalition, the G5 Sahel joint force. */
  | 'COALITION'
  /** An armed group against a government, without a jihadist programme. */
  | 'REBEL_GROUP'
  /** An armed group with a jihadist programme. */
  | 'JIHADIST_GROUP'
  /** An armed group beside or under a government, or of a community. */
  | 'MILITIA'
  /** A company that fights: Wagner. */
  | 'PRIVATE_MILITARY_COMPANY'
  /** People who protest together. */
  | 'PROTESTERS'
  /** Armed people whom the article doesn't name. */
  | 'UNIDENTIFIED_ARMED_GROUP';

/** What an organization is. */
export type OrganizationCategory =
  /** A government, ministry, parliament, court, junta or another body of a state. */
  | 'GOVERNMENT'
  /** A body of several states: the United Nations, ECOWAS. */
  | 'IGO'
  /** A political party or movement. */
  | 'PARTY'
  /** A non-governmental organization. */
  | 'NGO'
  /** A news agency, newspaper or broadcaster. */
  | 'MEDIA'
  /** A company. */
  | 'COMPANY'
  /** A people or community that acts. */
  | 'PEOPLE'
  /** Another body. */
  | 'OTHER';

/** Lasting relations between entities. ALLIED_WITH, BORDERS and FIGHTS hold both ways and are stored once, from the lower id; all others read from `from` to `to`. */
export type RelationType =
  /** Person -> Country, Force, Organization (`title`); Country -> Force (the French-led Takuba task force). */
  | 'LEADS'
  /** Person, Country, Force -> Country, Force, Organization. */
  | 'MEMBER_OF'
  /** Force -> Force, Country; Organization -> Organization, Country; Place, Country -> Place. */
  | 'PART_OF'
  /** Place -> Country, Place; Organization -> Place, Country. */
  | 'LOCATED_IN'
  /** Country -> Country; reference data, holds both ways. */
  | 'BORDERS'
  /** Force -> Country, Place. */
  | 'OPERATES_IN'
  /** Force -> Country, Place (`strength`: number of people). */
  | 'DEPLOYED_IN'
  /** Country, Force, Organization -> the same; holds both ways. */
  | 'ALLIED_WITH'
  /** Force, Country -> Force, Country; holds both ways. */
  | 'FIGHTS'
  /** Any actor -> any actor. */
  | 'SUPPORTS'
  /** Force, Person -> Force, Organization. */
  | 'LINKED_TO'
  /** Any actor -> any actor. */
  | 'OPPOSES';

/** Every kind of edge in the graph: the relations, and the edges that tie events and articles to entities. */
export type EdgeType =
  /** See RelationType. */
  | 'LEADS'
  /** See RelationType. */
  | 'MEMBER_OF'
  /** See RelationType. */
  | 'PART_OF'
  /** See RelationType. */
  | 'LOCATED_IN'
  /** See RelationType. */
  | 'BORDERS'
  /** See RelationType. */
  | 'OPERATES_IN'
  /** See RelationType. */
  | 'DEPLOYED_IN'
  /** See RelationType. */
  | 'ALLIED_WITH'
  /** See RelationType. */
  | 'FIGHTS'
  /** See RelationType. */
  | 'SUPPORTS'
  /** See RelationType. */
  | 'LINKED_TO'
  /** See RelationType. */
  | 'OPPOSES'
  /** Entity -> Event: who did it. */
  | 'ACTOR_IN'
  /** Entity -> Event: to whom it was done. */
  | 'TARGET_OF'
  /** Event -> Country, Place: where. */
  | 'OCCURRED_IN'
  /** Event -> Person, Organization, Force, Country: who says so, where it isn't the article's own voice. */
  | 'CLAIMED_BY'
  /** Entity -> Article: where it is named. */
  | 'MENTIONED_IN'
  /** Event -> Article: where it is told. */
  | 'REPORTED_IN';

/** Event types: PLOVER's sixteen (Open Event Data Alliance, PLOVER 1.0). */
export type EventType =
  /** Agree to, or promise, cooperation or a concession; sign an agreement; ceasefire. */
  | 'AGREE'
  /** Meet, visit, talk, negotiate, mediate. */
  | 'CONSULT'
  /** Express support, praise, back, appoint, recognise. */
  | 'SUPPORT'
  /** Yield, resign, ease sanctions, release, allow. */
  | 'CONCEDE'
  /** Act together: joint exercises, sharing of intelligence, trade. */
  | 'COOPERATE'
  /** Give material help: humanitarian, economic, military. */
  | 'AID'
  /** Withdraw, surrender, disarm, evacuate. */
  | 'RETREAT'
  /** Ask for, appeal, demand. */
  | 'REQUEST'
  /** Accuse, blame, condemn, investigate, disapprove. */
  | 'ACCUSE'
  /** Refuse, deny, veto, defy. */
  | 'REJECT'
  /** Threaten, warn with a consequence. */
  | 'THREATEN'
  /** Demonstrate, strike, riot. */
  | 'PROTEST'
  /** Impose sanctions, embargo, break or reduce relations, expel, suspend. */
  | 'SANCTION'
  /** Raise readiness, deploy, recruit, exercise with force. */
  | 'MOBILIZE'
  /** Arrest, repress, impose curfew, sentence, seize, without deadly force. */
  | 'COERCE'
  /** Use deadly force: attack, bomb, kill, abduct, take ground. */
  | 'ASSAULT';

/** How it was done, where the text tells: ACLED's sub-events and PLOVER's modes in one closed list. */
export type EventMode =
  /** Fighting between armed sides (ACLED: armed clash). */
  | 'ARMED_CLASH'
  /** Bombs or missiles from crewed aircraft (ACLED: air/drone strike). */
  | 'AIR_STRIKE'
  /** A strike by an uncrewed aircraft. */
  | 'DRONE_STRIKE'
  /** Artillery, mortar, rocket or missile fire (ACLED: shelling/artillery/missile attack). */
  | 'SHELLING'
  /** A bomb, where it isn't told how it was set off. */
  | 'BOMBING'
  /** A bomb carried by a person who means to die with it. */
  | 'SUICIDE_BOMBING'
  /** Mines, improvised devices (ACLED: remote explosive/landmine/IED). */
  | 'REMOTE_EXPLOSIVE'
  /** Hand grenades. */
  | 'GRENADE'
  /** Chemical weapons. */
  | 'CHEMICAL_WEAPON'
  /** Burning, looting, destroying property. */
  | 'PROPERTY_DESTRUCTION'
  /** An armed attack on people who don't fight (ACLED: attack). */
  | 'ATTACK_ON_CIVILIANS'
  /** Abduction, hostage taking, forced disappearance. */
  | 'ABDUCTION'
  /** Sexual violence. */
  | 'SEXUAL_VIOLENCE'
  /** A killing, where no nearer mode is told. */
  | 'KILLING'
  /** Killing of a captive or a convict. */
  | 'EXECUTION'
  /** Killing of one chosen person. */
  | 'ASSASSINATION'
  /** A seizure of power, tried or done. */
  | 'COUP'
  /** A protest without violence. */
  | 'PEACEFUL_PROTEST'
  /** A demonstration that turns violent. */
  | 'VIOLENT_DEMONSTRATION'
  /** Rioting, mob violence. */
  | 'RIOT'
  /** A refusal to work. */
  | 'STRIKE'
  /** A protest that forces break up without deadly force. */
  | 'PROTEST_WITH_INTERVENTION'
  /** Deadly force against people who protest. */
  | 'EXCESSIVE_FORCE_AGAINST_PROTESTERS'
  /** Arrest, detention, capture of a person. */
  | 'ARREST'
  /** Sending people, diplomats, missions out of a country. */
  | 'EXPULSION'
  /** A curfew. */
  | 'CURFEW'
  /** A ceasefire, truce, cessation of hostilities. */
  | 'CEASEFIRE'
  /** Talks about peace. */
  | 'PEACE_TALKS'
  /** A visit. */
  | 'VISIT'
  /** A meeting of heads of state or government, or of a bloc. */
  | 'SUMMIT'
  /** Troops leave; non-violent transfer of territory. */
  | 'WITHDRAWAL'
  /** Troops are sent. */
  | 'DEPLOYMENT'
  /** Troops are moved from one place to another. */
  | 'REDEPLOYMENT'
  /** Ground taken, told of the winner. */
  | 'TERRITORY_GAINED'
  /** Ground lost, where the winner isn't told. */
  | 'TERRITORY_LOST'
  /** A headquarters or base is set up. */
  | 'BASE_ESTABLISHED'
  /** Arms are given up or made harmless. */
  | 'DISARMAMENT'
  /** A force or person gives up. */
  | 'SURRENDER'
  /** Fighters are recruited. */
  | 'RECRUITMENT'
  /** Food, medicine, shelter, rescue. */
  | 'HUMANITARIAN_AID'
  /** Arms, training, support of a military. */
  | 'MILITARY_AID'
  /** Economic sanctions, asset freezes, travel bans. */
  | 'ECONOMIC_SANCTIONS'
  /** An embargo, a closed border, a blockade by law. */
  | 'EMBARGO'
  /** Relations, an agreement or a membership are broken off. */
  | 'DIPLOMATIC_BREAK'
  /** An election or a referendum. */
  | 'ELECTION'
  /** Somebody is given an office. */
  | 'APPOINTMENT'
  /** Somebody leaves an office. */
  | 'RESIGNATION'
  /** A statement in words. */
  | 'STATEMENT'
  /** Nothing nearer is told. */
  | 'OTHER';

/** What the text claims about the world. Whether somebody else says so is told apart (`claimedBy`). */
export type Status =
  /** Told as done. */
  | 'HAPPENED'
  /** Told as going on. */
  | 'ONGOING'
  /** Announced, agreed or expected to be done. */
  | 'PLANNED'
  /** Would, could, might, if. */
  | 'HYPOTHETICAL'
  /** Denied, or said not to happen. */
  | 'NEGATED'
  /** Background from before the news period. */
  | 'HISTORICAL';

/** How exact a date is. */
export type DatePrecision =
  /** Exact to the day; a range of days is `from` to `to`, both days included. */
  | 'DAY'
  /** Exact to a week. */
  | 'WEEK'
  /** Exact to a month, or to its first, middle or last third. */
  | 'MONTH'
  /** Exact to a season or a quarter. */
  | 'SEASON'
  /** Exact to a year. */
  | 'YEAR'
  /** Less exact, or not told. */
  | 'VAGUE';

/** What a date rests on. */
export type DateBasis =
  /** Written out: on 17 February 2022. */
  | 'EXPLICIT'
  /** Relative to the day of publication: on Thursday, last week. */
  | 'RELATIVE'
  /** None in the text: the day of publication. */
  | 'ARTICLE';

/** How exact a location is. */
export type PlacePrecision =
  /** The named place itself. */
  | 'EXACT'
  /** Near the named place. */
  | 'NEAR'
  /** Somewhere in the named region. */
  | 'REGION'
  /** Somewhere in the named country. */
  | 'COUNTRY';

/** What a relation rests on. */
export type RelationBasis =
  /** Sentences of articles. */
  | 'TEXT'
  /** Reference data (borders, regions): no article says so, and it is left out of paths unless asked for. */
  | 'REFERENCE';

/** What a relation counts from. */
export type SinceBasis =
  /** A day that a text tells. */
  | 'TOLD'
  /** The day it was first reported: no text tells when it began. */
  | 'REPORTED';

/** Which way an edge points. */
export type Direction =
  /** Away from the node. */
  | 'OUT'
  /** To the node. */
  | 'IN';

/** Narrows any call; every field given must hold, a list holds where one of its values does. Nothing given, null or an empty list narrows nothing, save where a default is told. */
export type GraphFilter = {
  /** Kinds of nodes. */
  readonly kinds?: ReadonlyArray<NodeKind> | null | undefined;
  /** PLOVER types of events. */
  readonly eventTypes?: ReadonlyArray<EventType> | null | undefined;
  /** Modes of events. */
  readonly eventModes?: ReadonlyArray<EventMode> | null | undefined;
  /** Types of relations. */
  readonly relationTypes?: ReadonlyArray<RelationType> | null | undefined;
  /** Statuses. Neighbourhood, paths, changes and leaders take HAPPENED, ONGOING and HISTORICAL unless told. */
  readonly statuses?: ReadonlyArray<Status> | null | undefined;
  /** ISO 3166-1 alpha-3: countries themselves; places, forces and organizations of theirs; events there or with them as actor or target. */
  readonly countries?: ReadonlyArray<string> | null | undefined;
  /** Publishers of the evidence, as spelt. */
  readonly publishers?: ReadonlyArray<string> | null | undefined;
  /** Ids of articles: what they say or name. */
  readonly articles?: ReadonlyArray<string> | null | undefined;
  /** Least confidence of facts, 0 to 1. Default 0.5. */
  readonly minConfidence?: number | null | undefined;
  /** Least number of different publishers of facts. Default 1. */
  readonly minSources?: number | null | undefined;
  /** First day: facts that end before it are left out. */
  readonly from?: string | null | undefined;
  /** Last day: facts that begin after it are left out. */
  readonly to?: string | null | undefined;
  /** Valid time: relations that held on that day, events up to it. An unknown start counts from the first evidence's publication day, an unknown end is open. */
  readonly at?: string | null | undefined;
  /** What had been published by that day: a fact is known from its first evidence's article on. */
  readonly reportedBy?: string | null | undefined;
  /** Whether facts that only somebody other than the article says are taken: true only those, false none of them. Default: all. */
  readonly claimed?: boolean | null | undefined;
  /** Whether accounts differ: true only facts of which they do, false only those of which they don't. Default: all. */
  readonly disputed?: boolean | null | undefined;
  /** Which way edges point, seen from the node they are walked from: neighbourhoods, paths, and the relations, events and counts of one node. Relations that hold both ways always count. A list that starts at no node takes all. */
  readonly direction?: Direction | null | undefined;
  /** Ids left out: nodes, and edges that touch them. */
  readonly exclude?: ReadonlyArray<string> | null | undefined;
  /** Reference edges too (BORDERS, regions). Default false. */
  readonly reference?: boolean | null | undefined;
};

/** An article to be read. Text in English; other languages are kept and not read. */
export type ArticleInput = {
  /** Yours; the same id or url is the same article. Default: a hash of the url, else of the text. */
  readonly id?: string | null | undefined;
  /** The text, at most 5 MB and at most what a request may hold (`MAX_BODY`). */
  readonly text: string;
  /** Headline. */
  readonly title?: string | null | undefined;
  /** Where it was published; http or https. */
  readonly url?: string | null | undefined;
  /** Who published it. */
  readonly publisher?: string | null | undefined;
  /** When it was published, ISO 8601: `on Thursday` counts from it. */
  readonly publishedAt?: string | null | undefined;
};

/** A file to be read. */
export type FileInput = {
  /** Its name: .jsonl or .ndjson (an article a line), .json (one or a list of them), .txt or .md (one article, with front matter or without). */
  readonly name: string;
  /** What it holds, or a part of it: whole lines of JSON lines, a shorter list of JSON. */
  readonly content: string;
  /** Lines, or articles of a list, that came in parts before: messages count them too. */
  readonly before?: number | null | undefined;
};

/** Whether a caller may add articles. */
export type SeedAccess =
  /** It may. */
  | 'OPEN'
  /** With one of the server's keys as `x-api-key`. */
  | 'KEY'
  /** Nobody may: the server is read-only, or listens beyond this machine without a key. */
  | 'OFF';

/** How far a job is. */
export type SeedState =
  /** It waits for those before it. */
  | 'QUEUED'
  /** It is being read. */
  | 'RUNNING'
  /** Every article has its outcome. */
  | 'DONE'
  /** It was stopped. */
  | 'CANCELLED'
  /** It could not go on: see `error`. */
  | 'FAILED';

/** What became of an article. */
export type SeedOutcome =
  /** Not read yet, or never, where the job was stopped. */
  | 'WAITING'
  /** New in the graph. */
  | 'ADDED'
  /** In the graph anew: text or fields had changed. */
  | 'CHANGED'
  /** In the graph already, as it is. */
  | 'UNCHANGED'
  /** Not in the graph: see `error`. */
  | 'FAILED';

export type ChangesQueryVariables = Exact<{
  from: string;
  to: string;
  filter?: GraphFilter | null | undefined;
  first: number;
}>;


export type ChangesQuery = { readonly changes: { readonly beganCount: number, readonly endedCount: number, readonly began: ReadonlyArray<{ readonly sinceBasis: SinceBasis | null, readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly from:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly to:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly claimedBy: ReadonlyArray<
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      > }>, readonly ended: ReadonlyArray<{ readonly sinceBasis: SinceBasis | null, readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly from:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly to:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly claimedBy: ReadonlyArray<
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      > }>, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly kind: NodeKind, readonly label: string, readonly type: EventType, readonly status: Status, readonly id: string, readonly claimedBy: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision } }> } } };

type EntityDetails_Country_Fragment = { readonly kind: NodeKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly neighbourCounts: ReadonlyArray<{ readonly type: EdgeType, readonly direction: Direction, readonly kind: NodeKind, readonly count: number }>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        > }>, readonly from:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly to:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly claimedBy: ReadonlyArray<
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      > }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly mode: EventMode, readonly degree: number, readonly confidence: number, readonly disputed: boolean, readonly firstReported: string | null, readonly publishers: ReadonlyArray<string>, readonly sources: number, readonly countries: ReadonlyArray<string>, readonly kind: NodeKind, readonly label: string, readonly type: EventType, readonly status: Status, readonly id: string, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly claimedBy: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      > }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null } }> } };

type EntityDetails_Place_Fragment = { readonly kind: NodeKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly neighbourCounts: ReadonlyArray<{ readonly type: EdgeType, readonly direction: Direction, readonly kind: NodeKind, readonly count: number }>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        > }>, readonly from:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly to:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly claimedBy: ReadonlyArray<
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      > }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly mode: EventMode, readonly degree: number, readonly confidence: number, readonly disputed: boolean, readonly firstReported: string | null, readonly publishers: ReadonlyArray<string>, readonly sources: number, readonly countries: ReadonlyArray<string>, readonly kind: NodeKind, readonly label: string, readonly type: EventType, readonly status: Status, readonly id: string, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly claimedBy: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      > }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null } }> } };

type EntityDetails_Person_Fragment = { readonly kind: NodeKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly neighbourCounts: ReadonlyArray<{ readonly type: EdgeType, readonly direction: Direction, readonly kind: NodeKind, readonly count: number }>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        > }>, readonly from:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly to:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly claimedBy: ReadonlyArray<
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      > }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly mode: EventMode, readonly degree: number, readonly confidence: number, readonly disputed: boolean, readonly firstReported: string | null, readonly publishers: ReadonlyArray<string>, readonly sources: number, readonly countries: ReadonlyArray<string>, readonly kind: NodeKind, readonly label: string, readonly type: EventType, readonly status: Status, readonly id: string, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly claimedBy: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      > }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null } }> } };

type EntityDetails_Force_Fragment = { readonly kind: NodeKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly neighbourCounts: ReadonlyArray<{ readonly type: EdgeType, readonly direction: Direction, readonly kind: NodeKind, readonly count: number }>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        > }>, readonly from:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly to:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly claimedBy: ReadonlyArray<
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      > }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly mode: EventMode, readonly degree: number, readonly confidence: number, readonly disputed: boolean, readonly firstReported: string | null, readonly publishers: ReadonlyArray<string>, readonly sources: number, readonly countries: ReadonlyArray<string>, readonly kind: NodeKind, readonly label: string, readonly type: EventType, readonly status: Status, readonly id: string, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly claimedBy: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      > }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null } }> } };

type EntityDetails_Organization_Fragment = { readonly kind: NodeKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly neighbourCounts: ReadonlyArray<{ readonly type: EdgeType, readonly direction: Direction, readonly kind: NodeKind, readonly count: number }>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        > }>, readonly from:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly to:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly claimedBy: ReadonlyArray<
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      > }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly mode: EventMode, readonly degree: number, readonly confidence: number, readonly disputed: boolean, readonly firstReported: string | null, readonly publishers: ReadonlyArray<string>, readonly sources: number, readonly countries: ReadonlyArray<string>, readonly kind: NodeKind, readonly label: string, readonly type: EventType, readonly status: Status, readonly id: string, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly claimedBy: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      > }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null } }> } };

export type EntityDetailsFragment =
  | EntityDetails_Country_Fragment
  | EntityDetails_Place_Fragment
  | EntityDetails_Person_Fragment
  | EntityDetails_Force_Fragment
  | EntityDetails_Organization_Fragment
;

export type NodeDetailsQueryVariables = Exact<{
  id: string;
  filter?: GraphFilter | null | undefined;
}>;


export type NodeDetailsQuery = { readonly node:
    | { readonly __typename: 'Country', readonly iso3: string, readonly capital: string | null, readonly subregion: string | null, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly neighbourCounts: ReadonlyArray<{ readonly type: EdgeType, readonly direction: Direction, readonly kind: NodeKind, readonly count: number }>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            > }>, readonly from:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly claimedBy: ReadonlyArray<
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          > }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly mode: EventMode, readonly degree: number, readonly confidence: number, readonly disputed: boolean, readonly firstReported: string | null, readonly publishers: ReadonlyArray<string>, readonly sources: number, readonly countries: ReadonlyArray<string>, readonly kind: NodeKind, readonly label: string, readonly type: EventType, readonly status: Status, readonly id: string, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly claimedBy: ReadonlyArray<
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          > }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null } }> } }
    | { readonly __typename: 'Place', readonly country: string | null, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly placeCategory: PlaceCategory | null, readonly neighbourCounts: ReadonlyArray<{ readonly type: EdgeType, readonly direction: Direction, readonly kind: NodeKind, readonly count: number }>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            > }>, readonly from:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly claimedBy: ReadonlyArray<
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          > }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly mode: EventMode, readonly degree: number, readonly confidence: number, readonly disputed: boolean, readonly firstReported: string | null, readonly publishers: ReadonlyArray<string>, readonly sources: number, readonly countries: ReadonlyArray<string>, readonly kind: NodeKind, readonly label: string, readonly type: EventType, readonly status: Status, readonly id: string, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly claimedBy: ReadonlyArray<
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          > }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null } }> } }
    | { readonly __typename: 'Person', readonly country: string | null, readonly leader: boolean, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly roles: ReadonlyArray<{ readonly title: string | null, readonly since: string | null, readonly until: string | null, readonly of:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        , readonly relation: { readonly id: string } }>, readonly neighbourCounts: ReadonlyArray<{ readonly type: EdgeType, readonly direction: Direction, readonly kind: NodeKind, readonly count: number }>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            > }>, readonly from:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly claimedBy: ReadonlyArray<
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          > }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly mode: EventMode, readonly degree: number, readonly confidence: number, readonly disputed: boolean, readonly firstReported: string | null, readonly publishers: ReadonlyArray<string>, readonly sources: number, readonly countries: ReadonlyArray<string>, readonly kind: NodeKind, readonly label: string, readonly type: EventType, readonly status: Status, readonly id: string, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly claimedBy: ReadonlyArray<
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          > }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null } }> } }
    | { readonly __typename: 'Force', readonly country: string | null, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly forceCategory: ForceCategory | null, readonly strengths: ReadonlyArray<{ readonly count: number, readonly date: string | null, readonly evidence: { readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          > } }>, readonly neighbourCounts: ReadonlyArray<{ readonly type: EdgeType, readonly direction: Direction, readonly kind: NodeKind, readonly count: number }>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            > }>, readonly from:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly claimedBy: ReadonlyArray<
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          > }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly mode: EventMode, readonly degree: number, readonly confidence: number, readonly disputed: boolean, readonly firstReported: string | null, readonly publishers: ReadonlyArray<string>, readonly sources: number, readonly countries: ReadonlyArray<string>, readonly kind: NodeKind, readonly label: string, readonly type: EventType, readonly status: Status, readonly id: string, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly claimedBy: ReadonlyArray<
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          > }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null } }> } }
    | { readonly __typename: 'Organization', readonly country: string | null, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly organizationCategory: OrganizationCategory | null, readonly neighbourCounts: ReadonlyArray<{ readonly type: EdgeType, readonly direction: Direction, readonly kind: NodeKind, readonly count: number }>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            > }>, readonly from:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly claimedBy: ReadonlyArray<
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          > }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly mode: EventMode, readonly degree: number, readonly confidence: number, readonly disputed: boolean, readonly firstReported: string | null, readonly publishers: ReadonlyArray<string>, readonly sources: number, readonly countries: ReadonlyArray<string>, readonly kind: NodeKind, readonly label: string, readonly type: EventType, readonly status: Status, readonly id: string, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly claimedBy: ReadonlyArray<
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          > }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null } }> } }
    | { readonly __typename: 'Relation', readonly id: string }
    | { readonly __typename: 'Event', readonly kind: NodeKind, readonly label: string, readonly mode: EventMode, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly quote: string | null, readonly placePrecision: PlacePrecision | null, readonly id: string, readonly eventType: EventType, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly actors: ReadonlyArray<
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      >, readonly targets: ReadonlyArray<
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      >, readonly places: ReadonlyArray<
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      >, readonly claimedBy: ReadonlyArray<
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      >, readonly deaths: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly injured: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly accounts: ReadonlyArray<{ readonly status: Status, readonly mode: EventMode, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly actors: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly targets: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly places: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly deaths: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly injured: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly claimedBy: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly neighbourCounts: ReadonlyArray<{ readonly type: EdgeType, readonly direction: Direction, readonly kind: NodeKind, readonly count: number }>, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        > }> }
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'Edge', readonly id: string }
   | null };

export type EdgeDetailsQueryVariables = Exact<{
  id: string;
}>;


export type EdgeDetailsQuery = { readonly node:
    | { readonly __typename: 'Country', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Force', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Relation', readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        > }>, readonly from:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly to:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly claimedBy: ReadonlyArray<
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      > }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'Edge', readonly id: string, readonly type: EdgeType, readonly source: string, readonly target: string, readonly status: Status, readonly confidence: number, readonly since: string | null, readonly until: string | null, readonly claimed: boolean, readonly sources: number, readonly disputed: boolean, readonly title: string | null, readonly basis: RelationBasis, readonly firstReported: string | null, readonly publishers: ReadonlyArray<string>, readonly heldFrom: string | null, readonly heldUntil: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        > }> }
   | null };

export type ArticleDetailsQueryVariables = Exact<{
  id: string;
}>;


export type ArticleDetailsQuery = { readonly node:
    | { readonly __typename: 'Country', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Force', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Relation', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Article', readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly publishedAt: string | null, readonly retrievedAt: string, readonly language: string | null, readonly text: string, readonly id: string, readonly sentences: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly skipped: ReadonlyArray<{ readonly start: number, readonly end: number, readonly reason: string }>, readonly times: ReadonlyArray<{ readonly start: number, readonly end: number, readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision }>, readonly notes: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly mentions: { readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
           }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly type: EventType, readonly status: Status, readonly evidence: ReadonlyArray<{ readonly triggerStart: number, readonly triggerEnd: number, readonly article: { readonly id: string } }> }> }, readonly relations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly from:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly triggerStart: number, readonly triggerEnd: number, readonly article: { readonly id: string } }> }> } }
    | { readonly __typename: 'Edge', readonly id: string }
   | null };

export type ArticleTextQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type ArticleTextQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Country', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Force', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Relation', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Article', readonly text: string, readonly id: string, readonly sentences: ReadonlyArray<{ readonly start: number, readonly end: number }> }
    | { readonly __typename: 'Edge', readonly id: string }
   | null> };

export type MoreMentionsQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type MoreMentionsQuery = { readonly node:
    | { readonly __typename: 'Country', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Force', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Relation', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Article', readonly id: string, readonly mentions: { readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
           }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Edge', readonly id: string }
   | null };

export type AccountPartsFragment = { readonly status: Status, readonly mode: EventMode, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly actors: ReadonlyArray<
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
  >, readonly targets: ReadonlyArray<
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
  >, readonly places: ReadonlyArray<
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
  >, readonly deaths: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly injured: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly claimedBy: ReadonlyArray<
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
  >, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number }> };

export type HeldRelationsQueryVariables = Exact<{
  id: string;
  filter?: GraphFilter | null | undefined;
}>;


export type HeldRelationsQuery = { readonly node:
    | { readonly __typename: 'Country', readonly id: string, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            > }>, readonly from:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly claimedBy: ReadonlyArray<
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          > }> } }
    | { readonly __typename: 'Place', readonly id: string, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            > }>, readonly from:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly claimedBy: ReadonlyArray<
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          > }> } }
    | { readonly __typename: 'Person', readonly id: string, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            > }>, readonly from:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly claimedBy: ReadonlyArray<
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          > }> } }
    | { readonly __typename: 'Force', readonly id: string, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            > }>, readonly from:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly claimedBy: ReadonlyArray<
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          > }> } }
    | { readonly __typename: 'Organization', readonly id: string, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            > }>, readonly from:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly claimedBy: ReadonlyArray<
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          > }> } }
    | { readonly __typename: 'Relation', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'Edge', readonly id: string }
   | null };

export type DossierEventFragment = { readonly id: string, readonly label: string, readonly status: Status, readonly disputed: boolean, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly claimedBy: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  >, readonly accounts: ReadonlyArray<{ readonly status: Status, readonly mode: EventMode, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly actors: ReadonlyArray<
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    >, readonly targets: ReadonlyArray<
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    >, readonly places: ReadonlyArray<
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    >, readonly deaths: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly injured: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly claimedBy: ReadonlyArray<
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    >, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    > }> };

type DossierEntity_Country_Fragment = { readonly kind: NodeKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        > }>, readonly from:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly to:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly claimedBy: ReadonlyArray<
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      > }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Status, readonly disputed: boolean, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly claimedBy: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly accounts: ReadonlyArray<{ readonly status: Status, readonly mode: EventMode, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly actors: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly targets: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly places: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly deaths: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly injured: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly claimedBy: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        > }> }> } };

type DossierEntity_Place_Fragment = { readonly kind: NodeKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        > }>, readonly from:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly to:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly claimedBy: ReadonlyArray<
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      > }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Status, readonly disputed: boolean, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly claimedBy: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly accounts: ReadonlyArray<{ readonly status: Status, readonly mode: EventMode, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly actors: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly targets: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly places: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly deaths: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly injured: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly claimedBy: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        > }> }> } };

type DossierEntity_Person_Fragment = { readonly kind: NodeKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        > }>, readonly from:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly to:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly claimedBy: ReadonlyArray<
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      > }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Status, readonly disputed: boolean, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly claimedBy: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly accounts: ReadonlyArray<{ readonly status: Status, readonly mode: EventMode, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly actors: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly targets: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly places: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly deaths: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly injured: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly claimedBy: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        > }> }> } };

type DossierEntity_Force_Fragment = { readonly kind: NodeKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        > }>, readonly from:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly to:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly claimedBy: ReadonlyArray<
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      > }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Status, readonly disputed: boolean, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly claimedBy: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly accounts: ReadonlyArray<{ readonly status: Status, readonly mode: EventMode, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly actors: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly targets: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly places: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly deaths: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly injured: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly claimedBy: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        > }> }> } };

type DossierEntity_Organization_Fragment = { readonly kind: NodeKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        > }>, readonly from:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly to:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly claimedBy: ReadonlyArray<
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      > }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Status, readonly disputed: boolean, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly claimedBy: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly accounts: ReadonlyArray<{ readonly status: Status, readonly mode: EventMode, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly actors: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly targets: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly places: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly deaths: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly injured: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly claimedBy: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        > }> }> } };

export type DossierEntityFragment =
  | DossierEntity_Country_Fragment
  | DossierEntity_Place_Fragment
  | DossierEntity_Person_Fragment
  | DossierEntity_Force_Fragment
  | DossierEntity_Organization_Fragment
;

export type DossierQueryVariables = Exact<{
  id: string;
  filter?: GraphFilter | null | undefined;
}>;


export type DossierQuery = { readonly node:
    | { readonly __typename: 'Country', readonly id: string, readonly kind: NodeKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            > }>, readonly from:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly claimedBy: ReadonlyArray<
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          > }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Status, readonly disputed: boolean, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly claimedBy: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly accounts: ReadonlyArray<{ readonly status: Status, readonly mode: EventMode, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly actors: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            >, readonly targets: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            >, readonly places: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            >, readonly deaths: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly injured: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly claimedBy: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            >, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            > }> }> } }
    | { readonly __typename: 'Place', readonly id: string, readonly kind: NodeKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            > }>, readonly from:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly claimedBy: ReadonlyArray<
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          > }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Status, readonly disputed: boolean, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly claimedBy: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly accounts: ReadonlyArray<{ readonly status: Status, readonly mode: EventMode, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly actors: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            >, readonly targets: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            >, readonly places: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            >, readonly deaths: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly injured: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly claimedBy: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            >, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            > }> }> } }
    | { readonly __typename: 'Person', readonly id: string, readonly kind: NodeKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            > }>, readonly from:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly claimedBy: ReadonlyArray<
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          > }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Status, readonly disputed: boolean, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly claimedBy: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly accounts: ReadonlyArray<{ readonly status: Status, readonly mode: EventMode, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly actors: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            >, readonly targets: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            >, readonly places: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            >, readonly deaths: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly injured: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly claimedBy: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            >, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            > }> }> } }
    | { readonly __typename: 'Force', readonly id: string, readonly kind: NodeKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            > }>, readonly from:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly claimedBy: ReadonlyArray<
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          > }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Status, readonly disputed: boolean, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly claimedBy: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly accounts: ReadonlyArray<{ readonly status: Status, readonly mode: EventMode, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly actors: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            >, readonly targets: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            >, readonly places: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            >, readonly deaths: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly injured: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly claimedBy: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            >, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            > }> }> } }
    | { readonly __typename: 'Organization', readonly id: string, readonly kind: NodeKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            > }>, readonly from:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly claimedBy: ReadonlyArray<
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          > }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Status, readonly disputed: boolean, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly claimedBy: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly accounts: ReadonlyArray<{ readonly status: Status, readonly mode: EventMode, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly actors: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            >, readonly targets: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            >, readonly places: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            >, readonly deaths: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly injured: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly claimedBy: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            >, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            > }> }> } }
    | { readonly __typename: 'Relation', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string, readonly label: string, readonly status: Status, readonly disputed: boolean, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly claimedBy: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly accounts: ReadonlyArray<{ readonly status: Status, readonly mode: EventMode, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly actors: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly targets: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly places: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly deaths: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly injured: { readonly best: number, readonly low: number, readonly high: number | null } | null, readonly claimedBy: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        > }> }
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'Edge', readonly id: string }
   | null };

export type FactEvidenceQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type FactEvidenceQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Country', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Force', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Relation', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        > }> }
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'Edge', readonly id: string, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        > }> }
   | null> };

type Name_Country_Fragment = { readonly __typename: 'Country', readonly kind: NodeKind, readonly name: string, readonly id: string };

type Name_Place_Fragment = { readonly __typename: 'Place', readonly kind: NodeKind, readonly name: string, readonly id: string };

type Name_Person_Fragment = { readonly __typename: 'Person', readonly kind: NodeKind, readonly name: string, readonly id: string };

type Name_Force_Fragment = { readonly __typename: 'Force', readonly kind: NodeKind, readonly name: string, readonly id: string };

type Name_Organization_Fragment = { readonly __typename: 'Organization', readonly kind: NodeKind, readonly name: string, readonly id: string };

type Name_Relation_Fragment = { readonly __typename: 'Relation', readonly id: string };

type Name_Event_Fragment = { readonly __typename: 'Event', readonly kind: NodeKind, readonly label: string, readonly type: EventType, readonly status: Status, readonly id: string };

type Name_Article_Fragment = { readonly __typename: 'Article', readonly kind: NodeKind, readonly title: string, readonly id: string };

type Name_Edge_Fragment = { readonly __typename: 'Edge', readonly id: string };

export type NameFragment =
  | Name_Country_Fragment
  | Name_Place_Fragment
  | Name_Person_Fragment
  | Name_Force_Fragment
  | Name_Organization_Fragment
  | Name_Relation_Fragment
  | Name_Event_Fragment
  | Name_Article_Fragment
  | Name_Edge_Fragment
;

type CanvasNode_Country_Fragment = { readonly __typename: 'Country', readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly iso3: string, readonly latitude: number | null, readonly longitude: number | null, readonly kind: NodeKind, readonly name: string, readonly id: string };

type CanvasNode_Place_Fragment = { readonly __typename: 'Place', readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly country: string | null, readonly latitude: number | null, readonly longitude: number | null, readonly kind: NodeKind, readonly name: string, readonly id: string, readonly placeCategory: PlaceCategory | null };

type CanvasNode_Person_Fragment = { readonly __typename: 'Person', readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly country: string | null, readonly leader: boolean, readonly kind: NodeKind, readonly name: string, readonly id: string };

type CanvasNode_Force_Fragment = { readonly __typename: 'Force', readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly country: string | null, readonly kind: NodeKind, readonly name: string, readonly id: string, readonly forceCategory: ForceCategory | null };

type CanvasNode_Organization_Fragment = { readonly __typename: 'Organization', readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly country: string | null, readonly kind: NodeKind, readonly name: string, readonly id: string, readonly organizationCategory: OrganizationCategory | null };

type CanvasNode_Relation_Fragment = { readonly __typename: 'Relation', readonly id: string };

type CanvasNode_Event_Fragment = { readonly __typename: 'Event', readonly mode: EventMode, readonly degree: number, readonly confidence: number, readonly disputed: boolean, readonly firstReported: string | null, readonly publishers: ReadonlyArray<string>, readonly sources: number, readonly countries: ReadonlyArray<string>, readonly kind: NodeKind, readonly label: string, readonly type: EventType, readonly status: Status, readonly id: string, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly claimedBy: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  > };

type CanvasNode_Article_Fragment = { readonly __typename: 'Article', readonly kind: NodeKind, readonly title: string, readonly id: string };

type CanvasNode_Edge_Fragment = { readonly __typename: 'Edge', readonly id: string };

export type CanvasNodeFragment =
  | CanvasNode_Country_Fragment
  | CanvasNode_Place_Fragment
  | CanvasNode_Person_Fragment
  | CanvasNode_Force_Fragment
  | CanvasNode_Organization_Fragment
  | CanvasNode_Relation_Fragment
  | CanvasNode_Event_Fragment
  | CanvasNode_Article_Fragment
  | CanvasNode_Edge_Fragment
;

export type CanvasEdgeFragment = { readonly id: string, readonly type: EdgeType, readonly source: string, readonly target: string, readonly status: Status, readonly confidence: number, readonly since: string | null, readonly until: string | null, readonly claimed: boolean, readonly sources: number, readonly disputed: boolean, readonly title: string | null, readonly basis: RelationBasis, readonly firstReported: string | null, readonly publishers: ReadonlyArray<string>, readonly heldFrom: string | null, readonly heldUntil: string | null };

export type EvidencePartsFragment = { readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
  > };

export type RelationPartsFragment = { readonly id: string, readonly title: string | null, readonly strength: number | null, readonly since: string | null, readonly until: string | null, readonly status: Status, readonly confidence: number, readonly disputed: boolean, readonly basis: RelationBasis, readonly relationType: RelationType, readonly reference: string | null, readonly from:
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
  , readonly to:
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
  , readonly claimedBy: ReadonlyArray<
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
  > };

export type NeighbourhoodQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  depth: number;
  limit: number;
  filter?: GraphFilter | null | undefined;
  among?: ReadonlyArray<string> | string | null | undefined;
}>;


export type NeighbourhoodQuery = { readonly neighbourhood: { readonly truncated: boolean, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Country', readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly iso3: string, readonly latitude: number | null, readonly longitude: number | null, readonly kind: NodeKind, readonly name: string, readonly id: string }
      | { readonly __typename: 'Place', readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly country: string | null, readonly latitude: number | null, readonly longitude: number | null, readonly kind: NodeKind, readonly name: string, readonly id: string, readonly placeCategory: PlaceCategory | null }
      | { readonly __typename: 'Person', readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly country: string | null, readonly leader: boolean, readonly kind: NodeKind, readonly name: string, readonly id: string }
      | { readonly __typename: 'Force', readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly country: string | null, readonly kind: NodeKind, readonly name: string, readonly id: string, readonly forceCategory: ForceCategory | null }
      | { readonly __typename: 'Organization', readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly country: string | null, readonly kind: NodeKind, readonly name: string, readonly id: string, readonly organizationCategory: OrganizationCategory | null }
      | { readonly __typename: 'Relation', readonly id: string }
      | { readonly __typename: 'Event', readonly mode: EventMode, readonly degree: number, readonly confidence: number, readonly disputed: boolean, readonly firstReported: string | null, readonly publishers: ReadonlyArray<string>, readonly sources: number, readonly countries: ReadonlyArray<string>, readonly kind: NodeKind, readonly label: string, readonly type: EventType, readonly status: Status, readonly id: string, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly claimedBy: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        > }
      | { readonly __typename: 'Article', readonly kind: NodeKind, readonly title: string, readonly id: string }
      | { readonly __typename: 'Edge', readonly id: string }
    >, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: EdgeType, readonly source: string, readonly target: string, readonly status: Status, readonly confidence: number, readonly since: string | null, readonly until: string | null, readonly claimed: boolean, readonly sources: number, readonly disputed: boolean, readonly title: string | null, readonly basis: RelationBasis, readonly firstReported: string | null, readonly publishers: ReadonlyArray<string>, readonly heldFrom: string | null, readonly heldUntil: string | null }>, readonly hidden: ReadonlyArray<{ readonly type: EdgeType, readonly count: number }> } };

export type SubgraphQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  filter?: GraphFilter | null | undefined;
}>;


export type SubgraphQuery = { readonly subgraph: { readonly truncated: boolean, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Country', readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly iso3: string, readonly latitude: number | null, readonly longitude: number | null, readonly kind: NodeKind, readonly name: string, readonly id: string }
      | { readonly __typename: 'Place', readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly country: string | null, readonly latitude: number | null, readonly longitude: number | null, readonly kind: NodeKind, readonly name: string, readonly id: string, readonly placeCategory: PlaceCategory | null }
      | { readonly __typename: 'Person', readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly country: string | null, readonly leader: boolean, readonly kind: NodeKind, readonly name: string, readonly id: string }
      | { readonly __typename: 'Force', readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly country: string | null, readonly kind: NodeKind, readonly name: string, readonly id: string, readonly forceCategory: ForceCategory | null }
      | { readonly __typename: 'Organization', readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly country: string | null, readonly kind: NodeKind, readonly name: string, readonly id: string, readonly organizationCategory: OrganizationCategory | null }
      | { readonly __typename: 'Relation', readonly id: string }
      | { readonly __typename: 'Event', readonly mode: EventMode, readonly degree: number, readonly confidence: number, readonly disputed: boolean, readonly firstReported: string | null, readonly publishers: ReadonlyArray<string>, readonly sources: number, readonly countries: ReadonlyArray<string>, readonly kind: NodeKind, readonly label: string, readonly type: EventType, readonly status: Status, readonly id: string, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly claimedBy: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        > }
      | { readonly __typename: 'Article', readonly kind: NodeKind, readonly title: string, readonly id: string }
      | { readonly __typename: 'Edge', readonly id: string }
    >, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: EdgeType, readonly source: string, readonly target: string, readonly status: Status, readonly confidence: number, readonly since: string | null, readonly until: string | null, readonly claimed: boolean, readonly sources: number, readonly disputed: boolean, readonly title: string | null, readonly basis: RelationBasis, readonly firstReported: string | null, readonly publishers: ReadonlyArray<string>, readonly heldFrom: string | null, readonly heldUntil: string | null }> } };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  avoid: ReadonlyArray<string> | string;
  filter?: GraphFilter | null | undefined;
}>;


export type PathsQuery = { readonly paths: { readonly length: number | null, readonly complete: boolean, readonly paths: ReadonlyArray<{ readonly nodes: ReadonlyArray<
        | { readonly __typename: 'Country', readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly iso3: string, readonly latitude: number | null, readonly longitude: number | null, readonly kind: NodeKind, readonly name: string, readonly id: string }
        | { readonly __typename: 'Place', readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly country: string | null, readonly latitude: number | null, readonly longitude: number | null, readonly kind: NodeKind, readonly name: string, readonly id: string, readonly placeCategory: PlaceCategory | null }
        | { readonly __typename: 'Person', readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly country: string | null, readonly leader: boolean, readonly kind: NodeKind, readonly name: string, readonly id: string }
        | { readonly __typename: 'Force', readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly country: string | null, readonly kind: NodeKind, readonly name: string, readonly id: string, readonly forceCategory: ForceCategory | null }
        | { readonly __typename: 'Organization', readonly degree: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly country: string | null, readonly kind: NodeKind, readonly name: string, readonly id: string, readonly organizationCategory: OrganizationCategory | null }
        | { readonly __typename: 'Relation', readonly id: string }
        | { readonly __typename: 'Event', readonly mode: EventMode, readonly degree: number, readonly confidence: number, readonly disputed: boolean, readonly firstReported: string | null, readonly publishers: ReadonlyArray<string>, readonly sources: number, readonly countries: ReadonlyArray<string>, readonly kind: NodeKind, readonly label: string, readonly type: EventType, readonly status: Status, readonly id: string, readonly date: { readonly from: string | null, readonly to: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly claimedBy: ReadonlyArray<
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          > }
        | { readonly __typename: 'Article', readonly kind: NodeKind, readonly title: string, readonly id: string }
        | { readonly __typename: 'Edge', readonly id: string }
      >, readonly hops: ReadonlyArray<{ readonly from: string, readonly to: string, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: EdgeType, readonly source: string, readonly target: string, readonly status: Status, readonly confidence: number, readonly since: string | null, readonly until: string | null, readonly claimed: boolean, readonly sources: number, readonly disputed: boolean, readonly title: string | null, readonly basis: RelationBasis, readonly firstReported: string | null, readonly publishers: ReadonlyArray<string>, readonly heldFrom: string | null, readonly heldUntil: string | null, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly quote: string, readonly start: number, readonly end: number, readonly triggerStart: number, readonly triggerEnd: number, readonly rule: string, readonly confidence: number, readonly status: Status, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null }, readonly claimedBy: ReadonlyArray<
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            > }> }> }> }> } };

export type SearchQueryVariables = Exact<{
  query: string;
  first: number;
}>;


export type SearchQuery = { readonly search: { readonly didYouMean: string | null, readonly hits: ReadonlyArray<{ readonly text: string, readonly country: string | null, readonly degree: number, readonly node:
        | { readonly __typename: 'Country', readonly kind: NodeKind, readonly name: string, readonly id: string }
        | { readonly __typename: 'Place', readonly kind: NodeKind, readonly name: string, readonly id: string }
        | { readonly __typename: 'Person', readonly kind: NodeKind, readonly name: string, readonly id: string }
        | { readonly __typename: 'Force', readonly kind: NodeKind, readonly name: string, readonly id: string }
        | { readonly __typename: 'Organization', readonly kind: NodeKind, readonly name: string, readonly id: string }
        | { readonly __typename: 'Relation', readonly id: string }
        | { readonly __typename: 'Event', readonly kind: NodeKind, readonly label: string, readonly type: EventType, readonly status: Status, readonly id: string }
        | { readonly __typename: 'Article', readonly kind: NodeKind, readonly title: string, readonly id: string }
        | { readonly __typename: 'Edge', readonly id: string }
      , readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly dateSpan: { readonly from: string | null, readonly to: string | null } | null }> } };

export type SeedAccessQueryVariables = Exact<{ [key: string]: never; }>;


export type SeedAccessQuery = { readonly seedAccess: SeedAccess };

export type AddArticlesMutationVariables = Exact<{
  articles?: ReadonlyArray<ArticleInput> | ArticleInput | null | undefined;
  files?: ReadonlyArray<FileInput> | FileInput | null | undefined;
  key: string;
}>;


export type AddArticlesMutation = { readonly seed: { readonly job: { readonly id: string, readonly state: SeedState, readonly total: number, readonly done: number, readonly articles: ReadonlyArray<{ readonly source: string, readonly title: string | null, readonly outcome: SeedOutcome, readonly article: { readonly id: string, readonly title: string, readonly language: string | null, readonly entities: { readonly totalCount: number, readonly nodes: ReadonlyArray<
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            > }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly type: EventType, readonly status: Status }> }, readonly relations: { readonly totalCount: number } } | null, readonly error: { readonly code: string, readonly message: string } | null }>, readonly error: { readonly code: string, readonly message: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string }> } };

export type CancelSeedMutationVariables = Exact<{
  id: string;
}>;


export type CancelSeedMutation = { readonly cancelSeed: { readonly job: { readonly id: string, readonly state: SeedState, readonly total: number, readonly done: number, readonly articles: ReadonlyArray<{ readonly source: string, readonly title: string | null, readonly outcome: SeedOutcome, readonly article: { readonly id: string, readonly title: string, readonly language: string | null, readonly entities: { readonly totalCount: number, readonly nodes: ReadonlyArray<
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            > }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly type: EventType, readonly status: Status }> }, readonly relations: { readonly totalCount: number } } | null, readonly error: { readonly code: string, readonly message: string } | null }>, readonly error: { readonly code: string, readonly message: string } | null } | null } };

export type SeedProgressQueryVariables = Exact<{
  id: string;
}>;


export type SeedProgressQuery = { readonly seedJob: { readonly id: string, readonly state: SeedState, readonly total: number, readonly done: number, readonly error: { readonly code: string, readonly message: string } | null, readonly articles: ReadonlyArray<{ readonly source: string, readonly title: string | null, readonly outcome: SeedOutcome, readonly error: { readonly code: string, readonly message: string } | null }> } | null };

export type SeedProgressPartsFragment = { readonly id: string, readonly state: SeedState, readonly total: number, readonly done: number, readonly error: { readonly code: string, readonly message: string } | null, readonly articles: ReadonlyArray<{ readonly source: string, readonly title: string | null, readonly outcome: SeedOutcome, readonly error: { readonly code: string, readonly message: string } | null }> };

export type SeedJobQueryVariables = Exact<{
  id: string;
}>;


export type SeedJobQuery = { readonly seedJob: { readonly id: string, readonly state: SeedState, readonly total: number, readonly done: number, readonly articles: ReadonlyArray<{ readonly source: string, readonly title: string | null, readonly outcome: SeedOutcome, readonly article: { readonly id: string, readonly title: string, readonly language: string | null, readonly entities: { readonly totalCount: number, readonly nodes: ReadonlyArray<
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          > }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly type: EventType, readonly status: Status }> }, readonly relations: { readonly totalCount: number } } | null, readonly error: { readonly code: string, readonly message: string } | null }>, readonly error: { readonly code: string, readonly message: string } | null } | null };

export type SeedJobPartsFragment = { readonly id: string, readonly state: SeedState, readonly total: number, readonly done: number, readonly articles: ReadonlyArray<{ readonly source: string, readonly title: string | null, readonly outcome: SeedOutcome, readonly article: { readonly id: string, readonly title: string, readonly language: string | null, readonly entities: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        > }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly type: EventType, readonly status: Status }> }, readonly relations: { readonly totalCount: number } } | null, readonly error: { readonly code: string, readonly message: string } | null }>, readonly error: { readonly code: string, readonly message: string } | null };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { readonly statistics: { readonly articles: number, readonly newestArticle: string | null, readonly nodes: ReadonlyArray<{ readonly kind: NodeKind, readonly count: number }>, readonly relations: ReadonlyArray<{ readonly type: RelationType, readonly count: number }>, readonly dateSpan: { readonly from: string | null, readonly to: string | null } | null }, readonly articles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly entities: { readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        > } }> }, readonly countries: { readonly nodes: ReadonlyArray<
      | { readonly iso3: string, readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    > }, readonly forces: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    > } };

export type LeadersQueryVariables = Exact<{
  first: number;
}>;


export type LeadersQuery = { readonly leaders: ReadonlyArray<{ readonly leader:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    , readonly of:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }> };

export type BusiestMonthQueryVariables = Exact<{
  filter?: GraphFilter | null | undefined;
}>;


export type BusiestMonthQuery = { readonly timeline: ReadonlyArray<{ readonly start: string, readonly count: number }> };

export type EventIdsQueryVariables = Exact<{
  filter?: GraphFilter | null | undefined;
  first: number;
}>;


export type EventIdsQuery = { readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly actors: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly targets: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly places: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      > }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RelationPartsFragmentDoc = new TypedDocumentString(`
    fragment RelationParts on Relation {
  id
  relationType: type
  from {
    id
    kind
    name
  }
  to {
    id
    kind
    name
  }
  title
  strength
  since
  until
  status
  confidence
  disputed
  basis
  reference: source
  claimedBy {
    id
    kind
    name
  }
}
    `, {"fragmentName":"RelationParts"}) as unknown as TypedDocumentString<RelationPartsFragment, unknown>;
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on Evidence {
  article {
    id
    title
    publisher
    publishedAt
    url
  }
  sentence
  quote
  start
  end
  triggerStart
  triggerEnd
  rule
  confidence
  status
  claimedBy {
    id
    kind
    name
  }
}
    `, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const NameFragmentDoc = new TypedDocumentString(`
    fragment Name on Node {
  __typename
  id
  ... on Entity {
    kind
    name
  }
  ... on Event {
    kind
    label
    type
    status
  }
  ... on Article {
    kind
    title
  }
}
    `, {"fragmentName":"Name"}) as unknown as TypedDocumentString<NameFragment, unknown>;
export const CanvasNodeFragmentDoc = new TypedDocumentString(`
    fragment CanvasNode on Node {
  ...Name
  ... on Entity {
    degree
    firstSeen
    lastSeen
  }
  ... on Country {
    iso3
    latitude
    longitude
  }
  ... on Place {
    placeCategory: category
    country
    latitude
    longitude
  }
  ... on Person {
    country
    leader
  }
  ... on Force {
    forceCategory: category
    country
  }
  ... on Organization {
    organizationCategory: category
    country
  }
  ... on Event {
    mode
    degree
    confidence
    disputed
    firstReported
    publishers
    sources
    countries
    date {
      from
      to
      precision
      basis
    }
    claimedBy {
      id
    }
  }
}
    fragment Name on Node {
  __typename
  id
  ... on Entity {
    kind
    name
  }
  ... on Event {
    kind
    label
    type
    status
  }
  ... on Article {
    kind
    title
  }
}`, {"fragmentName":"CanvasNode"}) as unknown as TypedDocumentString<CanvasNodeFragment, unknown>;
export const EntityDetailsFragmentDoc = new TypedDocumentString(`
    fragment EntityDetails on Entity {
  kind
  name
  aliases
  degree
  firstSeen
  lastSeen
  neighbourCounts(filter: $filter) {
    type
    direction
    kind
    count
  }
  relations(filter: $filter, first: 50) {
    totalCount
    nodes {
      ...RelationParts
      evidence {
        ...EvidenceParts
      }
    }
  }
  events(filter: $filter, first: 50) {
    totalCount
    nodes {
      ...CanvasNode
    }
  }
  mentions(first: 25) {
    totalCount
    nodes {
      start
      end
      text
      article {
        id
        title
        publisher
        publishedAt
        url
      }
    }
  }
}
    fragment Name on Node {
  __typename
  id
  ... on Entity {
    kind
    name
  }
  ... on Event {
    kind
    label
    type
    status
  }
  ... on Article {
    kind
    title
  }
}
fragment CanvasNode on Node {
  ...Name
  ... on Entity {
    degree
    firstSeen
    lastSeen
  }
  ... on Country {
    iso3
    latitude
    longitude
  }
  ... on Place {
    placeCategory: category
    country
    latitude
    longitude
  }
  ... on Person {
    country
    leader
  }
  ... on Force {
    forceCategory: category
    country
  }
  ... on Organization {
    organizationCategory: category
    country
  }
  ... on Event {
    mode
    degree
    confidence
    disputed
    firstReported
    publishers
    sources
    countries
    date {
      from
      to
      precision
      basis
    }
    claimedBy {
      id
    }
  }
}
fragment EvidenceParts on Evidence {
  article {
    id
    title
    publisher
    publishedAt
    url
  }
  sentence
  quote
  start
  end
  triggerStart
  triggerEnd
  rule
  confidence
  status
  claimedBy {
    id
    kind
    name
  }
}
fragment RelationParts on Relation {
  id
  relationType: type
  from {
    id
    kind
    name
  }
  to {
    id
    kind
    name
  }
  title
  strength
  since
  until
  status
  confidence
  disputed
  basis
  reference: source
  claimedBy {
    id
    kind
    name
  }
}`, {"fragmentName":"EntityDetails"}) as unknown as TypedDocumentString<EntityDetailsFragment, unknown>;
export const AccountPartsFragmentDoc = new TypedDocumentString(`
    fragment AccountParts on Account {
  article {
    id
    title
    publisher
    publishedAt
    url
  }
  status
  mode
  date {
    from
    to
    precision
    basis
  }
  actors {
    id
    kind
    name
  }
  targets {
    id
    kind
    name
  }
  places {
    id
    kind
    name
  }
  deaths {
    best
    low
    high
  }
  injured {
    best
    low
    high
  }
  claimedBy {
    id
    kind
    name
  }
  evidence {
    start
    end
  }
}
    `, {"fragmentName":"AccountParts"}) as unknown as TypedDocumentString<AccountPartsFragment, unknown>;
export const DossierEventFragmentDoc = new TypedDocumentString(`
    fragment DossierEvent on Event {
  id
  label
  status
  disputed
  date {
    from
    to
    precision
    basis
  }
  claimedBy {
    id
    name
  }
  accounts {
    ...AccountParts
  }
  evidence {
    ...EvidenceParts
  }
}
    fragment AccountParts on Account {
  article {
    id
    title
    publisher
    publishedAt
    url
  }
  status
  mode
  date {
    from
    to
    precision
    basis
  }
  actors {
    id
    kind
    name
  }
  targets {
    id
    kind
    name
  }
  places {
    id
    kind
    name
  }
  deaths {
    best
    low
    high
  }
  injured {
    best
    low
    high
  }
  claimedBy {
    id
    kind
    name
  }
  evidence {
    start
    end
  }
}
fragment EvidenceParts on Evidence {
  article {
    id
    title
    publisher
    publishedAt
    url
  }
  sentence
  quote
  start
  end
  triggerStart
  triggerEnd
  rule
  confidence
  status
  claimedBy {
    id
    kind
    name
  }
}`, {"fragmentName":"DossierEvent"}) as unknown as TypedDocumentString<DossierEventFragment, unknown>;
export const DossierEntityFragmentDoc = new TypedDocumentString(`
    fragment DossierEntity on Entity {
  kind
  name
  aliases
  firstSeen
  lastSeen
  relations(filter: $filter, first: 100) {
    totalCount
    nodes {
      ...RelationParts
      evidence {
        ...EvidenceParts
      }
    }
  }
  events(filter: $filter, first: 100) {
    totalCount
    nodes {
      ...DossierEvent
    }
  }
}
    fragment AccountParts on Account {
  article {
    id
    title
    publisher
    publishedAt
    url
  }
  status
  mode
  date {
    from
    to
    precision
    basis
  }
  actors {
    id
    kind
    name
  }
  targets {
    id
    kind
    name
  }
  places {
    id
    kind
    name
  }
  deaths {
    best
    low
    high
  }
  injured {
    best
    low
    high
  }
  claimedBy {
    id
    kind
    name
  }
  evidence {
    start
    end
  }
}
fragment DossierEvent on Event {
  id
  label
  status
  disputed
  date {
    from
    to
    precision
    basis
  }
  claimedBy {
    id
    name
  }
  accounts {
    ...AccountParts
  }
  evidence {
    ...EvidenceParts
  }
}
fragment EvidenceParts on Evidence {
  article {
    id
    title
    publisher
    publishedAt
    url
  }
  sentence
  quote
  start
  end
  triggerStart
  triggerEnd
  rule
  confidence
  status
  claimedBy {
    id
    kind
    name
  }
}
fragment RelationParts on Relation {
  id
  relationType: type
  from {
    id
    kind
    name
  }
  to {
    id
    kind
    name
  }
  title
  strength
  since
  until
  status
  confidence
  disputed
  basis
  reference: source
  claimedBy {
    id
    kind
    name
  }
}`, {"fragmentName":"DossierEntity"}) as unknown as TypedDocumentString<DossierEntityFragment, unknown>;
export const CanvasEdgeFragmentDoc = new TypedDocumentString(`
    fragment CanvasEdge on Edge {
  id
  type
  source
  target
  status
  confidence
  since
  until
  claimed
  sources
  disputed
  title
  basis
  firstReported
  publishers
  heldFrom
  heldUntil
}
    `, {"fragmentName":"CanvasEdge"}) as unknown as TypedDocumentString<CanvasEdgeFragment, unknown>;
export const SeedProgressPartsFragmentDoc = new TypedDocumentString(`
    fragment SeedProgressParts on SeedJob {
  id
  state
  total
  done
  error {
    code
    message
  }
  articles {
    source
    title
    outcome
    error {
      code
      message
    }
  }
}
    `, {"fragmentName":"SeedProgressParts"}) as unknown as TypedDocumentString<SeedProgressPartsFragment, unknown>;
export const SeedJobPartsFragmentDoc = new TypedDocumentString(`
    fragment SeedJobParts on SeedJob {
  ...SeedProgressParts
  articles {
    article {
      id
      title
      language
      entities(first: 50) {
        totalCount
        nodes {
          id
        }
      }
      events(first: 50) {
        totalCount
        nodes {
          id
          label
          type
          status
        }
      }
      relations(first: 1) {
        totalCount
      }
    }
  }
}
    fragment SeedProgressParts on SeedJob {
  id
  state
  total
  done
  error {
    code
    message
  }
  articles {
    source
    title
    outcome
    error {
      code
      message
    }
  }
}`, {"fragmentName":"SeedJobParts"}) as unknown as TypedDocumentString<SeedJobPartsFragment, unknown>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($from: Date!, $to: Date!, $filter: GraphFilter, $first: Int!) {
  changes(from: $from, to: $to, filter: $filter, first: $first) {
    began {
      ...RelationParts
      sinceBasis
    }
    beganCount
    ended {
      ...RelationParts
      sinceBasis
    }
    endedCount
    events(first: $first) {
      nodes {
        ...Name
        claimedBy {
          id
        }
        date {
          from
          to
          precision
        }
      }
      totalCount
    }
  }
}
    fragment Name on Node {
  __typename
  id
  ... on Entity {
    kind
    name
  }
  ... on Event {
    kind
    label
    type
    status
  }
  ... on Article {
    kind
    title
  }
}
fragment RelationParts on Relation {
  id
  relationType: type
  from {
    id
    kind
    name
  }
  to {
    id
    kind
    name
  }
  title
  strength
  since
  until
  status
  confidence
  disputed
  basis
  reference: source
  claimedBy {
    id
    kind
    name
  }
}`) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const NodeDetailsDocument = new TypedDocumentString(`
    query NodeDetails($id: ID!, $filter: GraphFilter) {
  node(id: $id) {
    __typename
    id
    ...EntityDetails
    ... on Country {
      iso3
      capital
      subregion
    }
    ... on Place {
      placeCategory: category
      country
    }
    ... on Person {
      country
      leader
      roles {
        title
        of {
          id
          kind
          name
        }
        since
        until
        relation {
          id
        }
      }
    }
    ... on Force {
      forceCategory: category
      country
      strengths {
        count
        date
        evidence {
          ...EvidenceParts
        }
      }
    }
    ... on Organization {
      organizationCategory: category
      country
    }
    ... on Event {
      kind
      label
      eventType: type
      mode
      status
      confidence
      disputed
      quote
      placePrecision
      date {
        from
        to
        precision
        basis
      }
      actors {
        id
        kind
        name
      }
      targets {
        id
        kind
        name
      }
      places {
        id
        kind
        name
      }
      claimedBy {
        id
        kind
        name
      }
      deaths {
        best
        low
        high
      }
      injured {
        best
        low
        high
      }
      accounts {
        ...AccountParts
      }
      neighbourCounts(filter: $filter) {
        type
        direction
        kind
        count
      }
      evidence {
        ...EvidenceParts
      }
    }
  }
}
    fragment EntityDetails on Entity {
  kind
  name
  aliases
  degree
  firstSeen
  lastSeen
  neighbourCounts(filter: $filter) {
    type
    direction
    kind
    count
  }
  relations(filter: $filter, first: 50) {
    totalCount
    nodes {
      ...RelationParts
      evidence {
        ...EvidenceParts
      }
    }
  }
  events(filter: $filter, first: 50) {
    totalCount
    nodes {
      ...CanvasNode
    }
  }
  mentions(first: 25) {
    totalCount
    nodes {
      start
      end
      text
      article {
        id
        title
        publisher
        publishedAt
        url
      }
    }
  }
}
fragment AccountParts on Account {
  article {
    id
    title
    publisher
    publishedAt
    url
  }
  status
  mode
  date {
    from
    to
    precision
    basis
  }
  actors {
    id
    kind
    name
  }
  targets {
    id
    kind
    name
  }
  places {
    id
    kind
    name
  }
  deaths {
    best
    low
    high
  }
  injured {
    best
    low
    high
  }
  claimedBy {
    id
    kind
    name
  }
  evidence {
    start
    end
  }
}
fragment Name on Node {
  __typename
  id
  ... on Entity {
    kind
    name
  }
  ... on Event {
    kind
    label
    type
    status
  }
  ... on Article {
    kind
    title
  }
}
fragment CanvasNode on Node {
  ...Name
  ... on Entity {
    degree
    firstSeen
    lastSeen
  }
  ... on Country {
    iso3
    latitude
    longitude
  }
  ... on Place {
    placeCategory: category
    country
    latitude
    longitude
  }
  ... on Person {
    country
    leader
  }
  ... on Force {
    forceCategory: category
    country
  }
  ... on Organization {
    organizationCategory: category
    country
  }
  ... on Event {
    mode
    degree
    confidence
    disputed
    firstReported
    publishers
    sources
    countries
    date {
      from
      to
      precision
      basis
    }
    claimedBy {
      id
    }
  }
}
fragment EvidenceParts on Evidence {
  article {
    id
    title
    publisher
    publishedAt
    url
  }
  sentence
  quote
  start
  end
  triggerStart
  triggerEnd
  rule
  confidence
  status
  claimedBy {
    id
    kind
    name
  }
}
fragment RelationParts on Relation {
  id
  relationType: type
  from {
    id
    kind
    name
  }
  to {
    id
    kind
    name
  }
  title
  strength
  since
  until
  status
  confidence
  disputed
  basis
  reference: source
  claimedBy {
    id
    kind
    name
  }
}`) as unknown as TypedDocumentString<NodeDetailsQuery, NodeDetailsQueryVariables>;
export const EdgeDetailsDocument = new TypedDocumentString(`
    query EdgeDetails($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Relation {
      ...RelationParts
      evidence {
        ...EvidenceParts
      }
    }
    ... on Edge {
      ...CanvasEdge
      evidence {
        ...EvidenceParts
      }
    }
  }
}
    fragment CanvasEdge on Edge {
  id
  type
  source
  target
  status
  confidence
  since
  until
  claimed
  sources
  disputed
  title
  basis
  firstReported
  publishers
  heldFrom
  heldUntil
}
fragment EvidenceParts on Evidence {
  article {
    id
    title
    publisher
    publishedAt
    url
  }
  sentence
  quote
  start
  end
  triggerStart
  triggerEnd
  rule
  confidence
  status
  claimedBy {
    id
    kind
    name
  }
}
fragment RelationParts on Relation {
  id
  relationType: type
  from {
    id
    kind
    name
  }
  to {
    id
    kind
    name
  }
  title
  strength
  since
  until
  status
  confidence
  disputed
  basis
  reference: source
  claimedBy {
    id
    kind
    name
  }
}`) as unknown as TypedDocumentString<EdgeDetailsQuery, EdgeDetailsQueryVariables>;
export const ArticleDetailsDocument = new TypedDocumentString(`
    query ArticleDetails($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Article {
      title
      url
      publisher
      publishedAt
      retrievedAt
      language
      text
      sentences {
        start
        end
      }
      skipped {
        start
        end
        reason
      }
      times {
        start
        end
        from
        to
        precision
      }
      notes {
        code
        message
      }
      mentions(first: 100) {
        nodes {
          start
          end
          entity {
            id
            kind
            name
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      events(first: 100) {
        nodes {
          id
          label
          type
          status
          evidence {
            article {
              id
            }
            triggerStart
            triggerEnd
          }
        }
      }
      relations(first: 100) {
        nodes {
          id
          type
          from {
            id
            name
          }
          to {
            id
            name
          }
          evidence {
            article {
              id
            }
            triggerStart
            triggerEnd
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticleDetailsQuery, ArticleDetailsQueryVariables>;
export const ArticleTextDocument = new TypedDocumentString(`
    query ArticleText($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Article {
      text
      sentences {
        start
        end
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticleTextQuery, ArticleTextQueryVariables>;
export const MoreMentionsDocument = new TypedDocumentString(`
    query MoreMentions($id: ID!, $after: String!) {
  node(id: $id) {
    __typename
    id
    ... on Article {
      mentions(first: 100, after: $after) {
        nodes {
          start
          end
          entity {
            id
            kind
            name
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MoreMentionsQuery, MoreMentionsQueryVariables>;
export const HeldRelationsDocument = new TypedDocumentString(`
    query HeldRelations($id: ID!, $filter: GraphFilter) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      relations(filter: $filter, first: 50) {
        totalCount
        nodes {
          ...RelationParts
          evidence {
            ...EvidenceParts
          }
        }
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  article {
    id
    title
    publisher
    publishedAt
    url
  }
  sentence
  quote
  start
  end
  triggerStart
  triggerEnd
  rule
  confidence
  status
  claimedBy {
    id
    kind
    name
  }
}
fragment RelationParts on Relation {
  id
  relationType: type
  from {
    id
    kind
    name
  }
  to {
    id
    kind
    name
  }
  title
  strength
  since
  until
  status
  confidence
  disputed
  basis
  reference: source
  claimedBy {
    id
    kind
    name
  }
}`) as unknown as TypedDocumentString<HeldRelationsQuery, HeldRelationsQueryVariables>;
export const DossierDocument = new TypedDocumentString(`
    query Dossier($id: ID!, $filter: GraphFilter) {
  node(id: $id) {
    __typename
    id
    ...DossierEntity
    ...DossierEvent
  }
}
    fragment AccountParts on Account {
  article {
    id
    title
    publisher
    publishedAt
    url
  }
  status
  mode
  date {
    from
    to
    precision
    basis
  }
  actors {
    id
    kind
    name
  }
  targets {
    id
    kind
    name
  }
  places {
    id
    kind
    name
  }
  deaths {
    best
    low
    high
  }
  injured {
    best
    low
    high
  }
  claimedBy {
    id
    kind
    name
  }
  evidence {
    start
    end
  }
}
fragment DossierEvent on Event {
  id
  label
  status
  disputed
  date {
    from
    to
    precision
    basis
  }
  claimedBy {
    id
    name
  }
  accounts {
    ...AccountParts
  }
  evidence {
    ...EvidenceParts
  }
}
fragment DossierEntity on Entity {
  kind
  name
  aliases
  firstSeen
  lastSeen
  relations(filter: $filter, first: 100) {
    totalCount
    nodes {
      ...RelationParts
      evidence {
        ...EvidenceParts
      }
    }
  }
  events(filter: $filter, first: 100) {
    totalCount
    nodes {
      ...DossierEvent
    }
  }
}
fragment EvidenceParts on Evidence {
  article {
    id
    title
    publisher
    publishedAt
    url
  }
  sentence
  quote
  start
  end
  triggerStart
  triggerEnd
  rule
  confidence
  status
  claimedBy {
    id
    kind
    name
  }
}
fragment RelationParts on Relation {
  id
  relationType: type
  from {
    id
    kind
    name
  }
  to {
    id
    kind
    name
  }
  title
  strength
  since
  until
  status
  confidence
  disputed
  basis
  reference: source
  claimedBy {
    id
    kind
    name
  }
}`) as unknown as TypedDocumentString<DossierQuery, DossierQueryVariables>;
export const FactEvidenceDocument = new TypedDocumentString(`
    query FactEvidence($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Edge {
      evidence {
        ...EvidenceParts
      }
    }
    ... on Event {
      evidence {
        ...EvidenceParts
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  article {
    id
    title
    publisher
    publishedAt
    url
  }
  sentence
  quote
  start
  end
  triggerStart
  triggerEnd
  rule
  confidence
  status
  claimedBy {
    id
    kind
    name
  }
}`) as unknown as TypedDocumentString<FactEvidenceQuery, FactEvidenceQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($ids: [ID!]!, $depth: Int!, $limit: Int!, $filter: GraphFilter, $among: [ID!]) {
  neighbourhood(
    ids: $ids
    depth: $depth
    limit: $limit
    filter: $filter
    among: $among
  ) {
    nodes {
      ...CanvasNode
    }
    edges {
      ...CanvasEdge
    }
    truncated
    hidden {
      type
      count
    }
  }
}
    fragment Name on Node {
  __typename
  id
  ... on Entity {
    kind
    name
  }
  ... on Event {
    kind
    label
    type
    status
  }
  ... on Article {
    kind
    title
  }
}
fragment CanvasNode on Node {
  ...Name
  ... on Entity {
    degree
    firstSeen
    lastSeen
  }
  ... on Country {
    iso3
    latitude
    longitude
  }
  ... on Place {
    placeCategory: category
    country
    latitude
    longitude
  }
  ... on Person {
    country
    leader
  }
  ... on Force {
    forceCategory: category
    country
  }
  ... on Organization {
    organizationCategory: category
    country
  }
  ... on Event {
    mode
    degree
    confidence
    disputed
    firstReported
    publishers
    sources
    countries
    date {
      from
      to
      precision
      basis
    }
    claimedBy {
      id
    }
  }
}
fragment CanvasEdge on Edge {
  id
  type
  source
  target
  status
  confidence
  since
  until
  claimed
  sources
  disputed
  title
  basis
  firstReported
  publishers
  heldFrom
  heldUntil
}`) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const SubgraphDocument = new TypedDocumentString(`
    query Subgraph($ids: [ID!]!, $filter: GraphFilter) {
  subgraph(ids: $ids, filter: $filter) {
    nodes {
      ...CanvasNode
    }
    edges {
      ...CanvasEdge
    }
    truncated
  }
}
    fragment Name on Node {
  __typename
  id
  ... on Entity {
    kind
    name
  }
  ... on Event {
    kind
    label
    type
    status
  }
  ... on Article {
    kind
    title
  }
}
fragment CanvasNode on Node {
  ...Name
  ... on Entity {
    degree
    firstSeen
    lastSeen
  }
  ... on Country {
    iso3
    latitude
    longitude
  }
  ... on Place {
    placeCategory: category
    country
    latitude
    longitude
  }
  ... on Person {
    country
    leader
  }
  ... on Force {
    forceCategory: category
    country
  }
  ... on Organization {
    organizationCategory: category
    country
  }
  ... on Event {
    mode
    degree
    confidence
    disputed
    firstReported
    publishers
    sources
    countries
    date {
      from
      to
      precision
      basis
    }
    claimedBy {
      id
    }
  }
}
fragment CanvasEdge on Edge {
  id
  type
  source
  target
  status
  confidence
  since
  until
  claimed
  sources
  disputed
  title
  basis
  firstReported
  publishers
  heldFrom
  heldUntil
}`) as unknown as TypedDocumentString<SubgraphQuery, SubgraphQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $avoid: [ID!]!, $filter: GraphFilter) {
  paths(
    from: $from
    to: $to
    avoid: $avoid
    filter: $filter
    maxLength: 6
    limit: 20
  ) {
    length
    complete
    paths {
      nodes {
        ...CanvasNode
      }
      hops {
        from
        to
        edges {
          ...CanvasEdge
          evidence {
            ...EvidenceParts
          }
        }
      }
    }
  }
}
    fragment Name on Node {
  __typename
  id
  ... on Entity {
    kind
    name
  }
  ... on Event {
    kind
    label
    type
    status
  }
  ... on Article {
    kind
    title
  }
}
fragment CanvasNode on Node {
  ...Name
  ... on Entity {
    degree
    firstSeen
    lastSeen
  }
  ... on Country {
    iso3
    latitude
    longitude
  }
  ... on Place {
    placeCategory: category
    country
    latitude
    longitude
  }
  ... on Person {
    country
    leader
  }
  ... on Force {
    forceCategory: category
    country
  }
  ... on Organization {
    organizationCategory: category
    country
  }
  ... on Event {
    mode
    degree
    confidence
    disputed
    firstReported
    publishers
    sources
    countries
    date {
      from
      to
      precision
      basis
    }
    claimedBy {
      id
    }
  }
}
fragment CanvasEdge on Edge {
  id
  type
  source
  target
  status
  confidence
  since
  until
  claimed
  sources
  disputed
  title
  basis
  firstReported
  publishers
  heldFrom
  heldUntil
}
fragment EvidenceParts on Evidence {
  article {
    id
    title
    publisher
    publishedAt
    url
  }
  sentence
  quote
  start
  end
  triggerStart
  triggerEnd
  rule
  confidence
  status
  claimedBy {
    id
    kind
    name
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $first: Int!) {
  search(query: $query, first: $first) {
    hits {
      node {
        ...Name
      }
      text
      ranges {
        start
        end
      }
      country
      dateSpan {
        from
        to
      }
      degree
    }
    didYouMean
  }
}
    fragment Name on Node {
  __typename
  id
  ... on Entity {
    kind
    name
  }
  ... on Event {
    kind
    label
    type
    status
  }
  ... on Article {
    kind
    title
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SeedAccessDocument = new TypedDocumentString(`
    query SeedAccess {
  seedAccess
}
    `) as unknown as TypedDocumentString<SeedAccessQuery, SeedAccessQueryVariables>;
export const AddArticlesDocument = new TypedDocumentString(`
    mutation AddArticles($articles: [ArticleInput!], $files: [FileInput!], $key: String!) {
  seed(articles: $articles, files: $files, idempotencyKey: $key) {
    job {
      ...SeedJobParts
    }
    userErrors {
      code
      message
    }
  }
}
    fragment SeedProgressParts on SeedJob {
  id
  state
  total
  done
  error {
    code
    message
  }
  articles {
    source
    title
    outcome
    error {
      code
      message
    }
  }
}
fragment SeedJobParts on SeedJob {
  ...SeedProgressParts
  articles {
    article {
      id
      title
      language
      entities(first: 50) {
        totalCount
        nodes {
          id
        }
      }
      events(first: 50) {
        totalCount
        nodes {
          id
          label
          type
          status
        }
      }
      relations(first: 1) {
        totalCount
      }
    }
  }
}`) as unknown as TypedDocumentString<AddArticlesMutation, AddArticlesMutationVariables>;
export const CancelSeedDocument = new TypedDocumentString(`
    mutation CancelSeed($id: ID!) {
  cancelSeed(id: $id) {
    job {
      ...SeedJobParts
    }
  }
}
    fragment SeedProgressParts on SeedJob {
  id
  state
  total
  done
  error {
    code
    message
  }
  articles {
    source
    title
    outcome
    error {
      code
      message
    }
  }
}
fragment SeedJobParts on SeedJob {
  ...SeedProgressParts
  articles {
    article {
      id
      title
      language
      entities(first: 50) {
        totalCount
        nodes {
          id
        }
      }
      events(first: 50) {
        totalCount
        nodes {
          id
          label
          type
          status
        }
      }
      relations(first: 1) {
        totalCount
      }
    }
  }
}`) as unknown as TypedDocumentString<CancelSeedMutation, CancelSeedMutationVariables>;
export const SeedProgressDocument = new TypedDocumentString(`
    query SeedProgress($id: ID!) {
  seedJob(id: $id) {
    ...SeedProgressParts
  }
}
    fragment SeedProgressParts on SeedJob {
  id
  state
  total
  done
  error {
    code
    message
  }
  articles {
    source
    title
    outcome
    error {
      code
      message
    }
  }
}`) as unknown as TypedDocumentString<SeedProgressQuery, SeedProgressQueryVariables>;
export const SeedJobDocument = new TypedDocumentString(`
    query SeedJob($id: ID!) {
  seedJob(id: $id) {
    ...SeedJobParts
  }
}
    fragment SeedProgressParts on SeedJob {
  id
  state
  total
  done
  error {
    code
    message
  }
  articles {
    source
    title
    outcome
    error {
      code
      message
    }
  }
}
fragment SeedJobParts on SeedJob {
  ...SeedProgressParts
  articles {
    article {
      id
      title
      language
      entities(first: 50) {
        totalCount
        nodes {
          id
        }
      }
      events(first: 50) {
        totalCount
        nodes {
          id
          label
          type
          status
        }
      }
      relations(first: 1) {
        totalCount
      }
    }
  }
}`) as unknown as TypedDocumentString<SeedJobQuery, SeedJobQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start {
  statistics {
    nodes {
      kind
      count
    }
    relations {
      type
      count
    }
    articles
    dateSpan {
      from
      to
    }
    newestArticle
  }
  articles(first: 1) {
    nodes {
      id
      title
      entities(first: 6) {
        nodes {
          id
        }
      }
    }
  }
  countries: entities(filter: {kinds: [Country]}, orderBy: DEGREE, first: 3) {
    nodes {
      id
      name
      ... on Country {
        iso3
      }
    }
  }
  forces: entities(filter: {kinds: [Force]}, orderBy: DEGREE, first: 4) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const LeadersDocument = new TypedDocumentString(`
    query Leaders($first: Int!) {
  leaders(first: $first) {
    leader {
      id
    }
    of {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<LeadersQuery, LeadersQueryVariables>;
export const BusiestMonthDocument = new TypedDocumentString(`
    query BusiestMonth($filter: GraphFilter) {
  timeline(filter: $filter, unit: MONTH) {
    start
    count
  }
}
    `) as unknown as TypedDocumentString<BusiestMonthQuery, BusiestMonthQueryVariables>;
export const EventIdsDocument = new TypedDocumentString(`
    query EventIds($filter: GraphFilter, $first: Int!) {
  events(filter: $filter, first: $first) {
    nodes {
      id
      actors {
        id
      }
      targets {
        id
      }
      places {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EventIdsQuery, EventIdsQueryVariables>;
