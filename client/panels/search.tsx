/** One box for everything that has a name: entities, events, articles and commands. */
import { useEffect, useRef } from "preact/hooks";
import { t } from "../messages/index.ts";
import { Icon } from "../parts/icon.tsx";
import { SearchOption } from "./search-option.tsx";
import type { SearchUse } from "./search-options.ts";
import { type SearchState, useSearch } from "./search-state.ts";

export interface SearchBoxProps {
  /** Of its input on the page. */
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly use: SearchUse;
  /** The key that leads to it. */
  readonly shortcut?: string;
  /** Whether it takes the focus when it comes. */
  readonly focus?: boolean;
}

export function SearchBox({ id, label, placeholder, use, shortcut, focus = false }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  const search = useSearch(use);
  useEffect(() => {
    // On a touch screen the focus would bring up the keyboard over the page.
    if (focus && matchMedia("(pointer: fine)").matches) input.current?.focus();
  }, []);
  const { text, open, options, active } = search;
  const expanded = open.value && text.value.trim() !== "";
  const current = options[active.value];
  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={label}
        placeholder={placeholder}
        aria-expanded={expanded}
        aria-controls={`${id}-options`}
        aria-autocomplete="list"
        aria-activedescendant={expanded && current ? current.id : undefined}
        value={text.value}
        onInput={(event) => search.type(event.currentTarget.value.slice(0, 200))}
        onFocus={() => {
          open.value = true;
        }}
        // Later than the click on an option that takes the focus away; not where the reader is back by then.
        onBlur={() =>
          setTimeout(() => {
            if (input.current !== document.activeElement) open.value = false;
          }, 120)
        }
        onKeyDown={(event) => {
          if (press(event, search, expanded)) event.preventDefault();
        }}
      />
      {shortcut && <kbd class="key">{shortcut}</kbd>}
      <div id={`${id}-options`} role="listbox" aria-label={label} hidden={!expanded || options.length === 0} class="options">
        {options.map((option, i) => (
          <SearchOption
            key={option.id}
            option={option}
            active={i === active.value}
            choose={() => {
              search.choose(option);
              input.current?.blur();
            }}
          />
        ))}
      </div>
      {expanded && options.length === 0 && <Nothing search={search} />}
    </search>
  );
}

const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };

/** True where the key was the box's own. */
function press({ key, currentTarget }: KeyboardEvent, search: SearchState, expanded: boolean): boolean {
  const by = moves[key];
  const leave = () => currentTarget instanceof HTMLElement && currentTarget.blur();
  if (by !== undefined) search.move(by);
  else if (key === "Enter") search.enter();
  else if (key !== "Escape") return false;
  else if (expanded) search.open.value = false;
  else if (search.text.value !== "") search.type("");
  else leave();
  return true;
}

function Nothing({ search: { answer, text, type } }: { readonly search: SearchState }) {
  const found = answer.value;
  if (found === null) return null;
  const instead = found === "failed" ? null : found.didYouMean;
  return (
    <div class="options nothing">
      <p>{found === "failed" ? t("search.failed") : t("search.empty", { query: text.value.slice(0, 60) })}</p>
      {instead && (
        <button type="button" class="button" onMouseDown={(event) => event.preventDefault()} onClick={() => type(instead)}>
          {t("search.didYouMean", { name: instead })}
        </button>
      )}
    </div>
  );
}
