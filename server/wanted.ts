/** Which fields of the graph's rows an operation selects, so that no others are read. */
import { type DocumentNode, type GraphQLSchema, getNamedType, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { fieldNames } from "../graph/codec.ts";
import type { EventRole } from "../graph/schema.generated.ts";
import type { Wanted } from "../graph/store.ts";

type Label = keyof typeof fieldNames;
type Columns = Partial<Record<Label, readonly string[]>>;

/** Over all operations of the document: what one of them needs too much costs less than telling them apart. */
export function wantedBy(schema: GraphQLSchema, document: DocumentNode): Wanted {
  const fields: Record<Label, Set<string>> = { Entity: new Set(), Event: new Set(), Article: new Set(), Relation: new Set() };
  const roles = new Set<EventRole>();
  let ends = false;
  const info = new TypeInfo(schema);
  const enter = (parent: string, field: string) => {
    for (const [label, names] of Object.entries(columnsOf(parent, field))) for (const name of names) fields[label as Label].add(name);
    if (parent === "Event" && field in roleOf) roles.add(roleOf[field as keyof typeof roleOf]);
    if (parent === "Relation" && (field === "from" || field === "to")) ends = true;
  };
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: (node) => enter(getNamedType(info.getParentType())?.name ?? "", node.name.value),
    }),
  );
  const of = (label: Label) => [...fields[label]].sort();
  return { Entity: of("Entity"), Event: of("Event"), Article: of("Article"), Relation: of("Relation"), ends, roles: [...roles].sort() };
}

const roleOf = { actors: "ACTOR", targets: "TARGET", places: "PLACE", claimedBy: "CLAIMANT" } as const satisfies Record<string, EventRole>;

/** Whose rows stand behind the types of the schema. */
const labels: Readonly<Record<string, Label>> = {
  Entity: "Entity",
  Country: "Entity",
  Place: "Entity",
  Person: "Entity",
  Force: "Entity",
  Organization: "Entity",
  Event: "Event",
  Article: "Article",
  Relation: "Relation",
  Role: "Relation",
  Leadership: "Relation",
};

function columnsOf(parent: string, field: string): Columns {
  const told = others[parent]?.[field];
  if (told) return told;
  const label = labels[parent];
  return label && fieldNames[label].includes(field) ? { [label]: [field] } : {};
}

const date = ["from", "to", "precision", "basis"];
const evidence = ["evidence"];
/** An event and a relation alike. */
const fact = (...names: readonly string[]): Columns => ({ Event: names, Relation: names });

/** Fields that aren't a row's own property of the same name. Those that are in neither need nothing: ids and kinds always come. */
const others: Readonly<Record<string, Readonly<Record<string, Columns>>>> = {
  Event: {
    date: { Event: date },
    firstReported: { Event: evidence },
    publishers: { Event: evidence },
    sources: { Event: evidence },
    // Each account is derived anew from its own evidence.
    accounts: { Event: fieldNames.Event },
  },
  Relation: { sinceBasis: { Relation: ["since", "evidence"] } },
  // Of an edge that is asked for by its id: a relation, or a role in an event.
  Edge: {
    status: fact("status"),
    confidence: fact("confidence"),
    since: { Event: ["from"], Relation: ["since"] },
    until: { Event: ["to"], Relation: ["until"] },
    claimed: fact("claimedBy"),
    disputed: fact("disputed"),
    sources: fact(...evidence),
    title: { Relation: ["title"] },
    firstReported: fact(...evidence),
    publishers: fact(...evidence),
    heldFrom: { Event: ["from"], Relation: ["since", "evidence"] },
    heldUntil: { Event: ["to"], Relation: ["until"] },
    basis: { Relation: ["basis"] },
    evidence: fact(...evidence),
  },
  Evidence: { quote: { Article: ["text"] } },
  Mention: { text: { Article: ["text"] } },
  SearchHit: {
    country: { Entity: ["country", "iso3"], Event: ["countries"] },
    dateSpan: { Entity: ["firstSeen", "lastSeen"], Event: ["from", "to"], Article: ["publishedAt"] },
  },
  TimelineSplit: { label: { Entity: ["name"] } },
};
