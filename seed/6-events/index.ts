import type { Reading, Resolved } from "../reading.ts";
import { draftsOf } from "./drafts.ts";
import { merged } from "./merge.ts";
import { quotesOf } from "./quotes.ts";
import { scenesOf } from "./scene.ts";

/** What stage 6 adds: events, relations, and the entities with what these say of them. */
export type Drawn = Pick<Reading, "events" | "relations" | "entities">;

/** Draws the events and relations of an article from its trees, mentions and times. */
export function draw(resolved: Resolved): Drawn {
  const scenes = scenesOf(resolved);
  const quotes = quotesOf(resolved.article.text, scenes);
  const drafts = scenes.flatMap((scene) => draftsOf(scene, quotes));
  return { events: merged(drafts, resolved.sentences), relations: [], entities: [...resolved.entities.values()] };
}
