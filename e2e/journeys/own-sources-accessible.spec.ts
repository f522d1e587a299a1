import { expectNothingCutOff } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import {
  addDialog,
  addFiles,
  arrangeDialog,
  chooseFiles,
  council,
  library,
  listed,
  openAdding,
  openArranging,
  reply,
} from "./own-sources.ts";
import { marks, openCard } from "./tag-words.ts";

test("by keyboard alone: adding, tagging, editing, deleting and undo", async ({ page }) => {
  await openSource(page, "002");
  const add = library(page).getByRole("button", { name: "Add sources" });
  await add.focus();
  await page.keyboard.press("Enter");
  await expect(addDialog(page)).toBeVisible();
  await addDialog(page).getByLabel("Or paste a text").focus();
  await page.keyboard.insertText("The mayor said no. Nobody asked why.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(addDialog(page).getByRole("listitem")).toHaveCount(1);
  await addDialog(page).getByRole("button", { name: "Add source" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("article", { name: /^The mayor said no/ })).toBeVisible();
  await expect(addDialog(page)).toBeHidden();
  await page.evaluate(() => document.getElementById("text")?.focus());
  await page.keyboard.press("j");
  await page.keyboard.press("q");
  await expect(marks(page, "Quote")).toHaveText(["The mayor said no."]);
  await page.keyboard.press("Escape");
  await expect(openCard(page)).toHaveCount(0);
  await library(page).getByRole("button", { name: "Collections" }).focus();
  await page.keyboard.press("Enter");
  await arrangeDialog(page)
    .getByRole("button", { name: /^Edit The mayor/ })
    .focus();
  await page.keyboard.press("Enter");
  const edit = page.getByRole("dialog", { name: "Edit source" });
  await edit.getByLabel("Title").focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText("No");
  await edit.getByRole("button", { name: "Keep" }).focus();
  await page.keyboard.press("Enter");
  await expect(listed(page)).toHaveText(["No"]);
  await expect(arrangeDialog(page).getByRole("button", { name: "Edit No" })).toBeFocused();
  await arrangeDialog(page).getByRole("button", { name: "Delete No" }).focus();
  await page.keyboard.press("Enter");
  await expect(listed(page)).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(arrangeDialog(page)).toBeHidden();
  await page.keyboard.press("Control+z");
  await expect(listed(page)).toHaveText(["No"]);
  await page.keyboard.press("Control+z");
  await expect(listed(page)).toHaveText([/^The mayor said no/]);
});

test("the dialogs are accessible, and fit a narrow screen", async ({ page }) => {
  await openSource(page, "002");
  await addFiles(page, council, reply);
  await openAdding(page);
  await chooseFiles(page, { ...council, name: "copy.txt" }, { name: "empty.txt", text: "" });
  await addDialog(page).getByText("Title, publisher, date").click();
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNothingCutOff(page);
  await page.keyboard.press("Escape");
  await page.setViewportSize({ width: 1280, height: 800 });
  await openArranging(page);
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNothingCutOff(page);
});
