import type { EventType } from "../../graph/schema.generated.ts";
import type { Entity, Mention, ReadingEvent, ReadingEvidence, Sentence } from "../reading.ts";
import { isOfNationals } from "./nationals.ts";
import { incidentsOf, isSparse } from "./surroundings.ts";

/**
 * How sure an event is, by what speaks for and against it. Judged were 518 events of 195 articles and passages written for it,
 * a third of them about something else than conflict, and 252 that stand alone in their sentence on the development set; right
 * is an event whose type, parties, status and source are. The weights are those of a logistic regression: what a sign adds to
 * the logarithm of the odds.
 *
 * Weighed by what the other texts taught, and none of its own, 90 % of the events from 0.9 up were right, 87 % from 0.5 up,
 * 42 % of those under it. The figures of each row are of the texts written for it, then of the development set.
 */
export const signs = {
  SPARSE: { weight: -1.65, says: "a long text that hardly speaks of conflict" }, // 31 of 72 right
  NATIONALS: { weight: -2.2, says: "some of its people are taken for their country" }, // not fitted: 0 of 5, and never shown by itself
  CONCEDE: { weight: -1, says: "giving way is easily mistaken" }, // 18 of 30, 7 of 13
  PRIVATE: { weight: -0.85, says: "a person without any known office acts" }, // 24 of 48
  HYPOTHETICAL: { weight: -0.65, says: "told as what may be" }, // 9 of 20, 19 of 19
  NO_ACTOR: { weight: -0.6, says: "who acts isn't named" }, // 60 of 79, 12 of 15
  PLANNED: { weight: -0.55, says: "planned" }, // 13 of 20, 11 of 16
  CLAIMED: { weight: -0.5, says: "somebody else says so" }, // 30 of 41, 30 of 38
  ORDERS: { weight: -0.5, says: "an order, ban or move is easily mistaken" }, // 68 of 85, 24 of 34
  BODY: { weight: -0.5, says: "an organization acts" }, // 45 of 57, 39 of 48
  SUBORDINATE: { weight: -0.3, says: "told in a subordinate clause" }, // 88 of 120, 60 of 75
  PLACE: { weight: 0.15, says: "its place is told" }, // 143 of 163, 55 of 74
  AGAIN: { weight: 0.3, says: "told by another sentence too" }, // 24 of 28
} as const;

const base = 2.45;

export type Sign = keyof typeof signs;

/** What of a reading the signs are read from; `mentions` in order of the text. */
interface Told {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly events: readonly ReadingEvent[];
}

/** The events with the certainty that their sentences left them weighed by their signs. */
export function weighed(told: Told): readonly ReadingEvent[] {
  const signsOf = reader(told);
  return told.events.map((event) => ({
    ...event,
    evidence: event.evidence.map((one) => {
      const odds = signsOf(event, one).reduce((sum, sign) => sum + signs[sign].weight, base);
      return { ...one, confidence: Math.round(100 * one.confidence * stretched(1 / (1 + Math.exp(-odds)))) / 100 };
    }),
  }));
}

/** At 0.5 one in two would be wrong, too many to be shown: there it stands for seven in ten, and for nine in ten at 0.9. */
const stretched = (share: number): number => {
  if (share < 0.7) return (share * 5) / 7;
  return share < 0.9 ? 0.5 + (share - 0.7) * 2 : share;
};

/** Reads the signs of an event as one of its sentences tells it. */
export function reader(told: Told) {
  const { sentences } = told;
  const doubted = isSparse(told);
  const incidents = doubted ? incidentsOf(told) : [];
  const unknown = new Set(told.entities.filter(isPrivate).map(({ id }) => id));
  const isOfPeople = (country: string, { sentence, start, end }: ReadingEvidence): boolean => {
    const named = told.mentions.filter((one) => one.entity === country && one.start >= start && one.end <= end);
    const tokens = sentences[sentence];
    // "killed nine Palestinians, Palestinian officials said": who tells of it behind them changes nothing
    return (
      tokens !== undefined && named.length > 0 && named.every((one, at) => (at > 0 && one.role === "DEMONYM") || isOfNationals(one, tokens))
    );
  };
  return (event: ReadingEvent, evidence: ReadingEvidence): readonly Sign[] => {
    const { actors } = event;
    const word = sentences[evidence.sentence]?.tokens.find((token) => token.start >= evidence.trigger.start);
    const holds: Readonly<Record<Sign, boolean>> = {
      SPARSE: doubted && !incidents.some((sentence) => Math.abs(sentence - evidence.sentence) <= 1),
      NATIONALS: [...actors, ...event.targets].some((id) => id.startsWith("country:") && isOfPeople(id, evidence)),
      CONCEDE: event.type === "CONCEDE" && event.mode !== "RESIGNATION",
      PRIVATE: actors.length > 0 && actors.every((id) => unknown.has(id)),
      ORDERS: orders.has(event.type),
      SUBORDINATE: word !== undefined && subordinate.has(word.relation),
      NO_ACTOR: actors.length === 0,
      PLANNED: event.status === "PLANNED",
      HYPOTHETICAL: event.status === "HYPOTHETICAL",
      BODY: actors[0]?.startsWith("organization:") ?? false,
      // a plan is always told by somebody
      CLAIMED: event.status !== "PLANNED" && event.claimedBy.some((id) => !actors.includes(id)),
      PLACE: event.places.length > 0,
      AGAIN: event.evidence.some(({ sentence }) => sentence !== evidence.sentence),
    };
    return (Object.keys(signs) as Sign[]).filter((sign) => holds[sign]);
  };
}

/** No office or leadership of this person is known to the article or to the lexicon. */
const isPrivate = ({ kind, labels, roles, country }: Entity): boolean =>
  kind === "Person" && labels.length === 0 && country === undefined && !roles?.length;

const orders: ReadonlySet<EventType> = new Set(["COERCE", "SANCTION", "RETREAT", "MOBILIZE"]);
const subordinate: ReadonlySet<string> = new Set(["ccomp", "advcl", "xcomp", "acl", "acl:relcl", "nmod"]);
