/** Writes what follows from schema.graphql: closed lists and types for graph/ and server/, typed documents for client/. With `--check` it writes nothing and exits 1 where a file is out of step. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { codegen } from "@graphql-codegen/core";
import * as documentNode from "@graphql-codegen/typed-document-node";
import * as typescript from "@graphql-codegen/typescript";
import * as operations from "@graphql-codegen/typescript-operations";
import { buildSchema, isEnumType, parse, printSchema } from "graphql";

const header = "// Generated from schema.graphql by `npm run gen`. Do not edit.\n";
const schema = buildSchema(readFileSync("schema.graphql", "utf8"));
const scalars = { Date: "string", DateTime: "string", ID: "string" };
const config = { enumsAsTypes: true, immutableTypes: true, avoidOptionals: { field: true }, scalars, useTypeImports: true };

/** The enums alone, as closed lists and union types: all that graph/ and seed/ need of the contract. */
function enums(): string {
  const lists = Object.values(schema.getTypeMap()).filter((type) => isEnumType(type) && !type.name.startsWith("__"));
  return lists
    .map((type) => {
      if (!isEnumType(type)) return "";
      const values = type
        .getValues()
        .map(({ name }) => JSON.stringify(name))
        .join(", ");
      const doc = type.description ? `/** ${type.description} */\n` : "";
      const singular = `${type.name[0]?.toLowerCase()}${type.name.slice(1)}`;
      const plural = /[^aeo]is$/.test(singular) ? singular.replace(/is$/, "es") : `${singular.replace(/s$/, "se").replace(/y$/, "ie")}s`;
      return `${doc}export const ${plural} = [${values}] as const;\nexport type ${type.name} = (typeof ${plural})[number];\n`;
    })
    .join("\n");
}

async function serverTypes(): Promise<string> {
  return codegen({
    schema: parse(printSchema(schema)),
    documents: [],
    filename: "",
    config,
    plugins: [{ typescript: {} }],
    pluginMap: { typescript },
  });
}

async function clientDocuments(): Promise<string> {
  const folder = "client/api/documents";
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".graphql"))
        .sort()
    : [];
  const documents = files.map((name) => ({ location: name, document: parse(readFileSync(`${folder}/${name}`, "utf8")) }));
  return codegen({
    schema: parse(printSchema(schema)),
    documents,
    filename: "documents.generated.ts",
    config: { ...config, documentMode: "string" },
    plugins: [{ operations: {} }, { documentNode: {} }],
    pluginMap: { operations, documentNode },
  });
}

const outputs: Record<string, string> = {
  "graph/schema.generated.ts": enums(),
  "server/schema.generated.ts": await serverTypes(),
};
if (existsSync("client/api/documents")) outputs["client/api/documents.generated.ts"] = await clientDocuments();

const check = process.argv.includes("--check");
for (const [path, body] of Object.entries(outputs)) {
  const text = `${header}${body.trimEnd()}\n`;
  if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
  if (check) {
    console.error(`${path} is out of step with schema.graphql: run npm run gen`);
    process.exitCode = 1;
  } else writeFileSync(path, text);
}
