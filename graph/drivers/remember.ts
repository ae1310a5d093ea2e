import type { Engine } from "../engine.ts";

/**
 * Answers that took long, kept until the graph changes: what many readers ask alike (facets, a map, what lies round a hub)
 * is worked out once for each version, and once for all that ask at the same time. Only for an engine whose graph no other
 * process writes.
 */
export function remembering(engine: Engine): Engine {
  let answers = new Map<string, Promise<readonly unknown[]>>();
  return {
    ...engine,
    read: <P, R>(...[query, params, options]: Parameters<typeof engine.read<P, R>>) => {
      const key = `${query.text}${JSON.stringify(params)}`;
      // After a commit these answers are no longer the ones kept.
      const kept = answers;
      const known = kept.get(key);
      if (known) return known as Promise<readonly R[]>;
      const started = performance.now();
      const asked = engine.read(query, params, options);
      kept.set(key, asked);
      const settled = (rows: readonly unknown[] | null) => {
        if (rows === null || rows.length > mostRows || performance.now() - started < worthKeeping) kept.delete(key);
        const [oldest] = kept.keys();
        if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      };
      asked.then(settled, () => settled(null));
      return asked;
    },
    write: (work) =>
      engine.write(work).finally(() => {
        answers = new Map();
      }),
  };
}

/** In milliseconds. */
const worthKeeping = 5;
const most = 200;
const mostRows = 2000;
