/** The peer: @neo4j/graphql on the same database, with an ontology as ours and its constraints, behind the same HTTP layer. */
import { createRequire } from "node:module";
import neo4j from "neo4j-driver";

/** What it is told of the graph: the nodes and edges that the questions touch. */
const typeDefs = /* GraphQL */ `
  type Entity @node {
    id: ID!
    name: String!
    kind: String!
    category: String
    aliases: [String!]
    operatesIn: [Entity!]! @relationship(type: "OPERATES_IN", direction: OUT, properties: "Fact")
    supports: [Entity!]! @relationship(type: "SUPPORTS", direction: OUT, properties: "Fact")
    opposes: [Entity!]! @relationship(type: "OPPOSES", direction: OUT, properties: "Fact")
    ledBy: [Entity!]! @relationship(type: "LEADS", direction: IN, properties: "Fact")
    actorIn: [Event!]! @relationship(type: "ACTOR_IN", direction: OUT)
  }
  type Fact @relationshipProperties {
    status: String!
    confidence: Float!
    since: String
    until: String
  }
  type Event @node {
    id: ID!
    label: String!
    type: String!
    status: String!
    confidence: Float!
    sortDate: String!
    countries: [String!]
    actors: [Entity!]! @relationship(type: "ACTOR_IN", direction: IN)
    targets: [Entity!]! @relationship(type: "TARGET_OF", direction: IN)
    places: [Entity!]! @relationship(type: "OCCURRED_IN", direction: OUT)
  }
`;

interface Peer {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly close: () => Promise<void>;
}

export async function openPeer({
  uri,
  user,
  password,
}: {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}): Promise<Peer> {
  const require = createRequire(new URL("../peers/package.json", import.meta.url));
  const { Neo4jGraphQL } = require("@neo4j/graphql") as { Neo4jGraphQL: new (options: object) => { getSchema(): Promise<never> } };
  // A schema and its server must share one copy of graphql.
  const { createYoga } = require("graphql-yoga") as typeof import("graphql-yoga");
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  const yoga = createYoga({ schema, logging: false, maskedErrors: false });
  return { fetch: async (url, init) => yoga.fetch(url, init), close: () => driver.close() };
}
