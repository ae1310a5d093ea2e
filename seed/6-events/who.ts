import type { Scene } from "./scene.ts";

/** Who a phrase stands for, by its head; handed to those who look for somebody in one part of it. */
export type Who = (scene: Scene, head: number, depth?: number) => readonly string[];
