import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { madeSource, openMade } from "./made-source.ts";
import { storedAnnotations } from "./stored-annotations.ts";

/*
 * A long text is drawn section by section, and what is off screen is laid out last. To whoever uses the page it must be
 * as if all were there.
 */

/** A text of 120 kB in three sections. */
const sentences = 3_000;
const made = madeSource(sentences);
const last = made.text.slice(made.text.lastIndexOf("Plan"));

async function openWhole(page: Page): Promise<void> {
  await openMade(page, made.text);
  await expect(page.locator(".section:not([data-settled])")).toHaveCount(0);
}

/** Whether the last words are in what the browser tells assistive technology. */
async function isTold(page: Page, words: string): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes.some(({ name }) => String(name?.value ?? "").includes(words));
}

test("assistive technology is told of the last words without scrolling there", async ({ page }) => {
  await openWhole(page);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  expect(await isTold(page, last)).toBe(true);
});

test("the browser's own search finds the last words and shows them", async ({ page }) => {
  await openWhole(page);
  const found = await page.evaluate(
    (words) => (window as unknown as { find: (text: string) => boolean }).find(words),
    last,
  );
  expect(found).toBe(true);
  await expect(page.getByText(last)).toBeInViewport();
});

test("a selection from the first words to the last is tagged as one", async ({ page }) => {
  await openWhole(page);
  await page.evaluate(() => {
    const runs = [...document.querySelectorAll("#text [data-start]")];
    const [first, final] = [runs[0]?.firstChild, runs.at(-1)?.lastChild];
    if (!(first && final)) throw new Error("unexpected page without text");
    document.getSelection()?.setBaseAndExtent(first, 0, final, final.textContent?.length ?? 0);
  });
  await page.getByRole("toolbar").getByRole("button", { name: "Opinion" }).click();
  await expect(page.getByRole("status").filter({ hasText: "as opinion" })).toBeVisible();
  const [only] = await storedAnnotations(page);
  expect(only?.spans.map(({ start, end }) => [start, end])).toEqual([[0, made.text.length]]);
});

test("a link to a passage far down opens there, with its marks", async ({ page }) => {
  const far = made.text.indexOf("Plan 2900 ");
  await page.addInitScript((file) => {
    const set: { annotations: { id: string }[] } = JSON.parse(file);
    for (const record of set.annotations) {
      localStorage.setItem(`lateral:1:annotation:${record.id}`, JSON.stringify(record));
    }
  }, made.file);
  await openMade(page, made.text, "?annotation=made-002900");
  const mark = page.locator('mark[data-annotation~="made-002900"]');
  await expect(mark).toBeInViewport();
  await expect(mark).toHaveAttribute("data-current", "true");
  await expect(page.locator("mark")).toHaveCount(sentences);
  await expect(mark).toBeInViewport();
  expect(far).toBeGreaterThan(100_000);
});

test("on paper all is there, whatever was drawn before", async ({ page }) => {
  await openMade(page, made.text);
  const printed = await page.evaluate(() => {
    window.dispatchEvent(new Event("beforeprint"));
    const sections = [...document.querySelectorAll(".section")];
    return {
      all: sections.length,
      drawn: sections.filter(({ textContent }) => textContent !== "").length,
      near: sections.filter((section) => section.hasAttribute("data-near")).length,
    };
  });
  expect(printed).toEqual({ all: 3, drawn: 3, near: 3 });
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(page.locator(".section[data-near]")).toHaveCount(1);
});
