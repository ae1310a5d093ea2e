/** Index of the last item whose place is at most `at`, in items sorted by place; -1 where there is none. By halving, so that long articles stay linear. */
export function lastUpTo<T>(items: readonly T[], at: number, placeOf: (item: T) => number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && placeOf(item) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
