import type { Context } from "../../context.ts";
import { localId } from "../../ids.ts";
import type { QueryNodeArgs } from "../../schema.generated.ts";
import type { AnyNode } from "../types/node.ts";
import { load } from "./nodes.ts";

export function node(_root: unknown, { id }: QueryNodeArgs, context: Context): Promise<AnyNode | null> {
  return load(localId(id), context);
}
