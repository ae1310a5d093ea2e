import type { RefusalReason } from "../6-events/refusals.ts";
import type { Article, Entity, EntityKind, Reading, ReadingEvent, ReadingRelation, Skipped, Span } from "../reading.ts";

/** What a reader of an explanation should know first. */
export const aboutExplaining = {
  words:
    "drawn is what the graph gets, by which rule and how sure; refused is what a word could have told, and why it isn't drawn; a frame is what a verb or noun needs beside it to tell of an event",
  title: "the title is read to compare only: every edge of the graph stands on a sentence of the text",
} as const;

/** What each stage saw in an article, in the order of its text. */
export interface Explained {
  readonly article: Article;
  readonly reading: Reading;
  /** By id. */
  readonly entities: ReadonlyMap<string, Entity>;
  readonly title: { readonly pieces: readonly Piece[]; readonly edges: readonly TitleEdge[] } | null;
  readonly parts: readonly (SkippedPart | SentencePart)[];
}

/** What is not read, and why. */
export interface SkippedPart extends Skipped {
  readonly part: "SKIPPED";
  readonly text: string;
}

export interface SentencePart extends Span {
  readonly part: "SENTENCE";
  /** From 0. */
  readonly index: number;
  /** The sentence, cut where names and dates begin and end. */
  readonly pieces: readonly Piece[];
  readonly clauses: readonly Clause[];
  readonly tree: readonly Branch[];
  readonly edges: readonly Edge[];
  readonly refused: readonly Refused[];
}

/** A stretch of text: a name with its entity, a date with what it means, or words between. */
export interface Piece {
  readonly text: string;
  readonly name?: { readonly kind: EntityKind; readonly entity: string; readonly role: string };
  /** `2022-02-14`, `2022-02-01 to 2022-02-28`, `a date not known`. */
  readonly date?: string;
}

/** A verb or noun of doing with its arguments as the tree has them. */
export interface Clause {
  readonly word: string;
  /** Its status by mood, tense and negation; null where it says nothing of the world. */
  readonly status: string | null;
  /** `who`, `what`, a preposition; and the words that stand there. */
  readonly arguments: readonly Fact[];
  /** Ids of the frames that its word calls for. */
  readonly frames: readonly string[];
}

/** A token of the tree, in order of the sentence. */
export interface Branch {
  readonly word: string;
  readonly depth: number;
  readonly relation: string;
  readonly tag: string;
  /** Of the arc, 0 to 1. */
  readonly probability: number;
}

/** An event or relation as this sentence tells it. */
export interface Edge {
  readonly is: "EVENT" | "RELATION";
  /** `ASSAULT, AIR_STRIKE`, `LEADS`. */
  readonly type: string;
  readonly status: string;
  readonly facts: readonly Fact[];
  readonly trigger: string;
  readonly rule: string;
  /** Why the rule is there, where its table says so. */
  readonly reason: string | null;
  readonly confidence: number;
  /** What makes an event more or less sure: `only who acts is named`. */
  readonly signs: readonly string[];
  /** Number of the sentence, from 1, that told it first, where this one adds to it; HERE where other words of this one do. */
  readonly toldBefore: number | "HERE" | null;
  /** As the reading holds it. */
  readonly of: ReadingEvent | ReadingRelation;
}

/** What the title tells, and the numbers of the sentences that tell the like; none where the graph doesn't get it. */
export interface TitleEdge extends Edge {
  readonly toldIn: readonly number[];
}

/** A label and what it says: `["actor", "Malian Armed Forces"]`. */
export type Fact = readonly [label: string, value: string];

/** What a stage made nothing of. */
export interface Refused {
  readonly trigger: string;
  /** Of an event its frames, of a relation its rules; `mentions/name` and `entities/place` for stages 4 and 5. */
  readonly rules: readonly string[];
  readonly reason: RefusalReason | "NAME_DROPPED" | "NAME_UNKNOWN" | "PLACE_ELSEWHERE" | "PLACE_UNKNOWN";
  /** The reason in words. */
  readonly because: string;
}

/** Whether the graph gets what a title tells. */
export const toldInWords = ({ toldIn }: TitleEdge): string =>
  toldIn.length > 0
    ? `told by sentence${toldIn.length > 1 ? "s" : ""} ${toldIn.join(", ")} too, going by its type and by who is named`
    : "no sentence of the text is read as telling it: not drawn";
