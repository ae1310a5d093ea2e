/** Work on long lists, a slice at a time: what else the process has to do gets its turn in between. */
import { setImmediate as turn } from "node:timers/promises";

/** What `work` makes of every number from 0 on, below `count`. */
export async function inSlices<T>(count: number, work: (number: number) => T): Promise<T[]> {
  const made: T[] = [];
  let started = performance.now();
  for (let number = 0; number < count; number++) {
    // Looking at the clock costs as much as a light step.
    if (number % 16 === 0 && performance.now() - started > longest) {
      await turn();
      started = performance.now();
    }
    made.push(work(number));
  }
  return made;
}

/** In milliseconds. */
const longest = 2;

/** Calls `work` with every item and its number. */
export async function eachInSlices<T>(list: readonly T[], work: (item: T, number: number) => void): Promise<void> {
  await inSlices(list.length, (number) => work(list[number] as T, number));
}

/** Items that one step sorts: a millisecond or two. */
const slice = 2000;

/** The list in order: slices put in order, then merged two by two. */
export async function sortedInSlices<T>(list: readonly T[], order: (a: T, b: T) => number): Promise<T[]> {
  let runs: T[][] = [];
  for (let start = 0; start < list.length; start += slice) {
    if (start > 0) await turn();
    runs.push(list.slice(start, start + slice).sort(order));
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let number = 0; number < runs.length; number += 2) merged.push(await merge(runs[number] ?? [], runs[number + 1] ?? [], order));
    runs = merged;
  }
  return runs[0] ?? [];
}

async function merge<T>(a: readonly T[], b: readonly T[], order: (a: T, b: T) => number): Promise<T[]> {
  const all: T[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (all.length % (5 * slice) === 5 * slice - 1) await turn();
    const takeA = j >= b.length || (i < a.length && order(a[i] as T, b[j] as T) <= 0);
    all.push((takeA ? a[i++] : b[j++]) as T);
  }
  return all;
}
