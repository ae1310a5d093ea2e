/** What the panels ask: one node, one edge, one article, the texts around some sentences. */
import {
  ArticleDetailsDocument,
  type ArticleDetailsQuery,
  ArticleTextDocument,
  EdgeDetailsDocument,
  type EdgeDetailsQuery,
  type EvidencePartsFragment,
  HeldRelationsDocument,
  MoreMentionsDocument,
  NodeDetailsDocument,
  type NodeDetailsQuery,
} from "./documents.generated.ts";
import { canvasFilter } from "./read.ts";
import { request } from "./request.ts";

type Asked<Q extends { readonly node: unknown }, T extends string> = Extract<NonNullable<Q["node"]>, { readonly __typename: T }>;
export type EntityDetails = Asked<NodeDetailsQuery, "Country" | "Place" | "Person" | "Force" | "Organization">;
export type EventDetails = Asked<NodeDetailsQuery, "Event">;
export type EdgeEvidence = Asked<EdgeDetailsQuery, "Edge" | "Relation">;
export type ArticleDetails = Asked<ArticleDetailsQuery, "Article">;
export type Evidence = EvidencePartsFragment;
export type ArticleHead = Evidence["article"];

/** Null where the node is gone. */
export async function nodeDetails(id: string, signal: AbortSignal): Promise<EntityDetails | EventDetails | null> {
  const { node } = await request(NodeDetailsDocument, { id, filter: canvasFilter }, signal);
  return node === null || node.__typename === "Article" || node.__typename === "Relation" || node.__typename === "Edge" ? null : node;
}

/** The relations of an entity that held on an ISO day, best attested first; none where it is gone. */
export async function heldRelations(id: string, day: string, signal: AbortSignal): Promise<EntityDetails["relations"]> {
  const { node } = await request(HeldRelationsDocument, { id, filter: { ...canvasFilter, at: day } }, signal);
  return node && "relations" in node ? node.relations : { totalCount: 0, nodes: [] };
}

export async function edgeDetails(id: string, signal: AbortSignal): Promise<EdgeEvidence | null> {
  const { node } = await request(EdgeDetailsDocument, { id }, signal);
  return node?.__typename === "Edge" || node?.__typename === "Relation" ? node : null;
}

/** With every mention, however many pages they fill. */
export async function articleDetails(id: string, signal: AbortSignal): Promise<ArticleDetails | null> {
  const { node } = await request(ArticleDetailsDocument, { id }, signal);
  if (node?.__typename !== "Article") return null;
  const mentions = [...node.mentions.nodes];
  let { hasNextPage, endCursor } = node.mentions.pageInfo;
  while (hasNextPage && endCursor !== null) {
    const { node: more } = await request(MoreMentionsDocument, { id, after: endCursor }, signal);
    if (more?.__typename !== "Article") break;
    mentions.push(...more.mentions.nodes);
    ({ hasNextPage, endCursor } = more.mentions.pageInfo);
  }
  return { ...node, mentions: { ...node.mentions, nodes: mentions } };
}

export interface ArticleText {
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

/** Texts and sentences by article, for showing a sentence among its neighbours. */
export async function articleTexts(ids: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, ArticleText>> {
  const { nodes } = await request(ArticleTextDocument, { ids: [...ids] }, signal);
  return new Map(nodes.flatMap((node) => (node?.__typename === "Article" ? [[node.id, node] as const] : [])));
}
