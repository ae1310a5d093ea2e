/** Adds articles to the graph: from a pasted text or from files, and shows what was found in them. */
import { start, subgraph } from "../api/load.ts";
import type { ArticleInput, Job, JobArticle } from "../api/seeding.ts";
import { t, tn } from "../messages/index.ts";
import { bring, openPanel } from "../state/changes.ts";
import { attempt, say } from "../state/notices.ts";
import type { SourceFile } from "../state/parts.ts";
import { follow } from "../state/seeding.ts";
import { change, fits, graph, learn, view } from "../state/session.ts";
import { opening } from "./begin.ts";
import type { Command } from "./command.ts";
import { place } from "./place.ts";
import { upload } from "./upload.ts";

export const add: Command = {
  id: "add",
  label: () => t("command.add"),
  keys: ["a"],
  enabled: () => true,
  run: () => change(t("change.add"), openPanel({ kind: "add" })),
};

export async function addText(article: ArticleInput): Promise<void> {
  const { end } = await follow({ articles: [article], files: [] });
  void end.then((job) => tellEnd(job ? [job] : []));
}

export const addFiles = async (files: readonly SourceFile[]): Promise<void> => tellEnd(await upload(files));

async function tellEnd(jobs: readonly Job[]): Promise<void> {
  const read = jobs.flatMap(articlesIn);
  if (jobs.length === 0) return;
  say(tn("add.ended", read.length));
  opening.value = await start().catch(() => opening.value);
  // The nodes in view may have more connections now.
  const ids = view.value.nodes.map(({ id }) => id);
  await subgraph(ids).then(learn, () => undefined);
  if (jobs.length === 1 && jobs[0]?.total === 1) await showFound(read);
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
