/** What an article's rows must hold to be written: refused with BAD_INPUT naming the fact. */

import { DomainError } from "../errors.ts";
import type { EventEvidence } from "../evidence.ts";
import { guard } from "../guard.ts";
import { kindOf } from "../ids.ts";
import type { ArticleRows, EventRow, Evidence, RelationRow } from "../rows.ts";
import { relationTypes } from "../schema.generated.ts";

export function checkBatch(batch: readonly ArticleRows[]): void {
  guard(batch, "articles");
  const seen = new Set<string>();
  for (const rows of batch) {
    const { article } = rows;
    if (kindOf(article.id) !== "Article") throw refused(`"${article.id}" is no id of an article`);
    if (seen.has(article.id)) throw refused(`${article.id} stands twice in one batch`);
    seen.add(article.id);
    checkEntities(rows);
    for (const event of rows.events) checkEvent(event, rows);
    for (const relation of rows.relations) checkRelation(relation, rows);
    for (const reference of rows.references) {
      if (reference.basis !== "REFERENCE" || !reference.source) throw refused(`${named(reference)}: reference data names its source`);
      if (!relationTypes.includes(reference.type)) throw refused(`${named(reference)}: no type of relation`);
    }
  }
}

function checkEntities({ article, entities, mentions }: ArticleRows): void {
  const known = new Set(entities.map((entity) => entity.id));
  for (const entity of entities) {
    if (kindOf(entity.id) !== entity.kind) throw refused(`"${entity.id}" is no id of a ${entity.kind} (in ${article.id})`);
    if (entity.name.trim() === "") throw refused(`${entity.id}: has no name (in ${article.id})`);
  }
  for (const mention of mentions) {
    if (!known.has(mention.from)) throw refused(`${article.id}: names ${mention.from}, which is not among its entities`);
    if (mention.to !== article.id) throw refused(`${article.id}: a mention of ${mention.from} lies in ${mention.to}`);
    for (const { start, end } of mention.spans) checkSpan(start, end, article.text, `${article.id}: a mention of ${mention.from}`);
  }
}

function checkEvent(event: EventRow, rows: ArticleRows): void {
  if (kindOf(event.id) !== "Event") throw refused(`"${event.id}" is no id of an event (in ${rows.article.id})`);
  checkEvidence(`${event.id} (${event.type})`, event.evidence, rows);
  for (const one of withAccounts(event)) {
    const { actors, targets, places } = one.account;
    for (const id of [...actors, ...targets, ...places, ...one.claimedBy]) checkKnown(`${event.id} (${event.type})`, id, rows);
  }
}

function checkRelation(relation: RelationRow, rows: ArticleRows): void {
  if (!relationTypes.includes(relation.type)) throw refused(`${named(relation)}: no type of relation`);
  if (relation.from === relation.to) throw refused(`${named(relation)}: starts and ends at the same entity`);
  checkEvidence(named(relation), relation.evidence, rows);
  for (const id of [relation.from, relation.to, ...relation.evidence.flatMap((one) => one.claimedBy)])
    checkKnown(named(relation), id, rows);
}

function checkEvidence(what: string, evidence: readonly Evidence[], { article }: ArticleRows): void {
  if (evidence.length === 0) throw refused(`${what}: has no evidence (in ${article.id})`);
  for (const one of evidence) {
    if (one.article !== article.id) throw refused(`${what}: evidence from ${one.article} handed in with ${article.id}`);
    checkSpan(one.start, one.end, article.text, what);
    if (!(one.confidence >= 0 && one.confidence <= 1)) throw refused(`${what}: confidence ${one.confidence} lies outside 0 to 1`);
  }
}

function checkKnown(what: string, id: string, { article, entities }: ArticleRows): void {
  if (!entities.some((entity) => entity.id === id)) throw refused(`${what}: ${id} is not among the entities of ${article.id}`);
}

function checkSpan(start: number, end: number, text: string, what: string): void {
  const right = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
  if (!right) throw refused(`${what}: [${start}, ${end}) lies outside the text of ${text.length} code units`);
}

/** An event's evidence with its accounts; where a piece brings none, the event's own values are the account. */
export function withAccounts(event: EventRow): readonly EventEvidence[] {
  const { mode, from, to, precision, basis, actors, targets, places, placePrecision, deaths, injured, quote } = event;
  const own = { mode, from, to, precision, basis, actors, targets, places, placePrecision, deaths, injured, quote };
  return event.evidence.map((one) => ({ ...one, account: one.account ?? own }));
}

const named = (relation: RelationRow) => `${relation.id} (${relation.from} ${relation.type} ${relation.to})`;
const refused = (what: string) => new DomainError("BAD_INPUT", what);
