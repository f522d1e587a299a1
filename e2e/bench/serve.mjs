import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { extname } from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".md": "text/markdown; charset=utf-8",
};

/**
 * Serves pages from memory. A browser may keep them, but asks whether they still hold, as on an ordinary static host.
 * @param {ReadonlyMap<string, string | Buffer>} pages content by path: "/sources/manifest.json"
 * @returns {Promise<{address: string, close: () => void}>} the address has no slash at its end
 */
export function serve(pages) {
  const answers = new Map(
    [...pages].map(([path, page]) => {
      const body = Buffer.from(page);
      return [path, { body, etag: `"${createHash("sha1").update(body).digest("hex")}"` }];
    }),
  );
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const asked = path.endsWith("/") ? `${path}index.html` : path;
    const answer = answers.get(asked);
    const type = types[/** @type {keyof typeof types} */ (extname(asked))] ?? "application/octet-stream";
    if (!answer) return response.writeHead(404).end();
    const headers = { "content-type": type, "cache-control": "no-cache", etag: answer.etag };
    if (request.headers["if-none-match"] === answer.etag) return response.writeHead(304, headers).end();
    return response.writeHead(200, headers).end(answer.body);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      resolve({
        address: `http://127.0.0.1:${port}`,
        close() {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}
