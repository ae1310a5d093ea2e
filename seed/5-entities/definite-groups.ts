import type { Found } from "../4-mentions/index.ts";
import { type Context, textOf } from "./context.ts";
import type { Draft } from "./register.ts";

/**
 * "Al-Shabaab attacked a base. The militants killed ...": a plain noun with its article means the armed group that was named last,
 * where it fits the noun and no other armed group stands between or beside it. By the start of the mention.
 */
export function groupsMeant(context: Context, bodies: readonly Found[], drafts: ReadonlyMap<number, Draft>): ReadonlyMap<number, Draft> {
  const meant = new Map<number, Draft>();
  let last: Last | undefined;
  for (const found of bodies.toSorted((a, b) => a.start - b.start)) {
    const own = drafts.get(found.start);
    if (own?.kind !== "Force" || !armed.has(own.category ?? "")) continue;
    const draft: Draft = found.family && last && fits(context, found, last) ? last.draft : own;
    if (draft !== own) meant.set(found.start, draft);
    const isNamed = found.family === undefined || draft !== own;
    last = {
      sentence: found.sentence,
      draft,
      isNamed,
      isAlone: last?.sentence !== found.sentence || (last.isAlone && last.draft.id === draft.id),
    };
  }
  return meant;
}

/** The armed group named last, whether its sentence names no other so far, and whether it has a name. */
interface Last {
  readonly sentence: number;
  readonly draft: Draft;
  readonly isAlone: boolean;
  readonly isNamed: boolean;
}

function fits(context: Context, found: Found, last: Last): boolean {
  const noun = textOf(context, found).toLowerCase();
  const kinds = called[noun];
  const before = context.sentences[found.sentence]?.tokens[found.tokens[0] - 1]?.form.toLowerCase();
  return (
    before === "the" &&
    last.isNamed &&
    last.isAlone &&
    found.sentence - last.sentence <= 2 &&
    (kinds?.includes(last.draft.category ?? "") ?? false)
  );
}

const armed: ReadonlySet<string> = new Set([
  "REBEL_GROUP",
  "JIHADIST_GROUP",
  "MILITIA",
  "PRIVATE_MILITARY_COMPANY",
  "UNIDENTIFIED_ARMED_GROUP",
]);

const any = ["JIHADIST_GROUP", "REBEL_GROUP", "MILITIA"];
/** What each noun may call. */
const called: Readonly<Record<string, readonly string[]>> = {
  militants: any,
  insurgents: any,
  rebels: any,
  guerrillas: ["REBEL_GROUP"],
  separatists: ["REBEL_GROUP"],
  jihadists: ["JIHADIST_GROUP"],
  islamists: ["JIHADIST_GROUP"],
  extremists: ["JIHADIST_GROUP"],
  terrorists: ["JIHADIST_GROUP"],
  militia: ["MILITIA"],
  militiamen: ["MILITIA"],
  paramilitaries: ["MILITIA"],
  mercenaries: ["PRIVATE_MILITARY_COMPANY"],
};
