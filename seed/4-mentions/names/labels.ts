/** Labels of tokens: outside, or first, inside, last, single of a person, place or body; and which may follow which. */

export const nameTypes = ["PER", "LOC", "ORG"] as const;
export type NameType = (typeof nameTypes)[number];

/** O, then B I E S of each type. */
export const labels = ["O", ...nameTypes.flatMap((type) => [`B-${type}`, `I-${type}`, `E-${type}`, `S-${type}`])];
/** Row length of the weights. */
export const labelCount = labels.length;

export const mayStart = (label: number): boolean => "OBS".includes((labels[label] as string)[0] as string);
export const mayEnd = (label: number): boolean => "OES".includes((labels[label] as string)[0] as string);

export function mayFollow(before: number, label: number): boolean {
  const [a, b] = [labels[before] as string, labels[label] as string];
  if (a[0] === "B" || a[0] === "I") return (b[0] === "I" || b[0] === "E") && a.slice(2) === b.slice(2);
  return b[0] === "O" || b[0] === "B" || b[0] === "S";
}

/** For each label those that may stand before it. */
export const predecessors: readonly (readonly number[])[] = labels.map((_, label) =>
  labels.map((_, before) => before).filter((before) => mayFollow(before, label)),
);

/** A name as tokens `[from, to)` of a sentence. */
export interface TokenName {
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
}

export function namesOf(path: Int8Array, length: number): TokenName[] {
  const out: TokenName[] = [];
  let from = 0;
  for (let i = 0; i < length; i++) {
    const label = labels[path[i] as number] as string;
    if (label[0] === "B" || label[0] === "S") from = i;
    if (label[0] === "E" || label[0] === "S") out.push({ from, to: i + 1, type: label.slice(2) as NameType });
  }
  return out;
}

/** BIO tags, as the training texts have them, as labels; other types than the three are outside. */
export function labelsOf(tags: readonly string[]): Int8Array {
  return Int8Array.from(tags, (tag, i) => {
    const type = tag.slice(2);
    if (!nameTypes.includes(type as NameType)) return 0;
    const starts = tag[0] === "B";
    const ends = tags[i + 1] !== `I-${type}`;
    return labels.indexOf(`${starts ? (ends ? "S" : "B") : ends ? "E" : "I"}-${type}`);
  });
}

const impossible = -1e30;
// Of the sentence at hand; made anew for a longer one alone.
let best = new Float64Array(256 * labelCount);
let back = new Int8Array(256 * labelCount);

/** The best path through `scores[token * labelCount + label]` with `moves[before * labelCount + label]`, written to `path`. */
export function bestPath(scores: Float32Array, moves: Float32Array, length: number, path: Int8Array): void {
  const count = labelCount;
  if (length * count > best.length) [best, back] = [new Float64Array(2 * length * count), new Int8Array(2 * length * count)];
  for (let label = 0; label < count; label++) best[label] = mayStart(label) ? (scores[label] as number) : impossible;
  for (let i = 1; i < length; i++)
    for (let label = 0; label < count; label++) {
      let top = 2 * impossible;
      let from = 0;
      for (const before of predecessors[label] as readonly number[]) {
        const value = (best[(i - 1) * count + before] as number) + (moves[before * count + label] as number);
        if (value > top) {
          top = value;
          from = before;
        }
      }
      best[i * count + label] = top + (scores[i * count + label] as number);
      back[i * count + label] = from;
    }
  let label = 0;
  let top = 3 * impossible;
  for (let last = 0; last < count; last++) {
    const value = best[(length - 1) * count + last] as number;
    if (mayEnd(last) && value > top) {
      top = value;
      label = last;
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label;
    label = back[i * count + label] as number;
  }
}
