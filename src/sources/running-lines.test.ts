import { expect, test } from "vitest";
import { printedPages } from "./printed-page.cases.ts";
import { withoutRunningLines } from "./running-lines.ts";

const page = (number: number) => [
  "The Mayor's Letters                 ",
  `What is said on it ${"so ".repeat(number)}is its own`,
  "and goes on for a while.",
  `A third line of ${"x".repeat(number)}.`,
  String(number),
];

test("SO67 a title and numbers that come back on every page are left out", () => {
  const { pages, left } = withoutRunningLines(printedPages([1, 2, 3, 4].map(page)));
  expect(pages.map(({ lines }) => lines.length)).toEqual([3, 3, 3, 3]);
  expect(left.map((line) => line.trim())).toEqual(["The Mayor's Letters", "4"]);
});

test("SO67 what comes back twice only, or elsewhere on the page, stays", () => {
  const twice = printedPages([page(1), page(2)]);
  expect(withoutRunningLines(twice)).toEqual({ pages: twice, left: [] });
  const inside = printedPages(
    ["a", "b", "c"].map((word) => [
      `one ${word}`,
      `two ${word}`,
      "the refrain",
      `three ${word}`,
      `four ${word}`,
    ]),
  );
  expect(withoutRunningLines(inside)).toEqual({ pages: inside, left: [] });
});
