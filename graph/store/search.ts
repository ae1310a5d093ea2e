/** Finding nodes by their names: candidates from a source of names, the better matches first, ranked in code, so that every engine gives the same hits. */
import { nodeRow } from "../codec.ts";
import { compare } from "../compare.ts";
import type { Found } from "../cypher/search.ts";
import type { Engine } from "../engine.ts";
import { fold } from "../fold.ts";
import type { NameSource } from "../names/source.ts";
import { stems } from "../names/stems.ts";
import type { NodeKind } from "../schema.generated.ts";
import type { GraphStore, SearchHitRow, Wanted } from "../store.ts";
import { worldNames } from "../world-names.ts";
import { bestText, highlights } from "./match-text.ts";
import { nearestName } from "./nearest-name.ts";
import { nodeMap } from "./nodes.ts";

export async function search(
  engine: Engine,
  names: NameSource,
  query: string,
  kinds: readonly NodeKind[],
  first: number,
  wanted?: Wanted,
): ReturnType<GraphStore["search"]> {
  const folded = fold(query);
  if (folded === "" || first < 1) return { hits: [], didYouMean: null };
  const { found, slips, matched } = await candidates(names, folded, kinds, first);
  const ranked = found.map(({ aliases, name, ...one }) => ({
    ...one,
    best: bestText([name, ...(aliases ?? []), ...worldNames(one)], matched),
  }));
  ranked.sort((a, b) => a.best.rank - b.best.rank || b.degree - a.degree || a.best.text.length - b.best.text.length || compare(a.id, b.id));
  const best = ranked.slice(0, first);
  const nodes = new Map(best.flatMap(({ id, props }) => (props ? [[id, nodeRow(props, wanted?.Entity)] as const] : [])));
  const others = best.flatMap(({ id }) => (nodes.has(id) ? [] : [id]));
  for (const [id, row] of others.length > 0 ? await nodeMap(engine, others, wanted) : []) nodes.set(id, row);
  const hits = best.flatMap(({ id, degree, best: { text } }): readonly SearchHitRow[] => {
    const node = nodes.get(id);
    return node ? [{ node, degree, text, ranges: highlights(text, matched) }] : [];
  });
  if (hits.length > 0) return { hits, didYouMean: slips ? (hits[0]?.text ?? null) : null };
  return { hits, didYouMean: await nearestName(folded, await names.names(kinds, mostNames)) };
}

/** Beyond so many the best connected win: a query that so many names hold is still being typed. */
const mostCandidates = (first: number) => Math.max(40, 2 * first);
const mostNames = 5000;

interface Candidates {
  readonly found: readonly Found[];
  /** Nothing matched but for a slip. */
  readonly slips: boolean;
  /** What names match: the query, or the stems of its words. */
  readonly matched: string;
}

/** From the nearest to the farthest, until there are enough: what one step finds in one name ranks before all that the next finds. */
async function candidates(names: NameSource, folded: string, kinds: readonly NodeKind[], first: number): Promise<Candidates> {
  const found = new Map<string, Found>();
  const add = (more: readonly Found[]) => {
    for (const one of more) found.set(one.id, one);
  };
  const most = mostCandidates(first);
  const words = [...new Set(folded.split(" "))];
  add(await names.starts(folded, kinds, most));
  if (found.size < first) add(await names.near(words, "beginning", kinds, most));
  if (found.size < first) add(await names.near(words, "inside", kinds, most));
  if (found.size === 0) {
    const stemmed = stems(words);
    const same = await names.near(stemmed, "beginning", kinds, most);
    if (same.length > 0) return { found: same, slips: false, matched: stemmed.join(" ") };
  }
  const slips = found.size === 0;
  if (found.size < first) add(await names.near(words, "slip", kinds, most));
  return { found: [...found.values()], slips, matched: folded };
}
