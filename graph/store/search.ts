/** Finding nodes by their names: candidates from the engine, ranked in code, so that every engine gives the same hits. */
import { nodeRow } from "../codec.ts";
import { compare } from "../compare.ts";
import { nameHolds, nameStarts, someNames } from "../cypher/search.ts";
import type { Engine } from "../engine.ts";
import { fold } from "../fold.ts";
import type { NodeRow } from "../rows.ts";
import type { NodeKind } from "../schema.generated.ts";
import type { GraphStore, SearchHitRow } from "../store.ts";
import { bestText } from "./match-text.ts";
import { nearestName } from "./nearest-name.ts";

export async function search(engine: Engine, query: string, kinds: readonly NodeKind[], first: number): ReturnType<GraphStore["search"]> {
  const folded = fold(query);
  if (folded === "" || first < 1) return { hits: [], didYouMean: null };
  const found = new Map<string, { readonly node: NodeRow; readonly degree: number }>();
  const words = [...new Set(folded.split(" "))].sort((a, b) => b.length - a.length || compare(a, b));
  for (const label of ["Entity", "Event", "Article"] as const) {
    if (!kinds.some((kind) => labelOf(kind) === label)) continue;
    const starts = await engine.read(nameStarts[label], { start: folded, kinds, limit: mostCandidates });
    const holds = await engine.read(nameHolds[label], { word: words[0] ?? folded, words, kinds, limit: mostCandidates });
    for (const { props, degree } of [...starts, ...holds]) found.set(props.id as string, { node: nodeRow(props), degree });
  }
  const ranked = [...found.values()].map(({ node, degree }) => ({ node, degree, best: bestText(textsOf(node), folded) }));
  ranked.sort(
    (a, b) => a.best.rank - b.best.rank || b.degree - a.degree || a.best.text.length - b.best.text.length || compare(a.node.id, b.node.id),
  );
  const hits: SearchHitRow[] = ranked
    .slice(0, first)
    .map(({ node, degree, best }) => ({ node, degree, text: best.text, ranges: best.ranges }));
  return { hits, didYouMean: hits.length === 0 ? await suggestion(engine, folded, kinds) : null };
}

// Beyond these, the best connected win: a query that so many names hold is still being typed.
const mostCandidates = 300;
const mostNames = 5000;

const labelOf = (kind: NodeKind) => (kind === "Event" || kind === "Article" ? kind : "Entity");

/** The name first, then its aliases. */
function textsOf(node: NodeRow): readonly string[] {
  if (node.kind === "Event") return [node.label];
  return node.kind === "Article" ? [node.title] : [node.name, ...node.aliases];
}

async function suggestion(engine: Engine, folded: string, kinds: readonly NodeKind[]): Promise<string | null> {
  const names = await engine.read(someNames.Entity, { kinds, limit: mostNames });
  return nearestName(folded, names);
}
