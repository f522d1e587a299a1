import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import {
  appConfig,
  charactersForPage,
  charactersWhileServing,
  laterAsset,
  smallPackagesInPage,
} from "./build/app-config.mjs";
import { oneFilesBeside } from "./build/one-file.mjs";
import { headers } from "./build/policy.mjs";
import { policyInPage } from "./build/policy-in-page.mjs";
import { serviceWorker } from "./build/service-worker.mjs";
import { chromiumFlags, findBrowser } from "./e2e/run/browser.mjs";

/** Tests that need a real page: they end in `.browser.test.ts(x)`. */
const browserTests = "src/**/*.browser.test.{ts,tsx}";

const browser = findBrowser();

export default defineConfig({
  ...appConfig,
  plugins: [
    react(),
    charactersForPage(),
    smallPackagesInPage(),
    charactersWhileServing(),
    policyInPage(),
    oneFilesBeside(),
    serviceWorker(),
  ],
  build: {
    ...appConfig.build,
    rolldownOptions: {
      output: {
        // All that the page needs at first in one file: what is used later as well would become files of its own.
        codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] },
        // Languages are kept for reading offline once they were spoken.
        chunkFileNames: ({ name }) => (name === "spanish" ? laterAsset : "assets/[name]-[hash].js"),
      },
    },
  },
  // As a static host should send them: the journeys run under them.
  preview: { headers },
  test: {
    // No test says that something is quick: only one that hangs runs into this.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // What is waited for comes late on a machine that is busy; a second says nothing about whether it comes.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "build/*.test.ts", "e2e/run/**/*.test.ts", "e2e/bench/*.test.ts"],
          exclude: [browserTests],
          // Pure functions leave nothing behind: loading every module once for each file would take longer than testing.
          isolate: false,
          // Threads start sooner than processes, and hand over modules and results more cheaply.
          pool: "threads",
          // One for each processor: by default one of two would be left idle.
          maxWorkers: "100%",
        },
      },
      {
        extends: true,
        // What only the worker for files imports: found later, all tests would be loaded anew in their midst.
        optimizeDeps: {
          include: [
            "@mozilla/readability",
            "chardet",
            "fflate",
            "hast-util-from-html",
            "hast-util-to-mdast",
            "linkedom/worker",
            "mammoth",
            "pdfjs-dist/legacy/build/pdf.mjs",
            "pdfjs-dist/legacy/build/pdf.worker.mjs",
          ],
        },
        test: {
          name: "browser",
          include: [browserTests],
          setupFiles: ["e2e/run/clean-page.mjs"],
          maxWorkers: "100%",
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(browser && { executablePath: browser }), args: chromiumFlags },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
