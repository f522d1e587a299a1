import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures.ts";
import { type Finding, selectWords, tagBar } from "./select-words.ts";

export type TagName = "Quote" | "Statistic" | "Opinion";

/** Tags words with the mouse, from the first to the last letter given, and waits for the new card. */
export async function tagWords(
  page: Page,
  words: string,
  tag: TagName,
  finding: Finding = {},
): Promise<Locator> {
  await selectWords(page, words, finding);
  await tagBar(page).getByRole("button", { name: tag, exact: true }).click();
  await expect(tagBar(page)).toBeHidden();
  await expect(page.getByRole("status").filter({ hasText: `as ${tag.toLowerCase()}` })).toBeVisible();
  // The card that was open before closes a moment later: what is written next belongs to the new one. On a narrow screen
  // it is there, but not in sight.
  await expect(page.locator(".card[data-open]")).toContainText(words);
  return openCard(page);
}

/** The annotations beside the text. */
export function panel(page: Page): Locator {
  return page.getByRole("region", { name: "Annotations" });
}

/** The cards in the panel, in text order. */
export function cards(page: Page): Locator {
  return panel(page).getByRole("list", { name: "Annotations in text order" }).locator(":scope > li");
}

/** The card that is open for editing. */
export function openCard(page: Page): Locator {
  return cards(page).filter({ has: page.getByRole("button", { expanded: true }) });
}

/** All highlights of the open source, or those with a tag. */
export function marks(page: Page, tag?: TagName): Locator {
  const withTag = tag ? `[data-tag~="${tag.toLowerCase()}"]` : "";
  return page.getByRole("article").locator(`mark[data-annotation]${withTag}`);
}
