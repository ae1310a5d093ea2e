/** The view in the formats of other programs; each writer comes when it is first asked for. */
import { colorOf } from "../graph/scene.ts";
import { t } from "../messages/index.ts";
import { attempt, say } from "../state/notices.ts";
import type { Sight } from "../state/visible.ts";
import { download } from "./download.ts";

export interface ExportFormat {
  readonly id: string;
  /** As the format calls itself. */
  readonly name: string;
  readonly group: "picture" | "graph" | "sentences";
  readonly file: string;
  readonly type: string;
  readonly write: (of: Sight, signal: AbortSignal) => Promise<BlobPart>;
}

const content = async (of: Sight, signal: AbortSignal) => (await import("../exports/gather.ts")).gather(of, signal);

export const formats: readonly ExportFormat[] = [
  {
    id: "png",
    name: "PNG",
    group: "picture",
    file: "graph.png",
    type: "image/png",
    write: async (of) => (await import("../exports/gather.ts")).png(of),
  },
  {
    id: "svg",
    name: "SVG",
    group: "picture",
    file: "graph.svg",
    type: "image/svg+xml",
    write: async (of) => (await (await import("../exports/gather.ts")).draw(of)).svg,
  },
  {
    id: "graphml",
    name: "GraphML",
    group: "graph",
    file: "graph.graphml",
    type: "application/xml",
    write: async (of, signal) => (await import("../exports/graphml.ts")).graphml(await content(of, signal)),
  },
  {
    id: "gexf",
    name: "GEXF",
    group: "graph",
    file: "graph.gexf",
    type: "application/xml",
    write: async (of, signal) => {
      const [{ gexf }, { themeColor }] = await Promise.all([import("../exports/gexf.ts"), import("../exports/gather.ts")]);
      const color = themeColor();
      return gexf(await content(of, signal), ({ node }) => color(colorOf(node)));
    },
  },
  {
    id: "csv",
    name: "CSV (Neo4j)",
    group: "graph",
    file: "graph.csv.zip",
    type: "application/zip",
    write: async (of, signal) => (await import("../exports/csv.ts")).csvArchive(await content(of, signal)),
  },
  {
    id: "json",
    name: "JSON",
    group: "graph",
    file: "graph.json",
    type: "application/json",
    write: async (of, signal) => (await import("../exports/json.ts")).json(await content(of, signal), location.href),
  },
  {
    id: "csl",
    name: "CSL-JSON",
    group: "sentences",
    file: "sources.csl.json",
    type: "application/json",
    write: async (of, signal) => (await import("../exports/citations.ts")).cslJson(await content(of, signal)),
  },
  {
    id: "citations",
    name: "TXT",
    group: "sentences",
    file: "sources.txt",
    type: "text/plain;charset=utf-8",
    write: async (of, signal) => (await import("../exports/citations.ts")).plainCitations(await content(of, signal)),
  },
];

export const exportAs = ({ file, type, write }: ExportFormat, of: Sight): Promise<boolean> =>
  attempt(async (signal) => {
    download(file, await write(of, signal), type);
    say(t("share.saved", { file }));
  });
