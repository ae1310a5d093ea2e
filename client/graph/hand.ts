/** The wheel and the drag of the ground, by a mouse or a pad: taken before Cytoscape, which draws all anew with every step of them. */
import type { Core, EventObject } from "cytoscape";
import type { Point } from "../state/view.ts";
import type { Picture } from "./picture.ts";

/** Pixels from which on a press is a drag; one more than Cytoscape's, which then doesn't take its end for a click. */
const threshold = 5;
/** The power of two that a scrolled pixel zooms by; and pixels of a line and a page, which some browsers tell instead. */
const perPixel = 0.002;
const pixels = [1, 25, 500];

/** Gives a function that lets go. */
export function listenToHand(cy: Core, container: HTMLElement, picture: Picture): () => void {
  let pressed: Point | null = null;
  let dragging = false;
  const letGo = (): void => {
    if (dragging) picture.settle();
    pressed = null;
    dragging = false;
  };
  const onWheel = (event: WheelEvent): void => {
    if (!(event.target instanceof Node && container.contains(event.target))) return;
    event.preventDefault();
    event.stopPropagation();
    const { left, top } = container.getBoundingClientRect();
    picture.zoom(-powerOf(event), { x: event.clientX - left, y: event.clientY - top });
  };
  const onMove = (event: MouseEvent): void => {
    // Let go of outside the page.
    if (event.buttons === 0) letGo();
    if (!pressed) return;
    const by = { x: event.clientX - pressed.x, y: event.clientY - pressed.y };
    if (!dragging) {
      dragging = Math.hypot(by.x, by.y) >= threshold;
      return;
    }
    event.stopImmediatePropagation();
    pressed = { x: event.clientX, y: event.clientY };
    picture.shift(by);
  };
  const onPress = ({ target, originalEvent }: EventObject): void => {
    const mouse = originalEvent instanceof MouseEvent && originalEvent.button === 0;
    pressed =
      mouse && (target === cy || target.isEdge() || !target.grabbable()) ? { x: originalEvent.clientX, y: originalEvent.clientY } : null;
    dragging = false;
  };
  // It draws a frame round nodes instead.
  const onBox = (): void => {
    pressed = null;
    dragging = false;
  };
  const above = container.parentElement ?? container;
  above.addEventListener("wheel", onWheel, { capture: true, passive: false });
  container.addEventListener("pointerdown", picture.settle, { capture: true });
  addEventListener("mousemove", onMove, { capture: true });
  addEventListener("mouseup", letGo, { capture: true });
  cy.on("tapstart", onPress);
  cy.on("boxstart", onBox);
  return () => {
    above.removeEventListener("wheel", onWheel, { capture: true });
    container.removeEventListener("pointerdown", picture.settle, { capture: true });
    removeEventListener("mousemove", onMove, { capture: true });
    removeEventListener("mouseup", letGo, { capture: true });
  };
}

/** Two fingers drawn apart on a pad come as a wheel with Ctrl, a tenth of what they mean. */
const powerOf = ({ deltaY, deltaMode, ctrlKey }: WheelEvent): number => deltaY * (pixels[deltaMode] ?? 1) * perPixel * (ctrlKey ? 10 : 1);
