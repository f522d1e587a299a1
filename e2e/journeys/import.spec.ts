import type { Page } from "@playwright/test";
import { chooseImport, importDialog, importFile } from "./choose-import.ts";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { saveExport } from "./save-export.ts";
import { storedAnnotations, storedTexts } from "./stored-annotations.ts";
import { cards, marks, openCard, tagWords } from "./tag-words.ts";

interface FileAnnotation {
  id: string;
  note: string;
  v: [number, number, string];
  spans: { start: number; end: number; exact: string }[];
}

/** An export's text after its annotations were changed. */
function changed(text: string, change: (annotations: FileAnnotation[]) => FileAnnotation[]): string {
  const file = JSON.parse(text) as { annotations: FileAnnotation[] };
  return JSON.stringify({ ...file, annotations: change(file.annotations) });
}

async function tagTwo(page: Page): Promise<void> {
  await openSource(page, "002");
  await tagWords(page, "450 Main Street", "Quote");
  await tagWords(page, "public safety", "Opinion");
}

test("an export read into another browser gives the same records", async ({ page, browser }) => {
  await tagTwo(page);
  await openCard(page).getByLabel("Note").fill("Says **who**?");
  await openCard(page).getByLabel("I am unsure").check();
  const before = await storedAnnotations(page);
  const file = await saveExport(page);
  const context = await browser.newContext();
  const other = await context.newPage();
  await openSource(other, "002");
  await importFile(other, file);
  await expect(marks(other)).toHaveText(["450 Main Street", "public safety"]);
  await expect(other.getByRole("status").filter({ hasText: "Imported 2 annotations" })).toBeVisible();
  expect(await storedAnnotations(other)).toEqual(before);
  expect((await saveExport(other)).text).toBe(file.text);
  await context.close();
});

test("the preview counts what is new, newer, older, the same, deleted here and refused", async ({ page }) => {
  await openSource(page, "002");
  const passages = [
    "450 Main Street",
    "public safety",
    "explicitly said",
    "Dear Ms. Beaumont",
    "June 24, 2019",
  ];
  for (const passage of passages) await tagWords(page, passage, "Quote");
  await openCard(page).getByRole("button", { name: "Delete" }).click();
  const deletedFirst = await saveExport(page);
  await page.keyboard.press("Control+Z");
  await expect(marks(page)).toHaveCount(5);
  const file = await saveExport(page);
  await page.keyboard.press("Control+Shift+Z");
  await expect(marks(page)).toHaveCount(4);
  expect(JSON.parse(deletedFirst.text).annotations).toHaveLength(4);

  const text = changed(file.text, (annotations) =>
    annotations.flatMap((one): FileAnnotation[] => {
      const [{ exact = "", start = 0, end = 0 } = {}] = one.spans;
      if (exact === "450 Main Street") {
        const span = { ...one.spans[0], exact, start: start + 900_000, end: end + 900_000 };
        return [one, { ...one, id: "another-one-1" }, { ...one, id: "out-of-the-text", spans: [span] }];
      }
      if (exact === "public safety") return [{ ...one, note: "newer", v: [one.v[0] + 60_000, 0, "other"] }];
      if (exact === "explicitly said") return [{ ...one, note: "older", v: [1, 0, "other"] }];
      return [one];
    }),
  );
  const before = await storedTexts(page);
  await chooseImport(page, { name: "class.json", text });
  const dialog = importDialog(page);
  await expect(dialog).toContainText("From class.json");
  await expect(dialog.getByText("New: 1", { exact: true })).toBeVisible();
  await expect(dialog.getByText("Newer than yours, will replace yours: 1")).toBeVisible();
  await expect(dialog.getByText("Older than yours, yours stay: 1")).toBeVisible();
  await expect(dialog.getByText("The same as yours: 2")).toBeVisible();
  await expect(dialog.getByText("Deleted here, will come back: 1")).toBeVisible();
  await expect(dialog.getByText("Refused: 1")).toBeVisible();
  await expect(dialog).toContainText("the length of the text");

  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog).toBeHidden();
  expect(await storedTexts(page)).toEqual(before);
  await expect(cards(page)).toHaveCount(4);

  await importFile(page, { name: "class.json", text });
  await expect(cards(page)).toHaveCount(6);
  const notes = (await storedAnnotations(page)).map(({ note }) => note).filter((note) => note !== "");
  expect(notes).toEqual(["newer"]);

  // All of it is one step.
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(cards(page)).toHaveCount(4);
  expect((await storedAnnotations(page)).map(({ note }) => note)).toEqual(["", "", "", ""]);
  await page.getByRole("button", { name: "Redo", exact: true }).click();
  await expect(cards(page)).toHaveCount(6);
});

test("a file that says what is here already changes nothing", async ({ page }) => {
  await tagTwo(page);
  const before = await storedTexts(page);
  await chooseImport(page, await saveExport(page));
  await expect(importDialog(page)).toContainText("The same as yours: 2");
  await expect(importDialog(page)).toContainText("Nothing in this file would change your annotations");
  await expect(importDialog(page).getByRole("button", { name: "Import", exact: true })).toHaveCount(0);
  await importDialog(page).getByRole("button", { name: "Done" }).click();
  expect(await storedTexts(page)).toEqual(before);
});

test("Esc closes the preview and changes nothing; the same file can be chosen again", async ({ page }) => {
  await tagTwo(page);
  const file = await saveExport(page);
  await openCard(page).getByRole("button", { name: "Delete" }).click();
  const before = await storedTexts(page);
  await chooseImport(page, file);
  await expect(importDialog(page)).toContainText("Deleted here, will come back: 1");
  await page.keyboard.press("Escape");
  await expect(importDialog(page)).toBeHidden();
  expect(await storedTexts(page)).toEqual(before);
  await importFile(page, file);
  await expect(marks(page)).toHaveCount(2);
});

test("words that stand elsewhere are refused with what was found; the rest can be imported", async ({
  page,
}) => {
  await tagTwo(page);
  const { text } = await saveExport(page);
  const moved = changed(text, ([first, second]) => {
    if (!(first && second)) return [];
    const [span] = first.spans;
    return span
      ? [
          { ...first, id: "moved-by-three", spans: [{ ...span, start: span.start + 3, end: span.end + 3 }] },
          { ...second, id: "good-as-it-was" },
        ]
      : [];
  });
  await chooseImport(page, { name: "moved.json", text: moved });
  await expect(importDialog(page).getByText("Refused: 1")).toBeVisible();
  await expect(importDialog(page)).toContainText("which the text says there");
  await expect(importDialog(page).getByText("New: 1", { exact: true })).toBeVisible();
  await importDialog(page).getByRole("button", { name: "Import", exact: true }).click();
  await expect(cards(page)).toHaveCount(3);
});
