/** What is open on the page and belongs to no view. */
import { signal } from "@preact/signals";

/** On narrow screens the legend opens over the view. */
export const legendOpen = signal(false);
/** The bar of days below the view. */
export const timeOpen = signal(false);
