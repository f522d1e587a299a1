import type { Page } from "@playwright/test";
import { expectNothingCutOff } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { openSettings, saveBy } from "./settings-dialog.ts";
import { storedTexts } from "./stored-annotations.ts";
import { marks, tagWords } from "./tag-words.ts";

const first = "lateral:1:annotation:damaged-one";
const second = "lateral:1:annotation:damaged-two";
const values = {
  [first]: '{"id":"damaged-one","note":"<img src=x onerror=document.title=1>',
  [second]: `{"id":"damaged-two","note":"\u202Eabc \uD83D","filler":"${"x".repeat(2_000)}"}`,
};

function damagedDialog(page: Page) {
  return page.getByRole("dialog", { name: "Damaged data" });
}

function alert(page: Page) {
  return page.getByRole("alert").filter({ hasText: "can’t be read" });
}

/** Opens a source with one annotation beside what can't be read. */
async function openDamaged(page: Page): Promise<void> {
  await openSource(page, "002");
  await tagWords(page, "public safety", "Opinion");
  await page.evaluate((all) => {
    for (const [key, raw] of Object.entries(all)) localStorage.setItem(key, raw);
  }, values);
  await page.reload();
  await expect(alert(page)).toContainText("2 stored annotations can’t be read");
}

async function look(page: Page): Promise<void> {
  await alert(page).locator("..").getByRole("button", { name: "Look at the data" }).click();
  await expect(damagedDialog(page)).toBeVisible();
}

test("each value is listed with its key, what is wrong and its beginning, as text", async ({ page }) => {
  await openDamaged(page);
  await look(page);
  const items = damagedDialog(page).getByRole("listitem");
  await expect(items).toHaveCount(2);
  await expect(items.first()).toContainText(first);
  await expect(items.first()).toContainText("It is not complete JSON.");
  await expect(items.first()).toContainText("<img src=x onerror=document.title=1>");
  await expect(items.nth(1)).toContainText("\\u202eabc");
  await expect(items.nth(1)).toContainText("…");
  expect((await items.nth(1).innerText()).length).toBeLessThan(1_500);
  await expect(damagedDialog(page).locator("img")).toHaveCount(0);
});

test("saving gives every key and value exactly; removing is at once then, and only of those", async ({
  page,
}) => {
  await openDamaged(page);
  await look(page);
  const dialog = damagedDialog(page);
  const file = await saveBy(page, dialog.getByRole("button", { name: "Save the raw values" }));
  expect(file.name).toMatch(/^lateral-damaged-\d{4}-\d{2}-\d{2}\.json$/);
  const saved = JSON.parse(file.text).values as { key: string; raw: string }[];
  expect(Object.fromEntries(saved.map(({ key, raw }) => [key, raw]))).toEqual(values);
  await dialog.getByRole("button", { name: `Remove ${first}` }).click();
  await expect(dialog.getByRole("listitem")).toHaveCount(1);
  await expect(dialog.getByRole("status")).toContainText("Removed 1 damaged value.");
  expect(Object.keys(await storedTexts(page))).not.toContain(first);
  expect((await storedTexts(page))[second]).toBe(values[second]);
  await expect(marks(page)).toHaveText(["public safety"]);
  await page.reload();
  await expect(alert(page)).toContainText("1 stored annotation can’t be read");
});

test("removing without a file asks first", async ({ page }) => {
  await openDamaged(page);
  await look(page);
  const dialog = damagedDialog(page);
  await dialog.getByRole("button", { name: "Remove all" }).click();
  const question = dialog.getByRole("group", { name: "Remove without a file?" });
  await expect(question.getByRole("button", { name: "Keep them" })).toBeFocused();
  await question.getByRole("button", { name: "Keep them" }).click();
  await expect(dialog.getByRole("listitem")).toHaveCount(2);
  await dialog.getByRole("button", { name: "Remove all" }).click();
  await question.getByRole("button", { name: "Remove them for good" }).click();
  await expect(dialog).toContainText("There is no damaged data any more.");
  expect(Object.keys(await storedTexts(page))).toHaveLength(1);
  await dialog.getByRole("button", { name: "Done" }).click();
  await page.reload();
  await expect(marks(page)).toHaveText(["public safety"]);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("a value that has become a record meanwhile is left alone", async ({ page }) => {
  await openDamaged(page);
  await look(page);
  const [whole = ""] = Object.values(await storedTexts(page)).filter((text) =>
    text.includes("public safety"),
  );
  const mended = whole.replace(/"id":"[\w-]+"/, '"id":"damaged-one"');
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [first, mended] as const);
  const dialog = damagedDialog(page);
  await saveBy(page, dialog.getByRole("button", { name: "Save the raw values" }));
  await dialog.getByRole("button", { name: "Remove all" }).click();
  await expect(dialog.getByRole("alert")).toContainText("It has changed since it was read");
  expect(await storedTexts(page)).toMatchObject({ [first]: mended });
  expect(Object.keys(await storedTexts(page))).not.toContain(second);
});

test("the settings lead to it too, by keyboard, as long as there is any", async ({ page }) => {
  await openDamaged(page);
  await openSettings(page);
  const button = page.getByRole("button", { name: "Look at the damaged data" });
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = damagedDialog(page);
  await dialog.getByRole("button", { name: "Remove all" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(dialog.getByRole("button", { name: "Remove them for good" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("button", { name: "Done" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(button).toHaveCount(0);
});

test("the dialog and its question are accessible, and nothing is cut off", async ({ page }) => {
  await openDamaged(page);
  const checkWideAndNarrow = async () => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 700 });
      await expectNothingCutOff(page);
    }
    await page.setViewportSize({ width: 1280, height: 700 });
  };
  await test.step("the message", checkWideAndNarrow);
  await look(page);
  await test.step("the dialog", checkWideAndNarrow);
  await damagedDialog(page).getByRole("button", { name: "Remove all" }).click();
  await test.step("the question", checkWideAndNarrow);
});
