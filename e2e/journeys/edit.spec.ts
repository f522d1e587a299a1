import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { selectWords, tagBar } from "./select-words.ts";
import { onlyStored, storedAnnotations } from "./stored-annotations.ts";
import { cards, marks, tagWords } from "./tag-words.ts";

/** What is stored, without what every edit changes. */
async function content(page: Page): Promise<string> {
  const kept = (await storedAnnotations(page)).map(({ id, tag, note, unsure, attributes, spans }) => ({
    id,
    tag,
    note,
    unsure,
    attributes,
    spans: spans.map(({ start, end, exact }) => [start, end, exact]),
  }));
  return JSON.stringify(kept);
}

/** Does a change, takes it back and does it again, with the buttons and then with the keys. */
async function expectUndoable(page: Page, change: () => Promise<void>): Promise<void> {
  const before = await content(page);
  await change();
  await expect.poll(() => content(page)).not.toBe(before);
  const after = await content(page);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect.poll(() => content(page), "after Undo").toBe(before);
  await page.getByRole("button", { name: "Redo", exact: true }).click();
  await expect.poll(() => content(page), "after Redo").toBe(after);
  await page.keyboard.press("Control+Z");
  await expect.poll(() => content(page), "after Ctrl+Z").toBe(before);
  await page.keyboard.press("Control+Shift+Z");
  await expect.poll(() => content(page), "after Ctrl+Shift+Z").toBe(after);
}

async function openTagged(page: Page) {
  await openSource(page, "002");
  return tagWords(page, "behalf of the City", "Quote");
}

test("tagging is undone and done again", async ({ page }) => {
  await openSource(page, "002");
  await expectUndoable(page, async () => {
    await tagWords(page, "behalf of the City", "Quote");
  });
  await expect(marks(page)).toHaveText(["behalf of the City"]);
});

test("tagging is taken back from its message", async ({ page }) => {
  await openTagged(page);
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(marks(page)).toHaveCount(0);
  expect(await storedAnnotations(page)).toEqual([]);
});

test("the tag is changed", async ({ page }) => {
  const card = await openTagged(page);
  await expectUndoable(page, () => card.getByRole("radio", { name: "Opinion" }).check());
  expect((await onlyStored(page)).tag).toBe("opinion");
  await expect(marks(page, "Opinion")).toHaveText(["behalf of the City"]);
});

test("a note is written, and shown as Markdown when the card is closed", async ({ page }) => {
  const card = await openTagged(page);
  await expectUndoable(page, async () => {
    await card.getByLabel("Note").fill("Says *who*?\n\n- the mayor\n- [a page](https://example.org/)");
    await page.keyboard.press("Escape");
  });
  await expect(card.getByLabel("Note")).toHaveValue(/Says \*who\*/);
  await card.getByRole("button", { name: "behalf of the City" }).click();
  const closed = cards(page).first();
  await expect(closed.locator("em")).toHaveText("who");
  await expect(closed.getByRole("listitem")).toHaveText(["the mayor", "a page"]);
  await expect(closed.getByRole("link", { name: "a page" })).toHaveAttribute("rel", /noopener/);
});

test("speaker and form are given", async ({ page }) => {
  const card = await openTagged(page);
  await card.getByText("Quote details").click();
  await expectUndoable(page, async () => {
    await card.getByLabel("Speaker", { exact: true }).fill("Luke Bronin");
    await page.keyboard.press("Escape");
  });
  await expectUndoable(page, async () => {
    await card.getByLabel("Form").selectOption("direct");
  });
  expect((await onlyStored(page)).attributes).toEqual({ speaker: "Luke Bronin", form: "direct" });
  await expect(card).toContainText("Luke Bronin · Direct");
});

test("a change in a list is taken back with Ctrl+Z while the list has the focus", async ({ page }) => {
  const card = await openTagged(page);
  await card.getByText("Quote details").click();
  await card.getByLabel("Form").focus();
  await card.getByLabel("Form").selectOption("block");
  await expect.poll(async () => (await onlyStored(page)).attributes).toEqual({ form: "block" });
  await page.keyboard.press("Control+Z");
  await expect.poll(async () => (await onlyStored(page)).attributes).toEqual({});
});

test("doubt is noted", async ({ page }) => {
  const card = await openTagged(page);
  await expectUndoable(page, () => card.getByLabel("I am unsure").check());
  expect((await onlyStored(page)).unsure).toBe(true);
  await expect(card).toContainText("unsure");
});

for (const [button, words] of [
  ["Start one word earlier", "On behalf of the City"],
  ["Start one word later", "of the City"],
  ["End one word earlier", "behalf of the"],
  ["End one word later", "behalf of the City of"],
] as const) {
  test(`an end is moved: ${button}`, async ({ page }) => {
    const card = await openTagged(page);
    await expectUndoable(page, () => card.getByRole("button", { name: button }).click());
    await expect(marks(page)).toHaveText([words]);
    expect((await onlyStored(page)).spans).toMatchObject([{ exact: words }]);
  });
}

test("an end is moved by letters with Alt, and by words again and again", async ({ page }) => {
  const card = await openTagged(page);
  const later = card.getByRole("button", { name: "End one word later" });
  await later.click({ modifiers: ["Alt"] });
  await later.click({ modifiers: ["Alt"] });
  await expect(marks(page)).toHaveText(["behalf of the City o"]);
  await later.click();
  await later.click();
  await expect(marks(page)).toHaveText(["behalf of the City of Hartford"]);
});

test("the arrow button keeps the focus, so that it can be pressed again", async ({ page }) => {
  const card = await openTagged(page);
  await card.getByRole("button", { name: "End one word later" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(marks(page)).toHaveText(["behalf of the City of Hartford"]);
});

test("a part is added, and removed", async ({ page }) => {
  const card = await openTagged(page);
  await expectUndoable(page, async () => {
    await selectWords(page, "public safety", { at: "stay" });
    await tagBar(page).getByRole("button", { name: "Add part" }).click();
  });
  await expect(marks(page)).toHaveText(["behalf of the City", "public safety"]);
  expect((await onlyStored(page)).spans).toHaveLength(2);
  await expectUndoable(page, () => card.getByRole("button", { name: "Remove part 1" }).click());
  await expect(marks(page)).toHaveText(["public safety"]);
});

test("an annotation is moved to other words", async ({ page }) => {
  await openTagged(page);
  await expectUndoable(page, async () => {
    await selectWords(page, "public safety", { at: "stay" });
    await tagBar(page).getByRole("button", { name: "Move here" }).click();
  });
  await expect(marks(page)).toHaveText(["public safety"]);
});

test("an annotation is deleted, and comes back open for editing", async ({ page }) => {
  const card = await openTagged(page);
  await expectUndoable(page, () => card.getByRole("button", { name: "Delete" }).click());
  await expect(marks(page)).toHaveCount(0);
  await expect(cards(page)).toHaveCount(0);
  await page.keyboard.press("Control+Z");
  await expect(marks(page)).toHaveText(["behalf of the City"]);
});
