/** Runs the command line as a process of its own, from source, with a graph of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A folder that nothing else uses. */
export const folder = (): string => mkdtempSync(join(tmpdir(), "conflict-graph-"));

export function spawnCli(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", "cli.ts", ...args], { cwd: root, env: { PATH, HOME, ...env } });
  // A test that fails before it stops its server leaves nothing behind.
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
  return child;
}

/** Runs to the end, with `input` on stdin. */
export function run(args: readonly string[], env: Readonly<Record<string, string>> = {}, input: string | Uint8Array = ""): Promise<Ended> {
  const child = spawnCli(args, env);
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(input);
  return ended(child);
}

export function ended(child: ChildProcess): Promise<Ended> {
  const said = { stdout: "", stderr: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    said.stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve({ status, ...said }));
  });
}

export interface Server {
  readonly url: string;
  readonly announced: Readonly<Record<string, unknown>>;
  /** Ends it as Ctrl+C does, and gives its exit status. */
  readonly stop: () => Promise<number | null>;
  readonly child: ChildProcess;
}

/** `start --json` on a free port, when it has told its address. */
export async function startServer(env: Readonly<Record<string, string>>, args: readonly string[] = []): Promise<Server> {
  const child = spawnCli(["start", "--json", ...args], { PORT: "0", ...env });
  const end = ended(child);
  const line = await new Promise<string>((resolve, reject) => {
    let text = "";
    child.stdout?.on("data", (chunk: string) => {
      text += chunk;
      if (text.includes("\n")) resolve(text);
    });
    end.then(({ stderr }) => reject(new Error(`start ended: ${stderr}`)), reject);
  });
  const announced = JSON.parse(line) as Record<string, unknown>;
  const stop = async () => {
    child.kill("SIGINT");
    return (await end).status;
  };
  return { url: String(announced.url), announced, stop, child };
}
