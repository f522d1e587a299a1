import { afterEach, beforeEach, expect, test } from "vitest";
import { page as browser } from "vitest/browser";
import { openSpokenPage, type SpokenPage } from "../spoken.cases.tsx";
import { middleOf, point, rangeOf, selectAsSystem, textOf } from "./touch.cases.ts";

const text = `The river is high. The plan is the waste of resources that we feared.

It costs 12 million dollars. We asked the mayor.`;

let page: SpokenPage;
const known = Object.getOwnPropertyDescriptor(window, "visualViewport");

/** Lets the page see less of itself, as where a keyboard covers the rest. */
function seeOnly(height: number): void {
  const viewport = Object.assign(new EventTarget(), { offsetLeft: 0, offsetTop: 0, height, scale: 1 });
  Object.defineProperty(window, "visualViewport", { configurable: true, value: viewport });
}

async function openPage(): Promise<void> {
  page = await openSpokenPage(text);
  await browser.viewport(390, 800);
  // The part that hears of selections is loaded after the text.
  selectAsSystem(page, "river");
  await expect.poll(tagBar).not.toBeNull();
  document.getSelection()?.removeAllRanges();
  await expect.poll(tagBar).toBeNull();
}

function tagBar(): Element | null {
  return document.querySelector(".tag-bar");
}

function button(name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(".tag-bar button")].find(({ textContent }) =>
    textContent?.startsWith(name),
  );
  if (!found) throw new Error(`unexpected bar without “${name}”`);
  return found;
}

function spans(): string[] {
  const { placed } = page.lateral.annotations.getState();
  return (placed.get("letter") ?? []).map(({ spans }) => spans[0]?.exact ?? "");
}

/** Until the browser has told of the page's selection, and a frame was drawn. */
async function heard(): Promise<void> {
  await new Promise((resolve) => document.addEventListener("selectionchange", resolve, { once: true }));
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}

beforeEach(async () => {
  await openPage();
});

afterEach(async () => {
  if (known) Object.defineProperty(window, "visualViewport", known);
  await page.close();
  localStorage.clear();
});

async function selectByFinger(words: string): Promise<void> {
  point(textOf(), "pointerdown", middleOf(rangeOf(page, words)));
  selectAsSystem(page, words);
  point(textOf(), "pointercancel");
  await expect.poll(() => tagBar()?.hasAttribute("data-docked")).toBe(true);
}

test("under a finger the bar is docked to the lower edge of the window", async () => {
  await selectByFinger("waste of");
  const box = tagBar()?.getBoundingClientRect();
  expect(box?.bottom).toBe(window.innerHeight - 8);
  expect([box?.left, box?.right]).toEqual([8, window.innerWidth - 8]);
});

test("above a keyboard the bar is docked to the edge of what is seen", async () => {
  await page.close();
  seeOnly(420);
  await openPage();
  await selectByFinger("waste of");
  expect(tagBar()?.getBoundingClientRect().bottom).toBe(420 - 8);
});

test("while handles are moved the bar stays, also where nothing is selected for a moment", async () => {
  await selectByFinger("waste of");
  const bar = tagBar();
  let gone = 0;
  const observer = new MutationObserver(() => {
    if (tagBar() !== bar) gone += 1;
  });
  observer.observe(document.body, { childList: true, subtree: true });
  document.getSelection()?.removeAllRanges();
  document.dispatchEvent(new Event("selectionchange"));
  selectAsSystem(page, "waste of resources");
  await expect.poll(() => page.lateral.reading.getState().selected?.span.end).toBe(text.indexOf(" that"));
  observer.disconnect();
  expect(gone).toBe(0);
});

test("a button tags although the tap on it drops the selection", async () => {
  await selectByFinger("aste of resourc");
  const quote = button("Quote");
  point(quote, "pointerdown", middleOf(quote));
  const told = heard();
  document.getSelection()?.removeAllRanges();
  await told;
  point(quote, "pointerup", middleOf(quote));
  quote.click();
  await expect.poll(spans).toEqual(["waste of resources"]);
  await expect.poll(tagBar).toBeNull();
});

test("a finger that slides off a button lets go of the selection that is gone", async () => {
  await selectByFinger("waste of");
  const quote = button("Quote");
  point(quote, "pointerdown", middleOf(quote));
  const told = heard();
  document.getSelection()?.removeAllRanges();
  await told;
  expect(tagBar()).not.toBeNull();
  point(textOf(), "pointerup");
  await expect.poll(tagBar).toBeNull();
  expect(spans()).toEqual([]);
});

test("a pen selects as a mouse does: whole words when it is lifted, and the bar beside them", async () => {
  const pen = { pointerType: "pen", pointerId: 3 };
  point(textOf(), "pointerdown", { ...middleOf(rangeOf(page, "waste of")), ...pen });
  selectAsSystem(page, "aste of resourc");
  // The hand that holds the pen rests on the screen.
  point(textOf(), "pointerdown", { clientX: 300, clientY: 700 });
  const move = new TouchEvent("touchmove", { bubbles: true, cancelable: true });
  textOf().dispatchEvent(move);
  expect(move.defaultPrevented).toBe(true);
  point(textOf(), "pointerup", { clientX: 300, clientY: 700 });
  point(textOf(), "pointerup", pen);
  await expect.poll(() => String(document.getSelection())).toBe("waste of resources");
  await expect.poll(tagBar).not.toBeNull();
  expect(tagBar()?.hasAttribute("data-docked")).toBe(false);
  const after = new TouchEvent("touchmove", { bubbles: true, cancelable: true });
  textOf().dispatchEvent(after);
  expect(after.defaultPrevented).toBe(false);
});
