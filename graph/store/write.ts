/** Writes a workspace: every row that differs from what the graph has, in batches of one kind. */
import { nodeProps, relationProps } from "../codec.ts";
import type { Props } from "../cypher/query.ts";
import { deleteMentions, type StoredMention, writeMentions } from "../cypher/write-mentions.ts";
import { createNodes, deleteNodes, markLeaders, unmarkLeaders, updateNodes } from "../cypher/write-nodes.ts";
import { createRelations, deleteRelations, updateRelations } from "../cypher/write-relations.ts";
import { deleteRoles, roleTypes, writeRoles } from "../cypher/write-roles.ts";
import type { Transaction } from "../engine.ts";
import { asFact, blockOf, evidenceProps, mondayOf, relationIndex, siteOf } from "../facts.ts";
import { fold } from "../fold.ts";
import type { EntityRow, EventRow, RelationRow } from "../rows.ts";
import { nodeKinds, relationTypes } from "../schema.generated.ts";
import { worldNames } from "../world-names.ts";
import { countDegrees, differ, relationChanges, roleChanges, rolesOf } from "./changes.ts";
import { type Change, contributionOf, entityIn, relationCountries, type Workspace } from "./workspace.ts";

/** `replaced` are articles whose old text goes: theirs are the mentions that are taken away first. */
export async function writeWorkspace(tx: Transaction, space: Workspace, replaced: readonly string[]): Promise<void> {
  const roles = roleChanges(space);
  const relations = relationChanges(space);
  countDegrees(space, roles, relations);
  if (replaced.length > 0) await tx.run(deleteMentions, { ids: replaced });
  await writeAllNodes(tx, space, replaced);
  await writeMentionRows(tx, space);
  for (const type of roleTypes) {
    if (roles.gone[type].length > 0) await tx.run(deleteRoles[type], { rows: roles.gone[type] });
    if (roles.fresh[type].length > 0) await tx.run(writeRoles[type], { rows: roles.fresh[type] });
  }
  for (const type of relationTypes) {
    const of = (rows: readonly RelationRow[]) => rows.filter((row) => row.type === type);
    const withProps = (rows: readonly RelationRow[]) =>
      rows.map((row) => ({
        id: row.id,
        from: row.from,
        to: row.to,
        props: {
          ...relationProps(row),
          ...dropNulls(relationIndex(row, relationCountries(space, row, "after"), relations.ends.get(row.id) ?? null)),
        },
      }));
    if (of(relations.gone).length > 0)
      await tx.run(deleteRelations[type], { rows: of(relations.gone).map(({ id, from, to }) => ({ id, from, to })) });
    if (of(relations.changed).length > 0) await tx.run(updateRelations[type], { rows: withProps(of(relations.changed)) });
    if (of(relations.fresh).length > 0) await tx.run(createRelations[type], { rows: withProps(of(relations.fresh)) });
  }
  const gone = (changes: ReadonlyMap<string, Change<unknown>>) => [...changes].filter(([, c]) => c.before && !c.after).map(([id]) => id);
  if (gone(space.events).length > 0) await tx.run(deleteNodes.Event, { ids: gone(space.events) });
  if (gone(space.entities).length > 0) await tx.run(deleteNodes.Entity, { ids: gone(space.entities) });
}

async function writeAllNodes(tx: Transaction, space: Workspace, replaced: readonly string[]): Promise<void> {
  const rows: { readonly kind: (typeof nodeKinds)[number]; readonly id: string; readonly isNew: boolean; readonly props: Props }[] = [];
  for (const { row, facts } of space.articles) {
    rows.push({
      kind: "Article",
      id: row.id,
      isNew: !replaced.includes(row.id),
      props: {
        ...nodeProps(row),
        facts,
        day: row.publishedAt?.slice(0, 10) ?? null,
        sortDate: row.publishedAt ?? "",
        searchText: lines(row.title),
      },
    });
  }
  for (const { before, after, degree, degreeBefore } of space.entities.values()) {
    if (after && (degree !== degreeBefore || differ(before, after)))
      rows.push({ kind: after.kind, id: after.id, isNew: !before, props: entityProps(after, degree) });
  }
  for (const { before, after } of space.events.values()) {
    const site = after && siteOf(after, entityIn(space, "after"));
    if (after && (differ(before, after) || (before && site !== siteOf(before, entityIn(space, "before")))))
      rows.push({ kind: "Event", id: after.id, isNew: !before, props: { ...eventProps(after), site } });
  }
  for (const kind of nodeKinds) {
    const own = rows.filter((row) => row.kind === kind).map(({ id, isNew, props }) => ({ id, isNew, props: dropNulls(props) }));
    const write = async (how: typeof createNodes, some: typeof own) => {
      if (some.length > 0) await tx.run(how[kind], { rows: some.map(({ id, props }) => ({ id, props })) });
    };
    await write(
      createNodes,
      own.filter((row) => row.isNew),
    );
    await write(
      updateNodes,
      own.filter((row) => !row.isNew),
    );
  }
  const turned = [...space.entities.values()].flatMap(({ before, after }) =>
    after?.kind === "Person" && after.leader !== (before?.kind === "Person" && before.leader) ? [after] : [],
  );
  const leaders = turned.filter((person) => person.leader).map((person) => person.id);
  const others = turned.filter((person) => !person.leader).map((person) => person.id);
  if (leaders.length > 0) await tx.run(markLeaders, { ids: leaders });
  if (others.length > 0) await tx.run(unmarkLeaders, { ids: others });
}

/** What a search looks through: each text folded, on a line of its own. */
const lines = (...texts: readonly string[]) => `\n${texts.map(fold).join("\n")}\n`;

function entityProps(row: EntityRow, degree: number): Props {
  return {
    ...nodeProps(row),
    degree,
    sortName: fold(row.name),
    sortDate: row.lastSeen ?? "",
    searchText: lines(row.name, ...row.aliases, ...(row.kind === "Country" ? row.demonyms : []), ...worldNames(row)),
  };
}

function eventProps(row: EventRow): Props {
  return {
    ...nodeProps(row),
    ...evidenceProps(row.evidence, row.claimedBy),
    degree: rolesOf(row).filter(({ type }) => type !== "REPORTED_IN").length,
    sortDate: row.from ?? "",
    asFact: asFact(row),
    week: row.from === null ? null : mondayOf(row.from),
    block: blockOf(row),
    searchText: lines(row.label),
  };
}

async function writeMentionRows(tx: Transaction, space: Workspace): Promise<void> {
  const rows: StoredMention[] = space.articles.flatMap(({ row: article, rows: { entities, mentions } }) => {
    const day = article.publishedAt?.slice(0, 10) ?? null;
    const spans = new Map(mentions.map((mention) => [mention.from, mention.spans]));
    return entities.map((entity) => ({
      from: entity.id,
      to: article.id,
      spans: (spans.get(entity.id) ?? []).map((span) => JSON.stringify(span)),
      contribution: JSON.stringify(contributionOf(entity, day)),
    }));
  });
  if (rows.length > 0) await tx.run(writeMentions, { rows });
}

// `SET n = map` drops nulls on both engines; leaving them away keeps the parameters small.
const dropNulls = (props: Props): Props => Object.fromEntries(Object.entries(props).filter(([, value]) => value !== null));
