/** Compiles seed/3-sentences/kernel.wat into kernel.generated.ts. With `--check` it writes nothing and exits 1 where they differ. */
import { readFileSync, writeFileSync } from "node:fs";
import wabt from "wabt";

const source = "seed/3-sentences/kernel.wat";
const target = "seed/3-sentences/kernel.generated.ts";

const parser = await wabt();
const module = parser.parseWat(source, readFileSync(source, "utf8"), { simd: true });
const { buffer } = module.toBinary({});
module.destroy();
const text = `// Generated from kernel.wat by \`npx tsx tools/wat.ts\`. Do not edit.
export const kernelBase64 =
  "${Buffer.from(buffer).toString("base64")}";
`;

if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== text) {
    console.error(`${target} is out of step with ${source}: run npx tsx tools/wat.ts`);
    process.exitCode = 1;
  }
} else writeFileSync(target, text);
