/** Adds articles to the graph: from a pasted text or from files, and shows what was found in them. */
import { start, subgraph } from "../api/load.ts";
import type { ArticleInput, FileInput, Job, JobArticle } from "../api/seeding.ts";
import { t, tn } from "../messages/index.ts";
import { bring, openPanel } from "../state/changes.ts";
import { attempt, say } from "../state/notices.ts";
import { follow } from "../state/seeding.ts";
import { change, fits, graph, learn, view } from "../state/session.ts";
import { opening } from "./begin.ts";
import type { Command } from "./command.ts";
import { place } from "./place.ts";

export const add: Command = {
  id: "add",
  label: () => t("command.add"),
  keys: ["a"],
  enabled: () => true,
  run: () => change(t("change.add"), openPanel({ kind: "add" })),
};

export const addText = (article: ArticleInput): Promise<void> => follow({ articles: [article], files: [] }, tellEnd);

export const addFiles = async (files: readonly File[]): Promise<void> => {
  const contents = await Promise.all(files.map(async (file): Promise<FileInput> => ({ name: file.name, content: await file.text() })));
  await follow({ articles: [], files: contents }, tellEnd);
};

async function tellEnd(job: Job): Promise<void> {
  const read = articlesIn(job);
  say(tn("add.ended", read.length));
  opening.value = await start().catch(() => opening.value);
  // The nodes in view may have more connections now.
  const ids = view.value.nodes.map(({ id }) => id);
  await subgraph(ids).then(learn, () => undefined);
  if (job.total === 1) await showFound(read);
}

type Read = NonNullable<JobArticle["article"]>;

/** Those of a job that are in the graph. */
export const articlesIn = ({ articles }: Job): readonly Read[] => articles.flatMap(({ article }) => article ?? []);

/** Brings what the articles tell into the view, beside what is there. */
export async function showFound(articles: readonly Read[]): Promise<void> {
  const found = [...new Set(articles.flatMap(({ entities, events }) => [...events.nodes, ...entities.nodes].map(({ id }) => id)))];
  const [first] = articles;
  if (!first || found.length === 0) return;
  await attempt(async (signal) => {
    const present = new Set(view.value.nodes.map(({ id }) => id));
    learn(await subgraph([...new Set([...present, ...found])], signal));
    const ids = found.filter((id) => graph.value.nodes.has(id));
    const places = await place("organic", [...new Set([...present, ...ids])], { fixed: present, near: ids.find((id) => present.has(id)) });
    change(t("change.found", { title: first.title }), bring(ids, null, places));
    fits.value++;
  });
}
