import type { EventType, Status } from "../../graph/schema.generated.ts";
import type { Match } from "./match.ts";
import type { Standing } from "./standing.ts";

/** What an utterance makes of the act in it. */
export interface Act {
  readonly rule: string;
  readonly type: EventType;
  readonly status: Status;
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  /** Whether saying it is doing it: then the speaker acts and nobody claims. */
  readonly statement: boolean;
}

const kind: ReadonlySet<EventType> = new Set(["SUPPORT", "AID", "COOPERATE", "CONCEDE", "CONSULT"]);
const harsh: ReadonlySet<EventType> = new Set(["SANCTION", "COERCE", "ASSAULT", "PROTEST"]);
const moving: ReadonlySet<EventType> = new Set(["MOBILIZE", "RETREAT", "CONSULT"]);
const spoken: ReadonlySet<EventType> = new Set(["AGREE", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"]);

/** Being ready to do harm is a threat, agreeing to it is not. */
const resolve = new Set(["prepared", "ready", "willing", "promise", "pledge", "committed", "prepare", "commit"]);

/** Swearing to do good is a promise, swearing not to is a refusal. */
const vows = new Set(["vow", "swear"]);

/** How it stands, and whether the verb itself has a `will`. */
type Spoken = Standing & { readonly willed: boolean };

/** A rule of speech: when it holds, what the act becomes. */
interface Rule {
  readonly id: string;
  readonly holds: (match: Match, standing: Spoken, saidBy: readonly string[]) => boolean;
  readonly becomes: (act: Act, saidBy: readonly string[]) => Act;
}

const bySelf = (match: Match, saidBy: readonly string[]): boolean => saidBy.length === 0 || saidBy.some((id) => match.actors.includes(id));
const byOther = (match: Match, saidBy: readonly string[]): boolean => saidBy.length > 0 && !saidBy.some((id) => match.actors.includes(id));

/** The first that holds applies. */
const rules: readonly Rule[] = [
  {
    // "it is unacceptable": the speaker accuses
    id: "speaker",
    holds: (match) => match.frame.actor?.[0] === "speaker",
    becomes: (act, saidBy) => ({
      ...act,
      status: "HAPPENED",
      actors: saidBy,
      targets: act.targets.filter((id) => !saidBy.includes(id)),
      statement: true,
    }),
  },
  {
    // "would not meet the demands": the refusal itself is made
    id: "",
    holds: (match, standing) => ["reject/unmet", "reject/unanswered"].includes(match.frame.id) && standing.negated,
    becomes: (act) => ({ ...act, status: "HAPPENED", statement: true }),
  },
  {
    // "will withdraw unless": what is held out on a condition is a threat
    id: "threaten/unless",
    holds: (match, standing, saidBy) =>
      match.frame.type === "RETREAT" && match.actors.length > 0 && standing.future && standing.conditional && bySelf(match, saidBy),
    becomes: (act) => ({ ...act, type: "THREATEN", status: "HYPOTHETICAL", statement: true }),
  },
  {
    // "said that Mali must leave": a demand, whatever must be done
    id: "request/must",
    holds: (match, standing, saidBy) => standing.obliged && byOther(match, saidBy) && match.actors.length > 0,
    becomes: (act, saidBy) => ({
      ...act,
      type: "REQUEST",
      status: "HAPPENED",
      actors: saidBy,
      targets: act.actors.filter((id) => !saidBy.includes(id)),
      statement: true,
    }),
  },
  {
    // "says French forces can cross into its territory": leave given to others
    id: "concede/may",
    holds: (match, standing, saidBy) =>
      standing.permitted && byOther(match, saidBy) && match.actors.length > 0 && moving.has(match.frame.type),
    becomes: (act, saidBy) => ({ ...act, type: "CONCEDE", status: "HAPPENED", actors: saidBy, targets: act.actors, statement: true }),
  },
  {
    // "would boycott unless": a refusal to come is a threat
    id: "threaten/announced",
    holds: (match, standing, saidBy) =>
      match.frame.type === "REJECT" && match.actors.length > 0 && standing.future && standing.status === "PLANNED" && bySelf(match, saidBy),
    becomes: (act) => ({ ...act, type: "THREATEN", status: "HYPOTHETICAL", statement: true }),
  },
  {
    // ONTOLOGY: one event, the speaker its actor, hypothetical
    id: "",
    holds: (match) => match.frame.type === "THREATEN" && match.actors.length > 0,
    becomes: (act) => ({ ...act, status: act.status === "NEGATED" ? "NEGATED" : "HYPOTHETICAL" }),
  },
  {
    // PLOVER: a promise of a friendly act is an agreement
    id: "agree/promised",
    holds: (match, standing) =>
      standing.status === "PLANNED" &&
      kind.has(match.frame.type) &&
      match.frame.mode !== "RESIGNATION" &&
      match.actors.length > 0 &&
      // "Council to meet on Sunday" is a meeting to come, "will meet" a promise
      (match.frame.type !== "CONSULT" || standing.willed),
    becomes: (act) => ({ ...act, type: "AGREE", statement: true }),
  },
  {
    // PLOVER: a hostile act announced by its doer is a threat; one that the article itself tells is a plan
    id: "threaten/announced",
    holds: (match, standing, saidBy) =>
      harsh.has(match.frame.type) &&
      match.actors.length > 0 &&
      bySelf(match, saidBy) &&
      ((standing.status === "PLANNED" && standing.future && saidBy.length > 0) ||
        (standing.conditional && !standing.obliged && standing.status !== "HAPPENED")),
    becomes: (act) => ({ ...act, type: "THREATEN", status: "HYPOTHETICAL", statement: true }),
  },
  {
    // "will not allow": a refusal
    id: "reject/will-not",
    holds: (match, standing) =>
      standing.status === "NEGATED" &&
      standing.future &&
      (kind.has(match.frame.type) || match.frame.type === "AGREE") &&
      match.actors.length > 0,
    becomes: (act) => ({ ...act, type: "REJECT", status: "HAPPENED", statement: true }),
  },
];

/** A promised kindness is AGREE, a harsh act announced is THREATEN, a kindness refused is REJECT; null where nobody is left to act. */
export function speechAct(
  match: Match,
  standing: Spoken,
  saidBy: readonly string[],
  meant: readonly string[],
  inner: readonly EventType[],
): Act | null {
  const { frame, actors, targets } = match;
  const act = {
    rule: frame.id,
    type: frame.type,
    status: standing.status,
    actors,
    targets: targets.length > 0 ? targets : meant,
    statement: spoken.has(frame.type),
  };
  if (frame.type === "AGREE" && actors.length > 0 && resolve.has(match.predicate.lemma) && inner[0] !== undefined && harsh.has(inner[0])) {
    return { ...act, rule: `threaten/resolved ${frame.id}`, type: "THREATEN", status: "HYPOTHETICAL" };
  }
  if (vows.has(match.predicate.lemma) && frame.type === "THREATEN" && inner[0] !== undefined && !harsh.has(inner[0])) {
    if (inner[0] === "REJECT") return { ...act, rule: `reject/vowed ${frame.id}`, type: "REJECT", status: "HAPPENED" };
    if (kind.has(inner[0]) || inner[0] === "AGREE") return { ...act, rule: `agree/vowed ${frame.id}`, type: "AGREE" };
  }
  const rule = rules.find((one) => one.holds(match, standing, saidBy));
  if (!rule) return frame.id === "request/must" ? null : act;
  const changed = rule.becomes(act, saidBy);
  if (changed.actors.length === 0) return null;
  if (rule.id === "request/must" && frame.id === rule.id) return changed;
  return rule.id === "" || rule.id === "speaker" ? changed : { ...changed, rule: `${rule.id} ${frame.id}` };
}
