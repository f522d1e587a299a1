import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { storedAnnotations } from "./stored-annotations.ts";
import { cards, marks, openCard, tagWords } from "./tag-words.ts";

async function openTwo(page: Page, context: BrowserContext): Promise<Page> {
  await openSource(page, "002");
  const other = await context.newPage();
  await openSource(other, "002");
  return other;
}

/** Opens a card in the tab that is looked at now, and waits for all of it: what comes late moves the page. */
async function openWhole(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await cards(page).getByRole("button", { name: words }).click();
  await expect(openCard(page).getByRole("button", { name: "Link to another annotation…" })).toBeVisible();
}

test("a tag of one tab shows in the other", async ({ page, context }) => {
  const other = await openTwo(page, context);
  await tagWords(page, "behalf of the City", "Quote");
  await expect(marks(other, "Quote")).toHaveText(["behalf of the City"]);
  await expect(cards(other)).toHaveCount(1);
  await tagWords(other, "public safety", "Opinion");
  await expect(marks(page)).toHaveText(["behalf of the City", "public safety"]);
});

test("an edit and a deletion of one tab arrive in the other", async ({ page, context }) => {
  const other = await openTwo(page, context);
  const card = await tagWords(page, "behalf of the City", "Quote");
  await expect(cards(other)).toHaveCount(1);
  await card.getByRole("radio", { name: "Statistic" }).check();
  await expect(marks(other, "Statistic")).toHaveText(["behalf of the City"]);
  await openWhole(other, "behalf of the City");
  await openCard(other).getByRole("button", { name: "Delete" }).click();
  await expect(marks(page)).toHaveCount(0);
  await expect(cards(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("article")).toBeVisible();
  await expect(marks(page)).toHaveCount(0);
});

test("undo leaves alone what the other tab has changed since, and says so", async ({ page, context }) => {
  const other = await openTwo(page, context);
  await tagWords(page, "behalf of the City", "Quote");
  await openWhole(other, "behalf of the City");
  await openCard(other).getByLabel("I am unsure").check();
  await expect(openCard(page).getByLabel("I am unsure")).toBeChecked();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "another tab changed" })).toBeVisible();
  await expect(marks(page)).toHaveText(["behalf of the City"]);
});

/** Lets a tab hear what other tabs wrote only when `hearNews` is called. */
async function holdNews(tab: Page): Promise<void> {
  await tab.addInitScript(() => {
    let held: StorageEvent[] | null = [];
    window.addEventListener(
      "storage",
      (event) => {
        if (!held) return;
        event.stopImmediatePropagation();
        held.push(event);
      },
      { capture: true },
    );
    const hearNews = () => {
      const late = held ?? [];
      held = null;
      for (const { key, oldValue, newValue, storageArea } of late)
        window.dispatchEvent(new StorageEvent("storage", { key, oldValue, newValue, storageArea }));
      return late.length;
    };
    Object.assign(window, { hearNews });
  });
}

test("news that come late do not take the place of what was written since", async ({ page, context }) => {
  await openSource(page, "002");
  await tagWords(page, "behalf of the City", "Quote");
  const other = await context.newPage();
  await holdNews(other);
  await openSource(other, "002");
  await openWhole(other, "behalf of the City");
  for (const [tab, note] of [
    [page, "written first"],
    [other, "written since"],
  ] as const) {
    await openCard(tab).getByLabel("Note").fill(note);
    await openCard(tab).getByLabel("Note").blur();
  }
  await expect(openCard(page).getByLabel("Note")).toHaveValue("written since");
  const heard = await other.evaluate(() => (window as unknown as { hearNews: () => number }).hearNews());
  expect(heard).toBeGreaterThan(0);
  // When this is there, what came before it has been drawn, too.
  await tagWords(page, "public safety", "Opinion");
  await expect(cards(other)).toHaveCount(2);
  await expect(openCard(other).getByLabel("Note")).toHaveValue("written since");
  const [first] = await storedAnnotations(other);
  expect(first).toMatchObject({ note: "written since" });
});
