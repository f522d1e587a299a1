import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { openSource, sourceOnScreen } from "./open-source.ts";
import { onlyStored, storedTexts } from "./stored-annotations.ts";
import { cards, marks, openCard, tagWords } from "./tag-words.ts";

const words = "any ICE officials to misrepresent their identity";
const unknown = { strength: 3, evidence: [{ kind: "letter", page: 2 }], "a key": null };

/** A stored annotation as another version of Lateral would have left it, and the page opened on it. */
async function openWith(page: Page, fields: Record<string, unknown>): Promise<void> {
  await openSource(page, "002");
  await tagWords(page, words, "Opinion");
  await page.evaluate((added) => {
    for (const [key, text] of Object.entries(localStorage)) {
      if (!key.startsWith("lateral:1:annotation:")) continue;
      const record = JSON.parse(text);
      const [wall, counter, replica] = record.v;
      localStorage.setItem(key, JSON.stringify({ ...record, ...added, v: [wall, counter + 1, replica] }));
    }
  }, fields);
  await page.reload();
  await sourceOnScreen(page, "002");
  await expect(openCard(page)).toContainText(words);
}

test("an annotation of a newer version is shown, can't be changed or deleted, and stays as it is", async ({
  page,
}) => {
  await openWith(page, { schema: 2, note: "Who says so?", ...unknown });
  const before = await storedTexts(page);
  await expect(marks(page, "Opinion")).toHaveText([words]);
  await expect(openCard(page)).toContainText("Who says so?");
  await expect(openCard(page)).toContainText("A newer version of Lateral wrote this");
  await expect(openCard(page).getByRole("textbox")).toHaveCount(0);
  await expect(openCard(page).getByRole("button", { name: "Delete" })).toHaveCount(0);
  await tagWords(page, "public safety", "Quote");
  await expect(cards(page)).toHaveCount(2);
  expect(await storedTexts(page)).toMatchObject(before);
});

test("fields that this version does not know survive an edit, also in the recovery copy", async ({
  page,
}) => {
  await openWith(page, unknown);
  await expect(openCard(page).getByRole("button", { name: "Link to another annotation…" })).toBeVisible();
  await openCard(page).getByLabel("I am unsure").check();
  await expect(page.getByText(/^Saved/)).toBeVisible();
  expect(await onlyStored(page)).toMatchObject({ unsure: true, ...unknown });
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await sourceOnScreen(page, "002");
  await expect(openCard(page).getByLabel("I am unsure")).toBeChecked();
  await expect.poll(() => onlyStored(page)).toMatchObject({ unsure: true, ...unknown });
});
