import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Checks the page as it stands with all of axe's rules, recommended practice included. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => ({ html: html.slice(0, 200), failureSummary })),
  }));
  expect(found).toEqual([]);
}

/** Checks that nothing of the page or of an open dialog lies beyond the side of the screen. */
export async function expectNothingCutOff(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const parts = [document.documentElement, ...document.querySelectorAll("dialog[open]")];
    return parts.filter((part) => part.scrollWidth > part.clientWidth).map((part) => part.tagName);
  });
  expect(wide, "what is wider than its place").toEqual([]);
}
