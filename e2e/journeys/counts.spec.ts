import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { type MadeSource, madeSource, openMade } from "./made-source.ts";

/*
 * What an action costs, counted and not timed, so that the figures are the same on every machine.
 */

/** A text of 120 kB in three sections, with 3,000 annotations. */
const made = madeSource(3_000);

interface Counts {
  /** Sections with text in them when the first paragraph came into the page. */
  firstSections: number | null;
  /** Keys under which something was stored. */
  writes: string[];
}

declare global {
  interface Window {
    counts: Counts;
  }
}

/** Stores a file's annotations, as if they had been tagged on an earlier visit. */
async function store(page: Page, { file }: MadeSource): Promise<void> {
  await page.addInitScript((text) => {
    const set: { annotations: { id: string }[] } = JSON.parse(text);
    for (const record of set.annotations) {
      localStorage.setItem(`lateral:1:annotation:${record.id}`, JSON.stringify(record));
    }
  }, file);
}

/** Counts what stands in the page at first, and what is stored. */
async function count(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.counts = { firstSections: null, writes: [] };
    const look = () => {
      if (window.counts.firstSections !== null || !document.querySelector("article .text p")) return;
      window.counts.firstSections = document.querySelectorAll(".section:not(:empty)").length;
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, value) {
      window.counts.writes.push(key);
      setItem.call(this, key, value);
    };
  });
}

/** The runs that are drawn anew, by their offsets, from now on. */
async function watchRuns(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const runs = new Set<string>();
    Object.assign(window, { runs });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        runs.add(element?.closest("[data-start]")?.getAttribute("data-start") ?? "outside of a run");
      }
    }).observe(document.getElementById("text") as HTMLElement, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  return () => page.evaluate(() => [...(window as unknown as { runs: Set<string> }).runs]);
}

/** The keys that were written for annotations; what is noted about files is written after the painted frame. */
function recordWrites(page: Page): Promise<string[]> {
  return page.evaluate(() => window.counts.writes.filter((key) => key !== "lateral:1:safekeeping"));
}

async function openCounted(page: Page): Promise<void> {
  await store(page, made);
  await count(page);
  await openMade(page, made.text);
  await expect(page.locator("mark")).toHaveCount(3_000);
  // What isn't on screen is laid out last; nothing is drawn after that.
  await expect(page.locator(".section:not([data-settled])")).toHaveCount(0);
}

test("of a long text one section is in the page at first, and all in the end", async ({ page }) => {
  await openCounted(page);
  expect(await page.evaluate(() => window.counts.firstSections)).toBe(1);
  await expect(page.locator(".section")).toHaveCount(3);
  await expect(page.locator(".section:not(:empty)")).toHaveCount(3);
});

test("opening stores nothing for annotations", async ({ page }) => {
  await openCounted(page);
  const writes = await page.evaluate(() => window.counts.writes);
  expect(writes.filter((key) => key.includes(":annotation:"))).toEqual([]);
});

test("tagging, editing and undo among 3,000 annotations each store one record and draw one paragraph", async ({
  page,
}) => {
  await openCounted(page);
  const drawn = await watchRuns(page);
  await page.evaluate(() => {
    window.counts.writes.length = 0;
  });
  await page.keyboard.press("j");
  await page.keyboard.press("q");
  await expect(page.getByRole("status").filter({ hasText: "Tagged" })).toBeVisible();
  const stored = await recordWrites(page);
  expect(stored).toHaveLength(1);
  expect(await drawn()).toEqual(["0"]);

  await page.getByRole("radio", { name: "Opinion" }).check();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(page.locator("mark")).toHaveCount(3_000);
  expect(await recordWrites(page)).toEqual([stored[0], stored[0], stored[0], stored[0]]);
  expect(await drawn()).toEqual(["0"]);
});
