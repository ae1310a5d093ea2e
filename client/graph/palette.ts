/** The colours that the canvas shares with the page, as the theme of the moment has them. */
import type { Palette } from "./renderer.ts";

export function paletteOf(): Palette {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return { ink: read("--ink"), softInk: read("--soft-ink"), paper: read("--ground"), ring: read("--accent") };
}
