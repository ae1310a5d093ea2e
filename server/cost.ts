/** How many objects an operation may ask for, as its real arguments say: variables and defaults included. */
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from "graphql";

type Variables = Readonly<Record<string, unknown>>;

/**
 * The cost of the operation `name`, by its variables. What no variable changes is counted once. Variables that don't fit their
 * types cost nothing: execution refuses them, and reads nothing.
 */
export function costBy(schema: GraphQLSchema, document: DocumentNode, name: string | undefined): (variables: Variables) => number {
  const operation = getOperationAST(document, name);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return () => 0;
  const cost = (variables: Variables) => costOfSelection(operation.selectionSet, root, { schema, document, variables });
  const given = (variables: Variables) => getVariableValues(schema, operation.variableDefinitions ?? [], variables).coerced;
  if (variablesThatCount(document)) return (variables) => attempt(() => cost(given(variables) ?? {}));
  const always = attempt(() => cost({}));
  return () => always;
}

function attempt(count: () => number): number {
  try {
    return count();
  } catch {
    return 0;
  }
}

/** Whether a variable stands where it changes how much is asked for. */
function variablesThatCount(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Argument: (argument, _key, _parent, _path, ancestors) => {
      const holder = ancestors.at(-1);
      const ofField = holder !== undefined && "kind" in holder && holder.kind === Kind.FIELD;
      if (ofField && !counting.includes(argument.name.value)) return false;
      return undefined;
    },
    Variable: (_variable, _key, parent) => {
      if (parent && !("kind" in parent && parent.kind === Kind.VARIABLE_DEFINITION)) found = true;
    },
  });
  return found;
}

/** Arguments that say how many rows. */
const counting = ["first", "last", "limit", "ids"];

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Variables;
}

/** Where a type may be several, the dearest of them. */
function costOfSelection(set: SelectionSetNode, type: GraphQLCompositeType, asked: Asked): number {
  const types = isAbstractType(type) ? asked.schema.getPossibleTypes(type) : [type];
  const costs = new Map(types.map((one) => [one.name, 0]));
  const spread = new Set<string>(); // a fragment spread twice in one place is answered once
  const add = (selections: readonly SelectionNode[], within: GraphQLCompositeType) => {
    const names = isAbstractType(within) ? asked.schema.getPossibleTypes(within).map(({ name }) => name) : [within.name];
    for (const selection of selections) {
      if (leftOut(selection, asked.variables)) continue;
      if (selection.kind === Kind.FIELD) {
        const cost = costOfField(selection, within, asked);
        for (const name of names) costs.set(name, (costs.get(name) ?? 0) + cost);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(selection.name.value)) continue;
        spread.add(selection.name.value);
      }
      const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragmentOf(asked.document, selection.name.value);
      const condition = part?.typeCondition ? asked.schema.getType(part.typeCondition.name.value) : within;
      if (part && isCompositeType(condition)) add(part.selectionSet.selections, condition);
    }
  };
  add(set.selections, type);
  return Math.max(0, ...costs.values());
}

const fragmentOf = (document: DocumentNode, name: string) =>
  document.definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name) as
    | { readonly typeCondition: { readonly name: { readonly value: string } }; readonly selectionSet: SelectionSetNode }
    | undefined;

function leftOut(selection: SelectionNode, variables: Variables): boolean {
  if (!selection.directives?.length) return false;
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if === true ||
    getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if === false
  );
}

/** An object counts one and what is asked below it, times the number of rows that its arguments allow. */
function costOfField(node: FieldNode, parent: GraphQLCompositeType, asked: Asked): number {
  const field: GraphQLField<unknown, unknown> | undefined =
    isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
  const type = field && getNamedType(field.type);
  if (!field || !isCompositeType(type) || !node.selectionSet) return 0;
  const args = field.args.some(({ name }) => counting.includes(name)) ? getArgumentValues(field, node, asked.variables) : {};
  return (1 + costOfSelection(node.selectionSet, type, asked)) * rows(field.name, type.name, args);
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

function rows(field: string, type: string, args: Variables): number {
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
