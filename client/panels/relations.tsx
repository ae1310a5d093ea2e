/** The relations of an entity. Where the view is of a day, those that held on it come first, apart from the others. */
import { type EntityDetails, heldRelations } from "../api/details.ts";
import { day, t } from "../messages/index.ts";
import { useAnswer } from "../state/answer.ts";
import { view } from "../state/session.ts";
import { Few } from "./few.tsx";
import { Heading } from "./heading.tsx";
import { RelationRow } from "./relation-row.tsx";

type Relation = EntityDetails["relations"]["nodes"][number];

export function Relations({ entity }: { readonly entity: EntityDetails }) {
  const { at } = view.value.limits;
  // The graph tells which relations held: a day that no text tells counts from the first report.
  const answer = useAnswer(at && `held ${entity.id} ${at}`, (signal) => heldRelations(entity.id, at ?? "", signal));
  const { nodes, totalCount } = entity.relations;
  if (at === null || answer.state !== "ready")
    return <Section title={t("details.relations")} relations={historyLast(nodes)} total={totalCount} of={entity} />;
  const held = answer.value;
  const ids = new Set(held.nodes.map(({ id }) => id));
  const others = nodes.filter(({ id }) => !ids.has(id));
  return (
    <>
      <Section title={t("details.relationsOn", { day: day(at) })} relations={datedFirst(held.nodes)} total={held.totalCount} of={entity} />
      <Section title={t("details.relationsElse")} relations={datedFirst(others)} total={totalCount - held.totalCount} of={entity} />
    </>
  );
}

/** Those whose days are told first: the others may have held at any time, the likelier the later they were told. */
const datedFirst = (relations: readonly Relation[]): readonly Relation[] => {
  const undated = ({ since, until }: Relation) => Number(since === null && until === null);
  const told = ({ evidence }: Relation) => evidence[0]?.article.publishedAt ?? "";
  return relations.toSorted((a, b) => undated(a) - undated(b) || undated(a) * told(b).localeCompare(told(a)));
};

/** What ended doesn't come before what still holds, and background comes last. */
const historyLast = (relations: readonly Relation[]): readonly Relation[] => relations.toSorted((a, b) => pastness(a) - pastness(b));
const pastness = ({ status, until }: Relation): number => (status === "HISTORICAL" ? 2 : Number(until !== null));

interface SectionProps {
  readonly title: string;
  readonly relations: readonly Relation[];
  readonly total: number;
  readonly of: EntityDetails;
}

function Section({ title, relations, total, of }: SectionProps) {
  if (relations.length === 0) return null;
  return (
    <section>
      <Heading title={title} shown={relations.length} total={total} />
      <Few rows={relations.map((relation) => <RelationRow key={relation.id} relation={relation} seenFrom={of.id} />)} />
    </section>
  );
}
