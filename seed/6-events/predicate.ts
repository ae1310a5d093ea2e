/** A verb, adjective or noun of doing with its arguments as heads of phrases; -1 where there is none. */
export interface Predicate {
  readonly at: number;
  /** With its particle: `carry out`, `blow up`. */
  readonly lemma: string;
  readonly kind: "VERB" | "NOUN";
  /** Who does it, whatever the voice. */
  readonly subject: number;
  /** What it is done to, whatever the voice. */
  readonly object: number;
  readonly indirect: number;
  readonly obliques: readonly Oblique[];
  /** Heads of the clauses that complete it: `agreed to leave`, `said that ...`. */
  readonly clauses: readonly number[];
  readonly passive: boolean;
  /** The light verb that carries a noun; the predicate itself otherwise. Mood, tense and negation are its. */
  readonly carrier: number;
}

/** A phrase behind a preposition: `against foreign troops`. */
export interface Oblique {
  readonly preposition: string;
  readonly head: number;
}
