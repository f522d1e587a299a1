import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { headers } from "../../build/policy.mjs";

const kinds: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

/** A host that serves a folder, which can be swapped for another one, and that can go down. */
export interface Host {
  readonly address: string;
  /** What it serves from now on. */
  serve(folder: string): void;
  /** Ends it, with all of its connections. Nothing where it has ended. */
  close(): Promise<void>;
}

/** Serves a folder on a free port of this computer under the path `/some/path/`, with the headers of a static host. */
export async function serveFolder(folder: string): Promise<Host> {
  const under = "/some/path/";
  let served = folder;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://host");
    const inside = normalize(pathname.startsWith(under) ? pathname.slice(under.length) : "../");
    const path = join(served, inside === "." ? "index.html" : inside);
    const isThere = !inside.startsWith("..") && existsSync(path) && statSync(path).isFile();
    response.writeHead(isThere ? 200 : 404, {
      ...headers,
      "Content-Type": kinds[extname(path)] ?? "text/plain",
    });
    response.end(isThere ? readFileSync(path) : "");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("unexpected server without a port");
  return {
    address: `http://127.0.0.1:${bound.port}${under}`,
    serve: (next) => {
      served = next;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
