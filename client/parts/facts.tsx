/** Names and values, one line each; a value that isn't there takes its line away. */
import type { ComponentChildren } from "preact";

export interface FactsProps {
  readonly rows: readonly (readonly [name: string, value: ComponentChildren])[];
}

export function Facts({ rows }: FactsProps) {
  const told = rows.filter(([, value]) => value !== null && value !== undefined && value !== "" && value !== false);
  if (told.length === 0) return null;
  return (
    <dl class="facts-list">
      {told.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
