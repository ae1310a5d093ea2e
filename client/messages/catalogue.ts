/** What a language has to bring. */
import type { MessageKey } from "./en.ts";
import type { Words } from "./words.en.ts";

export type Locale = "en" | "fr";

export interface Catalogue {
  readonly locale: Locale;
  readonly messages: Readonly<Record<MessageKey, string>>;
  readonly words: Words;
}
