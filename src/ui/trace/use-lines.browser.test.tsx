import { createRoot } from "react-dom/client";
import { afterEach, expect, test } from "vitest";
import type { Span } from "../../text/index.ts";
import { type MeasuredLines, useLines } from "./use-lines.ts";

const spans: readonly Span[] = [
  { start: 6, end: 11 },
  { start: 106, end: 111 },
];

let remove: () => unknown = () => null;
afterEach(() => remove());

/** A text of two sections, of which the second is not in the page yet. */
function show() {
  const host = document.createElement("article");
  host.innerHTML =
    '<div id="text" style="width: 300px"><div data-from="0"><p data-start="0">First words.</p></div>' +
    '<div data-from="100" style="height: 400px"></div></div><div id="seen"></div>';
  document.body.append(host);
  const seen: { lines: MeasuredLines | null } = { lines: null };
  function Lines() {
    seen.lines = useLines(spans);
    return null;
  }
  const root = createRoot(host.querySelector("#seen") ?? host);
  root.render(<Lines />);
  remove = () => {
    root.unmount();
    host.remove();
  };
  const [text, second] = [host.querySelector<HTMLElement>("#text"), host.querySelector("[data-from='100']")];
  if (!(text && second)) throw new Error("unexpected page without the text");
  return { seen, text, second };
}

test("a span in a section that is not there yet is measured once it is", async () => {
  const { seen, second } = show();
  await expect.poll(() => seen.lines?.lines.map((line) => line !== null)).toEqual([true, false]);
  second.innerHTML = '<p data-start="100">Other words, which came later.</p>';
  second.removeAttribute("style");
  await expect.poll(() => seen.lines?.lines.map((line) => line !== null)).toEqual([true, true]);
  const box = second.querySelector("p")?.getBoundingClientRect();
  const top = seen.lines?.lines[1]?.top ?? 0;
  expect(top).toBeGreaterThanOrEqual((box?.top ?? 0) + window.scrollY - 1);
  expect(seen.lines?.lines[1]?.bottom).toBeLessThanOrEqual((box?.bottom ?? 0) + window.scrollY + 1);
});

test("what moves lines has them measured anew", async () => {
  const { seen, text } = show();
  await expect.poll(() => seen.lines?.lines[0]).toBeTruthy();
  const before = seen.lines?.lines[0]?.top ?? 0;
  const head = document.createElement("p");
  head.textContent = "A line above.";
  head.style.height = "50px";
  text.before(head);
  await expect.poll(() => seen.lines?.lines[0]?.top).toBeGreaterThanOrEqual(before + 50);
  text.style.width = "200px";
  await expect.poll(() => (seen.lines ? seen.lines.right - seen.lines.left : null)).toBe(200);
});
