import type { Reading, Resolved } from "../reading.ts";
import { withBombers } from "./bombers.ts";
import { weighed } from "./calibration.ts";
import { claimedHere, responsibilityClaims } from "./claims-of-responsibility.ts";
import type { Draft } from "./draft.ts";
import { draftsOf } from "./drafts.ts";
import { enriched } from "./leaders.ts";
import { merged } from "./merge.ts";
import { withWhatMetThem } from "./met-crowds.ts";
import { quotesOf } from "./quotes.ts";
import type { Observer } from "./refusals.ts";
import { linksOf, relationsOf } from "./relations/index.ts";
import { officesEnded } from "./relations/offices-ended.ts";
import { type Scene, scenesOf } from "./scene.ts";
import { inStoryLine } from "./story-line.ts";
import { withTolls } from "./tolls.ts";

/** What stage 6 adds: events, relations, and the entities with what these say of them. */
export type Drawn = Pick<Reading, "events" | "relations" | "entities">;

/** Draws the events and relations of an article from its trees, mentions and times; `observe` is told what is refused. */
export function draw(resolved: Resolved, observe?: Observer): Drawn {
  const bare = scenesOf(resolved, observe);
  const quotes = quotesOf(resolved.article.text, bare);
  const scenes = bare.map((scene) => ({ ...scene, quotes }));
  const told: { scene: Scene; drafts: readonly Draft[] }[] = [];
  for (const scene of scenes) {
    const before = told.slice(-4).flatMap(({ drafts }) => drafts);
    const own = withTolls(scene, claimedHere(scene, draftsOf(scene)), before);
    told.push({ scene, drafts: [...own, ...responsibilityClaims(scene, before)] });
  }
  const { article, sentences, mentions } = resolved;
  const drafts = inStoryLine(withBombers(withWhatMetThem(told.flatMap((one) => one.drafts)), scenes), scenes);
  const joined = merged(drafts, resolved);
  const links = told.flatMap(({ scene, drafts }) => linksOf(scene, drafts));
  const relations = officesEnded(article.text, resolved.publishedAt, relationsOf(links, sentences), joined);
  const entities = enriched(resolved, relations, scenes);
  const events = weighed({ sentences, mentions, entities, events: joined });
  return { events, relations, entities };
}
