/** Once for the whole run: a Neo4j shared by every suite, where there is one. */
import type { TestProject } from "vitest/node";
import { howToGetNeo4j, startNeo4j } from "./neo4j/start.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Null where no Neo4j is at hand. Suites share it: one at a time may wipe it, through `takeNeo4j`. */
    readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string } | null;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startNeo4j({ keepPlans: true });
  if (!server) {
    if (process.env.REQUIRE_NEO4J === "1") throw new Error(`REQUIRE_NEO4J=1, but no Neo4j: ${howToGetNeo4j}`);
    console.warn(howToGetNeo4j);
  }
  project.provide("neo4j", server && { uri: server.uri, user: server.user, password: server.password });
  return async () => {
    await server?.stop();
  };
}
