/** What each article says of one event, aspect by aspect, and where they say it differently. */
import type { AccountPartsFragment } from "../api/documents.generated.ts";
import { days, people, t, words } from "../messages/index.ts";

export type Account = AccountPartsFragment;

export interface Aspect {
  readonly name: string;
  /** One for each account, in their order; "" where an article doesn't tell. */
  readonly told: readonly string[];
  /** Whether two articles tell it differently; one that is silent differs from none. */
  readonly differs: boolean;
}

/** Aspects that at least one account tells. */
export function compare(accounts: readonly Account[]): readonly Aspect[] {
  return rows.flatMap(([name, tell, version = tell]) => {
    const told = accounts.map(tell);
    const versions = new Set(accounts.map(version).filter((text) => text !== ""));
    return versions.size === 0 ? [] : [{ name: name(), told, differs: versions.size > 1 }];
  });
}

type Tell = (account: Account) => string;

// Told as done, going on or past: they differ in tense alone.
const asSo = ["HAPPENED", "ONGOING", "HISTORICAL"];

/** What a row is called, what stands in it, and, where two texts may mean the same, what tells accounts apart. */
const rows: readonly (readonly [name: () => string, tell: Tell, version?: Tell])[] = [
  [() => t("table.status"), ({ status }) => words().status[status], ({ status }) => (asSo.includes(status) ? "SO" : status)],
  [() => t("details.claimedBy"), ({ claimedBy }) => names(claimedBy)],
  [() => t("details.actors"), ({ actors }) => names(actors)],
  [() => t("details.targets"), ({ targets }) => names(targets)],
  [() => t("details.category"), ({ mode }) => (mode === "OTHER" ? "" : words().mode[mode])],
  [() => t("details.date"), ({ date }) => (date.basis === "ARTICLE" ? "" : days(date.from, date.to, date.precision))],
  [() => t("details.places"), ({ places }) => names(places)],
  [() => t("details.deaths"), ({ deaths }) => (deaths ? people(deaths) : "")],
  [() => t("details.injured"), ({ injured }) => (injured ? people(injured) : "")],
];

const names = (entities: readonly { readonly name: string }[]): string =>
  entities
    .map(({ name }) => name)
    .sort()
    .join(", ");
