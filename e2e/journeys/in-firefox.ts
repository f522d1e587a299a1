import { test } from "@playwright/test";
import { findFirefox } from "./firefox.ts";

/** Declares journeys that an installed Firefox does; where there is none they are left out, and that is said. */
export function inFirefox(declare: (program: string) => void): void {
  const program = findFirefox();
  if (program === null) {
    // biome-ignore lint/suspicious/noConsole: whoever reads the report must know what was not tested
    console.log("Firefox is not installed: its journeys are left out. LATERAL_FIREFOX names one elsewhere.");
    return;
  }
  test.describe("in Firefox", () => declare(program));
}
