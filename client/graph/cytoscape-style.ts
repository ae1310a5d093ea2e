/** How Cytoscape draws a scene. What differs from element to element comes with its data, what differs by theme with the palette. */
import type { NodeSingular, StylesheetJson } from "cytoscape";
import type { Palette } from "./renderer.ts";

const font = "system-ui, -apple-system, Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif";

export const canvasStyle = ({ ink, softInk, paper, ring }: Palette): StylesheetJson => [
  // The disc under a pressed mouse, which tells nothing.
  { selector: "core", style: { "active-bg-opacity": 0 } as object },
  {
    selector: "node",
    style: {
      label: "data(name)",
      shape: "data(shape)" as "ellipse",
      width: "data(size)",
      height: "data(size)",
      "background-color": "data(color)",
      "border-color": "data(color)",
      "border-width": 2.5,
      "border-style": "data(border)" as "solid",
      "font-family": font,
      "font-size": "data(font)",
      "font-weight": 500,
      "line-height": 1.2,
      "text-wrap": "wrap",
      "text-max-width": "data(wrap)",
      "text-valign": "bottom",
      "text-halign": "center",
      "text-margin-y": 5,
      "overlay-opacity": 0,
      color: ink,
      "text-background-color": paper,
      "text-background-opacity": 0.86,
      "text-background-padding": "2px",
      "text-background-shape": "roundrectangle",
    },
  },
  {
    selector: "node[shape = 'round-rectangle']",
    style: { width: "mapData(size, 28, 54, 36, 66)", height: "mapData(size, 28, 54, 27, 46)" },
  },
  {
    selector: "node[shape = 'diamond']",
    style: {
      width: "mapData(size, 28, 54, 34, 58)",
      height: "mapData(size, 28, 54, 34, 58)",
      "font-weight": 400,
    },
  },
  {
    selector: "node.glyph",
    style: { "background-image": "data(glyph)", "background-width": "62%", "background-height": "62%", "background-fit": "contain" },
  },
  // Behind all nodes, and seen through.
  {
    selector: "node.group",
    style: {
      "background-color": paper,
      "border-width": (node: NodeSingular) => node.data("size") * 0.015,
      "text-valign": "center",
      "text-margin-y": 0,
      "font-weight": 700,
      "text-background-opacity": 0,
      "z-index": -10,
    },
  },
  { selector: "node.group[border = 'dashed']", style: { "background-opacity": 0, "text-valign": "top" } },
  { selector: "node.hollow", style: { "background-color": paper, "border-width": 3 } },
  {
    selector: "node.chosen",
    style: {
      "underlay-color": ring,
      "underlay-opacity": 0.35,
      "underlay-padding": 9,
      "underlay-shape": "ellipse",
      "font-weight": 700,
      "z-index": 20,
    },
  },
  {
    selector: "node.group.chosen",
    style: { "underlay-opacity": 0, "border-color": ring, "border-width": (node: NodeSingular) => node.data("size") * 0.04, "z-index": -9 },
  },
  // Put there by hand: a thin ring round it.
  { selector: "node.pinned", style: { "outline-width": 1.5, "outline-offset": 4, "outline-color": ink, "outline-opacity": 0.8 } },
  { selector: "node.faded", style: { opacity: 0.32 } },
  {
    selector: "edge",
    style: {
      label: "data(label)",
      width: "data(width)",
      "line-color": "data(color)",
      "line-style": "data(line)" as "solid",
      "curve-style": "bezier",
      "control-point-step-size": 46,
      "target-arrow-shape": "triangle",
      "target-arrow-color": "data(color)",
      "arrow-scale": 0.9,
      "font-family": font,
      "font-size": 11,
      "text-rotation": "autorotate",
      "min-zoomed-font-size": 9,
      "overlay-opacity": 0,
      color: softInk,
      "text-background-color": paper,
      "text-background-opacity": 0.9,
      "text-background-padding": "1px",
    },
  },
  // As it would be drawn anyway, without a look at every other edge of its ends.
  { selector: "edge.alone", style: { "curve-style": "straight" } },
  { selector: "edge.undirected", style: { "target-arrow-shape": "none" } },
  { selector: "edge.bundle", style: { "curve-style": "straight", opacity: 0.6, label: "" } },
  { selector: "edge.claimed", style: { "target-arrow-fill": "hollow" } },
  { selector: "edge.chosen", style: { width: 3.6, "line-color": ring, "target-arrow-color": ring, "font-weight": 700, "z-index": 15 } },
  { selector: "edge.faded", style: { opacity: 0.18, "text-opacity": 0 } },
];
