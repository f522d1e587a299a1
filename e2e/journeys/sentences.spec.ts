import type { Page } from "@playwright/test";
import { expectNothingCutOff } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { settingsDialog } from "./settings-dialog.ts";
import { marks, openCard, panel, tagWords } from "./tag-words.ts";

function sentences(page: Page) {
  return page.getByRole("region", { name: "Sentences" });
}

function status(page: Page, words: string) {
  return page.getByRole("status").filter({ hasText: words });
}

test("sentences are tagged from their list, by keyboard and by quoting, and lead to their cards", async ({
  page,
}) => {
  await openSource(page, "002");
  const toggle = panel(page).getByRole("button", { name: "Sentences" });
  await toggle.click();
  const list = sentences(page);
  await expect(list.getByRole("heading", { name: "Sentences", exact: true })).toBeFocused();
  const paragraph = list.getByRole("list", { name: "Paragraph 7", exact: true });

  await test.step("a sentence gets a tag", async () => {
    const sentence = paragraph.locator(":scope > li").nth(1);
    await sentence.getByRole("button", { name: /^Tag: / }).press("Enter");
    await expect(sentence.getByRole("button", { name: /^Tag as quote: / })).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(status(page, "as opinion. 1 annotation.")).toBeVisible();
    await expect(sentence.getByRole("button", { name: /^Opinion: open/ })).toBeVisible();
    await expect(sentence.getByRole("button", { name: /^Tag: / })).toBeFocused();
    await expect(marks(page, "Opinion").first()).toBeVisible();
  });

  await test.step("a letter tags the sentence whose button has the focus", async () => {
    const sentence = paragraph.locator(":scope > li").first();
    await sentence.getByRole("button", { name: /^Tag: / }).focus();
    await page.keyboard.press("q");
    await expect(status(page, "as quote. 2 annotations.")).toBeVisible();
  });

  await test.step("words are found as they are typed, one of their places chosen and tagged", async () => {
    await list.getByLabel("Words from the text").fill("THIS kind  of enforc");
    await expect(list.getByText(/^\d+ places have these words\.$/)).toBeVisible();
    const places = list.getByRole("list", { name: "Places with these words" }).getByRole("checkbox");
    await places.last().check();
    await list.getByRole("button", { name: "Tag as statistic: one place" }).click();
    await expect(
      status(page, "Tagged “this kind of enforcement” as statistic. 3 annotations."),
    ).toBeVisible();
    await expect(list.getByLabel("Words from the text")).toBeFocused();
  });

  await test.step("a tag leads to its card, and back", async () => {
    await list.getByRole("button", { name: "Statistic: open “this kind of enforcement”" }).click();
    await expect(openCard(page).getByRole("button", { name: "this kind of enforcement" })).toBeFocused();
    await toggle.click();
    await list.getByRole("button", { name: "Back to annotations" }).click();
    await expect(toggle).toBeFocused();
  });

  await test.step("on a narrow screen nothing is cut off", async () => {
    await toggle.click();
    await expect(paragraph).toBeVisible();
    await page.setViewportSize({ width: 320, height: 700 });
    await page.getByRole("button", { name: /^Notes/ }).click();
    await expect(paragraph).toBeVisible();
    await expectNothingCutOff(page);
  });
});

/** What a screen reader is given to say of the text, piece by piece. */
async function saidInText(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send("Accessibility.enable");
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const pieces = nodes.filter(({ role }) => role?.value === "StaticText").map(({ name }) => name?.value);
  return pieces.join("|");
}

test("where tags begin and end is told to screen readers and to nobody else, as long as that is wanted", async ({
  page,
}) => {
  await openSource(page, "002");
  const words = "kind of enforcement will not improve public safety in Hartford";
  const { height: before } = (await page.getByRole("article").boundingBox()) ?? {};
  await tagWords(page, words, "Quote");
  await tagWords(page, "will not improve public safety", "Opinion", { at: "stay" });
  await expect
    .poll(() => saidInText(page))
    .toContain(
      "quote begins, |kind of enforcement |opinion begins, |will not improve public safety|, opinion ends| in Hartford|, quote ends",
    );

  await test.step("neither the text nor a copy of it has these words, and no line has moved", async () => {
    const article = page.getByRole("article");
    expect(await article.evaluate((text: HTMLElement) => text.innerText)).not.toMatch(/begins|ends,/);
    const copied = await article.evaluate((text) => {
      const selection = document.getSelection();
      selection?.selectAllChildren(text);
      return String(selection);
    });
    expect(copied).toContain(words);
    expect(copied).not.toMatch(/quote begins|quote ends/);
    expect((await article.boundingBox())?.height).toBe(before);
  });

  await test.step("switched off it is not said", async () => {
    await page.getByRole("button", { name: "Settings" }).click();
    await settingsDialog(page).getByLabel("Announce tags in the text to screen readers").uncheck();
    await page.keyboard.press("Escape");
    await expect.poll(() => saidInText(page)).not.toMatch(/quote begins|quote ends/);
    await page.reload();
    await expect(marks(page, "Quote").first()).toBeVisible();
    expect(await saidInText(page)).toContain("|will not improve public safety|");
    expect(await saidInText(page)).not.toMatch(/quote begins|quote ends/);
  });
});
