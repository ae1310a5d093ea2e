/** The canvas on Cytoscape. Loaded apart from the page, since nothing but the canvas needs it. */
import cytoscape, { type Core, type ElementDefinition, type EventObject, type NodeSingular } from "cytoscape";
import type { Positions } from "../state/view.ts";
import { canvasStyle } from "./cytoscape-style.ts";
import { listenToHand } from "./hand.ts";
import { type Drawn, nameless, nameTags } from "./name-tags.ts";
import { pictureOf } from "./picture.ts";
import type { CanvasEvents, Palette, Renderer, Scene, SceneEdge, SceneNode } from "./renderer.ts";
import { fitAll, frame, reveal } from "./window.ts";

export function createRenderer(container: HTMLElement, events: CanvasEvents, palette: Palette): Renderer {
  const cy = cytoscape({
    container,
    style: canvasStyle(palette),
    layout: { name: "preset" },
    minZoom: 0.01,
    maxZoom: 3,
    boxSelectionEnabled: true,
    autounselectify: false,
    // Fingers are left to Cytoscape, and move a picture of the graph too.
    textureOnViewport: matchMedia("(any-pointer: coarse)").matches,
    // A hair over 1, or Cytoscape makes that picture four times as large as the canvas.
    pixelRatio: Math.min(2, Math.max(1.000001, devicePixelRatio)),
  });
  const drawn: Drawn = new Map();
  const names = nameTags(cy, drawn);
  listen(cy, events);
  const picture = pictureOf(cy, container);
  const letGo = listenToHand(cy, container, picture);
  const resized = new ResizeObserver(() => cy.resize());
  resized.observe(container);
  return {
    draw: (scene) => {
      draw(cy, scene, drawn);
      names.renew();
    },
    paint: (next) => {
      cy.style(canvasStyle(next));
    },
    fit: () => {
      picture.settle();
      cy.resize();
      fitAll(cy, drawn);
      names.renew();
    },
    zoomBy: (factor) => {
      picture.settle();
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    frame: (ids) => {
      picture.settle();
      frame(cy, ids);
    },
    reveal: (ids) => {
      picture.settle();
      reveal(cy, ids);
    },
    destroy: () => {
      resized.disconnect();
      letGo();
      picture.stop();
      cy.destroy();
    },
  };
}

function listen(cy: Core, events: CanvasEvents): void {
  const also = (event: EventObject): boolean => {
    const { shiftKey = false, ctrlKey = false, metaKey = false } = (event.originalEvent ?? {}) as Partial<MouseEvent>;
    return shiftKey || ctrlKey || metaKey;
  };
  cy.on("tap", "node, edge", (event) => events.select(event.target.id(), also(event)));
  cy.on("tap", (event) => {
    if (event.target === cy) events.clear();
  });
  cy.on("dbltap", "node", (event) => events.expand(event.target.id()));
  cy.on("boxend", () => {
    // Cytoscape selects after this event.
    setTimeout(() => {
      const ids = cy.nodes(":selected").map((node) => node.id());
      cy.elements().unselect();
      if (ids.length > 0) events.selectArea(ids);
    }, 0);
  });
  cy.on("select", (event) => {
    if (event.target.isEdge?.()) event.target.unselect();
  });
  cy.on("dragfreeon", "node", (event) => {
    const node: NodeSingular = event.target;
    const moved: Positions = new Map([[node.id(), { ...node.position() }]]);
    events.move(moved);
  });
}

/** Touches only what is new, gone or different: setting a value costs Cytoscape as much when it is the same. */
function draw(cy: Core, scene: Scene, drawn: Drawn): void {
  const wanted: Drawn = new Map();
  for (const item of [...scene.nodes, ...scene.edges]) wanted.set(item.id, item);
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    const fresh: ElementDefinition[] = [];
    for (const [id, item] of wanted) {
      const before = drawn.get(id);
      if (!before) fresh.push(elementOf(item));
      else if (!looksAlike(before, item)) dress(cy, id, elementOf(item));
      if (before && "at" in before && "at" in item && !samePlace(before, item)) cy.getElementById(id).position({ ...item.at });
    }
    cy.add(fresh.map((element) => ({ ...element, data: { ...element.data, ...nameless } })));
  });
  drawn.clear();
  for (const [id, item] of wanted) drawn.set(id, item);
}

function dress(cy: Core, id: string, { data, classes }: ElementDefinition): void {
  const element = cy.getElementById(id);
  element.data(data);
  element.classes(String(classes));
}

const samePlace = ({ at: a }: SceneNode, { at: b }: SceneNode): boolean => a.x === b.x && a.y === b.y;

/** Whether all is the same but the place: a layout changes nothing else. */
const looksAlike = (a: SceneNode | SceneEdge, b: SceneNode | SceneEdge): boolean =>
  Object.entries(a).every(([key, value]) => key === "at" || value === b[key as keyof typeof b]);

const elementOf = (item: SceneNode | SceneEdge): ElementDefinition => ("at" in item ? nodeElement(item) : edgeElement(item));

const nodeElement = (node: SceneNode): ElementDefinition => {
  const { id, at, selected, faded, glyph, filled, pinned, label, brief, rank, group, ...look } = node;
  const classes = { chosen: selected, faded, hollow: !filled, pinned, group, glyph: glyph !== null };
  return { group: "nodes", data: { id, ...look, glyph: glyph ?? "none" }, position: { ...at }, grabbable: !group, classes: names(classes) };
};

const edgeElement = (edge: SceneEdge): ElementDefinition => {
  const { selected, faded, undirected, hollow, bundle, alone, ...look } = edge;
  return { group: "edges", data: look, classes: names({ chosen: selected, faded, undirected, bundle, alone, claimed: hollow }) };
};

const names = (classes: Readonly<Record<string, boolean>>): string =>
  Object.keys(classes)
    .filter((name) => classes[name])
    .join(" ");
