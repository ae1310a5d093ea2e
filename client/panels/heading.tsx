/** The heading of a list, with how much of how many it shows. */
import { number, t } from "../messages/index.ts";

export function Heading({ title, shown, total }: { readonly title: string; readonly shown: number; readonly total: number }) {
  return (
    <h3>
      {title}{" "}
      <span class="count">{shown < total ? t("details.showing", { shown: number(shown), total: number(total) }) : number(total)}</span>
    </h3>
  );
}
