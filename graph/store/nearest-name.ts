/** The name that a misspelt query is nearest to: at most one letter in four wrong, and no more than three; null where none is near. `names` come best connected first. */
export function nearestName(query: string, names: readonly { readonly name: string; readonly folded: string }[]): string | null {
  const allowed = Math.min(3, Math.floor(query.length / 4) + (query.length === 3 ? 1 : 0));
  let best: { name: string; distance: number } | null = null;
  for (const { name, folded } of names) {
    // A surname alone is enough: each word of the name is compared too.
    const distance = Math.min(...[folded, ...folded.split(" ")].map((text) => editDistance(query, text, allowed)));
    if (distance <= allowed && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { name, distance };
  }
  return best?.name ?? null;
}

/** Letters to insert, delete, replace or swap with the next; anything above `most` counts as more than it. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforeLast[j - 2] ?? 0) + 1 : cost;
      row.push(Math.min(cost, swapped));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}
