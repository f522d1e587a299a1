import { fillStorage } from "./fill-storage.ts";
import { expect, noteTrouble, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { openProfile } from "./real-profile.ts";
import { cards, marks, openCard, tagWords } from "./tag-words.ts";

test("a page that comes back from the back-forward cache shows what another tab wrote meanwhile", async ({
  baseURL,
}, testInfo) => {
  const context = await openProfile({
    folder: testInfo.outputPath("profile"),
    baseURL,
    without: ["--disable-back-forward-cache"],
  });
  const trouble = noteTrouble(context, new URL(baseURL ?? "").host);
  const page = await context.newPage();
  await openSource(page, "002");
  await tagWords(page, "behalf of the City", "Quote");
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await page.evaluate(() => {
    performance.mark("kept");
  });
  await page.goto("./icon.svg");
  const other = await context.newPage();
  await openSource(other, "002");
  await tagWords(other, "public safety", "Opinion");
  await cards(other).getByRole("button", { name: "behalf of the City" }).click();
  await expect(openCard(other)).toContainText("behalf of the City");
  await openCard(other).getByRole("button", { name: "Delete" }).click();
  await expect(marks(other)).toHaveText(["public safety"]);
  // Written to the recovery copy only: no event tells the page of it.
  await fillStorage(other, 64);
  await tagWords(other, "any ICE officials", "Statistic");
  await expect(other.getByText("Saved, recovery copy only")).toBeVisible();
  await page.goBack({ waitUntil: "commit" });
  // The same page as before, not one that was loaded anew.
  expect(await page.evaluate(() => performance.getEntriesByName("kept").length)).toBe(1);
  await expect(marks(page)).toHaveText(["public safety", "any ICE officials"]);
  expect(trouble.filter((line) => !line.includes("404"))).toEqual([]);
  await context.close();
});
