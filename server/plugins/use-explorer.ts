import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Plugin } from "./types.ts";

/** Serves the explorer's built files from `folder`, and its page for every other address a browser asks for. */
export function useExplorer(folder: string): Plugin {
  const root = resolve(folder);
  const kept = new Map<string, Asset>();
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      const reads = request.method === "GET" || request.method === "HEAD";
      if (!reads || url.pathname === "/graphql") return;
      const asset = (await find(root, url.pathname, kept)) ?? (isPage(request, url) ? await find(root, "/index.html", kept) : undefined);
      const answer = asset ? respond(asset, request) : missing(url.pathname);
      endResponse(new fetchAPI.Response(request.method === "HEAD" ? null : answer.body, answer));
    },
  };
}

interface Asset {
  readonly modified: number;
  readonly type: string;
  readonly plain: Buffer<ArrayBuffer>;
  readonly gzipped: Buffer<ArrayBuffer> | undefined;
  readonly etag: string;
  /** Vite names what is in assets/ by its content, so it never changes. */
  readonly immutable: boolean;
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer<ArrayBuffer> | string | null;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};
const compressible = /^(text|application|image\/svg)/;

/** The file of that path, inside `root` alone; undefined where there is none that we serve. */
async function find(root: string, pathname: string, kept: Map<string, Asset>): Promise<Asset | undefined> {
  try {
    const path = join(root, decodeURIComponent(pathname === "/" ? "/index.html" : pathname));
    const type = types[extname(path)];
    if (!path.startsWith(root + sep) || path.includes("\0") || !type) return undefined;
    const stats = await stat(path);
    const before = kept.get(path);
    if (before?.modified === stats.mtimeMs) return before;
    const plain = await readFile(path);
    const asset: Asset = {
      modified: stats.mtimeMs,
      type,
      plain,
      gzipped: compressible.test(type) ? await promisify(gzip)(plain) : undefined,
      etag: `"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`,
      immutable: path.startsWith(join(root, "assets") + sep),
    };
    kept.set(path, asset);
    return asset;
  } catch {
    // No such file, a folder, or an address that decodes to nothing: all the same to a caller.
    return undefined;
  }
}

function respond({ type, plain, gzipped, etag, immutable }: Asset, request: Request): Answer {
  const zip = gzipped && /\bgzip\b/.test(request.headers.get("accept-encoding") ?? "");
  const headers = {
    "content-type": type,
    "cache-control": immutable ? "public, max-age=31536000, immutable" : "no-cache",
    vary: "Accept-Encoding",
    etag,
    ...(zip ? { "content-encoding": "gzip" } : {}),
  };
  if (request.headers.get("if-none-match")?.includes(etag)) return { status: 304, headers, body: null };
  return { status: 200, headers, body: zip ? gzipped : plain };
}

function isPage(request: Request, { pathname }: URL): boolean {
  return !extname(pathname) && (request.headers.get("accept") ?? "").includes("text/html");
}

function missing(pathname: string): Answer {
  const text = pathname === "/" ? "The explorer isn't built: npm run build\n" : "Not found\n";
  return { status: 404, headers: { "content-type": "text/plain; charset=utf-8" }, body: text };
}
