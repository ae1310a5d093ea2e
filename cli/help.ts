/** `help`: what can be typed, with examples, exit statuses and every setting. */
import type { ArgsDef, CommandDef } from "citty";
import { settingsTable } from "../config.ts";
import { examples } from "./command.ts";
import { exitCodes } from "./errors.ts";

type Row = readonly [left: string, right: string];

/** Prints the help of the command that `args` names, else of the whole. */
export async function help(main: CommandDef, args: readonly string[]): Promise<void> {
  const commands = await commandsOf(main);
  const name = args.find((arg) => commands.has(arg));
  console.log(name === undefined ? await overview(main, commands) : await details(name, commands.get(name) ?? main));
}

async function overview(main: CommandDef, commands: ReadonlyMap<string, CommandDef>): Promise<string> {
  const rows = await Promise.all([...commands].map(async ([name, command]): Promise<Row> => [name, await description(command)]));
  return [
    `${await description(main)}.`,
    section("conflict-graph COMMAND", rows),
    "conflict-graph help COMMAND tells more, with examples.",
    section("Settings, from the environment", settingsTable.map(settingRow)),
    section(
      "Exit status",
      exitCodes.map(([code, meaning]) => [String(code), meaning]),
    ),
  ].join("\n\n");
}

async function details(name: string, command: CommandDef): Promise<string> {
  const args = Object.entries(((await (typeof command.args === "function" ? command.args() : command.args)) ?? {}) as ArgsDef);
  const usage = args.map(([arg, { type, required }]) =>
    type === "positional" ? (required ? arg : `[${arg}]`).toUpperCase() : `[--${arg}]`,
  );
  const rows = args.map(([arg, def]): Row => {
    const left = def.type === "positional" ? arg.toUpperCase() : `--${arg}${def.valueHint ? ` ${def.valueHint}` : ""}`;
    return [left, def.default === undefined ? (def.description ?? "") : `${def.description} (${def.default})`];
  });
  const parts = [`${await description(command)}.`, `conflict-graph ${[name, ...usage].join(" ")}`];
  const shown = (examples.get(name) ?? []).map(([typed, effect]) => `  # ${effect}\n  ${typed}`);
  return [...parts, ...(rows.length > 0 ? [section("Arguments", rows)] : []), `Examples\n\n${shown.join("\n\n")}`].join("\n\n");
}

function settingRow({ name, fallback, meaning }: (typeof settingsTable)[number]): Row {
  return [name, fallback ? `${meaning} (${fallback})` : meaning];
}

async function commandsOf(main: CommandDef): Promise<ReadonlyMap<string, CommandDef>> {
  const subCommands = (typeof main.subCommands === "function" ? await main.subCommands() : await main.subCommands) ?? {};
  const loaded = Object.entries(subCommands).map(
    async ([name, command]) => [name, await (typeof command === "function" ? command() : command)] as const,
  );
  return new Map(await Promise.all(loaded));
}

async function description({ meta }: CommandDef): Promise<string> {
  return (typeof meta === "function" ? await meta() : await meta)?.description ?? "";
}

function section(title: string, rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return [title, "", ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)].join("\n");
}
