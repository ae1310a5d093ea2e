/** One box for everything that has a name: entities, events, articles and commands. */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { SearchQuery } from "../api/documents.generated.ts";
import { t, tn } from "../messages/index.ts";
import { Icon } from "../parts/icon.tsx";
import { spoken } from "../state/notices.ts";
import { SearchOption } from "./search-option.tsx";
import { commandsFor, find, type Option, pick } from "./search-options.ts";

/** Milliseconds without a key before the question is asked. */
const pause = 110;

export function SearchBox() {
  const input = useRef<HTMLInputElement>(null);
  const text = useSignal("");
  const answer = useSignal<SearchQuery["search"] | "failed" | null>(null);
  const open = useSignal(false);
  const active = useSignal(0);

  useEffect(() => {
    if (matchMedia("(pointer: fine)").matches) input.current?.focus();
  }, []);
  useEffect(
    () =>
      ask(text.value, (next) => {
        answer.value = next;
        active.value = 0;
      }),
    [text.value],
  );

  const found = answer.value;
  const hits = found === null || found === "failed" ? [] : found.hits;
  const options: readonly Option[] = [
    ...hits.map((hit): Option => ({ id: `hit-${hit.node.id}`, hit, command: null })),
    ...commandsFor(text.value).map((command): Option => ({ id: `command-${command.id}`, hit: null, command })),
  ];
  const typed = text.value.trim() !== "";
  const expanded = open.value && typed;
  const current = options[active.value];

  const choose = (option: Option | undefined) => {
    if (!option) return;
    open.value = false;
    text.value = "";
    pick(option);
    input.current?.blur();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = options.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: active.value + 1,
      ArrowUp: active.value - 1,
      PageDown: active.value + 5,
      PageUp: active.value - 5,
    };
    const to = moves[event.key];
    if (to !== undefined && last >= 0) {
      active.value = event.key.startsWith("Arrow") ? (to + options.length) % options.length : Math.max(0, Math.min(last, to));
      open.value = true;
    } else if (event.key === "Enter") choose(current);
    else if (event.key === "Escape") {
      if (expanded) open.value = false;
      else if (typed) text.value = "";
      else input.current?.blur();
    } else return;
    event.preventDefault();
  };

  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={input}
        id="search"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={t("search.label")}
        placeholder={t("search.placeholder")}
        aria-expanded={expanded}
        aria-controls="search-options"
        aria-autocomplete="list"
        aria-activedescendant={expanded && current ? current.id : undefined}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value.slice(0, 200);
          open.value = true;
        }}
        onFocus={() => (open.value = true)}
        onBlur={() => setTimeout(() => (open.value = false), 120)}
        onKeyDown={onKeyDown}
      />
      <kbd class="key">/</kbd>
      <div id="search-options" role="listbox" aria-label={t("search.label")} hidden={!expanded || options.length === 0} class="options">
        {options.map((option, i) => (
          <SearchOption key={option.id} option={option} active={i === active.value} choose={() => choose(option)} />
        ))}
      </div>
      {expanded && found !== null && hits.length === 0 && options.length === 0 && (
        <Nothing
          failed={found === "failed"}
          query={text.value}
          instead={found === "failed" ? null : found.didYouMean}
          take={(name) => {
            text.value = name;
            input.current?.focus();
          }}
        />
      )}
    </search>
  );
}

function ask(text: string, answered: (answer: SearchQuery["search"] | "failed" | null) => void): () => void {
  const abort = new AbortController();
  if (text.trim() === "") answered(null);
  const timer = setTimeout(async () => {
    if (text.trim() === "") return;
    const answer = await find(text, abort.signal).catch(() => "failed" as const);
    if (abort.signal.aborted) return;
    answered(answer);
    if (answer !== "failed") spoken.value = tn("search.found", answer.hits.length);
  }, pause);
  return () => {
    clearTimeout(timer);
    abort.abort();
  };
}

interface NothingProps {
  readonly failed: boolean;
  readonly query: string;
  readonly instead: string | null;
  readonly take: (name: string) => void;
}

function Nothing({ failed, query, instead, take }: NothingProps) {
  return (
    <div class="options nothing">
      <p>{failed ? t("search.failed") : t("search.empty", { query: query.slice(0, 60) })}</p>
      {instead && (
        <button type="button" class="button" onMouseDown={(event) => event.preventDefault()} onClick={() => take(instead)}>
          {t("search.didYouMean", { name: instead })}
        </button>
      )}
    </div>
  );
}
