import { importFile } from "./choose-import.ts";
import { expect, test } from "./fixtures.ts";
import { claimOn, storeClaims } from "./made-claims.ts";
import { openSource } from "./open-source.ts";
import { openExport, saveChosen } from "./save-export.ts";
import { openCard } from "./tag-words.ts";

const claims = [
  claimOn("000", "approximately 2,000 people", { tag: "statistic" }),
  claimOn("004", "2,000 people that", { tag: "statistic" }),
];

test("two claims are linked by keyboard; the link survives undo, a reload, and a W3C file", async ({
  page,
}) => {
  await storeClaims(page, claims);
  await page.goto("./#/source/000?view=claims");
  const rowOf = (words: string) =>
    page.getByRole("row").filter({ has: page.getByRole("link", { name: words, exact: true }) });
  const row = rowOf("approximately 2,000 people");
  const links = row.getByRole("listitem");
  await row.getByRole("checkbox").press("Space");
  await rowOf("2,000 people that").getByRole("checkbox").press("Space");
  await page.getByRole("button", { name: "Link…" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Link two annotations" });
  await dialog.getByRole("radio", { name: "supports" }).press("ArrowDown");
  await expect(dialog).toContainText("“approximately 2,000 people” contradicts “2,000 people that”.");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(links).toHaveText(/contradicts “2,000 people that”/);

  await page.getByRole("button", { name: "Undo", exact: true }).press("Enter");
  await expect(links).toHaveCount(0);
  await page.getByRole("button", { name: "Redo", exact: true }).press("Enter");
  await expect(links).toHaveCount(1);
  await page.reload();
  await expect(links).toHaveText(/contradicts “2,000 people that”/);

  const exporting = await openExport(page);
  await exporting.getByRole("radio", { name: "Web Annotation (W3C)" }).check();
  const saved = await saveChosen(page);
  expect(saved.bytes.toString()).toContain('"motivation":"linking"');
  await expect(page).toHaveTitle("All claims – Lateral");
  await row.getByRole("button", { name: "Link to…: “approximately 2,000 people”" }).press("Enter");
  // In one collection many words stand in several texts: each says in which.
  await expect(
    page.getByRole("dialog", { name: "Link to which annotation?" }).getByRole("listitem"),
  ).toContainText([/California police/]);
  await page.keyboard.press("Escape");
  await row.getByRole("button", { name: /^Remove the link/ }).click();
  await expect(links).toHaveCount(0);
  // What was changed here is newer than the file, and stays: so it is the annotation that is brought back.
  await openSource(page, "000");
  await page.getByRole("button", { name: /^approximately 2,000 people/ }).click();
  await openCard(page).getByRole("button", { name: "Delete" }).click();
  await importFile(page, { name: saved.name, text: saved.bytes });
  await page.getByRole("button", { name: /^approximately 2,000 people/ }).click();
  await expect(openCard(page).getByRole("list", { name: "Links" })).toHaveText(
    /contradicts “2,000 people that” · California police/,
  );
  await openCard(page).getByRole("link", { name: "“2,000 people that”" }).click();
  await expect(openCard(page)).toContainText("is contradicted by “approximately 2,000 people”");
});
