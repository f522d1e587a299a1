import type { Page } from "@playwright/test";

/** Fills localStorage to its last unit, or leaves so many UTF-16 units of it free. */
export async function fillStorage(page: Page, free = 0): Promise<void> {
  await page.evaluate((left) => {
    for (let size = 2 ** 21; size >= 1; size /= 2) {
      try {
        for (let number = 0; ; number++) localStorage.setItem(`filler ${size} ${number}`, "x".repeat(size));
      } catch {
        // Full for pieces of this size: go on with smaller ones.
      }
    }
    if (left === 0) return;
    const [key = "", text = ""] =
      Object.entries(localStorage).find(
        ([name, value]) => name.startsWith("filler") && value.length > left,
      ) ?? [];
    localStorage.setItem(key, text.slice(left));
  }, free);
}

/** Takes away what filled it. */
export async function emptyStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith("filler")) localStorage.removeItem(key);
  });
}
