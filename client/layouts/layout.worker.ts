/** Runs layouts off the page's own thread, one at a time, in the order asked. */
import { layouts } from "./index.ts";
import type { LayoutInput } from "./types.ts";

export interface LayoutTask {
  readonly task: number;
  readonly layout: string;
  readonly input: LayoutInput;
}
export interface LayoutResult {
  readonly task: number;
  readonly places: readonly (readonly [string, { readonly x: number; readonly y: number }])[];
}

addEventListener("message", ({ data }: MessageEvent<LayoutTask>) => {
  const layout = layouts.find(({ id }) => id === data.layout) ?? layouts[0];
  const result: LayoutResult = { task: data.task, places: [...(layout?.place(data.input) ?? [])] };
  postMessage(result);
});
