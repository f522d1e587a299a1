import { expect, test } from "./fixtures.ts";
import { serveCollection } from "./made-collection.ts";
import { slowTexts } from "./slow-texts.ts";

/*
 * Whoever makes a collection can write texts that take a parser minutes. The page must answer meanwhile, which a hung one
 * would not within the limit of a click, and say what it did with them.
 */

// The worker may use its whole time, and the text is then laid out.
test.describe.configure({ timeout: 90_000 });

for (const [name, text] of Object.entries(slowTexts)) {
  test(`the page answers while it opens ${name}, and says what it did`, async ({ page }) => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await serveCollection(
      page,
      [
        { id: "calm", text: "A calm text." },
        { id: "slow", text },
      ],
      ({ id }) => (id === "slow" ? released : Promise.resolve()),
    );
    await page.goto("./#/source/calm");
    await expect(page.getByRole("article", { name: "calm" })).toContainText("A calm text.");
    const library = page.getByRole("navigation", { name: "Library" });
    await library.getByRole("link", { name: "slow" }).click();
    release();
    const shown = page.getByRole("article", { name: "slow" });
    const settings = page.getByRole("dialog", { name: "Settings" });
    const isOpen = async () =>
      (await shown.count()) > 0 && (await page.locator(".section:not([data-settled])").count()) === 0;
    let isOver = false;
    while (!isOver) {
      await page.getByRole("button", { name: "Settings" }).click();
      await expect(settings).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(settings).toBeHidden();
      isOver = await isOpen();
    }
    await expect(page.getByRole("note")).toContainText("shown as plain text");
  });
}

test("a text that is out of the ordinary but harmless is read as Markdown, by the worker", async ({
  page,
}) => {
  const marked = "The *mayor* said so &fnof; it. ".repeat(40);
  await serveCollection(page, [{ id: "marked", text: `# Heading\n\n${marked}` }]);
  const started = page.waitForEvent("worker");
  await page.goto("./#/source/marked");
  const shown = page.getByRole("article", { name: "marked" });
  await expect(shown.getByRole("heading", { name: "Heading" })).toBeVisible();
  await expect(shown.getByText("mayor").first()).toHaveText("mayor");
  await expect(shown).toContainText("said so ƒ it.");
  await expect(page.getByRole("note")).toHaveCount(0);
  expect((await started).url()).toContain("reading-worker");
});
