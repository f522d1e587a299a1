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

test("tagging is undone and done again, and taken back from its message", async ({ page }) => {
  await openSource(page, "002");
  await expectUndoable(page, async () => {
    await tagWords(page, "behalf of the City", "Quote");
  });
  await expect(marks(page)).toHaveText(["behalf of the City"]);
  await tagWords(page, "public safety", "Opinion");
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(marks(page)).toHaveText(["behalf of the City"]);
  expect((await onlyStored(page)).tag).toBe("quote");
});

test("all that a card holds can be changed: tag, note, details, doubt", async ({ page }) => {
  const card = await openTagged(page);
  await test.step("speaker and form are given", async () => {
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
  await test.step("a change in a list is taken back with Ctrl+Z while the list has the focus", async () => {
    await card.getByLabel("Form").focus();
    await card.getByLabel("Form").selectOption("block");
    await expect.poll(async () => (await onlyStored(page)).attributes).toMatchObject({ form: "block" });
    await page.keyboard.press("Control+Z");
    await expect.poll(async () => (await onlyStored(page)).attributes).toMatchObject({ form: "direct" });
  });
  await test.step("doubt is noted", async () => {
    await expectUndoable(page, () => card.getByLabel("I am unsure").check());
    expect((await onlyStored(page)).unsure).toBe(true);
    await expect(card).toContainText("unsure");
  });
  await test.step("the tag is changed", async () => {
    await expectUndoable(page, () => card.getByRole("radio", { name: "Opinion" }).check());
    expect((await onlyStored(page)).tag).toBe("opinion");
    await expect(marks(page, "Opinion")).toHaveText(["behalf of the City"]);
  });
  await test.step("a note is written, and shown as Markdown when the card is closed", async () => {
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
});

test("an end is moved by words and by letters, and its button keeps the focus", async ({ page }) => {
  const card = await openTagged(page);
  for (const [button, words] of [
    ["Start one word earlier", "On behalf of the City"],
    ["Start one word later", "of the City"],
    ["End one word earlier", "behalf of the"],
    ["End one word later", "behalf of the City of"],
  ] as const) {
    await test.step(button, async () => {
      await expectUndoable(page, () => card.getByRole("button", { name: button }).click());
      await expect(marks(page)).toHaveText([words]);
      expect((await onlyStored(page)).spans).toMatchObject([{ exact: words }]);
      await page.keyboard.press("Control+Z");
      await expect(marks(page)).toHaveText(["behalf of the City"]);
    });
  }
  const later = card.getByRole("button", { name: "End one word later" });
  await test.step("by letters with Alt, and by words again and again", async () => {
    // The space is no letter to end with.
    await later.click({ modifiers: ["Alt"] });
    await expect(marks(page)).toHaveText(["behalf of the City o"]);
    await later.click();
    await later.click();
    await expect(marks(page)).toHaveText(["behalf of the City of Hartford"]);
  });
  await test.step("the button keeps the focus, so that it can be pressed again", async () => {
    const earlier = card.getByRole("button", { name: "End one word earlier" });
    await earlier.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await expect(marks(page)).toHaveText(["behalf of the City"]);
    await expect(earlier).toBeFocused();
  });
});

test("parts are added and removed, an annotation is moved to other words, and deleted", async ({ page }) => {
  const card = await openTagged(page);
  await test.step("a part is added, and removed", async () => {
    await expectUndoable(page, async () => {
      await selectWords(page, "public safety", { at: "stay" });
      await tagBar(page).getByRole("button", { name: "Add part" }).click();
    });
    await expect(marks(page)).toHaveText(["behalf of the City", "public safety"]);
    expect((await onlyStored(page)).spans).toHaveLength(2);
    await expectUndoable(page, () => card.getByRole("button", { name: "Remove part 1" }).click());
    await expect(marks(page)).toHaveText(["public safety"]);
  });
  await test.step("it is moved to other words", async () => {
    await expectUndoable(page, async () => {
      await selectWords(page, "explicitly said");
      await tagBar(page).getByRole("button", { name: "Move here" }).click();
    });
    await expect(marks(page)).toHaveText(["explicitly said"]);
  });
  await test.step("it is deleted, and comes back", async () => {
    await expectUndoable(page, () => card.getByRole("button", { name: "Delete" }).click());
    await expect(marks(page)).toHaveCount(0);
    await expect(cards(page)).toHaveCount(0);
    await page.keyboard.press("Control+Z");
    await expect(marks(page)).toHaveText(["explicitly said"]);
  });
});
