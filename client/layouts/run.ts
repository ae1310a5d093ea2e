/** Sends a layout to the worker and waits for the places. The worker starts with the first task and stays. */
import type { LayoutId, Positions } from "../state/view.ts";
import type { LayoutResult, LayoutTask } from "./layout.worker.ts";
import type { LayoutInput } from "./types.ts";

/** Stopped, it rejects at once, and whatever else was asked of the worker with it. */
export function runLayout(layout: LayoutId, input: LayoutInput, stop?: AbortSignal): Promise<Positions> {
  const task: LayoutTask = { task: ++tasks, layout, input };
  return new Promise((resolve, reject) => {
    const worker = start();
    const done = ({ data }: MessageEvent<LayoutResult>) => {
      if (data.task !== task.task) return;
      worker.removeEventListener("message", done);
      resolve(new Map(data.places));
    };
    worker.addEventListener("message", done);
    worker.addEventListener("error", () => reject(new Error("the layout failed")), { once: true });
    stop?.addEventListener(
      "abort",
      () => {
        if (running === worker) running = null;
        worker.terminate();
        reject(new Error("stopped"));
      },
      { once: true },
    );
    worker.postMessage(task);
  });
}

let tasks = 0;
let running: Worker | null = null;

function start(): Worker {
  running ??= new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
  return running;
}
