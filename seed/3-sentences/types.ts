/** The types of the language layer: `conflict-graph/language` stands on these alone. */

/** A half-open range `[start, end)` of UTF-16 code units in the text of one article. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A token with its place in the sentence's dependency tree (Universal Dependencies 2, English). */
export interface Token extends Span {
  readonly form: string;
  readonly lemma: string;
  /** Universal part of speech: NOUN, PROPN, VERB, ... */
  readonly upos: string;
  /** Penn Treebank tag: NN, NNP, VBD, ... */
  readonly xpos: string;
  /** Index of the head in the same sentence; -1 for the root. */
  readonly head: number;
  /** Universal dependency relation with subtype: nsubj, nsubj:pass, obl:agent, ... */
  readonly relation: string;
  /** Probability of the arc, 0 to 1. */
  readonly probability: number;
}

/** A sentence with its tokens; `tokens` is empty where the sentence was not worth parsing (no name, no trigger). */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}
