/** A group of the legend: each entry with its switch and how many of the view stand behind it. */
import type { ComponentChildren } from "preact";
import { selectBehind } from "../actions/selection.ts";
import { number, t } from "../messages/index.ts";
import { toggle } from "../state/changes.ts";
import { change, counts, view } from "../state/session.ts";
import { legendKey } from "../state/view.ts";

interface GroupProps<T> {
  readonly title: string;
  readonly entries: readonly T[];
  readonly children: (entry: T) => ComponentChildren;
}

export function Group<T>({ title, entries, children }: GroupProps<T>) {
  if (entries.length === 0) return null;
  return (
    <fieldset>
      <legend>{title}</legend>
      {entries.map(children)}
    </fieldset>
  );
}

interface EntryProps {
  readonly of: string;
  readonly name: ComponentChildren;
  /** The name as text, where it is more than that. */
  readonly plain?: string | undefined;
  readonly mark: ComponentChildren;
}

export function Entry({ of, name, plain, mark }: EntryProps) {
  const on = !view.value.off.includes(of);
  const label = t("legend.select", { name: plain ?? String(name) });
  const flip = () => change(t(on ? "change.filterOff" : "change.filterOn", { name: plain ?? String(name) }), toggle(of));
  return (
    <div class={`entry${on ? "" : " off"}`}>
      <label>
        <input type="checkbox" checked={on} onChange={flip} />
        <span class="look">{mark}</span>
        <span class="what">{name}</span>
      </label>
      <button type="button" class="count" aria-label={label} title={label} aria-disabled={!on} onClick={() => on && selectBehind(of)}>
        {number(counts.value.get(of) ?? 0)}
      </button>
    </div>
  );
}

/** Entries that something in the view answers to, or that are switched off. */
export function present<T extends string>(group: Parameters<typeof legendKey>[0], values: readonly T[]): readonly T[] {
  return values.filter((value) => counts.value.has(legendKey(group, value)) || view.value.off.includes(legendKey(group, value)));
}
