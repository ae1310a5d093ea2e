/** The mark of a kind: its shape, colour and picture, as on the canvas. Says nothing to screen readers, since a word always stands beside it. */
import type { EventType, NodeKind, Status } from "../api/documents.generated.ts";
import { eventColors, kindLooks, statusLooks } from "../graph/display.ts";

export interface KindMarkProps {
  readonly kind: NodeKind;
  readonly event?: EventType | null;
  readonly status?: Status | null;
}

export function KindMark({ kind, event, status }: KindMarkProps) {
  const look = kindLooks[kind];
  const color = `var(${event ? eventColors[event] : look.color})`;
  const filled = status ? statusLooks[status].filled : true;
  const border = status ? statusLooks[status].border : "solid";
  return (
    <svg class="mark" viewBox="-1.5 -1.5 27 27" aria-hidden="true">
      <path d={look.outline} fill={filled ? color : "none"} stroke={color} stroke-width="2.4" stroke-dasharray={dashes[border]} />
      {filled && <image href={`/glyphs/${look.glyph}.svg`} x="4.5" y="4.5" width="15" height="15" />}
    </svg>
  );
}

const dashes = { solid: undefined, double: undefined, dashed: "5 3", dotted: "1.5 3" } as const;
