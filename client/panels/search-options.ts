/** What the search box offers and what choosing it does. */

import { showNode } from "../actions/begin.ts";
import type { Command } from "../actions/command.ts";
import { commands } from "../actions/index.ts";
import { SearchDocument, type SearchQuery } from "../api/documents.generated.ts";
import { request } from "../api/request.ts";
import { open } from "../state/changes.ts";
import { adjust } from "../state/session.ts";

export type Hit = SearchQuery["search"]["hits"][number];
export interface Option {
  /** Of its element on the page. */
  readonly id: string;
  readonly hit: Hit | null;
  readonly command: Command | null;
}

const most = 12;
/** What a search box is for. */
export interface SearchUse {
  readonly options: (answer: SearchQuery["search"] | "failed" | null, text: string) => readonly Option[];
  readonly pick: (option: Option) => void;
}

const empty: SearchQuery["search"] = { hits: [], didYouMean: null };

/** A query without a letter or digit finds nothing and isn't asked. */
export async function find(text: string, signal: AbortSignal): Promise<SearchQuery["search"]> {
  if (!/[\p{L}\p{N}]/u.test(text)) return empty;
  return (await request(SearchDocument, { query: text, first: most }, signal)).search;
}

/** The commands whose names begin with the words typed, the hits of an answer, then the other commands that hold the words. */
function optionsOf(answer: SearchQuery["search"] | "failed" | null, text: string): readonly Option[] {
  const hits = answer === null || answer === "failed" ? [] : answer.hits;
  const found = commandsFor(text);
  const begun = found.filter((command) => beginsWith(fold(command.label()), fold(text).trim()));
  return [
    ...begun.map(commandOption),
    ...inOrder(hits).map((hit) => ({ id: `hit-${hit.node.id}`, hit, command: null })),
    ...found.filter((command) => !begun.includes(command)).map(commandOption),
  ];
}

const commandOption = (command: Command): Option => ({ id: `command-${command.id}`, hit: null, command });

/** Whole words: who types "sel" means a name more often than "Select all". */
const beginsWith = (label: string, typed: string): boolean => label.startsWith(typed) && !/^[\p{L}\p{N}]/u.test(label.slice(typed.length));

/** Who and where before what happened before where it is told; within each as the server ranks them. */
const inOrder = (hits: readonly Hit[]): readonly Hit[] => hits.toSorted((a, b) => rank(a) - rank(b));
const rank = ({ node }: Hit): number => (node.__typename === "Event" ? 1 : node.__typename === "Article" ? 2 : 0);

/** Commands that can be done now and hold all the words typed; at most four. */
function commandsFor(text: string): readonly Command[] {
  const typed = fold(text).split(/\s+/).filter(Boolean);
  if (typed.length === 0 || fold(text).trim().length < 2) return [];
  return commands.filter((command) => command.enabled() && typed.every((word) => fold(command.label()).includes(word))).slice(0, 4);
}

function pick({ hit, command }: Option): void {
  if (command) void command.run();
  else if (hit?.node.__typename === "Article") adjust(open({ id: hit.node.id, start: 0, end: 0 }));
  else if (hit) void showNode(hit.node.id);
}

/** Everything that has a name, and what can be done. */
export const goAnywhere: SearchUse = { options: optionsOf, pick };

/** Entities and events, for a field that wants one of them. */
export const nodePicker = (prefix: string, choose: (id: string) => void): SearchUse => ({
  options: (answer) =>
    inOrder(answer === null || answer === "failed" ? [] : answer.hits)
      .filter(({ node }) => node.__typename !== "Article")
      .map((hit) => ({ id: `${prefix}-${hit.node.id}`, hit, command: null })),
  pick: ({ hit }) => {
    if (hit) choose(hit.node.id);
  },
});

const fold = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
