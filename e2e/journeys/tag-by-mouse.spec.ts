import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { findWords, selectedText, selectWords, tagBar, untilSelectionsAreHeard } from "./select-words.ts";
import { onlyStored } from "./stored-annotations.ts";
import { cards, marks, openCard, type TagName, tagWords } from "./tag-words.ts";

test("words are tagged with the button of each tag", async ({ page }) => {
  await openSource(page, "002");
  for (const tag of ["Quote", "Statistic", "Opinion"] satisfies TagName[]) {
    await test.step(tag, async () => {
      const card = await tagWords(page, "450 Main Street", tag);
      await expect(card).toContainText(tag);
      await expect(card).toContainText("450 Main Street");
      await expect(marks(page)).toHaveText(["450 Main Street"]);
      const stored = await onlyStored(page);
      expect(stored).toMatchObject({ sourceId: "002", tag: tag.toLowerCase(), note: "", unsure: false });
      await expect(marks(page)).toHaveAttribute("data-annotation", stored.id);
      await expect(marks(page)).toHaveAttribute("data-tag", tag.toLowerCase());
      // It comes last, and moves what stands below it.
      await expect(card.getByRole("button", { name: "Link to another annotation…" })).toBeVisible();
      await card.getByRole("button", { name: "Delete" }).click();
      await expect(marks(page)).toHaveCount(0);
    });
  }
});

test("a drag takes whole words from either side, or keeps to the letter with Alt", async ({ page }) => {
  await openSource(page, "002");
  await untilSelectionsAreHeard(page);
  await test.step("from right to left", async () => {
    await selectWords(page, "anned Enforcem", { backwards: true });
    await expect.poll(() => selectedText(page)).toBe("Planned Enforcement");
    await page.keyboard.press("Escape");
    await expect(tagBar(page)).toBeHidden();
  });
  await test.step("with Alt", async () => {
    await page.keyboard.down("Alt");
    await selectWords(page, "ehalf of the Cit");
    await page.keyboard.up("Alt");
    await expect.poll(() => selectedText(page)).toBe("ehalf of the Cit");
    await tagBar(page).getByRole("button", { name: "Opinion", exact: true }).click();
    await expect(marks(page)).toHaveText(["ehalf of the Cit"]);
    expect((await onlyStored(page)).spans).toMatchObject([{ exact: "ehalf of the Cit" }]);
    await page.keyboard.press("Control+Z");
    await expect(marks(page)).toHaveCount(0);
  });
  await test.step("from inside of words", async () => {
    await selectWords(page, "ehalf of the Cit");
    await expect.poll(() => selectedText(page)).toBe("behalf of the City");
    await tagBar(page).getByRole("button", { name: "Quote", exact: true }).click();
    await expect(marks(page, "Quote")).toHaveText(["behalf of the City"]);
    expect((await onlyStored(page)).spans).toMatchObject([{ exact: "behalf of the City" }]);
  });
});

test("a drag across paragraphs makes one annotation with marks in each", async ({ page }) => {
  await openSource(page, "002");
  const card = await tagWords(page, "Planned Enforcement", "Quote", { to: "Dear Ms. Beaumont" });
  await expect(cards(page)).toHaveCount(1);
  await expect(card).toContainText("Planned Enforcement Targeting Families");
  await expect(marks(page)).toHaveText(["Planned Enforcement Targeting Families", "Dear Ms. Beaumont"]);
  const { id, spans } = await onlyStored(page);
  expect(spans.map(({ exact }) => exact)).toEqual([
    "Planned Enforcement Targeting Families\n\nDear Ms. Beaumont",
  ]);
  for (const mark of await marks(page).all()) await expect(mark).toHaveAttribute("data-annotation", id);
});

test("a double click takes a word, a triple click a paragraph and nothing after it", async ({ page }) => {
  await openSource(page, "002");
  await untilSelectionsAreHeard(page);
  const { all } = await findWords(page, "Families");
  const middle = [(all.left + all.right) / 2, (all.top + all.bottom) / 2] as const;
  await page.mouse.dblclick(...middle);
  await expect(tagBar(page)).toBeVisible();
  await expect.poll(() => selectedText(page)).toBe("Families");
  await page.mouse.click(...middle, { clickCount: 3 });
  await tagBar(page).getByRole("button", { name: "Statistic", exact: true }).click();
  await expect(marks(page)).toHaveText(["RE: Planned Enforcement Targeting Families"]);
  expect((await onlyStored(page)).spans).toMatchObject([
    { exact: "RE: Planned Enforcement Targeting Families" },
  ]);
});

test("the bar goes when the selection goes; a drag may begin and end beside the text", async ({ page }) => {
  await openSource(page, "002");
  await test.step("the bar goes when the selection goes, and takes nothing with it", async () => {
    const { all } = await selectWords(page, "Dear Ms. Beaumont");
    await page.mouse.click(all.left + 4, all.bottom + 200);
    await expect(tagBar(page)).toBeHidden();
    await expect(marks(page)).toHaveCount(0);
  });
  await test.step("beginning beside the text takes whole words, and the bar waits for the end", async () => {
    const { first } = await findWords(page, "I recognize that you follow");
    const { last } = await findWords(page, "I recognize that you fol", { at: "stay" });
    const y = (first.top + first.bottom) / 2;
    await page.mouse.move(first.left - 16, y);
    await page.mouse.down();
    await page.mouse.move(first.left + 60, y, { steps: 3 });
    await expect.poll(() => selectedText(page)).not.toBe("");
    await expect(tagBar(page)).toBeHidden();
    await page.mouse.move(last.right - 0.5, y, { steps: 3 });
    await page.mouse.up();
    await expect(tagBar(page)).toBeVisible();
    await expect.poll(() => selectedText(page)).toBe("I recognize that you follow");
    await page.keyboard.press("Escape");
    await expect(tagBar(page)).toBeHidden();
  });
  await test.step("ending beside the text takes the words up to there", async () => {
    const { first, last } = await findWords(page, "Dear Ms. Beaumont,");
    await page.mouse.move(first.left + 0.5, (first.top + first.bottom) / 2);
    await page.mouse.down();
    await page.mouse.move(last.right + 300, (last.top + last.bottom) / 2, { steps: 4 });
    await page.mouse.up();
    await tagBar(page).getByRole("button", { name: "Quote", exact: true }).click();
    await expect(openCard(page)).toContainText("Dear Ms. Beaumont");
    const [span] = (await onlyStored(page)).spans;
    expect(span?.exact).toMatch(/^Dear Ms\. Beaumont,?$/);
  });
});
