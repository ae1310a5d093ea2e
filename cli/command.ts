/** A command of ours: citty's, with examples, an exit status, and no patience with unknown options. */
import { type ArgsDef, type CommandDef, defineCommand, type ParsedArgs } from "citty";
import { DomainError } from "../graph/errors.ts";

export interface Command<Args extends ArgsDef> {
  readonly name: string;
  readonly description: string;
  readonly args: Args;
  /** What to type and what it does. */
  readonly examples: readonly (readonly [typed: string, effect: string])[];
  /** Gives the exit status. */
  readonly run: (args: ParsedArgs<Args>) => Promise<number>;
}

/** Examples by name of command, for `help`. */
export const examples = new Map<string, Command<ArgsDef>["examples"]>();

export function command<const Args extends ArgsDef>({ name, description, args, run, examples: shown }: Command<Args>): CommandDef<Args> {
  examples.set(name, shown);
  return defineCommand({
    meta: { name, description },
    args,
    run: async ({ args: parsed, rawArgs }) => {
      refuseUnknown(rawArgs, args, parsed._);
      process.exitCode = await run(parsed);
    },
  });
}

/** citty passes over what it doesn't know; a mistyped option must not change what a command does. */
function refuseUnknown(rawArgs: readonly string[], args: ArgsDef, positionals: readonly string[]): void {
  const end = rawArgs.indexOf("--");
  const options = rawArgs.slice(0, end < 0 ? undefined : end).filter((arg) => /^--?[^-\d]/.test(arg) && !positionals.includes(arg));
  const known = Object.entries(args).flatMap(([name, { type }]) =>
    type === "positional" ? [] : [name, ...(type === "boolean" ? [`no-${name}`] : [])],
  );
  const unknown = options.find((option) => !known.includes(option.replace(/^--?/, "").replace(/=.*/s, "")));
  if (unknown) throw new DomainError("BAD_INPUT", `unknown option ${unknown}: see conflict-graph help`);
  const places = Object.values(args).filter(({ type }) => type === "positional").length;
  if (positionals.length > places) throw new DomainError("BAD_INPUT", `one argument too many: ${positionals.at(-1)}`);
}
