/** Rows to properties and back. Maps and lists of maps are kept as JSON strings; what is null is left away. */
import type { Props } from "./cypher/query.ts";
import type { Lookup } from "./ids.ts";
import type { ArticleRow, CountryRow, EventRow, ForceRow, NodeRow, OrganizationRow, PersonRow, PlaceRow, RelationRow } from "./rows.ts";
import type { NodeKind, RelationType } from "./schema.generated.ts";

type Form = "scalar" | "flag" | "list" | "map" | "maps";
type Fields<R> = { readonly [K in Exclude<keyof R, "id" | "kind">]-?: Form };

const entity = { name: "scalar", aliases: "list", firstSeen: "scalar", lastSeen: "scalar" } as const;
const account = {
  mode: "scalar",
  from: "scalar",
  to: "scalar",
  precision: "scalar",
  basis: "scalar",
  actors: "list",
  targets: "list",
  places: "list",
  placePrecision: "scalar",
  deaths: "map",
  injured: "map",
  quote: "scalar",
} as const;

/** How each field of each kind is kept. */
const fields = {
  Country: {
    ...entity,
    iso2: "scalar",
    iso3: "scalar",
    capital: "scalar",
    region: "scalar",
    subregion: "scalar",
    demonyms: "list",
    latitude: "scalar",
    longitude: "scalar",
  } satisfies Fields<CountryRow>,
  Place: {
    ...entity,
    category: "scalar",
    country: "scalar",
    latitude: "scalar",
    longitude: "scalar",
    geonamesId: "scalar",
  } satisfies Fields<PlaceRow>,
  Person: { ...entity, country: "scalar", leader: "flag" } satisfies Fields<PersonRow>,
  Force: { ...entity, category: "scalar", country: "scalar", strengths: "maps" } satisfies Fields<ForceRow>,
  Organization: { ...entity, category: "scalar", country: "scalar" } satisfies Fields<OrganizationRow>,
  Event: {
    type: "scalar",
    ...account,
    status: "scalar",
    claimedBy: "list",
    confidence: "scalar",
    countries: "list",
    disputed: "flag",
    label: "scalar",
    evidence: "maps",
  } satisfies Fields<EventRow>,
  Article: {
    title: "scalar",
    url: "scalar",
    publisher: "scalar",
    publishedAt: "scalar",
    retrievedAt: "scalar",
    language: "scalar",
    text: "scalar",
    textHash: "scalar",
    sentences: "maps",
    skipped: "maps",
    times: "maps",
    notes: "maps",
  } satisfies Fields<ArticleRow>,
} as const satisfies Record<NodeKind, Readonly<Record<string, Form>>>;

const relationFields = {
  title: "scalar",
  strength: "scalar",
  since: "scalar",
  until: "scalar",
  status: "scalar",
  claimedBy: "list",
  confidence: "scalar",
  disputed: "flag",
  basis: "scalar",
  source: "scalar",
  evidence: "maps",
} as const satisfies Omit<Fields<RelationRow>, "type" | "from" | "to">;

const entityKinds = ["Country", "Place", "Person", "Force", "Organization"] as const;

/** Names of the fields that rows under a label may have. */
export const fieldNames: Readonly<Record<Lookup | "Relation", readonly string[]>> = {
  Entity: [...new Set(entityKinds.flatMap((kind) => Object.keys(fields[kind])))],
  Event: Object.keys(fields.Event),
  Article: Object.keys(fields.Article),
  Relation: Object.keys(relationFields),
};

export function nodeProps(row: NodeRow): Props {
  return { id: row.id, kind: row.kind, ...encode(row, fields[row.kind]) };
}

/** Where only some fields were read, the row has no others. */
export function nodeRow(props: Props, wanted?: readonly string[]): NodeRow {
  const kind = props.kind as NodeKind;
  return decode({ id: props.id, kind }, props, fields[kind], wanted) as unknown as NodeRow;
}

export function relationProps(row: RelationRow): Props {
  return { id: row.id, ...encode(row, relationFields) };
}

interface Relationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly props: Props;
}

/** `props` of the relationship, with its type and ends. */
export function relationRow({ type, from, to, props }: Relationship, wanted?: readonly string[]): RelationRow {
  const always = { id: props.id, type: type as RelationType, from, to };
  return decode(always, props, relationFields, wanted) as unknown as RelationRow;
}

function encode(row: object, forms: Readonly<Record<string, Form>>): Props {
  const props: Record<string, Props[string]> = {};
  for (const [name, form] of Object.entries(forms)) {
    const value = (row as Readonly<Record<string, unknown>>)[name];
    if (value === null || value === undefined) continue;
    if (form === "maps") props[name] = (value as readonly unknown[]).map((part) => JSON.stringify(part));
    else props[name] = form === "map" ? JSON.stringify(value) : (value as Props[string]);
  }
  return props;
}

function decode(
  row: Record<string, unknown>,
  props: Props,
  forms: Readonly<Record<string, Form>>,
  wanted: readonly string[] = Object.keys(forms),
): Record<string, unknown> {
  for (const name of wanted) {
    const form = forms[name];
    const value = props[name] ?? null;
    if (form === undefined) continue;
    if (form === "maps") row[name] = ((value ?? []) as readonly string[]).map((part) => JSON.parse(part));
    else if (form === "map") row[name] = value === null ? null : JSON.parse(value as string);
    else if (form === "list") row[name] = value ?? [];
    else row[name] = form === "flag" ? value === true : value;
  }
  return row;
}
