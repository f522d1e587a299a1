import { truncateSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { type Chosen, chooseImport, importDialog } from "./choose-import.ts";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { saveExport } from "./save-export.ts";
import { storedTexts } from "./stored-annotations.ts";
import { marks, tagWords } from "./tag-words.ts";

/** Runs in the page before its own scripts: the sizes of what is read from files, and of what is parsed. */
function noteSizes(): void {
  const sizes = { read: [] as number[], parsed: [] as number[] };
  Object.assign(window, { sizes });
  const { arrayBuffer } = Blob.prototype;
  Blob.prototype.arrayBuffer = function () {
    sizes.read.push(this.size);
    return arrayBuffer.call(this);
  };
  const { parse } = JSON;
  JSON.parse = (text, reviver) => {
    sizes.parsed.push(text.length);
    return parse(text, reviver);
  };
}

interface Sizes {
  /** Bytes of each file that was read. */
  readonly read: readonly number[];
  /** UTF-16 code units of each text that was parsed as JSON. */
  readonly parsed: readonly number[];
}

const sizesOf = (page: Page) => page.evaluate(() => Reflect.get(window, "sizes") as Sizes);

/** A file of zeros that takes no room on the disk. */
function emptyFile(name: string, bytes: number): string {
  const path = test.info().outputPath(name);
  writeFileSync(path, "");
  truncateSync(path, bytes);
  return path;
}

const million = 1_000_000;
const deep = "[".repeat(million) + "]".repeat(million);
const deepNote =
  '{"format":"lateral-annotations","version":1,"unit":"utf-16","sources":[],"annotations":[{"x":' +
  `${'{"a":'.repeat(million)}1${"}".repeat(million)}}]}`;

const refused: readonly (readonly [what: string, make: (ours: string) => string | Buffer, says: RegExp])[] = [
  ["not JSON", () => "Dear teacher, here are my tags", /not JSON/],
  ["cut off", (ours) => ours.slice(0, ours.length / 2), /cut off/],
  ["empty", () => "", /empty/],
  ["of another program", () => '{"type": "FeatureCollection"}', /not of annotations.*Can be read: Lateral/],
  ["of a newer Lateral", (ours) => ours.replace('"version": 1', '"version": 2'), /newer Lateral/],
  ["nested too deep", () => "[".repeat(9_000) + "]".repeat(9_000), /more than 64 levels deep/],
  ["not text", () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), /neither a text in UTF-8 nor a zip/],
  ["nested a million levels", () => deep, /more than 64 levels deep/],
  ["ours with a note that nests a million levels", () => deepNote, /more than 64 levels deep/],
];

test("a file that can't be read is refused in words, and changes nothing", async ({ page }) => {
  await page.addInitScript(noteSizes);
  await openSource(page, "002");
  await tagWords(page, "450 Main Street", "Quote");
  const { text: ours } = await saveExport(page);
  const before = await storedTexts(page);
  const refuse = async (name: string, file: Chosen, says: RegExp) => {
    await chooseImport(page, file);
    await expect(page.getByRole("alert")).toContainText(`“${name}” was not imported`);
    await expect(page.getByRole("alert")).toContainText(says);
    await expect(importDialog(page)).toHaveCount(0);
    expect(await storedTexts(page)).toEqual(before);
    await expect(marks(page)).toHaveText(["450 Main Street"]);
  };

  for (const [what, make, says] of refused) {
    // Each has a name of its own: the words about the file before must not pass for those about this one.
    const name = `${what}.json`;
    await test.step(what, () => refuse(name, { name, text: make(ours) }, says));
  }
  await test.step("a file that nests a million levels is refused before it is parsed", async () => {
    const { read, parsed } = await sizesOf(page);
    expect(Math.max(...read)).toBeGreaterThan(million);
    expect(Math.max(...parsed)).toBeLessThan(million);
  });
  await test.step("a file of more than 50 MB is refused before it is read", async () => {
    await refuse("large.json", emptyFile("large.json", 50_000_001), /too large/);
  });
  await test.step("a file of 200 MB is refused before it is read", async () => {
    await refuse("huge.json", emptyFile("huge.json", 200_000_000), /too large: 200/);
  });
  expect(Math.max(...(await sizesOf(page)).read), "bytes of the largest file that was read").toBeLessThan(
    50_000_000,
  );
});
