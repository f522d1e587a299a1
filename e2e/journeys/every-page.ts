import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** Pages with all that people act on, by what stands in the address. */
export const pages = [
  "#/source/002",
  "#/source/002?view=claims",
  "#/source/000?view=map",
  "#/classroom",
] as const;

/** Opens such a page and waits until it is there. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(`./${address}`);
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
}

/** Elements with text that is wider or higher than they are and hidden there, but for labels of a picture whose table has them whole. */
export async function expectNoTextHidden(page: Page): Promise<void> {
  const hidden = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, position, fontSize } = getComputedStyle(element);
        // A sign stands for words in little room.
        if (
          fontSize === "0px" ||
          clipPath !== "none" ||
          element.closest(".unseen, .map-picture") ||
          !element.checkVisibility()
        )
          return false;
        if (position === "absolute" && element.clientWidth <= 1) return false;
        const cutsX = overflowX === "hidden" || overflowX === "clip";
        const cutsY = overflowY === "hidden" || overflowY === "clip";
        const isTooWide = cutsX && element.scrollWidth > element.clientWidth + 1;
        const isTooHigh = cutsY && element.scrollHeight > element.clientHeight + 1;
        return (isTooWide || isTooHigh) && element.textContent?.trim() !== "";
      })
      .map((element) => `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 40)}`),
  );
  expect(hidden, "text that is cut off").toEqual([]);
}
