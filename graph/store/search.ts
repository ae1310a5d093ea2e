/** Finding nodes by their names: candidates from the engine, ranked in code, so that every engine gives the same hits. */
import { compare } from "../compare.ts";
import { type Found, nameHolds, nameStarts, someNames } from "../cypher/search.ts";
import type { Engine } from "../engine.ts";
import { fold } from "../fold.ts";
import type { NodeKind } from "../schema.generated.ts";
import type { GraphStore, SearchHitRow } from "../store.ts";
import { bestText } from "./match-text.ts";
import { nearestName } from "./nearest-name.ts";
import { nodeMap } from "./nodes.ts";

export async function search(engine: Engine, query: string, kinds: readonly NodeKind[], first: number): ReturnType<GraphStore["search"]> {
  const folded = fold(query);
  if (folded === "" || first < 1) return { hits: [], didYouMean: null };
  const found = new Map<string, Found>();
  const words = [...new Set(folded.split(" "))].sort((a, b) => b.length - a.length || compare(a, b));
  for (const label of ["Entity", "Event", "Article"] as const) {
    if (!kinds.some((kind) => labelOf(kind) === label)) continue;
    const starts = await engine.read(nameStarts[label], { start: `\n${folded}`, kinds, limit: mostCandidates });
    const holds = await engine.read(nameHolds[label], { word: words[0] ?? folded, words, kinds, limit: mostCandidates });
    for (const one of [...starts, ...holds]) found.set(one.id, one);
  }
  const ranked = [...found.values()].map(({ id, degree, name, aliases }) => ({
    id,
    degree,
    best: bestText([name, ...(aliases ?? [])], folded),
  }));
  ranked.sort((a, b) => a.best.rank - b.best.rank || b.degree - a.degree || a.best.text.length - b.best.text.length || compare(a.id, b.id));
  const best = ranked.slice(0, first);
  const nodes = await nodeMap(
    engine,
    best.map(({ id }) => id),
  );
  const hits = best.flatMap(({ id, degree, best: { text, ranges } }): readonly SearchHitRow[] => {
    const node = nodes.get(id);
    return node ? [{ node, degree, text, ranges }] : [];
  });
  return { hits, didYouMean: hits.length === 0 ? await suggestion(engine, folded, kinds) : null };
}

// Beyond these, the best connected win: a query that so many names hold is still being typed.
const mostCandidates = 300;
const mostNames = 5000;

const labelOf = (kind: NodeKind) => (kind === "Event" || kind === "Article" ? kind : "Entity");

async function suggestion(engine: Engine, folded: string, kinds: readonly NodeKind[]): Promise<string | null> {
  const names = await engine.read(someNames.Entity, { kinds, limit: mostNames });
  return nearestName(folded, names);
}
