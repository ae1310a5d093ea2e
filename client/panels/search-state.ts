/** What is typed into the search box, what answers it, and which option is at hand. */
import { type ReadonlySignal, type Signal, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { SearchQuery } from "../api/documents.generated.ts";
import { tn } from "../messages/index.ts";
import { spoken } from "../state/notices.ts";
import { find, type Option, type SearchUse } from "./search-options.ts";

export type SearchAnswer = SearchQuery["search"] | "failed" | null;

export interface SearchState {
  readonly text: ReadonlySignal<string>;
  readonly type: (text: string) => void;
  readonly answer: Signal<SearchAnswer>;
  /** Whether the options may be shown. */
  readonly open: Signal<boolean>;
  readonly active: Signal<number>;
  readonly options: readonly Option[];
  readonly choose: (option: Option | undefined) => void;
  /** Takes the option at hand, or where the answer is still on its way, its first option when it comes. */
  readonly enter: () => void;
  /** Moves by so many options, round the ends by one, up to the ends by more. */
  readonly move: (by: number) => void;
}

export function useSearch(use: SearchUse): SearchState {
  const text = useSignal("");
  const answer = useSignal<SearchAnswer>(null);
  const open = useSignal(false);
  const active = useSignal(0);
  /** The text that the options answer; while another is typed they are those of before. */
  const answered = useSignal("");
  const hurried = useRef(false);
  /** Drops the question that is on its way. */
  const drop = useRef(() => {});
  const options = use.options(answer.value, text.value);

  const type = (next: string) => {
    drop.current();
    hurried.current = false;
    text.value = next;
    open.value = true;
    drop.current = ask(next, (given) => {
      answer.value = given;
      answered.value = next;
      active.value = 0;
      if (hurried.current) choose(use.options(given, next)[0]);
    });
  };
  const choose = (option: Option | undefined) => {
    if (!option) return;
    type("");
    open.value = false;
    use.pick(option);
  };

  return {
    text,
    type,
    answer,
    open,
    active,
    options,
    choose,
    enter: () => {
      if (answered.value === text.value) choose(options[active.value]);
      else hurried.current = true;
    },
    move: (by) => {
      if (options.length === 0) return;
      const to = active.value + by;
      active.value = Math.abs(by) === 1 ? (to + options.length) % options.length : Math.max(0, Math.min(options.length - 1, to));
      open.value = true;
    },
  };
}

/** Milliseconds without a key before the question is asked. */
const pause = 110;

/** Asks when the typing rests; gives what drops the question. */
function ask(text: string, tell: (answer: SearchAnswer) => void): () => void {
  const abort = new AbortController();
  if (text.trim() === "") tell(null);
  const timer = setTimeout(async () => {
    if (text.trim() === "") return;
    const answer = await find(text, abort.signal).catch(() => "failed" as const);
    if (abort.signal.aborted) return;
    tell(answer);
    if (answer !== "failed") spoken.value = tn("search.found", answer.hits.length);
  }, pause);
  return () => {
    clearTimeout(timer);
    abort.abort();
  };
}
