import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { selectedText, tagBar } from "./select-words.ts";
import { storedAnnotations } from "./stored-annotations.ts";
import { cards, marks, openCard, panel, tagWords } from "./tag-words.ts";

const passages = ["450 Main Street", "explicitly said", "makes no sense"] as const;

async function tagThree(page: Page): Promise<void> {
  await openSource(page, "002");
  for (const passage of passages) await tagWords(page, passage, "Quote");
  await page.keyboard.press("Escape");
  await expect(openCard(page)).toHaveCount(0);
}

test("annotations are reached, opened, noted and searched by keys", async ({ page }) => {
  await tagThree(page);
  await test.step("[ and ] go from annotation to annotation and bring them on screen", async () => {
    const mark = (index: number) => marks(page).nth(index);
    await page.keyboard.press("[");
    await expect(openCard(page)).toContainText(passages[2]);
    await expect(mark(2)).toBeFocused();
    await page.keyboard.press("[");
    await expect(openCard(page)).toContainText(passages[1]);
    await expect(mark(1)).toBeFocused();
    await expect(mark(1)).toBeInViewport();
    await page.keyboard.press("[");
    await expect(openCard(page)).toContainText(passages[0]);
    await page.keyboard.press("[");
    await expect(openCard(page), "the first stays").toContainText(passages[0]);
    await page.keyboard.press("]");
    await page.keyboard.press("]");
    await expect(openCard(page)).toContainText(passages[2]);
    await expect(mark(2)).toBeInViewport();
  });
  await test.step("Enter opens the annotation that has the focus, Esc closes it", async () => {
    await expect(marks(page).nth(2)).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(openCard(page)).toHaveCount(0);
    await page.keyboard.press("[");
    await page.keyboard.press("Enter");
    await expect(openCard(page)).toHaveCount(1);
  });
  await test.step("Enter on a card's words opens it", async () => {
    const words = cards(page).nth(1).getByRole("button", { name: passages[1] });
    await words.focus();
    await page.keyboard.press("Enter");
    await expect(openCard(page)).toContainText(passages[1]);
    await expect(words).toBeFocused();
  });
  await test.step("N goes to the note of the open annotation; Esc leaves and keeps it", async () => {
    await page.keyboard.press("n");
    await expect(openCard(page).getByLabel("Note")).toBeFocused();
    await page.keyboard.type("not by q");
    await page.keyboard.press("Escape");
    await expect(openCard(page).getByLabel("Note")).not.toBeFocused();
    const notes = (await storedAnnotations(page)).map(({ note }) => note);
    expect(notes).toEqual(["", "not by q", ""]);
  });
  await test.step("/ goes to the search", async () => {
    await page.keyboard.press("/");
    const search = panel(page).getByRole("searchbox", { name: "Search annotations" });
    await expect(search).toBeFocused();
    await page.keyboard.type("sense");
    await expect(cards(page)).toHaveCount(1);
    await expect(search).toHaveValue("sense");
  });
});

test("? lists tags and keys, and Esc closes the list", async ({ page }) => {
  await openSource(page, "002");
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Tags and keys" });
  await expect(help).toBeVisible();
  for (const key of ["Q", "S", "O", "J", "K", "N", "[", "]", "/", "?", "Enter", "Esc"]) {
    await expect(help.getByText(key, { exact: true }), `the key ${key}`).toBeVisible();
  }
  // Keys of the page rest while a dialog is open.
  await page.keyboard.press("j");
  expect(await selectedText(page)).toBe("");
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
});

test("with letter keys switched off, letters do nothing; other keys stay", async ({ page }) => {
  await openSource(page, "002");
  await page.getByRole("button", { name: "Settings" }).click();
  const settings = page.getByRole("dialog", { name: "Settings" });
  await settings.getByRole("checkbox", { name: /Single-letter keys/ }).uncheck();
  await settings.getByRole("button", { name: "Close" }).click();
  await expect(settings).toBeHidden();
  await tagWords(page, passages[0], "Quote");

  // Two clicks on a word select it.
  await page.getByText("Dear Ms. Beaumont").dblclick();
  await expect(tagBar(page)).toBeVisible();
  for (const key of ["q", "s", "o", "j", "k", "n", "/", "?", "[", "]"]) await page.keyboard.press(key);
  await expect(tagBar(page)).toBeVisible();
  expect(await storedAnnotations(page)).toHaveLength(1);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(tagBar(page)).toBeHidden();
  await page.keyboard.press("Control+Z");
  await expect(marks(page)).toHaveCount(0);

  // It is remembered.
  await page.reload();
  await expect(page.getByRole("article")).toBeVisible();
  await page.keyboard.press("Control+Shift+Z");
  await page.keyboard.press("j");
  expect(await selectedText(page)).toBe("");
});

test("theme and text size are chosen in Settings and remembered", async ({ page }) => {
  const article = await openSource(page, "002");
  const size = () => article.getByText("Dear Ms. Beaumont").evaluate((p) => getComputedStyle(p).fontSize);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const [sizeBefore, paperBefore] = [await size(), await paper()];
  await page.getByRole("button", { name: "Settings" }).click();
  const settings = page.getByRole("dialog", { name: "Settings" });
  await settings.getByRole("radio", { name: "Dark" }).check();
  await settings.getByRole("radio", { name: "Largest" }).check();
  await page.keyboard.press("Escape");
  await expect(settings).toBeHidden();
  await expect.poll(paper).not.toBe(paperBefore);
  expect(Number.parseFloat(await size())).toBeGreaterThan(Number.parseFloat(sizeBefore));
  await page.reload();
  await expect(article).toBeVisible();
  expect(await paper()).not.toBe(paperBefore);
  expect(Number.parseFloat(await size())).toBeGreaterThan(Number.parseFloat(sizeBefore));
});
