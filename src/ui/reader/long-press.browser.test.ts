import { afterEach, beforeEach, expect, test } from "vitest";
import { page as browser } from "vitest/browser";
import { openSpokenPage, type SpokenPage } from "../spoken.cases.tsx";
import { middleOf, point, textOf } from "./touch.cases.ts";

const text = `The river is high. The plan is the waste of resources that we feared.

It costs 12 million dollars. We asked the mayor.`;

let page: SpokenPage;

beforeEach(async () => {
  page = await openSpokenPage(text);
  await browser.viewport(390, 800);
  await page.tagged("12 million dollars", "statistic");
});

afterEach(async () => {
  await page.close();
  localStorage.clear();
});

function markOn(words: string): Element {
  const mark = [...document.querySelectorAll("#text mark")].find(({ textContent }) => textContent === words);
  if (!mark) throw new Error(`unexpected text without a mark on “${words}”`);
  return mark;
}

/** Puts a finger on something, once the page listens to that. */
async function press(target: Element): Promise<void> {
  const mark = target.closest("mark");
  await expect
    .poll(() => {
      point(target, "pointerdown", middleOf(target));
      return mark === null || mark.hasAttribute("data-pressed");
    })
    .toBe(true);
}

function isTaken(target: Element, type: string): boolean {
  const event = new Event(type, { bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  return event.defaultPrevented;
}

function openId(): string | null {
  return page.lateral.place.getState().annotationId;
}

function menu(): Element | null {
  return document.querySelector("[role=menu]");
}

test("a long press on a mark opens its card, and the system selects nothing", async () => {
  const mark = markOn("12 million dollars");
  await press(mark);
  expect(getComputedStyle(mark).userSelect).toBe("none");
  expect([isTaken(mark, "contextmenu"), isTaken(mark, "selectstart")]).toEqual([true, true]);
  await expect.poll(openId).toBe(mark.getAttribute("data-annotation"));
  point(mark, "pointerup");
  expect(mark.hasAttribute("data-pressed")).toBe(false);
  // What the browser clicks when the finger is lifted is not meant.
  expect(isTaken(mark, "click")).toBe(true);
  expect(isTaken(mark, "click")).toBe(false);
});

test("where no click follows a long press, what is pressed next is meant", async () => {
  const mark = markOn("12 million dollars");
  await press(mark);
  await expect.poll(openId).not.toBeNull();
  point(mark, "pointerup");
  point(document.body, "pointerdown");
  expect(isTaken(document.body, "click")).toBe(false);
});

test("of several annotations under the finger the reader is asked which, in a sheet from below", async () => {
  await page.tagged("12 million dollars", "quote");
  await expect.poll(() => markOn("12 million dollars").getAttribute("data-annotation")).toContain(" ");
  await press(markOn("12 million dollars"));
  await expect.poll(menu).not.toBeNull();
  expect(openId()).toBeNull();
  const box = menu()?.getBoundingClientRect();
  expect([box?.left, box?.right, box?.bottom]).toEqual([0, window.innerWidth, window.innerHeight]);
  const buttons = [...document.querySelectorAll<HTMLElement>("[role=menuitem]")];
  expect(buttons.map((button) => button.offsetHeight >= 44)).toEqual([true, true]);
  expect(document.activeElement).toBe(buttons[0]);
});

test("on plain text, and in the mark of the open annotation, a long press stays the system’s", async () => {
  const mark = markOn("12 million dollars");
  await press(mark);
  point(mark, "pointerup");
  const plain = textOf().querySelector("p");
  if (!plain) throw new Error("unexpected text without a paragraph");
  await press(plain);
  expect([isTaken(plain, "contextmenu"), isTaken(plain, "selectstart")]).toEqual([false, false]);
  page.lateral.place.openAnnotation(mark.getAttribute("data-annotation"));
  await expect.poll(() => mark.hasAttribute("data-current")).toBe(true);
  point(mark, "pointerdown", middleOf(mark));
  expect(mark.hasAttribute("data-pressed")).toBe(false);
  expect([isTaken(mark, "contextmenu"), isTaken(mark, "selectstart")]).toEqual([false, false]);
});

test("a finger that scrolls, a second one, and a mouse press nothing", async () => {
  const mark = markOn("12 million dollars");
  const isPressed = () => mark.hasAttribute("data-pressed");
  const at = middleOf(mark);
  await press(mark);
  point(mark, "pointermove", { ...at, clientY: at.clientY + 6 });
  expect(isPressed()).toBe(true);
  point(mark, "pointermove", { ...at, clientY: at.clientY + 16 });
  expect(isPressed()).toBe(false);
  await press(mark);
  point(mark, "pointerdown", { ...at, pointerId: 8 });
  expect(isPressed()).toBe(false);
  point(mark, "pointerdown", { ...at, pointerType: "mouse" });
  expect(isPressed()).toBe(false);
});
