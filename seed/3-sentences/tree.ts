/**
 * The likeliest tree with one root. `scores[word * (words + 1) + head]` is the score of an arc, head 0 the root, head
 * `k` the word `k - 1`; a word's score with itself is ignored. Gives for each word its head, -1 for the root.
 */
export function bestTree(scores: Float32Array, words: number, heads: Int32Array): void {
  const stride = words + 1;
  let root = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let word = 0; word < words; word++) {
    const at = word * stride;
    let best = word === 0 ? Math.min(2, words) : 1;
    for (let head = best + 1; head < stride; head++)
      if (head !== word + 1 && (scores[at + head] as number) > (scores[at + best] as number)) best = head;
    heads[word] = best - 1;
    const gain = (scores[at] as number) - (scores[at + best] as number);
    if (gain > most) [root, most] = [word, gain];
  }
  // No tree with another root is better than each word's best head below the word that gains most as the root.
  heads[root] = -1;
  if (!hasCycle(heads, words)) return;
  const found = spanningTree(oneRooted(scores, words), stride);
  for (let word = 0; word < words; word++) heads[word] = (found[word + 1] as number) - 1;
}

/** Scores by node, the root made so dear that the best tree takes it once. */
function oneRooted(scores: Float32Array, words: number): Float64Array {
  const size = words + 1;
  const out = new Float64Array(size * size).fill(impossible);
  for (let word = 0; word < words; word++)
    for (let head = 0; head < size; head++)
      if (head !== word + 1) out[(word + 1) * size + head] = (scores[word * size + head] as number) - (head === 0 ? dear : 0);
  return out;
}

const impossible = -1e15;
const dear = 1e6;

function hasCycle(heads: Int32Array, words: number): boolean {
  const seen = new Int32Array(words).fill(-1);
  for (let start = 0; start < words; start++) {
    let word = start;
    while (word >= 0 && seen[word] === -1) {
      seen[word] = start;
      word = heads[word] as number;
    }
    if (word >= 0 && seen[word] === start) return true;
  }
  return false;
}

/** Chu-Liu-Edmonds: the best tree over `size` nodes out of node 0, by contracting cycles. `scores[node * size + head]`. */
function spanningTree(scores: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size);
  for (let node = 1; node < size; node++) heads[node] = bestHead(scores, size, node);
  const cycle = findCycle(heads, size);
  if (!cycle) return heads;

  // One node stands for the cycle; it comes last among those outside.
  const inside = new Uint8Array(size);
  for (const node of cycle) inside[node] = 1;
  const outside: number[] = [];
  for (let node = 0; node < size; node++) if (!inside[node]) outside.push(node);
  const small = outside.length + 1;
  const contracted = new Float64Array(small * small).fill(impossible);
  const enters = new Int32Array(small); // where an arc from this outside node best enters the cycle
  const leaves = new Int32Array(small); // which node of the cycle is the best head of this outside node
  for (let i = 0; i < small - 1; i++) {
    const node = outside[i] as number;
    const row = node * size;
    let head = cycle[0] as number;
    let entry = head;
    let most = gain(entry, node);
    for (const member of cycle) {
      if ((scores[row + member] as number) > (scores[row + head] as number)) head = member;
      const value = gain(member, node);
      if (value > most) [entry, most] = [member, value];
    }
    leaves[i] = head;
    enters[i] = entry;
    contracted[(small - 1) * small + i] = most;
    if (node === 0) continue;
    for (let j = 0; j < small - 1; j++) if (i !== j) contracted[i * small + j] = scores[row + (outside[j] as number)] as number;
    contracted[i * small + small - 1] = scores[row + head] as number;
  }

  const found = spanningTree(contracted, small);
  outside.forEach((node, i) => {
    if (node === 0) return;
    const head = found[i] as number;
    heads[node] = head === small - 1 ? (leaves[i] as number) : (outside[head] as number);
  });
  const into = found[small - 1] as number;
  heads[enters[into] as number] = outside[into] as number;
  return heads;

  /** What the cycle gains where `member` hangs on `head`, outside it, instead of on its own head. */
  function gain(member: number, head: number): number {
    return (scores[member * size + head] as number) - (scores[member * size + (heads[member] as number)] as number);
  }
}

function bestHead(scores: Float64Array, size: number, node: number): number {
  let best = 0;
  for (let head = 1; head < size; head++)
    if (head !== node && (scores[node * size + head] as number) > (scores[node * size + best] as number)) best = head;
  return best;
}

function findCycle(heads: Int32Array, size: number): number[] | null {
  const seen = new Int32Array(size);
  for (let start = 1; start < size; start++) {
    let node = start;
    while (node !== 0 && seen[node] === 0) {
      seen[node] = start;
      node = heads[node] as number;
    }
    if (node === 0 || seen[node] !== start) continue;
    const cycle = [node];
    for (let member = heads[node] as number; member !== node; member = heads[member] as number) cycle.push(member);
    return cycle;
  }
  return null;
}
