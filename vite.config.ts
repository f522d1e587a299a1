import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { headers } from "./build/policy.mjs";
import { policyInPage } from "./build/policy-in-page.mjs";
import { chromiumFlags, findBrowser } from "./e2e/run/browser.mjs";

/** Tests that need a real page: they end in `.browser.test.ts(x)`. */
const browserTests = "src/**/*.browser.test.{ts,tsx}";

const browser = findBrowser();

export default defineConfig({
  // Relative addresses: the built page works under any path.
  base: "./",
  plugins: [react(), policyInPage()],
  resolve: {
    alias: {
      // A library of ours brings a substitute for browsers before 2022; it would cost 1.2 kB of the first load.
      "@ungap/structured-clone": fileURLToPath(
        new URL("./e2e/run/native-structured-clone.mjs", import.meta.url),
      ),
    },
  },
  build: {
    target: "es2022",
    // Since these `light-dark()` is known; older ones would get it rewritten into three times as much CSS.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    modulePreload: { polyfill: false },
  },
  // As a static host should send them: the journeys run under them.
  preview: { headers },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "build/*.test.ts", "e2e/run/**/*.test.ts", "e2e/bench/*.test.ts"],
          exclude: [browserTests],
          // Pure functions leave nothing behind: loading every module once for each file would take longer than testing.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: [browserTests],
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
