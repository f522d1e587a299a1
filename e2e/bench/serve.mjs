import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".md": "text/markdown; charset=utf-8",
};

/**
 * Serves a folder, with some addresses answered from memory instead.
 * @param {string} folder
 * @param {Map<string, string>} pages content by path: "/sources/manifest.json"
 * @returns {Promise<{address: string, close: () => void}>}
 */
export function serve(folder, pages) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const asked = path.endsWith("/") ? `${path}index.html` : path;
    const type = types[/** @type {keyof typeof types} */ (extname(asked))] ?? "application/octet-stream";
    const page = pages.get(asked);
    const file = join(folder, normalize(asked));
    if (page !== undefined) {
      response.writeHead(200, { "content-type": type });
      response.end(page);
    } else if (existsSync(file)) {
      response.writeHead(200, { "content-type": type });
      createReadStream(file).pipe(response);
    } else {
      response.writeHead(404);
      response.end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      resolve({ address: `http://127.0.0.1:${port}/`, close: () => server.close() });
    });
  });
}
