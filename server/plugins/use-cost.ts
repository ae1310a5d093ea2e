import { GraphQLError, getNamedType, isCompositeType } from "graphql";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity";
import type { Plugin } from "./types.ts";

/** Refuses an operation that asks for more than `most` objects, as its real arguments say: variables and defaults included. */
export function useCost(most: number): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution, extendContext }) {
      const cost = costOf(args);
      extendContext({ cost });
      if (cost <= most) return;
      const message = `The operation asks for up to ${cost} objects, ${most} are allowed: ask for fewer rows or fields at a time`;
      setResultAndStopExecution({ errors: [new GraphQLError(message, { extensions: { code: "QUERY_TOO_COSTLY" } })] });
    },
  };
}

type Operation = Parameters<NonNullable<Plugin["onExecute"]>>[0]["args"];

function costOf({ schema, document, variableValues, operationName }: Operation): number {
  try {
    return getComplexity({
      schema,
      query: document,
      variables: variableValues ?? {},
      operationName: operationName ?? undefined,
      estimators: [objects],
    });
  } catch (error) {
    // Variables that don't fit their types: execution refuses them with the better message, and reads nothing.
    if (error instanceof GraphQLError) return 0;
    throw error;
  }
}

/** Sentences that stand behind a fact, as a rule. */
const evidencePerFact = 3;
const accountsPerEvent = 2;
const articlesPerJob = 10;
/** Ways that a search for paths gives, and the nodes and hops of each. */
const ways = { usual: 10, most: 50 };
const nodesPerWay = 4;
/** Rows of a page where no number is given, and the most that a resolver gives: beyond it, it says which argument is too large. */
const page = { usual: 25, most: 100 };
const canvas = { usual: 100, most: 1000 };
const mostIds = 5000;

/** An object counts one and what is asked below it, times the number of rows that its arguments allow. */
const objects: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return 0;
  return (1 + childComplexity) * rows(field.name, type.name, args);
};

function rows(field: string, type: string, args: Readonly<Record<string, unknown>>): number {
  if (field === "neighbourhood") return count(args.limit, canvas) + length(args.ids);
  if (type === "SeedArticle") return articlesPerJob;
  if (field === "evidence") return evidencePerFact;
  if (field === "accounts") return accountsPerEvent;
  if (field === "paths" && type === "Paths") return count(args.limit, ways) * nodesPerWay;
  if (Array.isArray(args.ids)) return length(args.ids);
  if (type.endsWith("Connection")) return count(args.first ?? args.last, page);
  return "first" in args ? count(args.first, page) : 1;
}

const length = (list: unknown) => (Array.isArray(list) ? Math.min(mostIds, Math.max(1, list.length)) : 1);
const count = (value: unknown, { usual, most }: typeof page) => (typeof value === "number" && value > 0 ? Math.min(most, value) : usual);
