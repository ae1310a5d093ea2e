/** Puts names on the canvas and takes them off as the window moves: what is in sight has them, as far as there is room. */
import type { Core, NodeSingular } from "cytoscape";
import { type Name, namesOf } from "./names.ts";
import type { SceneEdge, SceneNode } from "./renderer.ts";

/** Elements as last drawn, by id. */
export type Drawn = Map<string, SceneNode | SceneEdge>;

/** What a node has that shows no name. */
export const nameless = { name: "", font: 14, wrap: 124 };

/** Milliseconds of rest after which names are set anew: never between two turns of a wheel, since a new name makes the canvas draw all of its picture again. */
const pause = 350;

export function nameTags(cy: Core, drawn: Drawn): { readonly renew: () => void } {
  let shown: ReadonlyMap<string, Name> = new Map();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (wanted: ReadonlyMap<string, Name>): void => {
    cy.batch(() => {
      for (const id of shown.keys()) if (!wanted.has(id)) cy.getElementById(id).data(nameless);
      for (const [id, name] of wanted) if (!same(shown.get(id), name)) put(cy.getElementById(id), name);
    });
    shown = wanted;
  };
  const renew = (): void => {
    clearTimeout(timer);
    const nodes = [...drawn.values()].filter((item): item is SceneNode => "at" in item);
    show(namesOf(nodes, { zoom: cy.zoom(), pan: cy.pan(), width: cy.width(), height: cy.height() }));
  };
  cy.on("viewport resize", () => {
    clearTimeout(timer);
    timer = setTimeout(renew, pause);
  });
  // What has no name for want of room tells it to the hand that points at it.
  cy.on("mouseover", "node", ({ target }: { readonly target: NodeSingular }) => {
    const item = drawn.get(target.id());
    if (!item || !("at" in item) || shown.has(item.id)) return;
    const font = 12 / cy.zoom();
    put(target, { text: item.label, font, wrap: 10 * font });
    target.one("mouseout", () => {
      if (!shown.has(target.id())) target.data(nameless);
    });
  });
  cy.on("destroy", () => clearTimeout(timer));
  return { renew };
}

const same = (a: Name | undefined, b: Name): boolean => a?.text === b.text && a.font === b.font && a.wrap === b.wrap;

function put(node: { data(values: object): unknown }, { text, font, wrap }: Name): void {
  node.data({ name: text, font, wrap });
}
