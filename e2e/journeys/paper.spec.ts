import { expectAccessibleInBothColours, expectNothingCutOff } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";
import { exerciseTitle, openHandOut, secretWords } from "./made-exercise.ts";

test("an exercise is laid out for paper, to be marked by pencil, and its key is printed apart", async ({
  page,
}) => {
  await openHandOut(page);
  await page.getByRole("link", { name: "Lay out the task sheet" }).click();
  const sheet = page.getByRole("region", { name: "Task sheet" });
  await expect(sheet.getByRole("heading", { level: 2, name: exerciseTitle })).toBeVisible();
  await expect(page).toHaveTitle(`On paper: ${exerciseTitle} – Lateral`);
  await expect(sheet).toContainText("Name or code name:");
  await expect(sheet).toContainText("Quote: a straight line under the words.");
  await expect(sheet.getByText(/^22 Share with Us\./)).toBeVisible();
  await expectAccessibleInBothColours(page);

  await test.step("what is chosen is seen at once", async () => {
    await expect(sheet.getByRole("list").filter({ hasText: "Include the quotation marks." })).toBeVisible();
    await page.getByRole("checkbox", { name: "Print the rules of the tags" }).uncheck();
    await expect(sheet).not.toContainText("Include the quotation marks.");
    const table = sheet.getByRole("table", { name: "Quote" });
    await expect(table.getByRole("row")).toHaveCount(5);
    await expect(table).toContainText("Speaker");
    await page.getByLabel("Table to fill in").selectOption("8 rows");
    await expect(table.getByRole("row")).toHaveCount(9);
    const words = sheet.getByText("In response to that, Hartford Mayor Luke Bronin");
    await expect(words).toHaveCSS("font-size", "16px");
    await page.getByLabel("Letters").selectOption("Large print, 18 points");
    await expect(words).toHaveCSS("font-size", "24px");
  });

  await test.step("only the sheet is printed, its pages counted, without the key", async () => {
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("button", { name: "Print the task sheet" })).toBeHidden();
    await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
    await expect(sheet).toBeVisible();
    const foot = await page.evaluate(() =>
      document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
    );
    expect(foot.join()).toContain(exerciseTitle);
    expect(foot.join()).toContain('counter(page) " of " counter(pages)');
    for (const secret of secretWords) expect(await page.content()).not.toContain(secret);
    await page.emulateMedia({ media: "screen" });
  });

  await page.getByRole("radio", { name: "The key, for you" }).check();
  const key = page.getByRole("region", { name: "Key on paper" });
  await expect(key).toContainText("Why: A platypus said so.");
  await expect(key.locator("[data-under=quote]").first()).toHaveCSS("text-decoration-style", "solid");
  await expect(page.getByRole("button", { name: "Print the key" })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNothingCutOff(page);
});
