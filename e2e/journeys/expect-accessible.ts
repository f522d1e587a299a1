import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules that ask for colours: all that can differ between light and dark. */
const rulesOfColours = ["color-contrast", "link-in-text-block"];

/** Checks the page as it stands with all of axe's rules, recommended practice included. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFindings(page, "all")).toEqual([]);
}

/** What axe finds on the page as it stands: the rule, the element and the reason of each failure. */
export async function axeFindings(page: Page, ask: "all" | "colours"): Promise<string[]> {
  // In one go, as there are no frames: by default each check opens a page of its own to put together what frames say.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
  const { violations } = await (ask === "all"
    ? axe.withTags(rules)
    : axe.withRules(rulesOfColours)
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `axe ${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
  );
}

/**
 * Checks the page as it stands in light colours with all rules, then in dark ones with those of colours, where the reader
 * has left the choice to the system. Leaves it in light ones.
 */
export async function expectAccessibleInBothColours(page: Page): Promise<void> {
  const papers = new Set<string>();
  for (const colorScheme of ["light", "dark"] as const) {
    await test.step(`in ${colorScheme} colours`, async () => {
      await page.emulateMedia({ colorScheme });
      papers.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
      expect(await axeFindings(page, colorScheme === "light" ? "all" : "colours")).toEqual([]);
    });
  }
  await page.emulateMedia({ colorScheme: "light" });
  expect([...papers], "the paper in light and in dark colours").toHaveLength(2);
}

/** Checks that nothing of the page or of an open dialog lies beyond the side of the screen. */
export async function expectNothingCutOff(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const parts = [document.documentElement, ...document.querySelectorAll("dialog[open]")];
    return parts.filter((part) => part.scrollWidth > part.clientWidth).map((part) => part.tagName);
  });
  expect(wide, "what is wider than its place").toEqual([]);
}
