/** The graph itself. One tab stop: arrows walk, and every step is spoken. */
import { useEffect, useRef } from "preact/hooks";
import { expandNode } from "../actions/expand.ts";
import { groupingNames, openOrClose } from "../actions/group.ts";
import { fit, zoomIn, zoomOut } from "../actions/look.ts";
import { pickEnd } from "../actions/paths.ts";
import { groupName } from "../graph/group-name.ts";
import { paletteOf } from "../graph/palette.ts";
import { scene } from "../graph/scene.ts";
import { isArrow } from "../graph/walk.ts";
import { number, t, tn, words } from "../messages/index.ts";
import { CommandButton } from "../parts/command-button.tsx";
import { alsoSelect, keepAndSelect, move, select } from "../state/changes.ts";
import { isGroup } from "../state/groups.ts";
import { spoken } from "../state/notices.ts";
import { theme } from "../state/preferences.ts";
import { adjust, change, drawn, fits, graph, nameOf, pointedOut, renderer, seen, toReveal, view } from "../state/session.ts";
import { canvasFailed, stepTo } from "./canvas-keys.ts";
import { Empty } from "./empty.tsx";

export function Canvas({ hidden }: { readonly hidden: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  useRenderer(box);
  const { nodes, edges } = seen.value;
  const { groups, grouping } = drawn.value;
  return (
    <div class="canvas" hidden={hidden}>
      <div
        ref={box}
        class="canvas-box"
        data-canvas
        role="application"
        aria-label={
          groups.length > 0
            ? t("canvas.labelGroups", { nodes: nodes.length, groups: groups.length, grouping: t(groupingNames[grouping]) })
            : t("canvas.label", { nodes: nodes.length, edges: edges.length })
        }
        onKeyDown={(event) => {
          if (!isArrow(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          const id = stepTo(event.key);
          if (id === null) return;
          adjust(event.shiftKey ? keepAndSelect(id) : select(id));
          toReveal.value = [id];
          speak(id);
        }}
      />
      <Empty />
      {canvasFailed.value && <p class="empty">{t("canvas.failed")}</p>}
      {nodes.length > 0 && renderer.value === null && !canvasFailed.value && <p class="drawing">{t("canvas.loading")}</p>}
      <div class="zoom">
        <CommandButton command={zoomIn} icon="plus" />
        <CommandButton command={zoomOut} icon="minus" />
        <CommandButton command={fit} icon="fit" />
      </div>
    </div>
  );
}

function speak(id: string): void {
  const group = drawn.value.groups.find((one) => one.id === id);
  if (group) {
    const name = groupName(group.value, drawn.value.grouping);
    spoken.value = t(group.open ? "canvas.atOpenGroup" : "canvas.atGroup", { name, count: number(group.members.length) });
    return;
  }
  const node = graph.value.nodes.get(id);
  if (!node) return;
  const connections = tn("search.connections", node.degree);
  spoken.value = t("canvas.at", { name: node.name, kind: words().kind[node.kind], connections });
}

/** Loads the renderer, and draws whenever the view, the data, the theme or the language changes. */
function useRenderer(box: { readonly current: HTMLElement | null }): void {
  const { show } = view.value;
  const selected = marked();
  const visible = drawn.value;
  const painter = renderer.value;
  const dark = useSystemTheme();

  useEffect(() => {
    // The one tab stop of the whole graph.
    if (box.current) box.current.tabIndex = 0;
    let gone = false;
    import("../graph/cytoscape.ts").then(
      ({ createRenderer }) => {
        if (!gone && box.current) renderer.value = createRenderer(box.current, events, paletteOf());
      },
      () => {
        canvasFailed.value = true;
      },
    );
    return () => {
      gone = true;
      renderer.value?.destroy();
      renderer.value = null;
    };
  }, []);
  useEffect(() => painter?.paint(paletteOf()), [painter, theme.value, dark]);
  useEffect(() => painter?.draw(scene(visible, selected, colorOf())), [painter, visible, selected, theme.value, dark, words()]);
  useEffect(() => {
    if (show === "graph") painter?.fit();
  }, [painter, fits.value, show]);
  useEffect(() => painter?.reveal(toReveal.value), [painter, toReveal.value]);
}

/** What stands out: what is selected; where nothing is, the way that is shown. */
const marked = (): readonly string[] => (view.value.selected.length > 0 ? view.value.selected : pointedOut.value);

function colorOf(): (variable: string) => string {
  const style = getComputedStyle(document.documentElement);
  // Thousands of elements share a dozen colours.
  const colors = new Map<string, string>();
  return (variable) => {
    const color = colors.get(variable) ?? style.getPropertyValue(variable).trim();
    colors.set(variable, color);
    return color;
  };
}

/** Draws anew when the system changes between light and dark. */
function useSystemTheme(): boolean {
  const query = useRef(matchMedia("(prefers-color-scheme: dark)"));
  useEffect(() => {
    const { current } = query;
    const repaint = () => {
      renderer.value?.paint(paletteOf());
      renderer.value?.draw(scene(drawn.value, marked(), colorOf()));
    };
    current.addEventListener("change", repaint);
    return () => current.removeEventListener("change", repaint);
  }, []);
  return query.current.matches;
}

const events = {
  select: (id: string, also: boolean) => {
    if (isGroup(id) || !pickEnd(id)) adjust(also ? alsoSelect(id) : select(id));
  },
  selectArea: (ids: readonly string[]) => adjust(select(...ids)),
  clear: () => adjust(select()),
  expand: (id: string) => {
    const group = drawn.value.groups.find((one) => one.id === id);
    if (group) openOrClose(group, !group.open);
    else void expandNode(id);
  },
  move: (positions: Parameters<typeof move>[0]) => {
    const [id = ""] = positions.keys();
    change(t("change.move", { name: nameOf(id) }), move(positions));
  },
};
