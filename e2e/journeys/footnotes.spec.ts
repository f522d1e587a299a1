import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { serveCollection } from "./made-collection.ts";

const paragraph = `${"The mayor said so, and said it again. ".repeat(12).trim()}\n\n`;

async function openText(page: Page, text: string): Promise<void> {
  await serveCollection(page, [{ id: "notes", text }]);
  await page.goto("./#/source/notes");
  await expect(page.getByRole("article", { name: "notes" })).toContainText("The mayor");
}

test("a footnote's number leads to the note and back, and the place in the address stays", async ({
  page,
}) => {
  await openText(page, `The mayor[^one] said.\n\n${paragraph.repeat(200)}[^one]: the *note*`);
  const article = page.getByRole("article");
  const number = article.locator("sup a");
  await number.click();
  const note = article.getByRole("listitem").filter({ hasText: "the note" });
  await expect(note).toBeFocused();
  await expect(note).toBeInViewport();
  await expect(page).toHaveURL(/#\/source\/notes/);
  await note.getByRole("link").click();
  await expect(number).toBeFocused();
  await expect(number).toBeInViewport();
  await expect(page).toHaveURL(/#\/source\/notes/);
});

test("names of a text's footnotes can't stand for anything of the page", async ({ page }) => {
  const names = ["getElementById", "location", "__proto__", "constructor", "text", "root", "cookie", "forms"];
  const text = names.map((name) => `The mayor[^${name}]\n\n[^${name}]: note ${name}`).join("\n\n");
  await openText(page, text);
  const article = page.getByRole("article");
  await expect(article.locator("section li")).toHaveCount(names.length);
  const ids = await article.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
  const own = ids.filter((id) => !/^user-content-fn(?:ref)?-/.test(id));
  expect(own).toEqual(["text", "footnote-label"]);
  expect(await article.locator("[name]").count()).toBe(0);
  expect(await page.evaluate(() => typeof document.getElementById)).toBe("function");
  for (const number of await article.locator("sup a").all()) await number.click();
  await expect(article.getByRole("listitem").last()).toBeFocused();
});
