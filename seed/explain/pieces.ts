import type { Mention, Reading, Span, TimeExpression } from "../reading.ts";
import type { Piece } from "./explained.ts";

/** A sentence cut at its names and dates; where the two overlap, the one that begins first is shown. */
export function piecesOf(text: string, { start, end }: Span, { mentions, times }: Pick<Reading, "mentions" | "times">): readonly Piece[] {
  const marks = [...mentions.map(nameAt), ...times.map(dateAt)]
    .filter((mark) => start <= mark.start && mark.end <= end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece[] = [];
  let at = start;
  for (const { start: from, end: to, ...said } of marks) {
    if (from < at) continue;
    if (from > at) pieces.push({ text: text.slice(at, from) });
    pieces.push({ text: text.slice(from, to), ...said });
    at = to;
  }
  return at < end ? [...pieces, { text: text.slice(at, end) }] : pieces;
}

type Mark = Span & Omit<Piece, "text">;

const nameAt = ({ start, end, kind, entity, role }: Mention): Mark => ({ start, end, name: { kind, entity, role } });

const dateAt = ({ start, end, from, to }: TimeExpression): Mark => ({
  start,
  end,
  date: from === null && to === null ? "a date not known" : rangeOf(from, to),
});

/** `2022-02-14`, `2022-02-01 to 2022-02-28`, `2011 on` as days; open ends are told. */
export function rangeOf(from: string | null, to: string | null): string {
  if (from === null && to === null) return "unknown";
  return from === to ? String(from) : `${from ?? "open"} to ${to ?? "open"}`;
}
