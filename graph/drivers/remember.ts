import type { Engine } from "../engine.ts";

/**
 * Answers that took long, kept until the graph changes: what many readers ask alike (facets, a map, what lies round a hub)
 * is worked out once for each version. Only for an engine whose graph no other process writes.
 */
export function remembering(engine: Engine): Engine {
  let answers = new Map<string, readonly unknown[]>();
  return {
    ...engine,
    read: async (query, params, options) => {
      const key = `${query.text}${JSON.stringify(params)}`;
      const known = answers.get(key);
      if (known) return known as Awaited<ReturnType<typeof engine.read<typeof params, never>>>;
      const kept = answers;
      const started = performance.now();
      const rows = await engine.read(query, params, options);
      if (performance.now() - started < worthKeeping || rows.length > mostRows) return rows;
      // After a commit these answers are no longer the ones kept.
      kept.set(key, rows);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return rows;
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
