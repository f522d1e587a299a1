import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expectNothingCutOff } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";

async function openFile(page: Page, name: string): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open an exercise file…" }).click();
  await (await choosing).setFiles(join(import.meta.dirname, "../../public/exercises", name));
}

test("statements are sorted by keys, and a ready exercise is used with its key", async ({ page }) => {
  await page.goto("./#/classroom");
  await page.getByRole("link", { name: "Checkable or opinion?" }).click();
  await expect(page.getByRole("heading", { name: "Checkable or opinion?", level: 1 })).toBeVisible();
  const groups = page.getByRole("article").getByRole("group");
  await expect(groups).toHaveCount(10);
  for (const group of await groups.all()) {
    await group.getByRole("radio", { name: "Checkable" }).focus();
    await page.keyboard.press("Space");
  }
  // Arrows move on within a statement.
  await page.keyboard.press("ArrowDown");
  await expect(groups.last().getByRole("radio", { name: "Opinion" })).toBeChecked();
  await expect(page.getByRole("status").filter({ hasText: "All sorted." })).toBeVisible();
  await page.getByRole("button", { name: "Show the reasons" }).press("Enter");
  const result = page.getByRole("region", { name: "What came out" });
  await expect(result).toBeFocused();
  await expect(result).toContainText(
    "You sorted 6 of 10 as the reasons say: 4 opinions were taken for checkable.",
  );
  await expect(page.getByText("A guess at a motive.")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("A guess at a motive.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Again" })).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("button", { name: "Again" }).press("Enter");
  await expect(page.getByText("10 of 10 left.")).toBeVisible();

  await page.getByRole("link", { name: "All exercises" }).click();
  await expect(page.getByRole("link", { name: "Do it yourself: Whose opinion?" })).toHaveAttribute(
    "href",
    "#/classroom/begin?ready=whose-opinion.json",
  );
  await page.getByText("The task", { exact: true }).first().click();
  await page.getByRole("button", { name: "Use this one: Is that what the letter says?" }).click();
  await expect(page.getByRole("heading", { name: "Is that what the letter says?", level: 1 })).toBeVisible();
  // It is ready: what comes next is to hand it out.
  await expect(page.getByRole("link", { name: "Hand out" })).toHaveAttribute("aria-current", "page");
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await expect(page.getByText("“Bronin also requested that” gives it to him")).toBeVisible();
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNothingCutOff(page);
  await page.setViewportSize({ width: 1280, height: 720 });

  await page.getByRole("link", { name: "All exercises" }).click();
  await openFile(page, "warm-up.json");
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText("not an exercise saved by Lateral");
  await page.keyboard.press("Escape");
  await openFile(page, "whose-opinion.json");
  await page.getByRole("button", { name: "Add to your exercises" }).click();
  await expect(page.getByRole("heading", { name: "Whose opinion?", level: 1 })).toBeVisible();
});
