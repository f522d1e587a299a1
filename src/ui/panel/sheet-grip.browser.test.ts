import { afterEach, beforeEach, expect, test } from "vitest";
import { page as browser } from "vitest/browser";
import { point } from "../reader/touch.cases.ts";
import { openSpokenPage, type SpokenPage } from "../spoken.cases.tsx";

const paragraph = "The river is high. The plan is the waste of resources that we feared. ";
const text = `${paragraph.repeat(20)}\n\nIt costs 12 million dollars.\n\n${paragraph.repeat(20)}`;

let page: SpokenPage;

/** The half of a screen of 800 pixels that the sheet takes. */
const half = 416;

beforeEach(async () => {
  page = await openSpokenPage(text);
  await browser.viewport(390, 800);
  await page.tagged("12 million dollars", "statistic");
});

afterEach(async () => {
  await page.close();
  localStorage.clear();
});

function grip(): HTMLElement | null {
  return document.querySelector(".sheet-grip");
}

function panel(): HTMLElement {
  const found = document.querySelector<HTMLElement>(".desk > .panel");
  if (!found) throw new Error("unexpected page without a panel");
  return found;
}

function mark(): HTMLElement {
  const found = document.querySelector<HTMLElement>("#text mark");
  if (!found) throw new Error("unexpected text without a mark");
  return found;
}

async function openSheet(): Promise<HTMLElement> {
  mark().click();
  await expect.poll(grip).not.toBeNull();
  const found = grip();
  if (!found) throw new Error("unexpected sheet without a grip");
  return found;
}

function pull(held: Element, by: number): void {
  point(held, "pointerdown", { clientX: 195, clientY: 400 });
  point(held, "pointermove", { clientX: 195, clientY: 400 + by });
  point(held, "pointerup", { clientX: 195, clientY: 400 + by });
}

test("the card of a mark comes in a sheet over half of the screen, with the passage in sight above it", async () => {
  await openSheet();
  const box = () => panel().getBoundingClientRect();
  expect([box().height, box().bottom]).toEqual([half, 800]);
  await expect.poll(() => mark().getBoundingClientRect().bottom < box().top).toBe(true);
  expect(mark().getBoundingClientRect().top).toBeGreaterThan(52);
});

test("pressed, the grip takes the whole screen and gives half of it back", async () => {
  const held = await openSheet();
  const { left, top, width, height } = held.getBoundingClientRect();
  expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(held);
  held.click();
  await expect.poll(() => panel().getBoundingClientRect().top).toBe(52);
  expect(held.getAttribute("aria-pressed")).toBe("true");
  held.click();
  await expect.poll(() => panel().offsetHeight).toBe(half);
});

test("pulled, the sheet goes along, becomes whole, half, and goes, and the focus is on the passage", async () => {
  const held = await openSheet();
  point(held, "pointerdown", { clientX: 195, clientY: 400 });
  point(held, "pointermove", { clientX: 195, clientY: 340 });
  await expect.poll(() => panel().offsetHeight).toBe(half + 60);
  point(held, "pointercancel");
  await expect.poll(() => panel().offsetHeight).toBe(half);
  pull(held, -120);
  await expect.poll(() => panel().getBoundingClientRect().top).toBe(52);
  pull(held, 120);
  await expect.poll(() => panel().offsetHeight).toBe(half);
  panel().querySelector<HTMLElement>(".card-words")?.focus();
  pull(held, 200);
  await expect.poll(() => getComputedStyle(panel()).display).toBe("none");
  expect(document.activeElement).toBe(mark());
});

test("Escape in a field leaves the field; then it closes the card, and the sheet with it", async () => {
  await openSheet();
  await expect.poll(() => panel().querySelector("textarea")).not.toBeNull();
  const field = panel().querySelector("textarea");
  field?.focus();
  const press = (target: Element) =>
    target.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
  if (field) press(field);
  await expect.poll(() => document.activeElement).toBe(document.body);
  expect(grip()).not.toBeNull();
  press(document.body);
  await expect.poll(grip).toBeNull();
});

test("Escape closes the sheet where no card is open", async () => {
  const notes = [...document.querySelectorAll<HTMLElement>(".top-bar button")].find(({ textContent }) =>
    textContent?.startsWith("Notes"),
  );
  notes?.click();
  await expect.poll(grip).not.toBeNull();
  document.body.dispatchEvent(
    new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }),
  );
  await expect.poll(grip).toBeNull();
});

test("a phone’s own Back closes it, and is asked for once it is open only", async () => {
  const watchers: { onclose: (() => void) | null }[] = [];
  const known = Object.getOwnPropertyDescriptor(window, "CloseWatcher");
  class Watcher {
    onclose: (() => void) | null = null;
    constructor() {
      watchers.push(this);
    }
    destroy() {
      watchers.splice(watchers.indexOf(this), 1);
    }
  }
  Object.defineProperty(window, "CloseWatcher", { configurable: true, value: Watcher });
  try {
    expect(watchers).toHaveLength(0);
    await openSheet();
    await expect.poll(() => watchers).toHaveLength(1);
    watchers[0]?.onclose?.();
    await expect.poll(grip).toBeNull();
    expect(watchers).toHaveLength(0);
  } finally {
    if (known) Object.defineProperty(window, "CloseWatcher", known);
    else Reflect.deleteProperty(window, "CloseWatcher");
  }
});

test("it stands on a keyboard, and stays below the bar", async () => {
  await openSheet();
  document.documentElement.style.setProperty("--keyboard", "420px");
  const box = panel().getBoundingClientRect();
  expect([box.top, box.bottom]).toEqual([52, 420]);
  document.documentElement.style.removeProperty("--keyboard");
});
