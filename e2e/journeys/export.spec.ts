import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "./fixtures.ts";
import { openSource, sourceLinks, sources } from "./open-source.ts";
import { saveExport } from "./save-export.ts";
import { storedAnnotations } from "./stored-annotations.ts";
import { openCard, tagWords } from "./tag-words.ts";

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../public/schemas/lateral-annotations-1.json"), "utf8"),
);

test("an export has the day in its name and the published shape", async ({ page }) => {
  await openSource(page, "002");
  const card = await tagWords(page, "450 Main Street", "Quote");
  await card.getByLabel("Note").fill("An *address*, “so-called”");
  await tagWords(page, "public safety", "Opinion");
  await sourceLinks(page).nth(3).click();
  await tagWords(page, "known gang member", "Statistic");

  const day = new Date().toISOString().slice(0, 10);
  const { name, text } = await saveExport(page);
  expect(name).toBe(`lateral-annotations-${day}.json`);
  const validate = new Ajv2020({ strict: false }).compile(schema);
  const file = JSON.parse(text);
  expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
  expect(file.sources.map(({ id }: { id: string }) => id)).toEqual(sources.map(({ id }) => id));
  const stored = await storedAnnotations(page);
  expect(file.annotations).toHaveLength(3);
  expect(new Map(file.annotations.map((one: { id: string }) => [one.id, one]))).toEqual(
    new Map(stored.map((one) => [one.id, one])),
  );
  await expect(page.getByRole("status").filter({ hasText: "Exported 3 annotations" })).toBeVisible();
});

test("the same annotations give the same file, also after a reload", async ({ page }) => {
  await openSource(page, "002");
  await tagWords(page, "450 Main Street", "Quote");
  await tagWords(page, "public safety", "Opinion");
  const first = await saveExport(page);
  const second = await saveExport(page);
  expect(second.text).toBe(first.text);
  await page.reload();
  await expect(openCard(page)).toBeVisible();
  expect((await saveExport(page)).text).toBe(first.text);
});

test("what was deleted is not in the file", async ({ page }) => {
  await openSource(page, "002");
  await tagWords(page, "450 Main Street", "Quote");
  const card = await tagWords(page, "public safety", "Opinion");
  await card.getByRole("button", { name: "Delete" }).click();
  const { text } = await saveExport(page);
  expect(JSON.parse(text).annotations).toMatchObject([{ spans: [{ exact: "450 Main Street" }] }]);
});
