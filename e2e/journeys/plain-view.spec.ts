import { expect, test } from "./fixtures.ts";
import { serveCollection } from "./made-collection.ts";

test("a source whose file is plain text is never read as Markdown", async ({ page }) => {
  await serveCollection(page, [{ id: "plain", text: "# The mayor *said*\n\n1. so", ending: "txt" }]);
  await page.goto("./#/source/plain");
  await expect(page.locator("#text")).toHaveText("# The mayor *said*1. so");
  await expect(page.getByRole("note")).toHaveCount(0);
});

test("a text that can't be shown is offered as plain text, with the way back", async ({
  page,
  expectedTrouble,
}) => {
  expectedTrouble.push(/broken on purpose/);
  // What only the laid-out text needs fails, until the page is told otherwise.
  await page.addInitScript(() => {
    const Original = IntersectionObserver;
    Object.assign(window, { isBroken: true });
    window.IntersectionObserver = class extends Original {
      constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
        super(callback, options);
        if ((window as unknown as { isBroken: boolean }).isBroken) throw new Error("broken on purpose");
      }
    };
  });
  await serveCollection(page, [{ id: "letter", text: "# The mayor *said*\n\nso" }]);
  await page.goto("./#/source/letter");
  const failure = page.getByRole("alert");
  await expect(failure).toContainText("broken on purpose");
  await failure.getByRole("button", { name: "Show as plain text" }).click();
  const article = page.getByRole("article", { name: "letter" });
  await expect(article.locator(".text")).toContainText("# The mayor *said*");
  await expect(article.getByRole("note")).toContainText("Shown as plain text, as you asked");
  await page.evaluate(() => Object.assign(window, { isBroken: false }));
  await article.getByRole("button", { name: "Show it as it is laid out" }).click();
  await expect(article.getByRole("heading", { name: "The mayor said" })).toBeVisible();
  await expect(article.getByRole("note")).toHaveCount(0);
});
