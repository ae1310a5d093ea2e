import type { ArticleRows } from "../../graph/rows.ts";
import type { Article, Reading } from "../reading.ts";
import { articleRow } from "./article.ts";
import { entityRow, mentionRows } from "./entities.ts";
import { eventRow, relationRow } from "./facts.ts";
import { referenceRows } from "./references.ts";

export { identityOf } from "./article.ts";

/**
 * Everything that rests on one article, as rows of the graph.
 * @param retrievedAt ISO instant at which the article was taken in.
 */
export function rowsOf(article: Article, reading: Reading, retrievedAt: string): ArticleRows {
  const row = articleRow(article, reading, retrievedAt);
  return {
    article: row,
    entities: reading.entities.flatMap((entity) => entityRow(entity, row)),
    mentions: mentionRows(reading.mentions, row.id),
    events: reading.events.map((event) => eventRow(event, reading, row)),
    relations: reading.relations.map((relation) => relationRow(relation, row)),
    references: referenceRows(reading.entities),
  };
}
