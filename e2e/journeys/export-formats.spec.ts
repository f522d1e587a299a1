import type { Page } from "@playwright/test";
import { formats } from "../../src/exchange/index.ts";
import { chooseImport, importDialog } from "./choose-import.ts";
import { expect, test } from "./fixtures.ts";
import { openMade } from "./made-source.ts";
import { hashOf } from "./older-file.ts";
import { openExport, type SavedBytes, saveChosen } from "./save-export.ts";
import { type StoredAnnotation, storedAnnotations } from "./stored-annotations.ts";

/** Emoji before every passage, so that code points and code units differ. */
const text = [
  "😀 The council 👩‍👧 met on Tuesday. “We were,” the clerk said, “never asked about it.”",
  "Some 12 percent 🏗️ of the cranes stand idle. That is a shame, as everyone knows.",
].join("\n\n");

const note = 'Who said so? 😀 "Quoted", with\ttabs, commas;\nand a second line';

function annotation(id: string, tag: string, passages: readonly string[], fields: object) {
  const spans = passages.map((exact) => {
    const start = text.indexOf(exact);
    const end = start + exact.length;
    const prefix = text.slice(Math.max(0, start - 32), start);
    return { start, end, exact, prefix, suffix: text.slice(end, end + 32) };
  });
  return {
    id,
    sourceId: "made",
    textHash: hashOf(text),
    spans,
    tag,
    attributes: {},
    note: "",
    unsure: false,
    creator: "quiet-otter-11",
    created: "2026-01-01T00:00:00.000Z",
    modified: "2026-01-02T00:00:00.000Z",
    v: [1_767_312_000_000, 0, "made"],
    ...fields,
  };
}

const file = JSON.stringify({
  format: "lateral-annotations",
  version: 1,
  unit: "utf-16",
  sources: [{ id: "made", title: "A made-up report", textHash: hashOf(text) }],
  annotations: [
    annotation("broken-quote-1", "quote", ["“We were,”", "“never asked about it.”"], {
      attributes: { speaker: "the clerk 😀" },
      note,
    }),
    annotation("a-statistic-01", "statistic", ["12 percent 🏗️ of the cranes"], {}),
    annotation("overlapping-01", "opinion", ["cranes stand idle. That is a shame"], { unsure: true }),
  ],
});

/** What no format may lose: which words are tagged as what, and where they stand. */
function passagesOf(stored: readonly StoredAnnotation[]): string[] {
  return stored
    .flatMap(({ tag, textHash, spans }) =>
      spans.map(({ start, end, exact }) => `${tag} ${start}-${end} ${exact} on ${textHash}`),
    )
    .sort();
}

async function fill(page: Page): Promise<readonly StoredAnnotation[]> {
  await openMade(page, text);
  await chooseImport(page, { name: "made.json", text: file });
  await importDialog(page).getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Imported 3 annotations." })).toBeVisible();
  return storedAnnotations(page);
}

async function saveAs(page: Page, format: string): Promise<SavedBytes> {
  const dialog = await openExport(page);
  await dialog.getByRole("radio", { name: format, exact: true }).check();
  return saveChosen(page);
}

test("every format is saved, and read again in a fresh profile where it can be", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const before = await fill(page);
  const accepted = (await page.getByLabel("File of annotations").getAttribute("accept"))?.split(",");
  for (const { name, extension, readSteps, writeSteps, loses } of formats) {
    if (!writeSteps) continue;
    await test.step(name, async () => {
      const saved = await saveAs(page, name);
      expect(saved.name).toMatch(new RegExp(`^lateral-[a-z-]+-\\d{4}-\\d\\d-\\d\\d\\.${extension}$`));
      expect(saved.bytes.length).toBeGreaterThan(100);
      await expect(
        page.getByRole("status").filter({ hasText: `Exported 3 annotations as ${saved.name}.` }),
      ).toBeVisible();
      const context = await browser.newContext();
      const other = await context.newPage();
      await openMade(other, text);
      // Whatever it is called: the content tells.
      await chooseImport(other, { name: "homework", text: saved.bytes });
      if (readSteps) {
        expect(accepted, "what the field for files offers").toContain(`.${extension}`);
        await expect(importDialog(other)).toContainText(`read as ${name}`);
        await expect(importDialog(other).getByText("Refused")).toHaveCount(0);
        await importDialog(other).getByRole("button", { name: "Import", exact: true }).click();
        await expect(
          other.getByRole("status").filter({ hasText: /^Imported \d annotations\./ }),
        ).toBeVisible();
        const after = await storedAnnotations(other);
        expect(passagesOf(after)).toEqual(passagesOf(before));
        if (loses === "") expect(after).toEqual(before);
        if (!loses.includes("Notes")) expect(after.map((one) => one.note).sort()).toEqual(["", "", note]);
      } else {
        await expect(other.getByRole("alert")).toContainText("Can be read: Lateral annotations (.json)");
        expect(await storedAnnotations(other)).toEqual([]);
      }
      await context.close();
    });
  }
});

test("each format offers what its readers need besides", async ({ page }) => {
  await openMade(page, text);
  const dialog = await openExport(page);
  const offered: string[] = [];
  for (const { name, companion } of formats) {
    if (!companion) continue;
    await test.step(name, async () => {
      await dialog.getByRole("radio", { name, exact: true }).check();
      const downloading = page.waitForEvent("download");
      await dialog.getByRole("button", { name: companion.label }).click();
      expect((await downloading).suggestedFilename()).toBe(companion.fileName);
      await expect(dialog.getByRole("status")).toHaveText(`Saved ${companion.fileName}.`);
      offered.push(companion.fileName);
    });
  }
  expect(offered, "what is offered besides").not.toEqual([]);
});
