import fc from "fast-check";
import { expect, test } from "vitest";
import { cssString, pageFoot } from "./page-foot.ts";

/** What a browser makes of a string of CSS. */
function read(string: string): string {
  return string
    .slice(1, -1)
    .replace(/\\([0-9a-f]+) /g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

test("words are read back from a string of CSS as they were, and none of them is CSS", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 90, unit: "grapheme" }), (words) => {
      fc.pre(words.length <= 90);
      const string = cssString(words);
      expect(read(string)).toBe(words);
      expect(string.slice(1, -1)).not.toMatch(/["\n\r\f{}<>]/);
    }),
  );
});

test("the foot of a page has a line of words at most, and counts pages where that is wanted", () => {
  expect(pageFoot('Who “says” "what"?', "of")).toContain('content: "Who \\201c says\\201d  \\22 what\\22 ?"');
  expect(pageFoot("a".repeat(200), "of")).toContain(`"${"a".repeat(90)}…"`);
  expect(pageFoot("Feedback", "of")).toContain('counter(page) " of " counter(pages)');
  expect(pageFoot("Feedback", null)).not.toContain("counter(page)");
});
