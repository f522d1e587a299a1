import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { inflateSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expectNothingCutOff } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";
import { exerciseTitle, openHandOut, secretWords } from "./made-exercise.ts";
import { marks, tagWords } from "./tag-words.ts";
import { beginTask, taskPanel } from "./task-link.ts";

/** Saves what a button offers. */
async function saved(page: Page, button: string): Promise<{ name: string; path: string; text: string }> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).click();
  const download = await downloading;
  const path = test.info().outputPath(download.suggestedFilename());
  await download.saveAs(path);
  return { name: download.suggestedFilename(), path, text: readFileSync(path, "utf8") };
}

test("an exercise is handed out as a page, a file and a link, and its key is in none of them", async ({
  page,
}) => {
  await openHandOut(page);
  await expect(page.getByRole("region", { name: "What students get" })).toContainText(
    "Tag what the mayor wrote.",
  );
  const link = page.getByLabel(/^Link, [\d,]+ characters$/);
  await expect(link).toHaveValue(/#\/classroom\/begin\?task=[\w-]+$/);
  const asPage = await saved(page, "Save the page");
  const asFile = await saved(page, "Save the file");
  expect([asPage.name, asFile.name]).toEqual(["exercise.html", "exercise.lateral.json"]);
  const packed = (await link.inputValue()).replace(/^.*task=/, "");
  const carried = inflateSync(Buffer.from(packed, "base64url")).toString("utf8");
  for (const text of [asPage.text, asFile.text, carried]) {
    expect(text).toContain(exerciseTitle);
    for (const secret of secretWords) expect(text).not.toContain(secret);
  }
  // Only when it is chosen, and under another name.
  const way = page.getByRole("region", { name: "As a file" });
  await way.getByRole("checkbox", { name: "with the key" }).check();
  await expect(way.getByRole("note")).toContainText("The key is in it: one passage");
  const withKey = await saved(page, "Save the file, with the key");
  expect(withKey.name).toBe("exercise-with-key.lateral.json");
  for (const secret of secretWords) expect(withKey.text).toContain(secret);
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNothingCutOff(page);
});

test("the page of an exercise begins it from a disk, with tracing, and keeps what is tagged", async ({
  page,
}) => {
  await openHandOut(page);
  const { path } = await saved(page, "Save the page");
  await page.goto(pathToFileURL(path).href);
  await beginTask(page);
  await expect(taskPanel(page, exerciseTitle)).toContainText("Tag what the mayor wrote.");
  await page.getByRole("navigation", { name: "Texts of the exercise" }).getByRole("link").last().click();
  const words = "any ICE officials to misrepresent their identity";
  await expect(page.getByRole("article")).toContainText(words);
  await tagWords(page, words, "Quote");
  await page.getByRole("button", { name: "Trace these words" }).click();
  await expect(page.getByRole("region", { name: "Trace" })).toBeVisible();
  await page.reload();
  await expect(marks(page, "Quote")).toHaveText([words]);
});

test("a link that was handed out begins the exercise in a fresh profile", async ({
  page,
  browser,
  baseURL,
}) => {
  await openHandOut(page);
  const address = await page.getByLabel(/^Link, /).inputValue();
  const context = await browser.newContext({ baseURL: baseURL ?? "" });
  try {
    const student = await context.newPage();
    await student.goto(address);
    await beginTask(student);
    await expect(taskPanel(student, exerciseTitle)).toContainText("Tag what the mayor wrote.");
  } finally {
    await context.close();
  }
});
