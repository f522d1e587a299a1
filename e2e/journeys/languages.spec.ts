import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const inSettings = (page: Page, name: string) => page.getByRole("dialog", { name });

test.describe("in a browser that speaks Spanish", () => {
  test.use({ locale: "es-MX" });

  test("the page speaks Spanish, the text its own language, and what is chosen instead is kept", async ({
    page,
  }) => {
    await page.goto("/");
    const html = page.locator("html");
    await expect(html).toHaveAttribute("lang", "es");
    await expect(page.locator("article")).toHaveAttribute("lang", "en-US");
    await page.getByRole("button", { name: "Ajustes" }).click();
    // All is said anew, this radio button too: it can’t be asked afterwards whether it is checked.
    await inSettings(page, "Ajustes").getByRole("radio", { name: "English" }).click();
    const settings = inSettings(page, "Settings");
    await expect(settings.getByRole("radio", { name: "English" })).toBeFocused();
    await expect(html).toHaveAttribute("lang", "en");
    await page.keyboard.press("Escape");
    await page.reload();
    await expect(page.getByRole("button", { name: "Settings" })).toBeVisible();
  });

  test("a text that can’t be loaded says so in Spanish, though it failed before Spanish was there", async ({
    page,
    expectedTrouble,
  }) => {
    expectedTrouble.push(/404/);
    await page.route("**/002_*.md", (route) => route.fulfill({ status: 404 }));
    await page.goto("./#/source/002");
    await expect(page.getByRole("main")).toContainText("El servidor respondió 404");
  });
});

test("the page can be laid out from right to left", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("radio", { name: "From right to left" }).check();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await page.keyboard.press("Escape");
  const left = async (part: Locator) => (await part.boundingBox())?.x ?? Number.NaN;
  const library = page.getByRole("navigation", { name: "Library" });
  expect(await left(library)).toBeGreaterThan(await left(page.getByRole("article")));
});
