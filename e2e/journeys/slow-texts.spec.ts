import { availableParallelism, loadavg } from "node:os";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { serveCollection } from "./made-collection.ts";
import { slowTexts } from "./slow-texts.ts";

/*
 * Whoever makes a collection can write texts that take a parser minutes. The page must answer meanwhile, and say what it
 * did with them.
 */

// One after the other: two at once would measure how they share a processor.
test.describe.configure({ mode: "default", timeout: 60_000 });

/** From a click to the next painted frame, in milliseconds. */
const answersWithin = 100;

/** Other work on the computer makes every click wait for a processor: with more of it than processors, four times. */
function allowance(): number {
  return (loadavg()[0] ?? 0) > availableParallelism() ? 4 : 1;
}

/** Collects how long each click takes to be answered and painted, as the browser itself measures it. */
async function watchClicks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = { longest: 0 };
    Object.assign(window, { watched });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === "click") watched.longest = Math.max(watched.longest, duration);
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
}

/** The longest that a click took, in milliseconds; 0 where all were answered within a frame. */
function longestClick(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { watched: { longest: number } }).watched.longest);
}

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
    await watchClicks(page);
    const library = page.getByRole("navigation", { name: "Library" });
    await library.getByRole("link", { name: "slow" }).click();
    release();
    const shown = page.getByRole("article", { name: "slow" });
    const brand = page.locator(".brand");
    const isOpen = async () =>
      (await shown.count()) > 0 && (await page.locator(".section:not([data-settled])").count()) === 0;
    let isOver = false;
    while (!isOver) {
      await brand.click();
      isOver = await isOpen();
    }
    await expect(page.getByRole("note")).toContainText("shown as plain text");
    expect(await longestClick(page), "milliseconds from a click to the next frame").toBeLessThanOrEqual(
      answersWithin * allowance(),
    );
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
