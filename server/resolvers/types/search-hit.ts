import type { NodeRow } from "../../../graph/rows.ts";
import type { SearchHitRow } from "../../../graph/store.ts";
import type { Fields } from "../../context.ts";

export const searchHit = {
  country: ({ node }) => countryOf(node),
  dateSpan: ({ node }) => {
    const { from, to } = spanOf(node);
    return from || to ? { from, to } : null;
  },
} satisfies Fields<SearchHitRow>;

function countryOf(node: NodeRow): string | null {
  if (node.kind === "Country") return node.iso3;
  if (node.kind === "Event") return node.countries[0] ?? null;
  return "country" in node ? node.country : null;
}

function spanOf(node: NodeRow): { readonly from: string | null; readonly to: string | null } {
  if (node.kind === "Event") return { from: node.from, to: node.to };
  if (node.kind !== "Article") return { from: node.firstSeen, to: node.lastSeen };
  const day = node.publishedAt?.slice(0, 10) ?? null;
  return { from: day, to: day };
}
