/*
 * `npm start`: installs what is missing, builds the app as it is published, and serves it on this computer
 * until Ctrl-C. `--no-open` leaves the browser alone.
 */
import { spawn } from "node:child_process";
import { install } from "./install.mjs";
import { root } from "./root.mjs";

const port = 4173;

/** A browser helps only someone who sits at this computer and started this by hand. */
function hasReader() {
  const { env, platform } = process;
  if (process.argv.includes("--no-open") || env["CI"] || env["SSH_CONNECTION"] || !process.stdout.isTTY)
    return false;
  return platform === "win32" || platform === "darwin" || Boolean(env["DISPLAY"] || env["WAYLAND_DISPLAY"]);
}

/** @param {string} address */
function openBrowser(address) {
  const [program = "", ...args] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", "", address]
      : [process.platform === "darwin" ? "open" : "xdg-open", address];
  const child = spawn(program, args, { detached: true, stdio: "ignore" });
  // The address stands in the terminal: not opening it is no reason to stop.
  child.once("error", () => undefined);
  child.unref();
}

const installed = await install();
if (installed !== 0) process.exit(installed);
process.chdir(root);
process.env["NODE_ENV"] = "production";
const { build, preview } = await import("vite");
await build({ logLevel: "warn" });
const server = await preview({
  logLevel: "warn",
  preview: { host: "localhost", port, strictPort: false, open: false },
});

const address = server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`;
if (new URL(address).port !== String(port)) console.log(`Port ${port} is taken: using the next free one.`);
console.log(`Lateral is at ${address} (Ctrl-C ends it)`);
if (hasReader()) openBrowser(address);

/** @type {NodeJS.Signals[]} */
const endings = ["SIGINT", "SIGTERM", "SIGHUP"];
for (const signal of endings) {
  process.once(signal, () => {
    // A page that keeps its connection open must not keep us waiting.
    setTimeout(() => process.exit(0), 1000).unref();
    server.close().finally(() => process.exit(0));
  });
}
