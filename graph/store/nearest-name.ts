import { eachInSlices } from "../slices.ts";

/** The name that a misspelt query is nearest to: at most one letter in four wrong, and no more than three; null where none is near. `names` come best connected first. */
export async function nearestName(query: string, names: readonly Name[]): Promise<string | null> {
  const allowed = Math.min(3, Math.floor(query.length / 4) + (query.length === 3 ? 1 : 0));
  let best: string | null = null;
  let nearest = allowed + 1;
  await eachInSlices(names, ({ name, folded }) => {
    // A surname alone is enough: each word of the name is compared too.
    for (const text of folded.includes(" ") ? [folded, ...folded.split(" ")] : [folded]) {
      const distance = editDistance(query, text, allowed);
      if (distance >= nearest) continue;
      nearest = distance;
      best = name;
    }
  });
  return best;
}

interface Name {
  readonly name: string;
  readonly folded: string;
}

/** Letters to insert, delete, replace or swap with the next; anything above `most` counts as more than it. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || b.length > longest) return most + 1;
  let [beforeLast, last, row] = rows;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    let least = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same);
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    // A swap costs at most one more than the row before it, and no row after this one costs less.
    if (least > most + 1) return most + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return at(last, b.length);
}

// Written over by every comparison: names are compared by the thousand.
const longest = 250;
const rows = [new Uint16Array(longest + 1), new Uint16Array(longest + 1), new Uint16Array(longest + 1)] as const;
const at = (row: Uint16Array, j: number) => row[j] ?? 0;
