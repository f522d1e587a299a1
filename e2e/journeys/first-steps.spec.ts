import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { openSource, sourceOnScreen } from "./open-source.ts";
import { saveExport } from "./save-export.ts";
import { selectWords, tagBar } from "./select-words.ts";
import { cards, marks } from "./tag-words.ts";

test("a new reader learns the three tags by doing, can skip, and is led from the empty page to a saved file", async ({
  page,
}) => {
  await page.goto("./");
  const guide = page.getByRole("region", { name: /^Try it|^You know/ });
  const message = page.locator(".messages");
  await test.step("skipping leaves nothing behind; on a small screen the text’s head offers the steps", async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.getByRole("article").getByRole("button", { name: "Try it with three tags" }).click();
    await expect(message).toHaveCSS("top", "60px");
    await expect(guide).toContainText("quotation marks");
    await guide.getByRole("button", { name: "Skip" }).click();
    await expect(guide).toHaveCount(0);
    await expect(message).toHaveCSS("bottom", "16px");
    await page.setViewportSize({ width: 1280, height: 720 });
  });
  await page.getByRole("button", { name: "Try it with three tags" }).click();
  await expect(guide).toContainText("the mayor’s letter");
  await guide.getByRole("link", { name: "Open the text" }).click();
  await sourceOnScreen(page, "002");
  await test.step("a tag that fits", async () => {
    await guide.getByRole("button", { name: "Show me where" }).click();
    await selectWords(page, "“are targeted to prioritize people who pose a risk to the community,”");
    await tagBar(page).getByRole("button", { name: "Quote", exact: true }).click();
    await expect(guide.getByRole("status")).toContainText("Yes. The mayor gives these words to someone else");
    // What is told of the tag stands beside the way on, and not over it.
    await expect(message).toHaveCSS("left", "288px");
    await guide.getByRole("button", { name: "Next" }).click();
  });
  await test.step("a tag elsewhere counts, and says what was thought of", async () => {
    await selectWords(page, "damaging to public trust");
    await page.keyboard.press("o");
    await expect(guide.getByRole("status")).toContainText("We thought of “makes no sense”");
    await guide.getByRole("button", { name: "Next" }).click();
  });
  await test.step("the third is in another text", async () => {
    await guide.getByRole("link", { name: "Open the text" }).click();
    await sourceOnScreen(page, "000");
    await selectWords(page, "approximately 2,000 people");
    await page.keyboard.press("s");
    await expect(guide.getByRole("status")).toContainText("Yes.");
    await guide.getByRole("button", { name: "Next" }).click();
    await expect(page.getByRole("heading", { name: "You know all three" })).toBeFocused();
    await guide.getByRole("button", { name: "Close" }).click();
  });
  await expect(cards(page)).toHaveCount(1);
  const file = await saveExport(page);
  expect(
    JSON.parse(file.text)
      .annotations.map(({ tag }: { tag: string }) => tag)
      .sort(),
  ).toEqual(["opinion", "quote", "statistic"]);
});

/** Opens the questions that lead to a tag. */
async function askWhichTag(page: Page) {
  await page.getByRole("button", { name: "Which tag is this?" }).click();
  const dialog = page.getByRole("dialog", { name: "Which tag is this?" });
  const answer = (question: RegExp, name: "Yes" | "No") =>
    dialog
      .getByRole("group", { name: question })
      .getByRole("radio", { name: new RegExp(`^${name}`) })
      .check();
  return { dialog, answer };
}

test("questions lead to a tag, and tag the selected words", async ({ page }) => {
  await openSource(page, "000");
  await selectWords(page, "approximately 2,000 people");
  const { dialog, answer } = await askWhichTag(page);
  await expect(dialog).toContainText("approximately 2,000 people");
  await answer(/somebody else/, "No");
  await answer(/a number/, "Yes");
  await answer(/evidence alone/, "No");
  await expect(dialog.getByRole("status")).toHaveText("It is a statistic.");
  await dialog.getByRole("button", { name: "Tag the selected words as statistic" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(cards(page)).toHaveCount(1);
  await expect(cards(page)).toContainText("Statistic");
});

test("questions that lead to two tags give both, though the browser drops the selection meanwhile", async ({
  page,
}) => {
  await openSource(page, "000");
  await selectWords(page, "approximately 2,000 people");
  const { dialog, answer } = await askWhichTag(page);
  await answer(/somebody else/, "Yes");
  await answer(/a number/, "Yes");
  await page.evaluate(() => document.getSelection()?.removeAllRanges());
  await dialog.getByRole("button", { name: "Tag the selected words as quote and statistic" }).click();
  await expect(cards(page)).toHaveCount(2);
  for (const tag of ["Quote", "Statistic"] as const)
    await expect(marks(page, tag)).toHaveText("approximately 2,000 people");
});
