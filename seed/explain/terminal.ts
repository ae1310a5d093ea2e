import { stripVTControlCharacters, styleText } from "node:util";
import type { EntityKind } from "../reading.ts";
import { aboutExplaining, type Edge, type Explained, type Fact, type Piece, type SentencePart, toldInWords } from "./explained.ts";

export interface TerminalOptions {
  readonly color: boolean;
  /** Whether every sentence's dependency tree is printed. */
  readonly tree: boolean;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** The explanation as lines for a terminal; without colour, names stand in brackets. */
export function terminalOf(explained: Explained, { color, tree }: TerminalOptions): string {
  const paint: Paint = (style, text) => (color ? styleText(style, text) : text);
  const { article, reading, title, parts } = explained;
  const head = [article.id, reading.language ?? "language unknown", reading.publishedAt ? `published ${reading.publishedAt}` : "no day"];
  return [
    `${paint("bold", plain(article.title ?? article.id))}\n${paint("dim", plain(head.join(", ")))}`,
    paint("dim", [aboutExplaining.words, ...(article.title ? [aboutExplaining.title] : [])].map((line) => `${line}.`).join("\n")),
    ...reading.notes.map(({ code, message }) => paint("yellow", plain(`${code}: ${message}`))),
    ...(title ? [titleLines(title, paint)] : []),
    ...parts.map((part) =>
      part.part === "SKIPPED" ? paint("dim", `  -  ${plain(part.text)}  (${part.reason})`) : sentenceOf(part, explained, paint, tree),
    ),
  ].join("\n\n");
}

const kindStyles = { Country: "blue", Place: "green", Person: "magenta", Force: "red", Organization: "yellow" } satisfies Record<
  EntityKind,
  Style
>;

function sentenceOf({ index, pieces, clauses, tree, edges, refused }: SentencePart, explained: Explained, paint: Paint, trees: boolean) {
  const told = pieces.map((piece) => pieceOf(piece, paint)).join("");
  const lines = [
    ...section("names", namesOf(pieces, explained, paint), paint),
    ...section(
      "clauses",
      clauses.map(({ word, status, arguments: said, frames }) =>
        plain(
          [word, status ?? "not told", factsOf(said), frames.length > 0 ? `frames ${frames.join(" ")}` : "no frame"]
            .filter(Boolean)
            .join("; "),
        ),
      ),
      paint,
    ),
    ...section(
      "drawn",
      edges.flatMap((edge) => edgeOf(edge, paint)),
      paint,
    ),
    ...section(
      "refused",
      refused.map(({ rules, trigger, because }) => paint("dim", plain(`“${trigger}”: ${because} (${rules.join(", ")})`))),
      paint,
    ),
    ...(trees
      ? section(
          "tree",
          tree.map(({ depth, word, relation, tag, probability }) =>
            plain(`${"  ".repeat(depth)}${word}  ${relation} ${tag} ${probability.toFixed(2)}`, false),
          ),
          paint,
        )
      : []),
  ];
  return [`${String(index + 1).padStart(3)}  ${told}`, ...lines].join("\n");
}

function titleLines({ pieces, edges }: NonNullable<Explained["title"]>, paint: Paint): string {
  const told = edges.filter(({ toldBefore }) => toldBefore === null).flatMap((edge) => [...edgeOf(edge, paint), `  ${toldInWords(edge)}`]);
  return [
    `  T  ${pieces.map((piece) => pieceOf(piece, paint)).join("")}`,
    ...section("tells", told.length > 0 ? told : ["nothing"], paint),
  ].join("\n");
}

function pieceOf({ text, name, date }: Piece, paint: Paint): string {
  const words = plain(text, false);
  if (name) return paint([kindStyles[name.kind], "bold"], `[${words}]`);
  return date ? paint(["cyan", "underline"], words) : words;
}

function namesOf(pieces: readonly Piece[], { entities }: Explained, paint: Paint): readonly string[] {
  const named = pieces.flatMap(({ text, name }) =>
    name
      ? [
          `${paint(kindStyles[name.kind], plain(text))} is ${plain(entities.get(name.entity)?.name ?? "")} (${name.kind}, ${name.role}, ${name.entity})`,
        ]
      : [],
  );
  const dates = pieces.flatMap(({ text, date }) => (date ? [`${paint("cyan", plain(text))} is ${date}`] : []));
  return [...new Set([...named, ...dates])];
}

function edgeOf({ is, type, status, facts, trigger, rule, reason, confidence, signs, toldBefore }: Edge, paint: Paint): readonly string[] {
  const head = `${paint("bold", `${is.toLowerCase()} ${type}`)} ${status}, ${confidence.toFixed(2)}${confidence < 0.5 ? " (hidden by default)" : ""}`;
  const sure = signs.length > 0 ? [paint("dim", `  ${confidence.toFixed(2)} as ${signs.join("; ")}`)] : [];
  const again = toldBefore === null ? "" : toldBefore === "HERE" ? "  told again" : `  told before, in sentence ${toldBefore}`;
  const why = plain(`  by ${rule} on “${trigger}”${reason ? `: ${reason}` : ""}`, false);
  return [head + again, ...(toldBefore === null ? [`  ${plain(factsOf(facts), false)}`] : []), paint("dim", why), ...sure];
}

const factsOf = (facts: readonly Fact[]): string => facts.map(([label, value]) => `${label}: ${value}`).join("; ");

function section(label: string, lines: readonly string[], paint: Paint): readonly string[] {
  return lines.map((line, at) => `     ${paint("dim", (at === 0 ? label : "").padEnd(8))} ${line}`);
}

/** Text from outside without control characters; runs of white space as one, unless they are ours. */
function plain(text: string, tidy = true): string {
  const clean = stripVTControlCharacters(text).replace(/[\p{Cc}\p{Cf}]+/gu, " ");
  return tidy ? clean.replace(/\s+/g, " ").trim() : clean;
}
