import {
  aboutExplaining,
  type Branch,
  type Edge,
  type Explained,
  type Fact,
  type Piece,
  type Refused,
  type SentencePart,
  type SkippedPart,
  toldInWords,
} from "./explained.ts";
import { pageStyle } from "./page-style.ts";

/** The explanations as one page that stands by itself: no script, no other file, light and dark. */
export function htmlOf(explained: readonly Explained[]): string {
  const title = explained.length === 1 && explained[0] ? nameOf(explained[0]) : `${explained.length} articles explained`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${safe(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<header><p class="what">What Conflict Graph reads, sentence by sentence: ${safe(aboutExplaining.words)}.</p>
<ul class="legend">${kinds.map((kind) => `<li class="${kind}">${kind}</li>`).join("")}<li class="date">date</li></ul></header>
<main>${explained.map(articleOf).join("\n")}</main>
</body>
</html>`;
}

const kinds = ["Country", "Place", "Person", "Force", "Organization"];

const nameOf = ({ article }: Explained): string => article.title ?? `Article ${article.id}`;

function articleOf(explained: Explained, number: number): string {
  const { article, reading, title, parts } = explained;
  const day = reading.publishedAt ? `published ${reading.publishedAt.slice(0, 10)}` : "day of publication unknown";
  const about = [
    article.publisher,
    day,
    counted(reading.entities.length, "entity", "entities"),
    counted(reading.events.length, "event", "events"),
    counted(reading.relations.length, "relation", "relations"),
    article.title && aboutExplaining.title,
  ];
  return `<article>
<h1>${safe(nameOf(explained))}</h1>
<p class="about">${safe(about.filter(Boolean).join(" · "))}</p>
${reading.notes.map(({ code, message }) => `<p class="note"><b>${safe(code)}</b> ${safe(message)}</p>`).join("")}
${title && title.edges.length > 0 ? titleOf(title, explained) : ""}
${parts.map((part) => (part.part === "SKIPPED" ? skippedOf(part) : sentenceOf(part, explained, `a${number + 1}s`))).join("\n")}
</article>`;
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const skippedOf = ({ text, reason }: SkippedPart): string =>
  `<section class="skipped"><p>${safe(text)}</p><span class="tag">not read: ${safe(reason)}</span></section>`;

const titleOf = ({ pieces, edges }: NonNullable<Explained["title"]>, explained: Explained): string =>
  `<section class="sentence"><p class="text">${pieces.map((piece) => pieceOf(piece, explained)).join("")}</p>
${edges.map((edge) => (edge.toldBefore === null ? `${edgeOf(edge, "")}<p class="by">${toldInWords(edge)}</p>` : "")).join("\n")}</section>`;

function sentenceOf({ index, pieces, clauses, tree, edges, refused }: SentencePart, explained: Explained, anchor: string): string {
  return `<section class="sentence" id="${anchor}${index + 1}">
<p class="text"><span class="number">${index + 1}</span>${pieces.map((piece) => pieceOf(piece, explained)).join("")}</p>
${edges.map((edge) => edgeOf(edge, anchor)).join("\n")}
${folded(
  "names",
  namesIn(pieces).map(([text, piece]) => `<li><b>${safe(text)}</b> ${safe(meaningOf(piece, explained))}</li>`),
)}
${folded(
  "clauses",
  clauses.map(
    ({ word, status, arguments: said, frames }) =>
      `<li><b>${safe(word)}</b> <span class="tag">${safe(status ?? "not told")}</span>${factsOf(said)}<span class="by">${
        frames.length > 0 ? `frames ${safe(frames.join(", "))}` : "no frame"
      }</span></li>`,
  ),
)}
${folded("refused", refused.map(refusedOf))}
${folded("tree", tree.map(branchOf))}
</section>`;
}

function pieceOf({ text, name, date }: Piece, { entities }: Explained): string {
  if (name)
    return `<mark class="${name.kind}" title="${safe(`${name.kind}: ${entities.get(name.entity)?.name ?? name.entity}`)}">${safe(text)}</mark>`;
  return date ? `<mark class="date" title="${safe(date)}">${safe(text)}</mark>` : safe(text);
}

/** Names and dates of a sentence, each once. */
const namesIn = (pieces: readonly Piece[]): readonly (readonly [string, Piece])[] => [
  ...new Map(
    pieces.filter(({ name, date }) => name ?? date).map((piece) => [`${piece.text} ${piece.name?.entity}`, [piece.text, piece] as const]),
  ).values(),
];

const meaningOf = ({ name, date }: Piece, { entities }: Explained): string =>
  name ? `is ${entities.get(name.entity)?.name ?? ""} (${name.kind}, ${name.role.toLowerCase()}, ${name.entity})` : `is ${date}`;

function edgeOf({ is, type, status, facts, trigger, rule, reason, confidence, signs, toldBefore }: Edge, anchor: string): string {
  const doubtful = confidence < 0.5 ? " · hidden by default" : "";
  const before =
    toldBefore === null
      ? ""
      : toldBefore === "HERE"
        ? " · told again"
        : ` · adds to <a href="#${anchor}${toldBefore}">sentence ${toldBefore}</a>`;
  return `<div class="edge ${is.toLowerCase()} ${status.toLowerCase()}"><h2>${safe(type)} <span class="tag">${safe(status)}</span></h2>${toldBefore === null ? factsOf(facts) : ""}
<p class="by">${confidence.toFixed(2)}${doubtful}${before} · ${safe(rule)} on “${safe(trigger)}”${reason ? `: ${safe(reason)}` : ""}${signs.length > 0 ? ` · as ${safe(signs.join("; "))}` : ""}</p></div>`;
}

const refusedOf = ({ trigger, rules, because }: Refused): string =>
  `<li><b>${safe(trigger)}</b> ${safe(because)}<span class="by">${safe(rules.join(", "))}</span></li>`;

/** Steps deeper than this would leave a small screen. */
const deepest = 12;

const branchOf = ({ depth, word, relation, tag, probability }: Branch): string =>
  `<li style="--depth:${Math.min(depth, deepest)}"><b>${safe(word)}</b> ${safe(relation)} <span class="by">${safe(tag)} ${probability.toFixed(2)}</span></li>`;

const factsOf = (facts: readonly Fact[]): string =>
  facts.length === 0
    ? ""
    : `<dl>${facts.map(([label, value]) => `<div><dt>${safe(label)}</dt><dd>${safe(value)}</dd></div>`).join("")}</dl>`;

const folded = (label: string, items: readonly string[]): string =>
  items.length === 0
    ? ""
    : `<details class="${label}"><summary>${label} <span>${items.length}</span></summary><ul>${items.join("")}</ul></details>`;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
/** Text from outside as it may stand in the page, in content and attributes alike. */
const safe = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
