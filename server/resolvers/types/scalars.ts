/** Days and instants, as ISO 8601 text: what isn't one is refused with its value, before any resolver runs. */
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";

const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

export const date = dated("Date", "a calendar day (2022-02-18)", (text) => isoDay.test(text) && exists(text));
export const dateTime = dated(
  "DateTime",
  "a calendar day or an instant (2022-02-18T09:30:00Z)",
  (text) => (isoDay.test(text) || (isoInstant.test(text) && !Number.isNaN(Date.parse(text)))) && exists(text.slice(0, 10)),
);

function dated(name: string, meaning: string, holds: (text: string) => boolean): GraphQLScalarType<string, string> {
  const parseValue = (value: unknown): string => {
    if (typeof value === "string" && holds(value)) return value;
    throw new GraphQLError(`${JSON.stringify(value)} is not ${meaning}`, { extensions: { code: "BAD_INPUT" } });
  };
  return new GraphQLScalarType({
    name,
    parseValue,
    parseLiteral: (node: ValueNode) => parseValue(node.kind === Kind.STRING ? node.value : null),
    serialize: (value) => String(value),
  });
}

/** 30 February has the form of a day and is none. */
function exists(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
