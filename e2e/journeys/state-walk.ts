import type { Page } from "@playwright/test";

/** What a reader may see: a view with what is open in it. */
export interface State {
  readonly name: string;
  /** Comes to it from the state before, and waits until all of it is there. */
  readonly open: (page: Page) => Promise<void>;
}

/** States that are reached one after the other, the first from an empty browser. */
export interface StateWalk {
  readonly name: string;
  readonly states: readonly State[];
  /** What is expected to go wrong on the way. */
  readonly trouble?: readonly RegExp[];
}

/** Closes what is open over the page: a dialog, a menu, a bar, a card. */
export async function closeAll(page: Page, times = 1): Promise<void> {
  for (let time = 0; time < times; time++) await page.keyboard.press("Escape");
}
