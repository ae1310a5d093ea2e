/** Limits facts to days, confidence or sources. Steps of one drag are one change. */
import { signal } from "@preact/signals";
import { t } from "../messages/index.ts";
import { limit } from "../state/changes.ts";
import { daysBetween, daysLater } from "../state/histogram.ts";
import { timeOpen } from "../state/page.ts";
import { adjust, change, fits, view } from "../state/session.ts";
import type { Limits, View } from "../state/view.ts";
import type { Command } from "./command.ts";

export type LimitName = "span" | "asOf" | "reportedBy" | "confidence" | "sources";

export function limitTo(name: LimitName, limits: Partial<Limits>): void {
  change(t(`change.${name}`), limit(limits));
  moved = { name, view: view.value };
}

/** A step of a drag or of the walk: goes on with the step before where nothing else was done since. */
export function moveTo(name: LimitName, limits: Partial<Limits>): void {
  const goesOn = moved.name === name && moved.view === view.value;
  if (goesOn) adjust(limit(limits));
  else limitTo(name, limits);
  moved = { name, view: view.value };
}

let moved: { readonly name: string; readonly view: View | null } = { name: "", view: null };

export const time: Command = {
  id: "time",
  label: () => t("command.time"),
  keys: ["d"],
  enabled: () => true,
  run: () => {
    if (timeOpen.value) pause();
    timeOpen.value = !timeOpen.value;
    // The view has more or less room now.
    setTimeout(() => fits.value++, 0);
  },
};

/** Whether the as-of day walks by itself. */
export const playing = signal(false);
let timer: ReturnType<typeof setInterval> | undefined;

/** Steps from the first day to the last, and milliseconds each. */
const steps = 48;
const beat = 600;

/** Walks the as-of day from where it is, or from the first, to the last. */
export function play(first: string, end: string): void {
  pause();
  const { at } = view.value.limits;
  const stride = Math.max(1, Math.round(daysBetween(first, end) / steps));
  limitTo("asOf", { at: at === null || at >= end ? first : at });
  playing.value = true;
  timer = setInterval(() => {
    const { at: now } = view.value.limits;
    // Undone or cleared meanwhile: the reader has taken over.
    if (now === null || now >= end) return pause();
    const next = daysLater(now, stride);
    moveTo("asOf", { at: next > end ? end : next });
  }, beat);
}

export function pause(): void {
  clearInterval(timer);
  playing.value = false;
}
