/** A piece of a connection as it is drawn on the canvas. */
import type { Status } from "../api/documents.generated.ts";
import { statusLooks } from "../graph/display.ts";

export function LineMark({
  status,
  hollow = false,
  dotted = false,
}: {
  readonly status: Status;
  readonly hollow?: boolean;
  readonly dotted?: boolean;
}) {
  const look = statusLooks[status];
  const line = dotted ? "dotted" : look.line;
  return (
    <svg class="line-mark" viewBox="0 0 34 14" aria-hidden="true">
      <path d="M1 7h25" stroke="currentColor" stroke-width={look.width + 0.4} stroke-dasharray={dashes[line]} />
      {!dotted && <path d="M25 2.5 32.5 7 25 11.5z" fill={hollow ? "none" : "currentColor"} stroke="currentColor" stroke-width="1.2" />}
    </svg>
  );
}

const dashes = { solid: undefined, dashed: "5 3", dotted: "1.5 3" } as const;
