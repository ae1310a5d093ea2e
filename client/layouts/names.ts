/** Ids of the layouts on offer, apart from their code, which only the worker loads. */
import type { LayoutId } from "../state/view.ts";

export const layouts: readonly LayoutId[] = ["organic", "kinds", "hierarchy", "timeline", "geographic"];
