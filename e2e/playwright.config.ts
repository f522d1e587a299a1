import { defineConfig, devices } from "@playwright/test";
import { chromiumFlags, findBrowser } from "./run/browser.mjs";

const browser = findBrowser();
const port = process.env["LATERAL_TEST_PORT"] ?? "4199";
const address = `http://127.0.0.1:${port}/`;

/** Journeys run on the production build, served as `npm start` serves it. */
export default defineConfig({
  testDir: "journeys",
  outputDir: "../.results/journeys",
  // One picture for all systems: they show layout and no letters.
  snapshotPathTemplate: "{testDir}/looks/{arg}{ext}",
  // A journey that fails now and then has failed: no second tries.
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Generous, for a slow machine: a journey waits for what is to be seen, and only one that has failed waits as long.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // So that even a run that hangs ends with a report.
  globalTimeout: 20 * 60_000,
  reporter: [["list"], ["json", { outputFile: "../.results/journeys.json" }]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: address,
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    // Recording every step would take longer than the steps; a failure is looked at with `--trace on`.
    trace: "off",
    // A page that still glides to a passage moves what is about to be clicked; people wait until it rests.
    contextOptions: { reducedMotion: "reduce" },
    // A page that comes from a cache is another one than was served; the journeys about that allow it for themselves.
    serviceWorkers: "block",
    launchOptions: { ...(browser && { executablePath: browser }), args: chromiumFlags },
  },
  projects: [{ name: "chromium" }],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: "..",
    url: address,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
