// Generated from schema.graphql by `npm run gen`. Do not edit.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, ISO 8601: `2022-02-18`. */
  Date: { input: string; output: string; }
  /** A calendar day or an instant, ISO 8601: `2022-02-18` or `2022-02-18T09:30:00Z`. */
  DateTime: { input: string; output: string; }
};

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

/** How a mention names its entity. */
export type MentionRole =
  /** By its name. */
  | 'NAME'
  /** By an adjective of a people or country: French in French troops. */
  | 'DEMONYM'
  /** By a description: the junta. */
  | 'NOMINAL'
  /** By a pronoun. */
  | 'PRONOUN';

/** Anything with an id. */
export type Node = {
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
};

/** A node that articles name: a country, place, person, force or organization. */
export type Entity = {
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: NodeKind;
  /** Its fullest or best known name. */
  readonly name: Scalars['String']['output'];
  /** Every other phrase that names it, in any article, without its article. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Number of edges to other entities and to events; mentions and reference data are not counted. */
  readonly degree: Scalars['Int']['output'];
  /** What an expansion would bring: edges per type, direction and kind of the node at the other end. */
  readonly neighbourCounts: ReadonlyArray<NeighbourCount>;
  /** Relations at either end of which it stands, best attested first. */
  readonly relations: RelationConnection;
  /** Events in which it has a role, newest first. */
  readonly events: EventConnection;
  /** Where articles name it, newest article first. */
  readonly mentions: MentionConnection;
  /** Publication day of the first article that names it; null where no article is dated. */
  readonly firstSeen: Maybe<Scalars['Date']['output']>;
  /** Publication day of the last article that names it; null where no article is dated. */
  readonly lastSeen: Maybe<Scalars['Date']['output']>;
};


/** A node that articles name: a country, place, person, force or organization. */
export type EntityNeighbourCountsArgs = {
  filter?: InputMaybe<GraphFilter>;
};


/** A node that articles name: a country, place, person, force or organization. */
export type EntityRelationsArgs = {
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A node that articles name: a country, place, person, force or organization. */
export type EntityEventsArgs = {
  role?: InputMaybe<EventRole>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A node that articles name: a country, place, person, force or organization. */
export type EntityMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A sovereign state or a territory with an ISO 3166-1 code. */
export type Country = Entity & Node & {
  readonly __typename?: 'Country';
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** Always Country. */
  readonly kind: NodeKind;
  /** Everyday English name. */
  readonly name: Scalars['String']['output'];
  /** Every other phrase that names it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Number of edges to other entities and to events. */
  readonly degree: Scalars['Int']['output'];
  /** What an expansion would bring. */
  readonly neighbourCounts: ReadonlyArray<NeighbourCount>;
  /** Relations at either end of which it stands, best attested first. */
  readonly relations: RelationConnection;
  /** Events in which it has a role, newest first. */
  readonly events: EventConnection;
  /** Where articles name it. */
  readonly mentions: MentionConnection;
  /** Publication day of the first article that names it. */
  readonly firstSeen: Maybe<Scalars['Date']['output']>;
  /** Publication day of the last article that names it. */
  readonly lastSeen: Maybe<Scalars['Date']['output']>;
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  readonly iso2: Scalars['String']['output'];
  /** ISO 3166-1 alpha-3; XKX for Kosovo. */
  readonly iso3: Scalars['String']['output'];
  /** Capital, where known. */
  readonly capital: Maybe<Scalars['String']['output']>;
  /** UN M49 region: Africa, Americas, Asia, Europe, Oceania. */
  readonly region: Maybe<Scalars['String']['output']>;
  /** UN M49 subregion: Western Africa. */
  readonly subregion: Maybe<Scalars['String']['output']>;
  /** Adjectives and nouns of its people: Malian, Malians. */
  readonly demonyms: ReadonlyArray<Scalars['String']['output']>;
  /** Latitude of its centre, degrees north. */
  readonly latitude: Maybe<Scalars['Float']['output']>;
  /** Longitude of its centre, degrees east. */
  readonly longitude: Maybe<Scalars['Float']['output']>;
};


/** A sovereign state or a territory with an ISO 3166-1 code. */
export type CountryNeighbourCountsArgs = {
  filter?: InputMaybe<GraphFilter>;
};


/** A sovereign state or a territory with an ISO 3166-1 code. */
export type CountryRelationsArgs = {
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A sovereign state or a territory with an ISO 3166-1 code. */
export type CountryEventsArgs = {
  role?: InputMaybe<EventRole>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A sovereign state or a territory with an ISO 3166-1 code. */
export type CountryMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A named location inside, across or above countries. */
export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** Always Place. */
  readonly kind: NodeKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Every other phrase that names it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Number of edges to other entities and to events. */
  readonly degree: Scalars['Int']['output'];
  /** What an expansion would bring. */
  readonly neighbourCounts: ReadonlyArray<NeighbourCount>;
  /** Relations at either end of which it stands, best attested first. */
  readonly relations: RelationConnection;
  /** Events in which it has a role, newest first. */
  readonly events: EventConnection;
  /** Where articles name it. */
  readonly mentions: MentionConnection;
  /** Publication day of the first article that names it. */
  readonly firstSeen: Maybe<Scalars['Date']['output']>;
  /** Publication day of the last article that names it. */
  readonly lastSeen: Maybe<Scalars['Date']['output']>;
  /** What kind of place; null where not known. */
  readonly category: Maybe<PlaceCategory>;
  /** ISO 3166-1 alpha-3 of its country; null where it lies across several, or isn't known. From the gazetteer; for a place that it lacks, from the places beside it in an article. */
  readonly country: Maybe<Scalars['String']['output']>;
  /** Latitude, degrees north; null where not grounded. A place that the gazetteer lacks has that of the place an article says it lies in or near. */
  readonly latitude: Maybe<Scalars['Float']['output']>;
  /** Longitude, degrees east; null where not grounded, as the latitude. */
  readonly longitude: Maybe<Scalars['Float']['output']>;
  /** GeoNames id, where known. */
  readonly geonamesId: Maybe<Scalars['Int']['output']>;
};


/** A named location inside, across or above countries. */
export type PlaceNeighbourCountsArgs = {
  filter?: InputMaybe<GraphFilter>;
};


/** A named location inside, across or above countries. */
export type PlaceRelationsArgs = {
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A named location inside, across or above countries. */
export type PlaceEventsArgs = {
  role?: InputMaybe<EventRole>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A named location inside, across or above countries. */
export type PlaceMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A named human being. */
export type Person = Entity & Node & {
  readonly __typename?: 'Person';
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** Always Person. */
  readonly kind: NodeKind;
  /** The fullest name. */
  readonly name: Scalars['String']['output'];
  /** Every other phrase that names the person. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Number of edges to other entities and to events. */
  readonly degree: Scalars['Int']['output'];
  /** What an expansion would bring. */
  readonly neighbourCounts: ReadonlyArray<NeighbourCount>;
  /** Relations at either end of which the person stands, best attested first. */
  readonly relations: RelationConnection;
  /** Events in which the person has a role, newest first. */
  readonly events: EventConnection;
  /** Where articles name the person. */
  readonly mentions: MentionConnection;
  /** Publication day of the first article that names the person. */
  readonly firstSeen: Maybe<Scalars['Date']['output']>;
  /** Publication day of the last article that names the person. */
  readonly lastSeen: Maybe<Scalars['Date']['output']>;
  /** ISO 3166-1 alpha-3 of their country, as articles tell it: Malian president, Minister of France; null where none does. */
  readonly country: Maybe<Scalars['String']['output']>;
  /** Whether an article states an office, a command or a leading role, past or present. */
  readonly leader: Scalars['Boolean']['output'];
  /** Offices, commands and leading roles, newest first; with `at`, those held on that day. */
  readonly roles: ReadonlyArray<Role>;
};


/** A named human being. */
export type PersonNeighbourCountsArgs = {
  filter?: InputMaybe<GraphFilter>;
};


/** A named human being. */
export type PersonRelationsArgs = {
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A named human being. */
export type PersonEventsArgs = {
  role?: InputMaybe<EventRole>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A named human being. */
export type PersonMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A named human being. */
export type PersonRolesArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};

/** An office, a command or a leading role. */
export type Role = {
  readonly __typename?: 'Role';
  /** As the text puts it: president, foreign minister, leader. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Of whom. */
  readonly of: Entity;
  /** First day; null where not told. */
  readonly since: Maybe<Scalars['Date']['output']>;
  /** Last day; null where it goes on, or isn't told. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** The relation behind it. */
  readonly relation: Relation;
  /** The sentences that say so. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** An armed or organised collective that acts on the ground. */
export type Force = Entity & Node & {
  readonly __typename?: 'Force';
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** Always Force. */
  readonly kind: NodeKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Every other phrase that names it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Number of edges to other entities and to events. */
  readonly degree: Scalars['Int']['output'];
  /** What an expansion would bring. */
  readonly neighbourCounts: ReadonlyArray<NeighbourCount>;
  /** Relations at either end of which it stands, best attested first. */
  readonly relations: RelationConnection;
  /** Events in which it has a role, newest first. */
  readonly events: EventConnection;
  /** Where articles name it. */
  readonly mentions: MentionConnection;
  /** Publication day of the first article that names it. */
  readonly firstSeen: Maybe<Scalars['Date']['output']>;
  /** Publication day of the last article that names it. */
  readonly lastSeen: Maybe<Scalars['Date']['output']>;
  /** What kind of force; null where not known. */
  readonly category: Maybe<ForceCategory>;
  /** ISO 3166-1 alpha-3 of the country whose force it is; null where none or not known. */
  readonly country: Maybe<Scalars['String']['output']>;
  /** Reports of its strength, newest first. */
  readonly strengths: ReadonlyArray<Strength>;
};


/** An armed or organised collective that acts on the ground. */
export type ForceNeighbourCountsArgs = {
  filter?: InputMaybe<GraphFilter>;
};


/** An armed or organised collective that acts on the ground. */
export type ForceRelationsArgs = {
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An armed or organised collective that acts on the ground. */
export type ForceEventsArgs = {
  role?: InputMaybe<EventRole>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An armed or organised collective that acts on the ground. */
export type ForceMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A report of how many people a force counts. */
export type Strength = {
  readonly __typename?: 'Strength';
  /** Number of people. */
  readonly count: Scalars['Int']['output'];
  /** The day it holds for; null where not told. */
  readonly date: Maybe<Scalars['Date']['output']>;
  /** The sentence that says so. */
  readonly evidence: Evidence;
};

/** A body that is not a force. */
export type Organization = Entity & Node & {
  readonly __typename?: 'Organization';
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** Always Organization. */
  readonly kind: NodeKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Every other phrase that names it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Number of edges to other entities and to events. */
  readonly degree: Scalars['Int']['output'];
  /** What an expansion would bring. */
  readonly neighbourCounts: ReadonlyArray<NeighbourCount>;
  /** Relations at either end of which it stands, best attested first. */
  readonly relations: RelationConnection;
  /** Events in which it has a role, newest first. */
  readonly events: EventConnection;
  /** Where articles name it. */
  readonly mentions: MentionConnection;
  /** Publication day of the first article that names it. */
  readonly firstSeen: Maybe<Scalars['Date']['output']>;
  /** Publication day of the last article that names it. */
  readonly lastSeen: Maybe<Scalars['Date']['output']>;
  /** What kind of body; null where not known. */
  readonly category: Maybe<OrganizationCategory>;
  /** ISO 3166-1 alpha-3 of its country; null where none or not known. */
  readonly country: Maybe<Scalars['String']['output']>;
};


/** A body that is not a force. */
export type OrganizationNeighbourCountsArgs = {
  filter?: InputMaybe<GraphFilter>;
};


/** A body that is not a force. */
export type OrganizationRelationsArgs = {
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A body that is not a force. */
export type OrganizationEventsArgs = {
  role?: InputMaybe<EventRole>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A body that is not a force. */
export type OrganizationMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A lasting relation between two entities. */
export type Relation = Node & {
  readonly __typename?: 'Relation';
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** What relation. */
  readonly type: RelationType;
  /** Where it starts. */
  readonly from: Entity;
  /** Where it ends. */
  readonly to: Entity;
  /** For LEADS: the office or role, as the text puts it. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** For DEPLOYED_IN: the number of people last reported. */
  readonly strength: Maybe<Scalars['Int']['output']>;
  /** First day; null where not told. */
  readonly since: Maybe<Scalars['Date']['output']>;
  /** What it counts from on a given day (`at`): the day told, or the day first reported; null where neither is known. */
  readonly sinceBasis: Maybe<SinceBasis>;
  /** Last day; null where it goes on, or isn't told. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** What the text claims; where accounts differ, that of the best attested. */
  readonly status: Status;
  /** How sure the reading is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Who says so, where no article says it in its own voice. */
  readonly claimedBy: ReadonlyArray<Entity>;
  /** The sentences that say so, oldest article first; empty only for reference data. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Whether accounts differ. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Sentences of articles, or reference data. */
  readonly basis: RelationBasis;
  /** For reference data: where it is from. */
  readonly source: Maybe<Scalars['String']['output']>;
};

/** What a relation counts from. */
export type SinceBasis =
  /** A day that a text tells. */
  | 'TOLD'
  /** The day it was first reported: no text tells when it began. */
  | 'REPORTED';

/** Something that happened, is happening, is planned, threatened, claimed or denied. */
export type Event = Node & {
  readonly __typename?: 'Event';
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** Always Event. */
  readonly kind: NodeKind;
  /** PLOVER event type. */
  readonly type: EventType;
  /** How it was done. */
  readonly mode: EventMode;
  /** What the text claims; where accounts differ, that of the best attested. */
  readonly status: Status;
  /** When. */
  readonly date: EventDate;
  /** Who did it; empty where no article says. */
  readonly actors: ReadonlyArray<Entity>;
  /** To whom. */
  readonly targets: ReadonlyArray<Entity>;
  /** Where, most exact first. */
  readonly places: ReadonlyArray<Entity>;
  /** How exact the place is; null where none is told. */
  readonly placePrecision: Maybe<PlacePrecision>;
  /** Dead, where counted. */
  readonly deaths: Maybe<CasualtyCount>;
  /** Injured, where counted. */
  readonly injured: Maybe<CasualtyCount>;
  /** For statements: the words. */
  readonly quote: Maybe<Scalars['String']['output']>;
  /** Who says so, where no article says it in its own voice. */
  readonly claimedBy: ReadonlyArray<Entity>;
  /** How sure the reading is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** The sentences that say so, oldest article first. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Day of the first article that tells it; null where no article has a day. */
  readonly firstReported: Maybe<Scalars['Date']['output']>;
  /** Who publishes what tells it, as spelt. */
  readonly publishers: ReadonlyArray<Scalars['String']['output']>;
  /** Number of different publishers (articles, where these are not told) that tell it. */
  readonly sources: Scalars['Int']['output'];
  /** ISO 3166-1 alpha-3 of the countries it lies in, and of its actors and targets. */
  readonly countries: ReadonlyArray<Scalars['String']['output']>;
  /** Whether accounts differ: in what they hold true, in who did it, or in counts that can't both be right. */
  readonly disputed: Scalars['Boolean']['output'];
  /** What each article says of it, side by side, oldest article first. */
  readonly accounts: ReadonlyArray<Account>;
  /** Events with the same participants: most in common first, then nearest in time. Entities with more than 5,000 edges tie nothing closely and are left aside. */
  readonly relatedEvents: ReadonlyArray<Event>;
  /** One line that names it: French armed forces withdraw from Mali. */
  readonly label: Scalars['String']['output'];
  /** Number of edges to entities. */
  readonly degree: Scalars['Int']['output'];
  /** What an expansion would bring. */
  readonly neighbourCounts: ReadonlyArray<NeighbourCount>;
};


/** Something that happened, is happening, is planned, threatened, claimed or denied. */
export type EventRelatedEventsArgs = {
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened, is happening, is planned, threatened, claimed or denied. */
export type EventNeighbourCountsArgs = {
  filter?: InputMaybe<GraphFilter>;
};

/** An event as one article tells it. */
export type Account = {
  readonly __typename?: 'Account';
  /** The article. */
  readonly article: Article;
  /** What this article claims. */
  readonly status: Status;
  /** How it was done, as this article tells it. */
  readonly mode: EventMode;
  /** When, as this article tells it. */
  readonly date: EventDate;
  /** Who did it, as this article tells it. */
  readonly actors: ReadonlyArray<Entity>;
  /** To whom. */
  readonly targets: ReadonlyArray<Entity>;
  /** Where, most exact first. */
  readonly places: ReadonlyArray<Entity>;
  /** Dead, where this article counts them. */
  readonly deaths: Maybe<CasualtyCount>;
  /** Injured, where this article counts them. */
  readonly injured: Maybe<CasualtyCount>;
  /** For statements: the words. */
  readonly quote: Maybe<Scalars['String']['output']>;
  /** Who says so, where this article doesn't say it in its own voice. */
  readonly claimedBy: ReadonlyArray<Entity>;
  /** Its sentences, in order of the text. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** When an event took, takes or is to take place. */
export type EventDate = {
  readonly __typename?: 'EventDate';
  /** First day; null where not told. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Last day, inclusive: of what is told without an end, the last day on which an article told it; null for a plan without one. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** How exact. */
  readonly precision: DatePrecision;
  /** What it rests on. */
  readonly basis: DateBasis;
};

/** A count of people. */
export type CasualtyCount = {
  readonly __typename?: 'CasualtyCount';
  /** The number told, or the middle of what is told. */
  readonly best: Scalars['Int']['output'];
  /** At least. */
  readonly low: Scalars['Int']['output'];
  /** At most; null where open: more than 200. */
  readonly high: Maybe<Scalars['Int']['output']>;
};

/** One source text. */
export type Article = Node & {
  readonly __typename?: 'Article';
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** Always Article. */
  readonly kind: NodeKind;
  /** Headline, or the first words of the text. */
  readonly title: Scalars['String']['output'];
  /** Where it was published; http or https only. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** When it was published: given, or found in its dateline. */
  readonly publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was read into the graph. */
  readonly retrievedAt: Scalars['DateTime']['output'];
  /** ISO 639-1. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** The text as it came. */
  readonly text: Scalars['String']['output'];
  /** Its sentences, in order. */
  readonly sentences: ReadonlyArray<Span>;
  /** What was left out of the reading: boilerplate, credits, navigation. */
  readonly skipped: ReadonlyArray<SkippedSpan>;
  /** Where it names entities, in order of the text. */
  readonly mentions: MentionConnection;
  /** Its date expressions, in order of the text. */
  readonly times: ReadonlyArray<TimeExpression>;
  /** What the reading saw and left out, and why. */
  readonly notes: ReadonlyArray<Note>;
  /** Entities it names, most often named first. */
  readonly entities: EntityConnection;
  /** Events it tells. */
  readonly events: EventConnection;
  /** Relations it states. */
  readonly relations: RelationConnection;
};


/** One source text. */
export type ArticleMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One source text. */
export type ArticleEntitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One source text. */
export type ArticleEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One source text. */
export type ArticleRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A half-open range of UTF-16 code units in an article's text. */
export type Span = {
  readonly __typename?: 'Span';
  /** First code unit. */
  readonly start: Scalars['Int']['output'];
  /** One past the last. */
  readonly end: Scalars['Int']['output'];
};

/** A part of an article that was not read. */
export type SkippedSpan = {
  readonly __typename?: 'SkippedSpan';
  /** First code unit. */
  readonly start: Scalars['Int']['output'];
  /** One past the last. */
  readonly end: Scalars['Int']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** A date expression. */
export type TimeExpression = {
  readonly __typename?: 'TimeExpression';
  /** First code unit. */
  readonly start: Scalars['Int']['output'];
  /** One past the last. */
  readonly end: Scalars['Int']['output'];
  /** As written. */
  readonly text: Scalars['String']['output'];
  /** First day meant; null where open. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Last day meant, inclusive; null where open. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** How exact. */
  readonly precision: DatePrecision;
  /** What it rests on. */
  readonly basis: DateBasis;
};

/** What a reading saw and left out. */
export type Note = {
  readonly __typename?: 'Note';
  /** One of a closed list. */
  readonly code: Scalars['String']['output'];
  /** What and why, in a sentence. */
  readonly message: Scalars['String']['output'];
};

/** A place in an article that names an entity. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** The entity. */
  readonly entity: Entity;
  /** The article. */
  readonly article: Article;
  /** First code unit in the article's text. */
  readonly start: Scalars['Int']['output'];
  /** One past the last. */
  readonly end: Scalars['Int']['output'];
  /** The words. */
  readonly text: Scalars['String']['output'];
  /** How it names it. */
  readonly role: MentionRole;
};

/** The sentence an edge or event came from. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The article. */
  readonly article: Article;
  /** Index into the article's sentences. */
  readonly sentence: Scalars['Int']['output'];
  /** The sentence: `article.text.slice(start, end)`. */
  readonly quote: Scalars['String']['output'];
  /** First code unit in the article's text. */
  readonly start: Scalars['Int']['output'];
  /** One past the last. */
  readonly end: Scalars['Int']['output'];
  /** First code unit of the words that made it so. */
  readonly triggerStart: Scalars['Int']['output'];
  /** One past the last of them. */
  readonly triggerEnd: Scalars['Int']['output'];
  /** The rule or extractor that found it. */
  readonly rule: Scalars['String']['output'];
  /** How sure the reading is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** What this article says: its status. */
  readonly status: Status;
  /** Who says so, where it isn't the article's own voice. */
  readonly claimedBy: ReadonlyArray<Entity>;
};

/** What a canvas draws: a relation, or the role of an entity in an event. */
export type Edge = Node & {
  readonly __typename?: 'Edge';
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** What kind of edge. */
  readonly type: EdgeType;
  /** Id of the node it starts from. */
  readonly source: Scalars['ID']['output'];
  /** Id of the node it ends at. */
  readonly target: Scalars['ID']['output'];
  /** What the text claims: the relation's status, or the event's. */
  readonly status: Status;
  /** How sure the reading is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** First day, of the relation or the event. */
  readonly since: Maybe<Scalars['Date']['output']>;
  /** Last day. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** Whether somebody other than the article says so. */
  readonly claimed: Scalars['Boolean']['output'];
  /** Number of different publishers (articles, where these are not told) that say so. */
  readonly sources: Scalars['Int']['output'];
  /** For LEADS: the office or role. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Whether accounts of the relation or the event differ. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Day of the first article that says so; null where no article has a day, and for reference data. */
  readonly firstReported: Maybe<Scalars['Date']['output']>;
  /** Who publishes what says so, as spelt. */
  readonly publishers: ReadonlyArray<Scalars['String']['output']>;
  /** What it counts from on a given day (`at`): the day told, or the day first reported; null where neither is known. */
  readonly heldFrom: Maybe<Scalars['Date']['output']>;
  /** The last day it counts on: the day told; for an office the day before its next holder's began, for what is told as past the day before it was reported; null where it is open. */
  readonly heldUntil: Maybe<Scalars['Date']['output']>;
  /** Sentences of articles, or reference data. */
  readonly basis: RelationBasis;
  /** The sentences that say so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The relation; null for a role in an event. */
  readonly relation: Maybe<Relation>;
};

/** What an expansion would bring. */
export type NeighbourCount = {
  readonly __typename?: 'NeighbourCount';
  /** Kind of edge. */
  readonly type: EdgeType;
  /** Which way it points, seen from the node asked. */
  readonly direction: Direction;
  /** Kind of node at the other end. */
  readonly kind: NodeKind;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** Which way an edge points. */
export type Direction =
  /** Away from the node. */
  | 'OUT'
  /** To the node. */
  | 'IN';

/** The part an entity has in an event. */
export type EventRole =
  /** Who did it. */
  | 'ACTOR'
  /** To whom. */
  | 'TARGET'
  /** Where. */
  | 'PLACE'
  /** Who says so. */
  | 'CLAIMANT';

/** Where a page lies. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether more come before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** Cursor of the last row. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** A page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The rows. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of entities. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** For `after` and `before`, of the same filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Entity;
};

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The rows. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of events. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** For `after` and `before`, of the same filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Event;
};

/** A page of relations. */
export type RelationConnection = {
  readonly __typename?: 'RelationConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** The rows. */
  readonly nodes: ReadonlyArray<Relation>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of relations. */
export type RelationEdge = {
  readonly __typename?: 'RelationEdge';
  /** For `after` and `before`, of the same filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Relation;
};

/** A page of articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The rows. */
  readonly nodes: ReadonlyArray<Article>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of articles. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** For `after` and `before`, of the same filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Article;
};

/** A page of mentions. */
export type MentionConnection = {
  readonly __typename?: 'MentionConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** The rows. */
  readonly nodes: ReadonlyArray<Mention>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of mentions. */
export type MentionEdge = {
  readonly __typename?: 'MentionEdge';
  /** For `after` and `before`, of the same filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Mention;
};

/** Narrows any call; every field given must hold, a list holds where one of its values does. Nothing given, null or an empty list narrows nothing, save where a default is told. */
export type GraphFilter = {
  /** Kinds of nodes. */
  readonly kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  /** PLOVER types of events. */
  readonly eventTypes?: InputMaybe<ReadonlyArray<EventType>>;
  /** Modes of events. */
  readonly eventModes?: InputMaybe<ReadonlyArray<EventMode>>;
  /** Types of relations. */
  readonly relationTypes?: InputMaybe<ReadonlyArray<RelationType>>;
  /** Statuses. Neighbourhood, paths, changes and leaders take HAPPENED, ONGOING and HISTORICAL unless told. */
  readonly statuses?: InputMaybe<ReadonlyArray<Status>>;
  /** ISO 3166-1 alpha-3: countries themselves; places, forces and organizations of theirs; events there or with them as actor or target. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Publishers of the evidence, as spelt. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Ids of articles: what they say or name. */
  readonly articles?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Least confidence of facts, 0 to 1. Default 0.5. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Least number of different publishers of facts. Default 1. */
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  /** First day: facts that end before it are left out. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day: facts that begin after it are left out. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Valid time: relations that held on that day, events up to it. An unknown start counts from the first evidence's publication day, an unknown end is open. */
  readonly at?: InputMaybe<Scalars['Date']['input']>;
  /** What had been published by that day: a fact is known from its first evidence's article on. */
  readonly reportedBy?: InputMaybe<Scalars['Date']['input']>;
  /** Whether facts that only somebody other than the article says are taken: true only those, false none of them. Default: all. */
  readonly claimed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether accounts differ: true only facts of which they do, false only those of which they don't. Default: all. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which way edges point, seen from the node they are walked from: neighbourhoods, paths, and the relations, events and counts of one node. Relations that hold both ways always count. A list that starts at no node takes all. */
  readonly direction?: InputMaybe<Direction>;
  /** Ids left out: nodes, and edges that touch them. */
  readonly exclude?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Reference edges too (BORDERS, regions). Default false. */
  readonly reference?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How entities are ordered; ties by id. */
export type EntityOrder =
  /** By name, folded. */
  | 'NAME'
  /** Most edges first. */
  | 'DEGREE'
  /** Last named first. */
  | 'LAST_SEEN';

/** How events are ordered; ties by id. */
export type EventOrder =
  /** Newest first. */
  | 'DATE_DESC'
  /** Oldest first. */
  | 'DATE_ASC';

/** How relations are ordered; ties by id. */
export type RelationOrder =
  /** Most sentences first. */
  | 'EVIDENCE'
  /** Latest beginning first; unknown last. */
  | 'SINCE_DESC';

/** How articles are ordered; ties by id. */
export type ArticleOrder =
  /** Newest first; undated last. */
  | 'PUBLISHED_DESC'
  /** Oldest first; undated first. */
  | 'PUBLISHED_ASC';

/** Something found by its text. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** What was found. */
  readonly node: Node;
  /** The name, alias or line that matched. */
  readonly text: Scalars['String']['output'];
  /** What to highlight in `text`, in order. */
  readonly ranges: ReadonlyArray<Span>;
  /** ISO 3166-1 alpha-3, where it has one. */
  readonly country: Maybe<Scalars['String']['output']>;
  /** First and last day it is seen, or the event's; null where not dated. */
  readonly dateSpan: Maybe<DateSpan>;
  /** Number of edges to other entities and to events. */
  readonly degree: Scalars['Int']['output'];
};

/** A span of days. */
export type DateSpan = {
  readonly __typename?: 'DateSpan';
  /** First day. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Last day. */
  readonly to: Maybe<Scalars['Date']['output']>;
};

/** What a search found. */
export type SearchResult = {
  readonly __typename?: 'SearchResult';
  /** Best first. */
  readonly hits: ReadonlyArray<SearchHit>;
  /** Where nothing matched as written: the nearest name there is. */
  readonly didYouMean: Maybe<Scalars['String']['output']>;
};

/** A part of the graph. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** Nodes: entities and events. */
  readonly nodes: ReadonlyArray<Node>;
  /** Edges among them. */
  readonly edges: ReadonlyArray<Edge>;
  /** Whether a limit cut it. */
  readonly truncated: Scalars['Boolean']['output'];
  /** What the limit left out, per edge type. */
  readonly hidden: ReadonlyArray<HiddenCount>;
};

/** What a limit left out. */
export type HiddenCount = {
  readonly __typename?: 'HiddenCount';
  /** Kind of edge. */
  readonly type: EdgeType;
  /** How many edges. */
  readonly count: Scalars['Int']['output'];
};

/** Who leads whom, on a day. */
export type Leadership = {
  readonly __typename?: 'Leadership';
  /** The leader: a person, or a country that leads a force. */
  readonly leader: Entity;
  /** Led. */
  readonly of: Entity;
  /** The office or role, as the text puts it. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** The relation behind it, with dates and evidence. */
  readonly relation: Relation;
};

/** How a timeline is cut. */
export type TimelineUnit =
  /** By the day. */
  | 'DAY'
  /** By the ISO week, named by its Monday. */
  | 'WEEK'
  /** By the month, named by its first day. */
  | 'MONTH'
  /** By the year, named by its first day. */
  | 'YEAR';

/** How the bars of a timeline are split. */
export type TimelineBy =
  /** By PLOVER type. */
  | 'TYPE'
  /** By status. */
  | 'STATUS'
  /** By country (ISO 3166-1 alpha-3); an event in two countries counts in both. */
  | 'COUNTRY'
  /** By actor: the key is the entity's id; an event with two actors counts for both, one without counts for none. */
  | 'ACTOR';

/** One bar of a timeline. */
export type TimelineBucket = {
  readonly __typename?: 'TimelineBucket';
  /** First day of the unit. */
  readonly start: Scalars['Date']['output'];
  /** Events that begin in it. */
  readonly count: Scalars['Int']['output'];
  /** Split, the 25 largest first; null unless asked with `by`. */
  readonly split: Maybe<ReadonlyArray<TimelineSplit>>;
};

/** A part of a bar. */
export type TimelineSplit = {
  readonly __typename?: 'TimelineSplit';
  /** The type, status, country, or the actor's id. */
  readonly key: Scalars['String']['output'];
  /** What to call it: an actor's name; else the key. */
  readonly label: Scalars['String']['output'];
  /** How many events. */
  readonly count: Scalars['Int']['output'];
};

/** Ways from one node to another. */
export type Paths = {
  readonly __typename?: 'Paths';
  /** Shortest ways, all of one length; those through less connected nodes first. */
  readonly paths: ReadonlyArray<Path>;
  /** Number of hops of each; null where no way was found. */
  readonly length: Maybe<Scalars['Int']['output']>;
  /** Whether all was searched: false where a budget of time or edges ended the search before it could tell, and a shorter way or another of this length may exist. */
  readonly complete: Scalars['Boolean']['output'];
};

/** A way from one node to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** The nodes it passes, both ends included. */
  readonly nodes: ReadonlyArray<Node>;
  /** Its steps, in order: one fewer than its nodes. */
  readonly hops: ReadonlyArray<Hop>;
};

/** A step of a path. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** Id of the node it leaves. */
  readonly from: Scalars['ID']['output'];
  /** Id of the node it reaches. */
  readonly to: Scalars['ID']['output'];
  /** Every edge between the two that the filter takes, best attested first. */
  readonly edges: ReadonlyArray<Edge>;
};

/** Counts of what a filter takes: what narrowing it further would leave. Largest first, those of number and confidence in their order. */
export type Facets = {
  readonly __typename?: 'Facets';
  /** Entities, events and articles by kind. */
  readonly kinds: ReadonlyArray<Facet>;
  /** Events by PLOVER type. */
  readonly eventTypes: ReadonlyArray<Facet>;
  /** Events by mode. */
  readonly eventModes: ReadonlyArray<Facet>;
  /** Relations by type. */
  readonly relationTypes: ReadonlyArray<Facet>;
  /** Events and relations by status. */
  readonly statuses: ReadonlyArray<Facet>;
  /** Events and relations by country (ISO 3166-1 alpha-3); one of two countries counts in both. */
  readonly countries: ReadonlyArray<Facet>;
  /** Events and relations by publisher; one that two publishers tell counts for both. */
  readonly publishers: ReadonlyArray<Facet>;
  /** Events and relations by the number of different publishers: 1, 2, 3, 4, 5+. */
  readonly sources: ReadonlyArray<Facet>;
  /** Events and relations by confidence in steps of a tenth: 0.9 is from 0.9 up to 1. */
  readonly confidence: ReadonlyArray<Facet>;
};

/** How many there are of one value. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** The value. */
  readonly key: Scalars['String']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** Events on the map. */
export type EventMap = {
  readonly __typename?: 'EventMap';
  /** Places with coordinates: those with most events first, then places named without an event, best connected first. */
  readonly places: ReadonlyArray<MapPlace>;
  /** Events that the filter takes. */
  readonly events: Scalars['Int']['output'];
  /** Those of them that name no place with coordinates. */
  readonly unplaced: Scalars['Int']['output'];
  /** Whether there are more places than asked for. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A place with the events at it: each event at the most exact of its places that has coordinates. */
export type MapPlace = {
  readonly __typename?: 'MapPlace';
  /** The place or country. */
  readonly place: Entity;
  /** Degrees north. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east. */
  readonly longitude: Scalars['Float']['output'];
  /** Events there. */
  readonly count: Scalars['Int']['output'];
  /** The same by PLOVER type, largest first. */
  readonly types: ReadonlyArray<Facet>;
  /** Newest first, at most 25. */
  readonly events: ReadonlyArray<Event>;
};


/** A place with the events at it: each event at the most exact of its places that has coordinates. */
export type MapPlaceEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The graph of one day against the graph of another. */
export type Changes = {
  readonly __typename?: 'Changes';
  /** Relations that began after the first day and by the last, oldest first. Where no text tells the beginning, the day first reported counts (see `sinceBasis`). */
  readonly began: ReadonlyArray<Relation>;
  /** How many began. */
  readonly beganCount: Scalars['Int']['output'];
  /** Relations whose last day lies from the first day to the day before the last, oldest first. */
  readonly ended: ReadonlyArray<Relation>;
  /** How many ended. */
  readonly endedCount: Scalars['Int']['output'];
  /** What happened from the first day to the last, oldest first. */
  readonly events: EventConnection;
};


/** The graph of one day against the graph of another. */
export type ChangesEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What a caller may still ask for. Cost is counted in objects that operations may give. */
export type RateLimit = {
  readonly __typename?: 'RateLimit';
  /** Cost allowed per minute. */
  readonly limit: Scalars['Int']['output'];
  /** Cost of this operation. */
  readonly cost: Scalars['Int']['output'];
  /** Cost left until the reset. */
  readonly remaining: Scalars['Int']['output'];
  /** When all is allowed again. */
  readonly resetAt: Scalars['DateTime']['output'];
};

/** What the graph holds. */
export type Statistics = {
  readonly __typename?: 'Statistics';
  /** Nodes per kind. */
  readonly nodes: ReadonlyArray<KindCount>;
  /** Relations per type. */
  readonly relations: ReadonlyArray<RelationCount>;
  /** Events per type. */
  readonly events: ReadonlyArray<EventCount>;
  /** Articles in the graph. */
  readonly articles: Scalars['Int']['output'];
  /** First and last day of dated events. */
  readonly dateSpan: Maybe<DateSpan>;
  /** Publication of the newest article. */
  readonly newestArticle: Maybe<Scalars['DateTime']['output']>;
  /** Grows by one with every committed batch; 0 for an empty graph. */
  readonly version: Scalars['Int']['output'];
};

/** Nodes of one kind. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** The kind. */
  readonly kind: NodeKind;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** Relations of one type. */
export type RelationCount = {
  readonly __typename?: 'RelationCount';
  /** The type. */
  readonly type: RelationType;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** Events of one type. */
export type EventCount = {
  readonly __typename?: 'EventCount';
  /** The type. */
  readonly type: EventType;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** Questions. Connections take `first` or `last`, 1 to 100, default 25. */
export type Query = {
  readonly __typename?: 'Query';
  /** The node with that id; null where there is none. */
  readonly node: Maybe<Node>;
  /** The nodes with those ids, in that order; null for an unknown id. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Entities. */
  readonly entities: EntityConnection;
  /** Events. */
  readonly events: EventConnection;
  /** Relations; reference data only where the filter asks for it. */
  readonly relations: RelationConnection;
  /** Articles. */
  readonly articles: ArticleConnection;
  /** Nodes by their names: beginnings and inner parts of words, folded (case, accents, hyphens, apostrophes), aliases included, countries in eight languages, other forms of a word where none is called so, one slip forgiven in words of five letters or more. Ranked by how well the name matches, then by degree. */
  readonly search: SearchResult;
  /** What lies round some nodes, most relevant first (number of sentences, then recency). */
  readonly neighbourhood: Subgraph;
  /** The given nodes and the edges among them: restores a shared view. */
  readonly subgraph: Subgraph;
  /** How two nodes are tied: the shortest ways over relations, actors, targets and places. Never over mentions, nor reference data unless the filter asks for it. */
  readonly paths: Paths;
  /** Who leads whom: of one country, force or organization, or of all; on a day, or at any time. */
  readonly leaders: ReadonlyArray<Leadership>;
  /** Events per unit of time, units without events left out. Events dated only by publication, or to no day, month or year, are left out. */
  readonly timeline: ReadonlyArray<TimelineBucket>;
  /** What a filter takes, counted. */
  readonly facets: Facets;
  /** Events and places with coordinates, grouped by place. */
  readonly map: EventMap;
  /** What began, ended and happened between two days. */
  readonly changes: Changes;
  /** What the graph holds. */
  readonly statistics: Statistics;
  /** What the caller may still ask for; null where this server sets no limit. */
  readonly rateLimit: Maybe<RateLimit>;
  /** Whether this caller may add articles. */
  readonly seedAccess: SeedAccess;
  /** The job with that id; null where there is none, or not any more: the last 50 are kept. One that a stop of the server cut off goes on when it starts again. */
  readonly seedJob: Maybe<SeedJob>;
  /** Jobs, newest first. */
  readonly seedJobs: ReadonlyArray<SeedJob>;
};


/** Questions. Connections take `first` or `last`, 1 to 100, default 25. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. Connections take `first` or `last`, 1 to 100, default 25. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Questions. Connections take `first` or `last`, 1 to 100, default 25. */
export type QueryEntitiesArgs = {
  filter?: InputMaybe<GraphFilter>;
  name?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Connections take `first` or `last`, 1 to 100, default 25. */
export type QueryEventsArgs = {
  filter?: InputMaybe<GraphFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Connections take `first` or `last`, 1 to 100, default 25. */
export type QueryRelationsArgs = {
  filter?: InputMaybe<GraphFilter>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Connections take `first` or `last`, 1 to 100, default 25. */
export type QueryArticlesArgs = {
  filter?: InputMaybe<GraphFilter>;
  orderBy?: InputMaybe<ArticleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Connections take `first` or `last`, 1 to 100, default 25. */
export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. Connections take `first` or `last`, 1 to 100, default 25. */
export type QueryNeighbourhoodArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<GraphFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  perNode?: InputMaybe<Scalars['Int']['input']>;
  among?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Questions. Connections take `first` or `last`, 1 to 100, default 25. */
export type QuerySubgraphArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  filter?: InputMaybe<GraphFilter>;
};


/** Questions. Connections take `first` or `last`, 1 to 100, default 25. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<GraphFilter>;
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Questions. Connections take `first` or `last`, 1 to 100, default 25. */
export type QueryLeadersArgs = {
  of?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. Connections take `first` or `last`, 1 to 100, default 25. */
export type QueryTimelineArgs = {
  filter?: InputMaybe<GraphFilter>;
  unit?: InputMaybe<TimelineUnit>;
  by?: InputMaybe<TimelineBy>;
};


/** Questions. Connections take `first` or `last`, 1 to 100, default 25. */
export type QueryFacetsArgs = {
  filter?: InputMaybe<GraphFilter>;
};


/** Questions. Connections take `first` or `last`, 1 to 100, default 25. */
export type QueryMapArgs = {
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. Connections take `first` or `last`, 1 to 100, default 25. */
export type QueryChangesArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. Connections take `first` or `last`, 1 to 100, default 25. */
export type QuerySeedJobArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. Connections take `first` or `last`, 1 to 100, default 25. */
export type QuerySeedJobsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Reads articles into the graph. Gives a job at once; the reading goes on beside the server, one job at a time, ten at most
   * waiting (`OVERLOADED` beyond). The same article again changes nothing; a changed text replaces what rested on the old one.
   */
  readonly seed: SeedPayload;
  /** Stops a job after the article in hand; what is in the graph stays. */
  readonly cancelSeed: SeedPayload;
};


export type MutationSeedArgs = {
  articles?: InputMaybe<ReadonlyArray<ArticleInput>>;
  files?: InputMaybe<ReadonlyArray<FileInput>>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationCancelSeedArgs = {
  id: Scalars['ID']['input'];
};

/** An article to be read. Text in English; other languages are kept and not read. */
export type ArticleInput = {
  /** Yours; the same id or url is the same article. Default: a hash of the url, else of the text. */
  readonly id?: InputMaybe<Scalars['String']['input']>;
  /** The text, at most 5 MB and at most what a request may hold (`MAX_BODY`). */
  readonly text: Scalars['String']['input'];
  /** Headline. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Where it was published; http or https. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** Who published it. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** When it was published, ISO 8601: `on Thursday` counts from it. */
  readonly publishedAt?: InputMaybe<Scalars['String']['input']>;
};

/** A file to be read. */
export type FileInput = {
  /** Its name: .jsonl or .ndjson (an article a line), .json (one or a list of them), .txt or .md (one article, with front matter or without). */
  readonly name: Scalars['String']['input'];
  /** What it holds, or a part of it: whole lines of JSON lines, a shorter list of JSON. */
  readonly content: Scalars['String']['input'];
  /** Lines, or articles of a list, that came in parts before: messages count them too. */
  readonly before?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether a caller may add articles. */
export type SeedAccess =
  /** It may. */
  | 'OPEN'
  /** With one of the server's keys as `x-api-key`. */
  | 'KEY'
  /** Nobody may: the server is read-only, or listens beyond this machine without a key. */
  | 'OFF';

/** Articles handed in together. */
export type SeedJob = {
  readonly __typename?: 'SeedJob';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** How far it is. */
  readonly state: SeedState;
  /** Number of articles. */
  readonly total: Scalars['Int']['output'];
  /** Number of articles that have their outcome. */
  readonly done: Scalars['Int']['output'];
  /** When it was handed in. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it ended; null while it hasn't. */
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Its articles, in the order given. */
  readonly articles: ReadonlyArray<SeedArticle>;
  /** Why it failed as a whole; null where it didn't. */
  readonly error: Maybe<UserError>;
};

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

/** An article of a job. */
export type SeedArticle = {
  readonly __typename?: 'SeedArticle';
  /** Where it came from: a file's name and line, or its place in the list. */
  readonly source: Scalars['String']['output'];
  /** Its title, or the first words of its text; null where it could not be read. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  readonly outcome: SeedOutcome;
  /** Why it failed; null where it didn't. */
  readonly error: Maybe<UserError>;
  /** The article in the graph; null until it is there. */
  readonly article: Maybe<Article>;
};

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

/** A job, or why there is none. */
export type SeedPayload = {
  readonly __typename?: 'SeedPayload';
  /** Null where `userErrors` says why. */
  readonly job: Maybe<SeedJob>;
  /** What the caller can put right; empty where all is well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Something that the caller can put right. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** One of the closed list of error codes. */
  readonly code: Scalars['String']['output'];
  /** The argument, and the way into it; empty where no single one is to blame. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** What is wrong, in a sentence. */
  readonly message: Scalars['String']['output'];
};
