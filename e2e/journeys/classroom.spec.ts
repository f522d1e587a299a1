import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { inflateSync } from "node:zlib";
import type { Browser, Locator, Page } from "@playwright/test";
import { submissionContents } from "../../src/classroom/index.ts";
import { expect, noteTrouble, test } from "./fixtures.ts";
import { fileOf, handInsField } from "./made-class.ts";
import { openSource, sourceById } from "./open-source.ts";
import { type SavedFile, saveExport } from "./save-export.ts";
import { selectedText } from "./select-words.ts";
import { saveBy } from "./settings-dialog.ts";
import { marks, openCard, tagWords } from "./tag-words.ts";
import { beginTask, taskPanel } from "./task-link.ts";

const title = "Who judges here?";
const raids = "nationwide raids to deport undocumented families";
const mission = "are targeted to prioritize people who pose a risk to the community";
const noSense = "this potential enforcement action makes no sense";
/** What only the key says. */
const reasons = ["zinnober reason of the agency", "cadmium reason of the mayor"];

/** A page in a profile of its own, and what it must not do. */
async function freshStudent(browser: Browser, host: string): Promise<{ page: Page; trouble: string[] }> {
  const context = await browser.newContext();
  const trouble = noteTrouble(context, host);
  return { page: await context.newPage(), trouble };
}

/** Presses Tab until something has the focus, as those do who have no mouse. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 150; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}

/** Saves a hand-in from the open dialog, and compares the file with what the dialog lists. */
async function saveListed(page: Page, press: (button: Locator) => Promise<void>): Promise<SavedFile> {
  const dialog = page.getByRole("dialog", { name: "Hand in", exact: true });
  await expect(dialog.getByRole("term")).toHaveText(Object.values(submissionContents));
  const listed = await dialog.getByRole("definition").allInnerTexts();
  const downloading = page.waitForEvent("download");
  await press(dialog.getByRole("button", { name: "Save the file" }));
  const download = await downloading;
  const text = readFileSync(await download.path(), "utf8");
  const file = JSON.parse(text);
  expect(Object.keys(file)).toEqual(["format", "version", "unit", ...Object.keys(submissionContents)]);
  expect(listed.slice(0, 3)).toEqual([`“${title}”`, file.studentId, file.codeName]);
  expect(listed.at(-1)).toContain(`${file.annotations.length} tag`);
  for (const annotation of file.annotations) {
    expect(annotation.creator).toBe(file.codeName);
    expect(Object.keys(annotation).sort()).toEqual([
      ...["attributes", "created", "creator", "id", "modified", "note", "sourceId"],
      ...["spans", "tag", "textHash", "unsure", "v"],
    ]);
  }
  await press(page.getByRole("dialog", { name: "Handed in" }).getByRole("button", { name: "Done" }));
  return { name: download.suggestedFilename(), text };
}

/** Hands in with the mouse. */
async function handIn(page: Page): Promise<SavedFile> {
  await taskPanel(page, title).getByRole("button", { name: "Hand in" }).click();
  return saveListed(page, (button) => button.click());
}

const by = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("a class from beginning to end: made, handed out, done, collected, seen, talked about and printed", async ({
  page,
  browser,
  baseURL,
}, testInfo) => {
  // Four browsers' worth of work, one after the other.
  test.setTimeout(120_000);
  const host = new URL(baseURL ?? "").host;
  const goTo = (name: string) =>
    page.getByRole("navigation", { name: "Exercise" }).getByRole("link", { name, exact: true }).click();
  const text = sourceById("002");

  const foreign = await test.step("the teacher tags a text and makes an exercise of it", async () => {
    await openSource(page, "002");
    await tagWords(page, mission, "Quote");
    await openCard(page)
      .getByRole("textbox", { name: "Note" })
      .fill(reasons[0] ?? "");
    await tagWords(page, noSense, "Opinion");
    await openCard(page)
      .getByRole("textbox", { name: "Note" })
      .fill(reasons[1] ?? "");
    const saved = await saveExport(page);
    await page
      .getByRole("navigation", { name: "Library" })
      .getByRole("link", { name: "Exercises", exact: true })
      .click();
    await page.getByRole("link", { name: "Make an exercise" }).click();
    await page.getByRole("textbox", { name: "Title" }).fill(title);
    for (const id of ["000", "001", "003", "004"])
      await page.getByRole("checkbox", { name: sourceById(id).title }).uncheck();
    await by(page, "Make it").click();
    await page.getByRole("textbox", { name: "What students are to do" }).fill("Tag what is **said**.");
    await by(page, "Use my tags as the key").click();
    const key = page.getByRole("region", { name: text.title });
    await expect(key.getByRole("listitem")).toContainText(reasons);
    return saved;
  });

  const out = await test.step("and hands it out all three ways, none of which knows the key", async () => {
    await goTo("Hand out");
    const html = testInfo.outputPath("exercise.html");
    const downloading = page.waitForEvent("download");
    await by(page, "Save the page").click();
    await (await downloading).saveAs(html);
    const file = await saveBy(page, by(page, "Save the file"));
    const link = await page.getByRole("textbox", { name: /^Link/ }).inputValue();
    const carried = inflateSync(Buffer.from(link.split("task=")[1] ?? "", "base64url")).toString();
    const keyIds = await page.evaluate(() => {
      const name = Object.keys(localStorage).find((one) => one.startsWith("lateral:1:shelf:exercise-"));
      const { content } = JSON.parse(localStorage.getItem(name ?? "") ?? "{}");
      return content.key.map(({ id }: { id: string }) => id) as string[];
    });
    expect(keyIds).toHaveLength(2);
    for (const given of [readFileSync(html, "utf8"), file.text, carried]) {
      expect(given).toContain("Tag what is **said**.");
      for (const word of [...reasons, ...keyIds]) expect(given.includes(word), word).toBe(false);
    }
    return { html, file, link };
  });

  const first = await test.step("the first student does it in the page, from the disk", async () => {
    const { page: own, trouble } = await freshStudent(browser, "no host at all");
    await own.goto(pathToFileURL(out.html).href);
    await own.getByLabel("Your code name").fill("red-owl-20");
    await beginTask(own);
    await tagWords(own, noSense, "Opinion");
    const saved = await handIn(own);
    expect(trouble).toEqual([]);
    await own.context().close();
    return saved;
  });

  const second = await test.step("the second from the link, by keyboard alone", async () => {
    const { page: own, trouble } = await freshStudent(browser, host);
    await own.goto(out.link);
    await tabTo(own, own.getByLabel("Your code name"));
    await own.keyboard.press("ControlOrMeta+A");
    await own.keyboard.type("calm-fox-31");
    await tabTo(own, by(own, "Begin"));
    await own.keyboard.press("Enter");
    await expect(own.getByRole("article")).toBeVisible();
    await expect(taskPanel(own, title).getByRole("button", { name: "Hand in" })).toBeEnabled();
    for (let before = ""; !before.includes(noSense); ) {
      await own.keyboard.press("j");
      await expect.poll(() => selectedText(own)).not.toBe(before);
      before = await selectedText(own);
    }
    await own.keyboard.press("q");
    await expect(marks(own, "Quote")).toHaveCount(1);
    await tabTo(own, taskPanel(own, title).getByRole("button", { name: "Hand in" }));
    await own.keyboard.press("Enter");
    const saved = await saveListed(own, async (button) => {
      await tabTo(own, button);
      await own.keyboard.press("Enter");
    });
    expect(trouble).toEqual([]);
    await own.context().close();
    return saved;
  });

  const [third, again] = await test.step("the third from the file, and hands in twice", async () => {
    const { page: own, trouble } = await freshStudent(browser, host);
    await own.goto(`http://${host}/#/classroom`);
    await own.getByLabel("Exercise file").setInputFiles(fileOf(out.file.name, out.file.text));
    await own.getByRole("dialog").getByRole("button", { name: "Do it" }).click();
    await own.getByLabel("Your code name").fill("dry-lynx-42");
    await beginTask(own);
    await tagWords(own, raids, "Quote");
    const once = await handIn(own);
    await tagWords(own, noSense, "Opinion");
    const twice = await handIn(own);
    await expect(taskPanel(own, title)).toContainText("Handed in 2 times");
    expect(trouble).toEqual([]);
    await own.context().close();
    return [once, twice];
  });

  await test.step("the teacher collects all of that, with a broken and a foreign file among it", async () => {
    await goTo("Class");
    const files = [
      ...[first, second, third].map(({ name, text: words }) => fileOf(name, words)),
      fileOf("exercise_dry-lynx-42 (1).json", again.text),
      fileOf("exercise_broken.json", first.text.slice(0, 600)),
      fileOf(foreign.name, foreign.text),
    ];
    await handInsField(page).setInputFiles(files);
    await expect(page.locator(".messages").getByText("Collected 6 files.", { exact: true })).toBeVisible();
    const rows = page.getByRole("table", { name: "Students" }).locator("tbody tr");
    await expect(rows).toContainText(["calm-fox-31", "dry-lynx-42", "red-owl-20"]);
    await expect(rows.nth(1)).toContainText("0.50");
    const students = page.getByRole("region", { name: "Students", exact: true });
    await expect(students).toContainText("3 students take part. 1 of them handed in more than once");
    await page.getByText("Earlier hand-ins").click();
    await expect(by(page, "Take out exercise_dry-lynx-42.json")).toBeVisible();
    const left = page.getByRole("region", { name: "Left out" }).getByRole("listitem");
    await expect(left).toHaveCount(2);
    await expect(left.filter({ hasText: "exercise_broken.json" })).toContainText("It can’t be read.");
    await expect(left.filter({ hasText: foreign.name })).toContainText("It is no hand-in.");
  });

  await test.step("sees who tagged what, on the text, in figures and to talk about", async () => {
    await goTo("See");
    await expect(page.getByText("3 students tagged 4 passages in 1 text")).toBeVisible();
    const heat = page.getByRole("article", { name: `Heat map of ${text.title}` });
    await heat.locator("mark").filter({ hasText: noSense }).hover();
    await expect(page.getByRole("status").filter({ hasText: noSense })).toHaveText(
      `“${noSense}”: 2 opinion, 1 quote.`,
    );
    const figures = page.getByRole("table", { name: "Agreement of the class, all tags together" });
    await expect(figures.getByRole("row")).toHaveCount(4);
    await expect(figures.getByRole("row", { name: "|u-alpha" })).toContainText(/-?0\.\d*[1-9]/);
    const plan = page.getByRole("region", { name: "To discuss" });
    await expect(plan.getByRole("listitem").first()).toContainText(noSense);
    await expect(plan.getByRole("listitem").first()).toContainText(
      "2 tagged this as opinion, 1 tagged it as quote.",
    );
  });

  await test.step("decides a place, saves the new key and prints it", async () => {
    await goTo("Discuss");
    await by(page, "Make the key").click();
    await expect(page.getByText("0 of 3 places decided")).toBeVisible();
    const place = page.getByRole("region", { name: "Place" });
    await place
      .getByRole("list", { name: "As readers tagged it" })
      .getByRole("button", { name: /^Quote/ })
      .click();
    await expect(page.getByText("1 of 3 places decided")).toBeVisible();
    await by(page, "Save as the new key").click();
    await expect(page.getByText("This is the exercise’s key.")).toBeVisible();
    await page.emulateMedia({ media: "print" });
    const sheet = page.getByRole("region", { name: "Key" });
    await expect(sheet.getByRole("heading", { level: 1 })).toHaveText(`Key: ${title}`);
    await expect(sheet.getByRole("listitem")).toContainText([raids, mission, noSense]);
    await expect(sheet.getByRole("listitem").last()).toContainText(reasons[1] ?? "");
    await expect(page.getByRole("button")).toHaveCount(0);
    await page.emulateMedia({ media: "screen" });
  });

  await test.step("by which hand-ins count anew", async () => {
    await goTo("Class");
    const row = page.getByRole("row", { name: "dry-lynx-42" });
    await expect(row).toContainText("0.80");
  });
});
