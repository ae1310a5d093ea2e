/** Reads the lexicon's lists: UTF-8, a header block of lines that begin with `# `, one line of column names, one row a line. */
import { readFileSync } from "node:fs";

/** The folder of the lists: found from source, from `dist/` and from a bundle alike. */
const folder = new URL("seed/lexicon/", new URL("./", import.meta.resolve("#root/package.json")));

/** One row: the cells by column name; an empty cell is an empty string. */
export type Row = Readonly<Record<string, string>>;

export function readText(file: string): string {
  return readFileSync(new URL(file, folder), "utf8");
}

/** The rows of a list. Throws where a row has more or fewer cells than there are columns: a list is part of the program. */
export function readRows(file: string): readonly Row[] {
  const [head = "", ...lines] = readText(file)
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("# "));
  const columns = head.split("\t");
  return lines.map((line, index) => {
    const cells = line.split("\t");
    if (cells.length > columns.length) throw new Error(`${file}, row ${index + 1}: ${cells.length} cells for ${columns.length} columns`);
    const row: Record<string, string> = {};
    for (const [at, column] of columns.entries()) row[column] = cells[at] ?? "";
    return row;
  });
}

/** A cell that holds a list, its items parted by `|`. */
export const list = (cell: string | undefined): readonly string[] => (cell ? cell.split("|") : []);

export const orNull = (cell: string | undefined): string | null => cell || null;
