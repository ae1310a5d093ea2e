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
const spoken: ReadonlySet<EventType> = new Set(["AGREE", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"]);

/** A promised kindness is AGREE, a harsh act announced is THREATEN, a kindness refused is REJECT (PLOVER's rule of the future). */
export function speechAct(match: Match, standing: Standing): Act {
  const { frame, actors, targets } = match;
  const act = { rule: frame.id, type: frame.type, status: standing.status, actors, targets, statement: spoken.has(frame.type) };
  if (actors.length === 0) return { ...act, statement: false };
  if (frame.type === "THREATEN") return { ...act, status: standing.status === "NEGATED" ? "NEGATED" : "HYPOTHETICAL" };
  if (standing.status === "PLANNED" && kind.has(frame.type))
    return { ...act, rule: `agree/promised ${frame.id}`, type: "AGREE", statement: true };
  if (standing.status === "PLANNED" && harsh.has(frame.type) && standing.future) {
    return { ...act, rule: `threaten/announced ${frame.id}`, type: "THREATEN", status: "HYPOTHETICAL", statement: true };
  }
  if (standing.status === "NEGATED" && standing.future && (kind.has(frame.type) || frame.type === "AGREE")) {
    return { ...act, rule: `reject/will-not ${frame.id}`, type: "REJECT", status: "HAPPENED", statement: true };
  }
  return act;
}
