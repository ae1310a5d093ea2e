/** What is open on the page and belongs to no view. */
import { signal } from "@preact/signals";

/** On narrow screens the legend opens over the view. */
export const legendOpen = signal(false);
