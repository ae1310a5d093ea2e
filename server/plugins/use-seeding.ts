import type { Seeding } from "../seeding/jobs.ts";
import type { Plugin } from "./types.ts";

/** Ends what is being read when the server ends. */
export function useSeeding(seeding: Seeding): Plugin {
  return { onDispose: () => seeding.stop() };
}
