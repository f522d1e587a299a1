import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { openSource, sourceLinks, sourceOnScreen } from "./open-source.ts";
import { findWords } from "./select-words.ts";
import { onlyStored, storedTexts } from "./stored-annotations.ts";
import { cards, marks, openCard, tagWords } from "./tag-words.ts";

const words = "any ICE officials to misrepresent their identity";

async function openTagged(page: Page) {
  await openSource(page, "002");
  return tagWords(page, words, "Opinion");
}

async function fillNote(page: Page, note: string): Promise<void> {
  const field = openCard(page).getByLabel("Note");
  await field.fill(note);
  await expect(field).toBeFocused();
}

test("after a reload everything is as it was: source, annotation, open card and place in the text", async ({
  page,
}) => {
  await openTagged(page);
  const before = await findWords(page, words, { at: "stay" });
  await page.reload();
  await sourceOnScreen(page, "002");
  await expect(marks(page, "Opinion")).toHaveText([words]);
  await expect(openCard(page)).toContainText(words);
  await expect
    .poll(async () => Math.abs((await findWords(page, words, { at: "stay" })).all.top - before.all.top))
    .toBeLessThan(64);
});

test("the page says Saved once something is saved", async ({ page }) => {
  await openSource(page, "002");
  await expect(page.getByText(/^Saved/)).toHaveCount(0);
  await tagWords(page, words, "Quote");
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^Saved/)).toBeVisible();
});

test("a note in mid-sentence is kept when the page is closed", async ({ page, context }) => {
  await openTagged(page);
  await fillNote(page, "Who says so? The");
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => page.isClosed()).toBe(true);
  const again = await context.newPage();
  await openSource(again, "002");
  expect((await onlyStored(again)).note).toBe("Who says so? The");
  await expect(cards(again)).toContainText("Who says so? The");
});

test("a note in mid-sentence is kept when the reader goes to another page and back", async ({ page }) => {
  await openTagged(page);
  await fillNote(page, "Who says so? The");
  await page.goto("about:blank");
  await page.goBack();
  await sourceOnScreen(page, "002");
  await expect(openCard(page).getByLabel("Note")).toHaveValue("Who says so? The");
  expect((await onlyStored(page)).note).toBe("Who says so? The");
});

test("a note in mid-sentence is kept when another source is opened", async ({ page }) => {
  await openTagged(page);
  await fillNote(page, "Who says so? The");
  await sourceLinks(page).first().click();
  await sourceOnScreen(page, "000");
  expect((await onlyStored(page)).note).toBe("Who says so? The");
});

test("a speaker in mid-word is kept when the page is closed", async ({ page, context }) => {
  await openSource(page, "002");
  const card = await tagWords(page, words, "Quote");
  await card.getByText("Quote details").click();
  await card.getByLabel("Speaker", { exact: true }).fill("Luke Br");
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => page.isClosed()).toBe(true);
  const again = await context.newPage();
  await openSource(again, "002");
  expect((await onlyStored(again)).attributes).toEqual({ speaker: "Luke Br" });
});

test("a tag is kept when the page closes in the same task", async ({ page, context }) => {
  await openSource(page, "000");
  const opening = context.waitForEvent("page");
  await page.evaluate(() => {
    window.open(location.href);
  });
  const other = await opening;
  await sourceOnScreen(other, "000");
  await other.keyboard.press("j");
  await expect(other.getByRole("toolbar", { name: "Tag the selected words" })).toBeVisible();
  // What the page loads when it is idle would else be cut off in the midst, and the browser would say so.
  await other.waitForLoadState("networkidle");
  const closed = other.waitForEvent("close");
  const keptAtOnce = await other.evaluate(() => {
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "q", bubbles: true, cancelable: true }));
    // A closing page may be given some more tasks, but need not be.
    const keys = Object.keys(localStorage).filter((key) => key.startsWith("lateral:1:annotation:"));
    window.close();
    return keys.length;
  });
  await closed;
  expect(keptAtOnce).toBe(1);
  await expect(cards(page)).toHaveCount(1);
  await page.reload();
  await expect(cards(page)).toHaveCount(1);
  expect(await onlyStored(page)).toMatchObject({ tag: "quote" });
});

test("Back and Forward go through the sources", async ({ page }) => {
  await openSource(page, "002");
  await sourceLinks(page).nth(3).click();
  await sourceOnScreen(page, "003");
  await sourceLinks(page).nth(4).click();
  await sourceOnScreen(page, "004");
  await page.goBack();
  await sourceOnScreen(page, "003");
  await expect(sourceLinks(page).nth(3)).toHaveAttribute("aria-current", "page");
  await page.goBack();
  await sourceOnScreen(page, "002");
  await page.goForward();
  await sourceOnScreen(page, "003");
});

test("Back returns to the place in the text", async ({ page }) => {
  await openSource(page, "000");
  const passage = "Francis Suarez is the mayor of Miami";
  const before = await findWords(page, passage, { at: 300 });
  await expect(page).toHaveURL(/at=\d+/);
  await sourceLinks(page).nth(3).click();
  await sourceOnScreen(page, "003");
  await page.goBack();
  await sourceOnScreen(page, "000");
  await expect
    .poll(async () => Math.abs((await findWords(page, passage, { at: "stay" })).all.top - before.all.top))
    .toBeLessThan(64);
});

test("a stored value that can't be read is reported, left as it is, and takes nothing with it", async ({
  page,
}) => {
  await openTagged(page);
  await page.evaluate(() => localStorage.setItem("lateral:1:annotation:damaged-one", '{"id":"damaged-o'));
  await page.reload();
  await sourceOnScreen(page, "002");
  await expect(page.getByRole("alert")).toContainText("1 stored annotation can’t be read");
  await expect(page.getByRole("alert")).toContainText("Nothing was overwritten");
  await expect(marks(page)).toHaveText([words]);
  await tagWords(page, "public safety", "Quote");
  const texts = await storedTexts(page);
  expect(texts["lateral:1:annotation:damaged-one"]).toBe('{"id":"damaged-o');
  expect(Object.keys(texts)).toHaveLength(3);
});

test("a record with a wrong field is reported by the same alert, and replaced by its recovery copy", async ({
  page,
}) => {
  await openTagged(page);
  await expect(page.getByText(/^Saved/)).toBeVisible();
  const [key = "", text = ""] = Object.entries(await storedTexts(page))[0] ?? [];
  const wrong = text.replace('"opinion"', '"guess"');
  await page.evaluate(([key, wrong]) => localStorage.setItem(key, wrong), [key, wrong] as const);
  await page.reload();
  await sourceOnScreen(page, "002");
  await expect(page.getByRole("alert")).toContainText("1 stored annotation can’t be read");
  await expect.poll(async () => (await storedTexts(page))[key]).toBe(text);
  const aside = key.replace(":annotation:", ":damaged:");
  expect(await page.evaluate((name) => localStorage.getItem(`${name}:1`), aside)).toBe(wrong);
});
