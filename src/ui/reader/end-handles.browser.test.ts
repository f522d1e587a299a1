import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page as browser } from "vitest/browser";
import { openSpokenPage, type SpokenPage } from "../spoken.cases.tsx";
// They are loaded when used, and a server that transforms them first may take longer than a test waits.
import "./end-handles.tsx";
import { middleOf, point, rangeOf, textOf } from "./touch.cases.ts";

const line = "The river is high and wide. ";
const text = `The plan is the waste of resources that we feared.

It costs 12 million dollars. We asked the mayor.

${line.repeat(60)}`;

let page: SpokenPage;

beforeEach(async () => {
  page = await openSpokenPage(text);
  await browser.viewport(390, 800);
  window.scrollTo({ top: 0, behavior: "instant" });
});

afterEach(async () => {
  await page.close();
  localStorage.clear();
});

function handle(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[role=slider][aria-label="${name}"]`);
  if (!found) throw new Error(`unexpected page without a handle “${name}”`);
  return found;
}

function names(): (string | null)[] {
  return [...document.querySelectorAll("[role=slider]")].map((one) => one.getAttribute("aria-label"));
}

function words(): string[] {
  const { placed } = page.lateral.annotations.getState();
  return (placed.get("letter") ?? []).flatMap(({ spans }) => spans.map(({ exact }) => exact));
}

function loupe(): HTMLElement | null {
  return document.querySelector(".end-loupe");
}

/** Tags words and opens their card as a finger does. */
async function openByFinger(tagged: string): Promise<void> {
  await page.tagged(tagged, "quote");
  const id = page.lateral.annotations.getState().placed.get("letter")?.[0]?.id ?? null;
  page.lateral.place.openAnnotation(id);
  // What hears of fingers is loaded after the text: a first one may come too early for it.
  const touched = () => {
    point(textOf(), "pointerdown");
    point(textOf(), "pointerup");
    return names();
  };
  await expect.poll(touched).toEqual(["Start of the words", "End of the words"]);
}

/** Takes hold of a handle and moves it to the last letter of words, or to the first for the start. */
function drag(name: string, to: string, pointer: { pointerType?: string } = {}): void {
  const held = handle(name);
  const from = middleOf(held);
  const { left, right, top, height } = held.getBoundingClientRect();
  const letters = [...rangeOf(page, to).getClientRects()];
  const letter = name.startsWith("Start") ? letters[0] : letters.at(-1);
  if (!letter) throw new Error(`unexpected “${to}” without a line`);
  const isStart = name.startsWith("Start");
  // The edge of the words stands in the middle of the handle, some way above or below it.
  const lineHeight = Number.parseFloat(held.style.getPropertyValue("--line"));
  const stands = isStart ? top + 0.88 * height + lineHeight / 2 : top + 0.12 * height - lineHeight / 2;
  const x = (isStart ? letter.left + 2 : letter.right - 2) - (left + right) / 2;
  const y = letter.top + letter.height / 2 - stands;
  const at = { ...pointer, clientX: from.clientX + x, clientY: from.clientY + y };
  point(held, "pointerdown", { ...pointer, ...from });
  point(held, "pointermove", at);
}

function letGo(name: string): void {
  point(handle(name), "pointerup");
}

describe("handles at the ends of the open annotation", () => {
  test("stand beyond its words, large enough for a thumb", async () => {
    await openByFinger("waste of resources");
    const first = rangeOf(page, "w").getBoundingClientRect();
    const start = handle("Start of the words").getBoundingClientRect();
    const end = handle("End of the words").getBoundingClientRect();
    expect([start.width, start.height, end.width, end.height]).toEqual([44, 44, 44, 44]);
    expect(start.bottom).toBeLessThan(first.top + 8);
    const last = rangeOf(page, "resources").getBoundingClientRect();
    expect(end.top).toBeGreaterThan(last.bottom - 8);
    expect((end.left + end.right) / 2).toBeCloseTo(last.right, 0);
  });

  test("dragged they take in whole words, shown above the finger, as one step of undo", async () => {
    await openByFinger("waste of resources");
    drag("End of the words", "that we f");
    await expect.poll(() => loupe()?.textContent).toContain("that we feared");
    const bubble = loupe()?.getBoundingClientRect();
    const line = rangeOf(page, "feared").getBoundingClientRect();
    expect(bubble && (bubble.bottom < line.top || bubble.top > line.bottom)).toBe(true);
    expect(words()).toEqual(["waste of resources"]);
    letGo("End of the words");
    await expect.poll(words).toEqual(["waste of resources that we feared"]);
    await expect.poll(loupe).toBeNull();
    await page.hears(/It ends with “.*that we feared.*” now\./);
    drag("Start of the words", "is the", { pointerType: "pen" });
    letGo("Start of the words");
    await expect.poll(words).toEqual(["is the waste of resources that we feared"]);
    expect(page.lateral.annotations.getState().past.length).toBe(3);
  });

  test.each([
    ["Escape", () => document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }))],
    ["a second finger", () => point(textOf(), "pointerdown", { pointerId: 8 })],
    ["a pointer that the browser takes away", () => point(textOf(), "pointercancel")],
  ])("%s leaves an end where it was", async (_, leave) => {
    await openByFinger("waste of resources");
    const { past } = page.lateral.annotations.getState();
    drag("End of the words", "that we f");
    await expect.poll(loupe).not.toBeNull();
    leave();
    await expect.poll(loupe).toBeNull();
    letGo("End of the words");
    expect(words()).toEqual(["waste of resources"]);
    expect(page.lateral.annotations.getState().past).toBe(past);
    // What was left is not taken up again.
    expect(page.lateral.place.getState().annotationId).not.toBeNull();
  });

  test("arrows move them by words, and with Shift by letters", async () => {
    await openByFinger("waste of resources");
    const press = (name: string, key: string, shiftKey = false) =>
      handle(name).dispatchEvent(
        new KeyboardEvent("keydown", { key, shiftKey, bubbles: true, cancelable: true }),
      );
    press("End of the words", "ArrowLeft");
    await expect.poll(words).toEqual(["waste of"]);
    press("Start of the words", "ArrowRight", true);
    await expect.poll(words).toEqual(["aste of"]);
    await expect.poll(() => handle("Start of the words").getAttribute("aria-valuetext")).toBe("aste of");
  });

  test("the text scrolls on while an end is held near to its edge", async () => {
    await openByFinger("waste of resources");
    const held = handle("End of the words");
    point(held, "pointerdown", middleOf(held));
    point(held, "pointermove", { clientX: 200, clientY: window.innerHeight - 2 });
    await expect.poll(() => window.scrollY).toBeGreaterThan(200);
    expect(words()).toEqual(["waste of resources"]);
    point(held, "pointerup");
    await expect.poll(() => words()[0]?.includes("The river is high")).toBe(true);
  });

  test("are not there for a mouse, nor while words are selected", async () => {
    await openByFinger("waste of resources");
    point(textOf(), "pointerdown", { pointerType: "mouse", pointerId: 1 });
    point(textOf(), "pointerup", { pointerType: "mouse", pointerId: 1 });
    await expect.poll(names).toEqual([]);
    point(textOf(), "pointerdown");
    point(textOf(), "pointerup");
    await expect.poll(names).toHaveLength(2);
    page.lateral.reading.select({ span: { start: 0, end: 8 }, exact: false, byTouch: true });
    await expect.poll(names).toEqual([]);
  });
});
