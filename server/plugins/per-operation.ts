import { type DocumentNode, type GraphQLSchema, getOperationAST, type OperationDefinitionNode } from "graphql";

type OfDocument<T> = (schema: GraphQLSchema, document: DocumentNode, name: string | undefined) => T;

/** Works out once what an operation comes to: callers send the same documents again and again, and each is parsed once. */
export function perOperation<T extends object>(workOut: OfDocument<T>): OfDocument<T> {
  const kept = new WeakMap<OperationDefinitionNode, T>();
  return (schema, document, name) => {
    const operation = getOperationAST(document, name);
    const known = operation && kept.get(operation);
    if (known) return known;
    const worked = workOut(schema, document, name);
    if (operation) kept.set(operation, worked);
    return worked;
  };
}
