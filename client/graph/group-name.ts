/** What a group is called: a kind, a country, or who stands in the middle of a community. */
import type { NodeKind } from "../api/documents.generated.ts";
import { clean, t, words } from "../messages/index.ts";
import { countryCalled } from "../state/country.ts";
import { nameOf } from "../state/session.ts";
import type { Grouping } from "../state/view.ts";

export function groupName(value: string, grouping: Grouping): string {
  if (value === "") return t(grouping === "country" ? "group.noCountry" : "group.others");
  if (grouping === "kind") return words().kind[value as NodeKind] ?? value;
  return grouping === "country" ? countryCalled(value) : t("group.around", { name: clean(nameOf(value)) });
}
