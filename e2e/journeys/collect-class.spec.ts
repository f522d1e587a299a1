import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { expectAccessible, expectNothingCutOff } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";
import { exercise, fileOf, handIn, handInFile, handInsField, openClassPage } from "./made-class.ts";
import { saveBackup, saveBy } from "./settings-dialog.ts";

function students(page: Page): Locator {
  return page.getByRole("table", { name: "Students" });
}

function rows(page: Page): Locator {
  return students(page).locator("tbody tr");
}

function said(page: Page, text: string): Locator {
  return page.locator(".messages").getByText(text, { exact: true });
}

/** The part of the page under a heading. */
function part(page: Page, heading: string): Locator {
  return page.getByRole("region", { name: heading, exact: true });
}

test("a class is collected from thirty files, a zip and a folder; each file is listed with what became of it", async ({
  page,
}, testInfo) => {
  await openClassPage(page);
  await expect(page.getByText("No hand-ins yet.")).toBeVisible();

  await test.step("thirty files at once", async () => {
    const files = Array.from({ length: 30 }, (_, at) => handInFile(`calm-crow-${at + 10}`, { passages: at }));
    await handInsField(page).setInputFiles(files);
    await expect(said(page, "Collected 30 files.")).toBeVisible();
    await expect(rows(page)).toHaveCount(30);
    await expect(part(page, "Students")).toContainText("30 students take part.");
  });

  await test.step("a dropped zip, with a file that is here and a newer one of a student", async () => {
    const zip = zipSync({
      "in/again.json": strToU8(handIn("calm-crow-10", { passages: 0 })),
      "in/newer.json": strToU8(handIn("calm-crow-11", { passages: 20, handedIn: "2026-11-22T10:00:00Z" })),
    });
    const dropped = await page.evaluateHandle(
      (bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(bytes)], "class.zip"));
        return transfer;
      },
      [...zip],
    );
    await page.locator(".class-page").dispatchEvent("drop", { dataTransfer: dropped });
    await expect(said(page, "Collected 1 file. 1 more is here already, and not kept twice.")).toBeVisible();
    await expect(part(page, "Students")).toContainText("1 of them handed in more than once");
    await page.getByText("Earlier hand-ins").click();
    await expect(page.getByRole("button", { name: "Take out exercise_calm-crow-11.json" })).toBeVisible();
  });

  await test.step("a folder with a broken, a foreign, a strange and a changed one", async () => {
    const folder = testInfo.outputPath("hand-ins");
    const inFolder = {
      "a/exercise_red-fox-2.json": handIn("red-fox-2"),
      "a/broken.json": handIn("grey-owl-3").slice(0, 400),
      "b/foreign.json": handIn("grey-owl-4", { exerciseId: "another" }),
      "b/strange.json": "{}",
      "changed.json": handIn("grey-owl-5", { textHash: `sha256:${"0".repeat(64)}` }),
      ".DS_Store": "x",
    };
    for (const [name, text] of Object.entries(inFolder)) {
      mkdirSync(dirname(`${folder}/${name}`), { recursive: true });
      writeFileSync(`${folder}/${name}`, text);
    }
    await page.getByLabel("Folder of hand-ins").setInputFiles(folder);
    await expect(said(page, "Collected 5 files.")).toBeVisible();
    await expect(rows(page)).toHaveCount(31);
    await expect(part(page, "Left out").getByRole("listitem")).toContainText([
      /broken\.json It can’t be read\..*Ask the student/s,
      /foreign\.json It belongs to another exercise\..*unexpected another, expected quote-/s,
      /strange\.json It is no hand-in\..*unexpected no format/s,
      /changed\.json It was made on other texts\..*had other words/s,
    ]);
  });

  await test.step("the table is sorted by its heads, by keyboard", async () => {
    const tags = students(page).getByRole("columnheader", { name: "Tags" });
    await tags.getByRole("button").press("Enter");
    await expect(tags).toHaveAttribute("aria-sort", "ascending");
    await expect(rows(page).first()).toContainText("calm-crow-10");
    await tags.getByRole("button").press("Enter");
    await expect(tags).toHaveAttribute("aria-sort", "descending");
    await expect(rows(page).first()).toContainText("calm-crow-39");
  });

  await test.step("a file is taken out, put back, and all is there after a reload", async () => {
    await page.getByRole("button", { name: "Take out hand-ins/b/strange.json" }).click();
    await expect(part(page, "Left out").getByRole("listitem")).toHaveCount(3);
    await page.getByRole("button", { name: "Take it back" }).click();
    await expect(part(page, "Left out").getByRole("listitem")).toHaveCount(4);
    await page.reload();
    await expect(rows(page)).toHaveCount(31);
    await expect(part(page, "Left out").getByRole("listitem")).toHaveCount(4);
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNothingCutOff(page);
});

test("real names are shown where they are asked for, and are in no file", async ({ page, browser }) => {
  await openClassPage(page);
  await handInsField(page).setInputFiles([handInFile("blue-heron-14"), handInFile("red-fox-2")]);
  await expect(rows(page)).toHaveCount(2);
  await page.getByText("Code names and real names").click();
  await page.getByRole("textbox", { name: "Real name of red-fox-2" }).fill("Ben Secretname");
  await page.keyboard.press("Enter");
  await page.getByLabel("Or paste a list").fill("blue-heron-14, Ana Secretname\nCem");
  await page.getByRole("button", { name: "Take this list" }).click();
  await expect(page.getByRole("alert").getByText("Line 2: unexpected “Cem”")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Real name of blue-heron-14" })).toHaveValue(
    "Ana Secretname",
  );
  await expect(rows(page).getByText("Secretname")).toHaveCount(0);

  await page.getByLabel("Show real names").check();
  await expect(rows(page)).toContainText(["Ana Secretname", "Ben Secretname"]);
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const saved = [
    await saveBy(page, button("Save the table (CSV)")),
    await saveBy(page, button("Save all feedback (zip)")),
    await saveBy(page, button("Save the class…")),
    await saveBackup(page),
  ];
  for (const { name, text } of saved) expect(text, name).not.toContain("Secretname");
  await page.reload();
  await expect(rows(page)).toHaveCount(2);
  await expect(page.getByLabel("Show real names")).not.toBeChecked();
  await expect(page.getByText("Secretname")).toHaveCount(0);

  await test.step("the class goes on in another browser, without them", async () => {
    const context = await browser.newContext();
    const other = await context.newPage();
    await other.goto("#/classroom");
    const { name, text } = saved[2] ?? { name: "", text: "" };
    await other.getByLabel("Exercise file").setInputFiles(fileOf(name, text));
    await expect(rows(other)).toContainText(["blue-heron-14", "red-fox-2"]);
    await other.getByLabel("Show real names").check();
    await expect(other.getByText("Secretname")).toHaveCount(0);
    await context.close();
  });
});

test("feedback is looked at, printed a page for each, and saved; a sheet says what stays where", async ({
  page,
}) => {
  await openClassPage(page);
  await handInsField(page).setInputFiles([
    handInFile("blue-heron-14", { passages: 6 }),
    fileOf("first.json", handIn("blue-heron-14", { passages: 3, handedIn: "2026-11-22T08:00:00Z" })),
    handInFile("red-fox-2"),
  ]);
  await students(page).getByRole("button", { name: "blue-heron-14" }).press("Enter");
  await expect(page.getByRole("heading", { name: "blue-heron-14", exact: true })).toBeFocused();
  await expect(part(page, "Progress")).toContainText("2 hand-ins: 3, 6 tags; the score");
  const sheet = page.getByRole("article", { name: "Feedback for blue-heron-14" });
  await expect(sheet.getByRole("listitem").first()).toContainText("Right words, right tag.");
  await expect(sheet).not.toContainText("%");
  await page.getByText("Figures and what they mean").click();
  await expect(page.getByRole("table", { name: "All tags together" })).toContainText("Precision1.00");

  const saved = await saveBy(page, page.getByRole("button", { name: "Save the feedback" }));
  expect(saved.name).toBe("feedback_blue-heron-14.html");
  await page.emulateMedia({ media: "print" });
  await expect(sheet).toBeVisible();
  for (const hidden of ["Print the feedback", "Back to the class", "Undo"]) {
    await expect(page.getByRole("button", { name: hidden })).toBeHidden();
  }
  await expect(page.getByRole("navigation", { name: "Library" })).toBeHidden();
  await page.emulateMedia({ media: "screen" });

  await test.step("all at once", async () => {
    await page.getByRole("button", { name: "Back to the class" }).click();
    await expect(students(page).getByRole("button", { name: "blue-heron-14" })).toBeFocused();
    await page.getByRole("button", { name: "Print all feedback…" }).click();
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute("data-printed", "yes");
    });
    await page.getByRole("button", { name: "Print all", exact: true }).click();
    await expect(page.locator("body")).toHaveAttribute("data-printed", "yes");
    await page.emulateMedia({ media: "print" });
    const sheets = page.getByRole("article", { name: /^Feedback for/ });
    await expect(sheets).toHaveCount(2);
    expect(await sheets.nth(1).evaluate((element) => getComputedStyle(element).breakBefore)).toBe("page");
    await page.emulateMedia({ media: "screen" });
  });

  await test.step("the saved page stands alone", async () => {
    await page
      .context()
      .route("**/saved.html", (route) => route.fulfill({ body: saved.text, contentType: "text/html" }));
    const alone = await page.context().newPage();
    await alone.goto("saved.html");
    await expect(alone.getByRole("heading", { level: 1, name: exercise.title })).toBeVisible();
    await expect(alone.getByRole("listitem").first()).toContainText("Right words, right tag.");
    await expectAccessible(alone);
    await alone.close();
  });

  await test.step("the sheet for parents", async () => {
    await page.getByRole("button", { name: "Back to the class" }).click();
    await page.getByRole("link", { name: /What stays where/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: "What stays where" })).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText("which exercise it is")).toBeVisible();
    await expect(page.getByRole("button", { name: "Print this page" })).toBeHidden();
  });
});
