/** How each kind, event type and status looks: tables that canvas, legend and lists all ask. Colours are CSS variables, so that a theme is one place. */
import type { EventType, NodeKind, Status } from "../api/documents.generated.ts";

export interface KindLook {
  /** A shape name of the canvas library. */
  readonly shape: string;
  /** The same shape in a box of 24 by 24, for the legend. */
  readonly outline: string;
  readonly color: string;
  /** File in public/glyphs. */
  readonly glyph: string;
}

export const kindLooks = {
  Country: {
    shape: "round-rectangle",
    outline: "M3 4h18a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z",
    color: "--country",
    glyph: "country",
  },
  Place: { shape: "round-pentagon", outline: "M12 1.5 22.5 9.3 18.5 21.5h-13L1.5 9.3z", color: "--place", glyph: "place" },
  Person: { shape: "ellipse", outline: "M12 1a11 11 0 1 1 0 22a11 11 0 0 1 0-22z", color: "--person", glyph: "person" },
  Force: { shape: "round-hexagon", outline: "M6.5 2.5h11L23 12l-5.5 9.5h-11L1 12z", color: "--force", glyph: "force" },
  Organization: { shape: "cut-rectangle", outline: "M6 2h12l4 4v12l-4 4H6l-4-4V6z", color: "--organization", glyph: "organization" },
  Event: { shape: "diamond", outline: "M12 .5 23.5 12 12 23.5.5 12z", color: "--material-conflict", glyph: "event" },
  Article: { shape: "rectangle", outline: "M3 2h18v20H3z", color: "--muted", glyph: "organization" },
} satisfies Record<NodeKind, KindLook>;

/** PLOVER's four quadrants: words or deeds, with or against each other. */
export const eventColors = {
  AGREE: "--verbal-cooperation",
  CONSULT: "--verbal-cooperation",
  SUPPORT: "--verbal-cooperation",
  CONCEDE: "--verbal-cooperation",
  COOPERATE: "--material-cooperation",
  AID: "--material-cooperation",
  RETREAT: "--material-cooperation",
  REQUEST: "--verbal-conflict",
  ACCUSE: "--verbal-conflict",
  REJECT: "--verbal-conflict",
  THREATEN: "--verbal-conflict",
  PROTEST: "--material-conflict",
  SANCTION: "--material-conflict",
  MOBILIZE: "--material-conflict",
  COERCE: "--material-conflict",
  ASSAULT: "--material-conflict",
} satisfies Record<EventType, string>;

export interface StatusLook {
  /** Whether an event is filled with its colour, or hollow. */
  readonly filled: boolean;
  readonly border: "solid" | "dashed" | "dotted" | "double";
  readonly line: "solid" | "dashed" | "dotted";
  /** Canvas units. */
  readonly width: number;
}

export const statusLooks = {
  HAPPENED: { filled: true, border: "solid", line: "solid", width: 1.6 },
  ONGOING: { filled: true, border: "double", line: "solid", width: 2.6 },
  PLANNED: { filled: false, border: "dashed", line: "dashed", width: 1.6 },
  HYPOTHETICAL: { filled: false, border: "dotted", line: "dotted", width: 1.6 },
  NEGATED: { filled: false, border: "solid", line: "dashed", width: 1.6 },
  HISTORICAL: { filled: true, border: "dotted", line: "solid", width: 1 },
} satisfies Record<Status, StatusLook>;
