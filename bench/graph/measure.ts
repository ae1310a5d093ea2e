/** Timing: medians of rounds, CPU of this process for each, and how long the event loop was held. */
import { existsSync, readFileSync } from "node:fs";

export interface Measured {
  readonly p50: number;
  readonly p95: number;
  /** CPU of this process for one question, in milliseconds. */
  readonly cpu: number;
  /** Longest time that nothing else could run, in milliseconds. */
  readonly held: number;
}

export type Ask = (round: number) => Promise<unknown>;

/** Times in milliseconds. The first rounds warm up and don't count. */
export async function measure(ask: Ask, rounds = 40, warmUp = 5): Promise<Measured> {
  for (let round = 0; round < warmUp; round++) await ask(round);
  const before = process.cpuUsage();
  const taken: number[] = [];
  for (let round = warmUp; round < warmUp + rounds; round++) {
    const started = performance.now();
    await ask(round);
    taken.push(performance.now() - started);
  }
  const { user, system } = process.cpuUsage(before);
  taken.sort((a, b) => a - b);
  const at = (share: number) => taken[Math.min(rounds - 1, Math.floor(rounds * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), cpu: (user + system) / 1000 / rounds, held: await heldBy(ask, warmUp + rounds) };
}

/** Of ten rounds more, the longest that this thread ran between two turns of the event loop, in milliseconds. */
async function heldBy(ask: Ask, start: number): Promise<number> {
  let held = 0;
  let asking = true;
  let last = ran();
  const turn = () => {
    const now = ran();
    held = Math.max(held, now - last);
    last = now;
    if (asking) setImmediate(turn);
  };
  setImmediate(turn);
  for (let round = start; round < start + 10; round++) await ask(round);
  asking = false;
  return held;
}

const schedule = "/proc/self/schedstat";
/** What the main thread has run so far, in steps of 4 ms; where the system doesn't tell, the clock, so that waiting for a core counts too. */
const ran = () => (existsSync(schedule) ? Number(readFileSync(schedule, "utf8").split(" ")[0]) / 1e6 : performance.now());

/** Two ways by turns, so that what else the machine does troubles both alike. */
export async function sideBySide(a: Ask, b: Ask, rounds = 40): Promise<readonly [Measured, Measured]> {
  const [first, second, third, fourth] = [
    await measure(a, rounds / 2),
    await measure(b, rounds / 2),
    await measure(a, rounds / 2, 0),
    await measure(b, rounds / 2, 0),
  ];
  return [better(first, third), better(second, fourth)];
}

const better = (a: Measured, b: Measured): Measured => (a.p50 <= b.p50 ? a : b);

/** Questions a second with so many callers at once. */
export async function throughput(ask: Ask, callers = 16, questions = 160): Promise<number> {
  let next = 0;
  const started = performance.now();
  const caller = async () => {
    while (next < questions) await ask(next++);
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return (questions / (performance.now() - started)) * 1000;
}

export interface Row {
  readonly what: string;
  readonly goal: string;
  readonly measured: string;
  readonly met: boolean | null;
}

/** A goal of the form "at most" (or "at least") so much. */
export function row(what: string, measured: number, goal: number, unit: string, way: "most" | "least" = "most"): Row {
  const sign = way === "most" ? "≤" : "≥";
  return {
    what,
    goal: `${sign} ${goal} ${unit}`,
    measured: `${measured.toFixed(2)} ${unit}`,
    met: way === "most" ? measured <= goal : measured >= goal,
  };
}
