/** Cuts an article's text into pieces, each under the marks that cover it. */

/** A half-open range of UTF-16 code units and what it stands for. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: "name" | "fact" | "time" | "skipped" | "focus";
  /** Kind of the entity named. */
  readonly of?: string;
  /** What it leads to; null where nowhere. */
  readonly id: string | null;
  readonly title: string;
}

export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** In the order of the text, without gaps; ranges outside it are cut to it. */
export function pieces(text: string, marks: readonly Mark[]): readonly Piece[] {
  const bounded = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [...new Set([0, text.length, ...bounded.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const found: Piece[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (const [i, start] of cuts.entries()) {
    const end = cuts[i + 1];
    if (end === undefined) break;
    open = open.filter((mark) => mark.end > start);
    for (let mark = bounded[next]; mark && mark.start <= start; mark = bounded[++next]) open.push(mark);
    found.push({ start, text: text.slice(start, end), marks: [...open] });
  }
  return found;
}
