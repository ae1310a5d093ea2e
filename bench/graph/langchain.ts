/** The peer in loading: LangChain's `addGraphDocuments`, which writes through APOC core. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nodeProps, relationProps } from "../../graph/codec.ts";
import type { ArticleRows } from "../../graph/rows.ts";
import { rolesOf } from "../../graph/store/changes.ts";

interface Place {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}
interface LangChain {
  addGraphDocuments(documents: readonly object[], how: object): Promise<void>;
  close(): Promise<void>;
}

const peers = fileURLToPath(new URL("../peers", import.meta.url));

/** Puts APOC where a server in that home finds it; fetched by Maven where it isn't there. False where that fails. */
export function addApoc(home: string): boolean {
  const jars = join(peers, "node_modules/.apoc");
  if (!existsSync(jars)) {
    mkdirSync(jars, { recursive: true });
    const options = ["-q", "-B", "-f", join(peers, "pom.xml"), "dependency:copy-dependencies", "-DincludeScope=runtime"];
    try {
      execFileSync("mvn", [...options, `-DoutputDirectory=${jars}`], { stdio: ["ignore", "ignore", "inherit"] });
    } catch {
      return false;
    }
  }
  cpSync(jars, join(home, "plugins"), { recursive: true });
  return true;
}

export async function openLangChain({ uri, user, password }: Place): Promise<LangChain> {
  const require = createRequire(join(peers, "package.json"));
  const { Neo4jGraph } = require("@langchain/community/graphs/neo4j_graph") as {
    Neo4jGraph: { initialize(at: object): Promise<LangChain> };
  };
  return Neo4jGraph.initialize({ url: uri, username: user, password });
}

/** The articles as its documents: the same nodes and edges, each with the same values of its own. */
export function graphDocuments(articles: readonly ArticleRows[]): readonly object[] {
  return articles.map(({ article, entities, events, relations }) => {
    const nodes = [...entities, ...events].map((row) => ({ id: row.id, type: row.kind, properties: nodeProps(row) }));
    const node = new Map(nodes.map((one) => [one.id, one]));
    const roles = events.flatMap(rolesOf).filter(({ type }) => type !== "REPORTED_IN");
    return {
      nodes,
      relationships: [
        ...roles.map(({ type, event, other }) => ({ source: node.get(other), target: node.get(event), type, properties: {} })),
        ...relations.map((row) => ({
          source: node.get(row.from),
          target: node.get(row.to),
          type: row.type,
          properties: relationProps(row),
        })),
      ],
      source: { pageContent: article.text, metadata: { id: article.id, title: article.title } },
    };
  });
}
