import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface TestServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Its process; null where it isn't ours. */
  readonly pid: number | null;
  stop(): Promise<void>;
  /** Ends the server without warning, as a power cut would; null where it isn't ours to end. */
  kill: (() => Promise<void>) | null;
}

export interface ServerOptions {
  /** Folder of the data, kept at the end. Default: a new one, removed. */
  readonly home?: string;
  readonly port?: number;
  readonly password?: string;
  /** Whether each query is planned once, however the graph grows: small graphs that come and go would have all planned again. Default false. */
  readonly keepPlans?: boolean;
}

/**
 * A Neo4j for tests: the one that NEO4J_TEST_URI names (with NEO4J_TEST_USER and NEO4J_TEST_PASSWORD), else one started from
 * the folder NEO4J_HOME_LIB that `tests/neo4j/install.sh` filled. Null where neither is given. Throws where it doesn't start.
 */
export async function startNeo4j(options: ServerOptions = {}): Promise<TestServer | null> {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user = "neo4j", NEO4J_TEST_PASSWORD: given = "", NEO4J_HOME_LIB: folder } = process.env;
  if (uri && !options.home) return { uri, user, password: given, pid: null, stop: async () => undefined, kill: null };
  if (!folder) return null;
  if (!existsSync(join(folder, "cls"))) throw new Error(`NEO4J_HOME_LIB=${folder}: not filled by tests/neo4j/install.sh`);
  const home = options.home ?? mkdtempSync(join(tmpdir(), "conflict-graph-neo4j-"));
  const password = options.password ?? randomBytes(12).toString("hex");
  const port = options.port ?? (await freePort());
  const how = [home, String(port), ...(options.keepPlans ? ["keep-plans"] : [])];
  // As Neo4j's own starter does: what stands in the home's `plugins` is found by the server too.
  const jars = `${folder}/lib/*:${folder}/cls:${home}/plugins/*`;
  const server = spawn("java", [...javaOptions, ...(options.keepPlans ? shortLived : []), "-cp", jars, "Neo4jServer", ...how], {
    env: { ...process.env, NEO4J_TEST_PASSWORD: password },
    stdio: ["pipe", "pipe", "pipe"],
  });
  await ready(server).catch((error) => {
    // A server that isn't of use must not stay behind.
    server.kill("SIGKILL");
    throw error;
  });
  const clean = () => {
    if (!options.home) rmSync(home, { recursive: true, force: true });
  };
  return {
    uri: `bolt://127.0.0.1:${port}`,
    user: "neo4j",
    password,
    pid: server.pid ?? null,
    stop: async () => {
      server.stdin?.end();
      await ended(server);
      clean();
    },
    kill: async () => {
      server.kill("SIGKILL");
      await ended(server);
      clean();
    },
  };
}

export const howToGetNeo4j =
  "skipped on Neo4j: run tests/neo4j/install.sh DIR and set NEO4J_HOME_LIB=DIR, or set NEO4J_TEST_URI, NEO4J_TEST_USER, NEO4J_TEST_PASSWORD to a server whose data may be wiped";

/** Less time goes into compiling than it would give back in the minutes that tests last. */
const shortLived = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];
const javaOptions = [
  "-Xms256m",
  "-Xmx512m",
  ...["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
];

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    const timer = setTimeout(() => reject(new Error(`Neo4j didn't start within 120 s:\n${said}`)), 120_000);
    const listen = (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-4000);
      if (!/^READY$/m.test(said)) return;
      clearTimeout(timer);
      resolve();
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`Neo4j ended with ${code} before it was ready:\n${said}`)));
  });
}

function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once("exit", () => resolve());
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (typeof address === "object" && address ? resolve(address.port) : reject(new Error("no free port"))));
    });
  });
}
