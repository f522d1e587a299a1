import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import {
  cardOf,
  counts,
  idOf,
  markOf,
  type Name,
  openApart,
  openChanged,
  openOlder,
  status,
  textNow,
  toCheck,
  today,
  words,
} from "./older-version.ts";
import { selectWords, tagBar } from "./select-words.ts";
import { storedAnnotations } from "./stored-annotations.ts";
import { openCard } from "./tag-words.ts";

/** The spans that an annotation has in storage, with all that says on which text. */
async function stored(page: Page, name: Name) {
  const record = (await storedAnnotations(page)).find(({ id }) => id === idOf(name));
  if (!record) throw new Error(`unexpected storage without ${idOf(name)}`);
  const { spans, textHash, rejected } = record as typeof record & { rejected?: string };
  return JSON.stringify([spans.map(({ start, exact }) => [start, exact]), textHash, rejected]);
}

/** Does something with one annotation, takes it back and does it again. */
async function expectUndoable(page: Page, name: Name, act: () => Promise<void>): Promise<void> {
  const before = await stored(page, name);
  await act();
  await expect.poll(() => stored(page, name)).not.toBe(before);
  const after = await stored(page, name);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect.poll(() => stored(page, name), "after Undo").toBe(before);
  await page.getByRole("button", { name: "Redo", exact: true }).click();
  await expect.poll(() => stored(page, name), "after Redo").toBe(after);
}

test("changed words are accepted", async ({ page }) => {
  await openOlder(page);
  const card = await openChanged(page);
  await expectUndoable(page, "changed", () => card.getByRole("button", { name: "Accept" }).click());
  await expect(status(page, "Did again")).toBeVisible();
  await expect(markOf(page, "changed")).not.toHaveAttribute("data-anchor");
  await expect(card.getByRole("button", { name: "Accept" })).toHaveCount(0);
  await expect(counts(page)).toHaveText(["1 in several places", "1 not found"]);
  await page.reload();
  await expect(counts(page)).toHaveText(["1 in several places", "1 not found"]);
  await expect(markOf(page, "changed")).toHaveText(today);
});

test("changed words are rejected, and not offered again", async ({ page }) => {
  await openOlder(page);
  const card = await openChanged(page);
  await expectUndoable(page, "changed", () => card.getByRole("button", { name: "Reject" }).click());
  await expect(markOf(page, "changed")).toHaveCount(0);
  await expect(counts(page)).toHaveText(["1 in several places", "2 not found"]);
  await page.reload();
  await expect(counts(page)).toHaveText(["1 in several places", "2 not found"]);
  const lost = toCheck(page).getByRole("list", { name: "Not found in this text" });
  await expect(lost).toContainText("You rejected its place in this text.");
  await expect(lost).toContainText("12 percent");
});

test("the words are chosen again with the mouse, after Escape left everything as before", async ({
  page,
}) => {
  await openOlder(page);
  const card = await openChanged(page);
  await test.step("choosing words is left with Escape, and everything is as before", async () => {
    const before = await stored(page, "changed");
    await card.getByRole("button", { name: "Choose the words again" }).click();
    await expect(status(page, "Select the words")).toBeVisible();
    await page.keyboard.press("j");
    await expect(page.getByRole("button", { name: "Take these words" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(status(page, "Select the words")).toHaveCount(0);
    await expect(tagBar(page)).toBeVisible();
    await expect(card.getByRole("button", { name: "Accept" })).toBeVisible();
    expect(await stored(page, "changed")).toBe(before);
  });
  await test.step("the words are chosen again", async () => {
    await expectUndoable(page, "changed", async () => {
      await card.getByRole("button", { name: "Choose the words again" }).click();
      await expect(status(page, "Select the words for “12 percent")).toBeVisible();
      await selectWords(page, "percent of the cities");
      await page.getByRole("button", { name: "Take these words" }).click();
    });
    await expect(markOf(page, "changed")).toHaveText("percent of the cities");
    await expect(status(page, "Select the words")).toHaveCount(0);
  });
});

test("a place is chosen from those that fit, or none of them", async ({ page }) => {
  await openOlder(page);
  await test.step("none of the places is meant", async () => {
    const card = await openApart(page, /several/, "In several places", words.ambiguous);
    await expectUndoable(page, "ambiguous", () =>
      card.getByRole("button", { name: "None of these" }).click(),
    );
    await expect(counts(page)).toHaveText(["1 changed", "2 not found"]);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect(counts(page)).toHaveText(["1 changed", "1 in several places", "1 not found"]);
  });
  await page.goto("./#/source/letter");
  await page.reload();
  await expect(toCheck(page)).toBeVisible();
  await test.step("a place is chosen after it was looked at", async () => {
    const card = await openApart(page, /several/, "In several places", words.ambiguous);
    const places = card.getByRole("list", { name: "Places" }).getByRole("button");
    await expect(places).toHaveText([
      /^Place 1 of 2: .*came up\. Nobody objected\. So the chair/,
      /^Place 2 of 2: .*then\. Nobody objected\. And that is/,
    ]);
    const preview = () =>
      page.evaluate(() => [...(CSS.highlights.get("candidate") ?? [])].map((range) => range.toString()));
    await places.nth(1).hover();
    await expect.poll(preview).toEqual([words.ambiguous]);
    await places.nth(0).focus();
    await expect.poll(preview).toEqual([words.ambiguous]);
    await expectUndoable(page, "ambiguous", () => places.nth(1).click());
    await expect(markOf(page, "ambiguous")).toHaveText(words.ambiguous);
    expect(await stored(page, "ambiguous")).toContain(String(textNow.lastIndexOf(words.ambiguous)));
    await expect.poll(preview).toEqual([]);
  });
});

test("what was not found is deleted and comes back, and is attached to selected words", async ({ page }) => {
  await openOlder(page);
  await test.step("deleted, and back", async () => {
    const card = await openApart(page, /not found/, "Not found in this text", words.lost);
    await card.getByRole("button", { name: "Delete" }).click();
    await expect(status(page, "Deleted the quote")).toBeVisible();
    await expect(counts(page)).toHaveText(["1 changed", "1 in several places"]);
    await page.keyboard.press("Control+z");
    await expect(counts(page)).toHaveText(["1 changed", "1 in several places", "1 not found"]);
  });
  await page.reload();
  await expect(counts(page)).toHaveText(["1 changed", "1 in several places", "1 not found"]);
  await test.step("attached", async () => {
    const card = await openApart(page, /not found/, "Not found in this text", words.lost);
    await expect(card).toContainText("The text no longer has these words.");
    await selectWords(page, "a long silence");
    await expectUndoable(page, "lost", () =>
      card.getByRole("button", { name: "Attach to the selected words" }).click(),
    );
    await expect(markOf(page, "lost")).toHaveText("a long silence");
    await expect(counts(page)).toHaveText(["1 changed", "1 in several places"]);
  });
});

test("a note on what moved leaves it where it is; an end of it is moved on today's text", async ({
  page,
}) => {
  await openOlder(page);
  await cardOf(page, words.moved).getByRole("button", { name: words.moved }).click();
  await test.step("a note", async () => {
    const before = await stored(page, "moved");
    await openCard(page).getByLabel("Note").fill("Kind of him.");
    await page.keyboard.press("Escape");
    await expect
      .poll(async () => (await storedAnnotations(page)).some(({ note }) => note === "Kind of him."))
      .toBe(true);
    await expect(markOf(page, "moved")).toHaveText(words.moved);
    expect(await stored(page, "moved")).toBe(before);
  });
  await test.step("an end", async () => {
    await expectUndoable(page, "moved", () =>
      openCard(page).getByRole("button", { name: "End one word later" }).click(),
    );
    await expect(markOf(page, "moved")).toHaveText(`${words.moved} to`);
    expect(await stored(page, "moved")).toContain(`[${textNow.indexOf(words.moved)},`);
  });
});
