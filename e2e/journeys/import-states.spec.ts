import { chooseImport, importDialog } from "./choose-import.ts";
import { expect, test } from "./fixtures.ts";
import { openMade } from "./made-source.ts";
import { fileOn } from "./older-file.ts";
import { storedAnnotations } from "./stored-annotations.ts";

const older = [
  "The council met on Tuesday to speak about the budget of the harbour.",
  "It heard that 12 percent of the cranes stand idle in the cold months of every year.",
  "A clerk read the minutes aloud.",
  "“Nobody asked us before this was decided,” a worker told the council in the evening.",
].join("\n\n");

/** The same report with a new beginning, a changed figure, a passage that is there twice now, and one that has gone. */
const newer = [
  "This report was corrected.",
  "The council met on Tuesday to speak about the budget of the harbour.",
  "It heard that 18 percent of the cranes stand idle in the cold months of every year.",
  "A clerk read the minutes aloud.",
  "Later that week. A clerk read the minutes aloud.",
].join("\n\n");

const moved = "speak about the budget of the harbour";
const changed = "12 percent of the cranes stand idle in the cold months";
const gone = "Nobody asked us before this was decided";

test("a file made on an older text shows what became of each annotation, and is undone in one step", async ({
  page,
}) => {
  await openMade(page, newer);
  await chooseImport(page, { name: "class.json", text: fileOn(older, [moved, changed, "minutes", gone]) });
  const dialog = importDialog(page);
  await expect(dialog.getByText("New: 4", { exact: true })).toBeVisible();
  await expect(dialog.getByText("Refused")).toHaveCount(0);
  const states = dialog.getByRole("region", { name: "Made on another version of the text" });
  await expect(states.getByText("Moved to where their words are now: 1")).toBeVisible();
  await expect(states.getByText("Words changed, to be checked: 1")).toBeVisible();
  await expect(states.getByText("Fit in several places, to be chosen: 1")).toBeVisible();
  await expect(states.getByText("Words not in the text here, to be attached: 1")).toBeVisible();

  await dialog.getByRole("button", { name: "Import", exact: true }).click();
  const said = page.getByRole("status").filter({ hasText: "Imported 4 annotations. 3 have to be checked." });
  await expect(said).toBeVisible();
  const stored = await storedAnnotations(page);
  const start = newer.indexOf(moved);
  expect(stored.map(({ spans }) => spans[0]?.exact).sort()).toEqual([changed, gone, moved, "minutes"].sort());
  expect(stored.find(({ spans }) => spans[0]?.exact === moved)?.spans).toMatchObject([{ start }]);
  // What isn't sure is as the file has it.
  expect(stored.find(({ spans }) => spans[0]?.exact === changed)?.spans).toMatchObject([
    { start: older.indexOf(changed) },
  ]);

  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Undid importing." })).toBeVisible();
  expect(await storedAnnotations(page)).toEqual([]);
  await page.getByRole("button", { name: "Redo", exact: true }).click();
  const passages = (records: Awaited<ReturnType<typeof storedAnnotations>>) =>
    records.map(({ id, textHash, spans }) => ({ id, textHash, spans }));
  await expect.poll(async () => passages(await storedAnnotations(page))).toEqual(passages(stored));
});

test("a file about the text here says nothing of other versions", async ({ page }) => {
  await openMade(page, newer);
  await chooseImport(page, { name: "class.json", text: fileOn(newer, ["18 percent"]) });
  await expect(importDialog(page).getByText("New: 1", { exact: true })).toBeVisible();
  await expect(importDialog(page).getByRole("region")).toHaveCount(0);
});

test("a file that names the source otherwise is known by the text", async ({ page }) => {
  await openMade(page, newer);
  const text = fileOn(newer, ["18 percent"]).replaceAll('"made"', '"000_Report"');
  await chooseImport(page, { name: "class.json", text });
  await importDialog(page).getByRole("button", { name: "Import", exact: true }).click();
  await expect.poll(() => storedAnnotations(page)).toMatchObject([{ sourceId: "made" }]);
});
