/** What is read of a node `n`: all its properties, or some of them. Names are those of the codec, never a caller's. */
export function nodeProperties(n: string, wanted: readonly string[] | undefined): string {
  return wanted ? some(n, ["id", "kind", ...wanted]) : `properties(${n})`;
}

/** The same of a relationship. */
export function relationProperties(r: string, wanted: readonly string[] | undefined): string {
  return wanted ? some(r, ["id", ...wanted]) : `properties(${r})`;
}

const some = (variable: string, names: readonly string[]) => `${variable} {${[...new Set(names)].map((name) => `.${name}`).join(", ")}}`;
