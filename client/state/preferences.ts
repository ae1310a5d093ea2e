/** What a reader chose for this browser: colours, language, single keys. Kept in local storage where the browser allows it. */
import { effect, signal } from "@preact/signals";
import type { Locale } from "../messages/catalogue.ts";
import { speak } from "../messages/index.ts";

export type Theme = "auto" | "light" | "dark" | "contrast";
export const themes: readonly Theme[] = ["auto", "light", "dark", "contrast"];

export const theme = signal<Theme>(themes.find((known) => known === read("theme")) ?? "auto");
export const language = signal<Locale>(firstLanguage());
/** Whether single letters are shortcuts (WCAG 2.1.4 asks for a way to switch them off). */
export const singleKeys = signal(read("keys") !== "off");

export function followPreferences(): void {
  effect(() => {
    if (theme.value === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme.value;
    write("theme", theme.value);
  });
  effect(() => {
    void speak(language.value);
    document.documentElement.lang = language.value;
    write("language", language.value);
  });
  effect(() => write("keys", singleKeys.value ? "on" : "off"));
}

function firstLanguage(): Locale {
  const kept = read("language");
  if (kept === "en" || kept === "fr") return kept;
  return navigator.language.startsWith("fr") ? "fr" : "en";
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(`conflict-graph.${name}`);
  } catch {
    return null; // storage is forbidden here
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(`conflict-graph.${name}`, value);
  } catch {
    // storage is forbidden here: the choice lasts as long as the page
  }
}
