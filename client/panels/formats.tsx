/** Buttons that write what is in sight, or a part of it, in the formats of other programs. */
import { useSignal } from "@preact/signals";
import { type ExportFormat, exportAs, formats } from "../actions/exports.ts";
import { t } from "../messages/index.ts";
import type { Sight } from "../state/visible.ts";

interface FormatsProps {
  readonly group: ExportFormat["group"];
  readonly of: Sight;
}

export function Formats({ group, of }: FormatsProps) {
  const busy = useSignal<string | null>(null);
  const empty = of.nodes.length === 0;
  const write = async (format: ExportFormat) => {
    if (empty || busy.value !== null) return;
    busy.value = format.id;
    await exportAs(format, of);
    busy.value = null;
  };
  return (
    <section>
      <h3>{t(`share.${group}`)}</h3>
      <p class="row">
        {formats
          .filter((format) => format.group === group)
          .map((format) => (
            <button
              key={format.id}
              type="button"
              class="button"
              aria-disabled={empty}
              aria-busy={busy.value === format.id}
              onClick={() => void write(format)}
            >
              {format.name}
            </button>
          ))}
      </p>
    </section>
  );
}
