/** Ways to begin a view: the newest article, something found, a question. */

import { signal } from "@preact/signals";
import type { StartQuery } from "../api/documents.generated.ts";
import { start as askStart, busiestMonth, eventsOfMonth, type Found, leaders, neighbourhood, type Part, subgraph } from "../api/load.ts";
import { waysBetween } from "../api/paths.ts";
import { month, t } from "../messages/index.ts";
import { begin as beginWith, bring, openPanel, select } from "../state/changes.ts";
import { attempt, say } from "../state/notices.ts";
import { change, fits, graph, learn, nameOf, toReveal, view } from "../state/session.ts";
import type { Panel } from "../state/view.ts";
import type { Command } from "./command.ts";
import { pickEnd } from "./paths.ts";
import { place } from "./place.ts";

export const begin: Command = {
  id: "start",
  label: () => t("command.start"),
  keys: [],
  enabled: () => true,
  run: async () => {
    await attempt(showNewest);
  },
};

/** What the graph holds, asked once on opening. */
export const opening = signal<StartQuery | null>(null);

/** Nodes shown on opening, what the newest article tells first, before what else is known of those it names: enough to be worth exploring, few enough to be read. */
const firstNodes = 50;

export async function showNewest(abort: AbortSignal): Promise<void> {
  const facts = opening.value ?? (await askStart(abort));
  opening.value = facts;
  const article = facts.articles.nodes[0];
  const ids = article?.entities.nodes.map((node) => node.id) ?? [];
  if (!article || ids.length === 0) return;
  const told = await neighbourhood({ ids, limit: firstNodes, filter: { articles: [article.id] } }, abort);
  const wider = await neighbourhood({ ids, limit: firstNodes }, abort);
  const wanted = [...new Set([...told.nodes, ...wider.nodes].map((node) => node.id))].slice(0, firstNodes);
  const part = await subgraph(wanted, abort);
  learn(part);
  await beginAt(tied(part), t("change.begin", { name: article.title }));
}

/** Ids of nodes that something ties to another; all, where nothing is tied. */
function tied(part: Part): readonly string[] {
  const ends = new Set(part.edges.flatMap((edge) => [edge.source, edge.target]));
  const ids = part.nodes.map((node) => node.id);
  const some = ids.filter((id) => ends.has(id));
  return some.length > 0 ? some : ids;
}

async function beginAt(ids: readonly string[], label: string, panel: Panel | null = null): Promise<void> {
  const places = await place("organic", ids);
  change(label, beginWith(ids, places), openPanel(panel));
  fits.value++;
}

/** Shows a node in the view: selects it where it is there, brings it with its nearest neighbours where it isn't. */
export async function showNode(id: string): Promise<void> {
  if (pickEnd(id)) return;
  const there = view.value.nodes.some((node) => node.id === id) && !view.value.hidden.includes(id);
  if (there) {
    change(t("change.show", { name: nameOf(id) }), select(id));
    toReveal.value = [id];
    return;
  }
  await attempt(async (abort) => {
    const around = await neighbourhood({ ids: [id], limit: 12 }, abort);
    learn(around);
    const present = view.value.nodes.map((node) => node.id);
    const brought = around.nodes.map((node) => node.id).filter((other) => other !== id);
    learn(await subgraph([...present, id, ...brought], abort));
    const places = await place("organic", [...new Set([...present, id, ...brought])], { fixed: new Set(present), near: id });
    change(t("change.show", { name: nameOf(id) }), bring([id], null, places), bring(brought, id, places), select(id));
    fits.value++;
  });
}

/** Questions that this graph can answer, in words, with what answers them. */
export interface Question {
  readonly text: () => string;
  readonly ask: () => Promise<void>;
}

export function questions(facts: StartQuery): readonly Question[] {
  const country = facts.countries.nodes[0];
  // The best connected ones are tied to each other directly, which is no riddle.
  const other = facts.countries.nodes.at(-1);
  const force = facts.forces.nodes.at(-1);
  const iso3 = country && "iso3" in country ? country.iso3 : null;
  return [
    { text: () => t("start.leaders"), ask: () => answer(t("start.leaders"), leaders) },
    ...(country && iso3 && busiest.value ? [monthQuestion(country.name, iso3, busiest.value)] : []),
    ...(other && force ? [pathQuestion(other, force)] : []),
  ];
}

/** The month with most events of the country named most. */
export const busiest = signal<string | null>(null);

export async function findBusiestMonth(facts: StartQuery): Promise<void> {
  const country = facts.countries.nodes[0];
  if (country && "iso3" in country && country.iso3) busiest.value = await busiestMonth(country.iso3).catch(() => null);
}

function monthQuestion(country: string, iso3: string, first: string): Question {
  const text = () => t("start.month", { country, month: month(first) });
  return { text, ask: () => answer(text(), (abort) => eventsOfMonth(iso3, first, abort)) };
}

function pathQuestion(from: { readonly id: string; readonly name: string }, to: { readonly id: string; readonly name: string }): Question {
  const text = () => t("start.path", { from: from.name, to: to.name });
  const panel = { kind: "paths", from: from.id, to: to.id, avoid: [], at: 0 } as const;
  const find = async (abort: AbortSignal): Promise<Found> => {
    const { ways, complete } = await waysBetween(from.id, to.id, [], view.value.limits, abort);
    // The ends alone where nothing ties them: the panel says so.
    return { ids: [...new Set([from.id, to.id, ...ways.flatMap((way) => way.nodes.map(({ id }) => id))])], cut: !complete };
  };
  return { text, ask: () => answer(text(), find, panel) };
}

async function answer(question: string, find: (abort: AbortSignal) => Promise<Found>, panel: Panel | null = null): Promise<void> {
  await attempt(async (abort) => {
    const { ids, cut } = await find(abort);
    if (ids.length === 0) return;
    learn(await subgraph(ids, abort));
    await beginAt(
      ids.filter((id) => graph.value.nodes.has(id)),
      t("change.question", { question }),
      panel,
    );
    if (cut) say(t("status.partial"));
  });
}
