import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyCharacter } from "./any-character.cases.ts";
import { cutMarkdown } from "./cut-markdown.ts";
import { layOut } from "./lay-out.ts";
import { markdownText, markdownWithNotes } from "./markdown.cases.ts";
import { normalText } from "./normal-text.ts";
import { parseInPieces } from "./parse-in-pieces.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { plainParagraph } from "./plain-paragraph.ts";

/** A cut is shown as "|" in these fixtures. */
function cuts(markdown: string): string {
  return [...cutMarkdown(markdown)].join("|");
}

/** Has each piece parsed by itself. */
const alone = () => false;

describe("SO9 pieces", { timeout: 30_000 }, () => {
  const cases: readonly (readonly [string, string])[] = [
    ["paragraphs, headings and quotes", "a\nb\n\n|# c\n\n|> d\n\n|> e\n"],
    ["blank lines with spaces", "a\n \t\n\n|b"],
    ["fenced code", "a\n\n|```\nb\n\nc\n~~~\n\n```\n\n|d"],
    ["a fence that is not closed", "a\n\n|```\nb\n\nc\n\n"],
    ["a list", "a\n\n|- b\n\n- c\n\n  d\n\n|e"],
    ["code in a list", "1. a\n\n   ```\n   b\n\n   ```\n\n|c"],
    ["indented code", "a\n\n    b\n\n    c\n\nd\n\n|e"],
    ["a script", "<script>\n\na\n\n</script>\n\n|b"],
    ["instructions, declarations and data", "<?a\n\n?>\n\n|<!A\n\n>\n\n|<![CDATA[\n\n]]>\n\n|b"],
    ["a comment", "<!--\n\na\n\n-->\n\n|b"],
    ["an element", "<div>\n\n|a\n\n|</div>"],
    ["a fence after a line that may be HTML", "<x>\n```\n\na\n\nb"],
    ["a rule that looks like an item", "- - -\n\n|  ```\n\na".replace("|", "")],
    ["footnotes", "a[^1]\n\nb\n\n[^1]: c\n\nd"],
  ];
  test.each(cases)("SO9 %s", (_name, shown) => {
    expect(cuts(shown.replaceAll("|", ""))).toBe(shown);
  });

  test("SO9 law: pieces together are the text", () => {
    fc.assert(
      fc.property(markdownWithNotes, (markdown) => {
        expect([...cutMarkdown(markdown)].join("")).toBe(markdown);
      }),
    );
  });

  test("SO9 law: reading in pieces gives what reading at once gives", () => {
    fc.assert(
      fc.property(markdownWithNotes, (text) => {
        const markdown = normalText(text);
        expect(layOut(parseInPieces(markdown, alone))).toEqual(layOut(parseMarkdown(markdown)));
      }),
      { numRuns: 150 },
    );
  });

  // Found by the law above, and texts in which a fence seems to close that in truth opens.
  test.each([
    "     a\n\n\n2. [Label]: /u1\n",
    "- <?\n\na\n",
    "- a\n\t```js\n    b\n\n\nc\n",
    "-\n  ```\n\na\n\n  ```\n\nb",
    "- a\nb\n  ```\n\nc\n\n  ```\n\nd",
    "- a\n\n  ```\n\nb\n\n  ```\n\nc",
    "- a\nb\n\n  ```\n\nc\n\n  ```\n\nd",
    "<div>\n```\n\na\n\n```\n\nb",
  ])("SO9 %j is the same in pieces", (markdown) => {
    expect(layOut(parseInPieces(markdown, alone))).toEqual(layOut(parseMarkdown(markdown)));
  });
});

describe("SO10 paragraphs without markup", { timeout: 30_000 }, () => {
  test("SO10 law: what is taken for plain is a paragraph of just that text to the parser", () => {
    let plain = 0;
    fc.assert(
      fc.property(markdownText, (text) => {
        for (const piece of cutMarkdown(normalText(text))) {
          const value = plainParagraph(piece);
          if (value === null) continue;
          plain += 1;
          const paragraph = { type: "element" as const, tagName: "p", properties: {} };
          expect(layOut(parseMarkdown(piece))).toEqual(
            layOut([{ ...paragraph, children: [{ type: "text", value }] }]),
          );
        }
      }),
      { numRuns: 150 },
    );
    expect(plain).toBeGreaterThan(20);
  });

  test("SO10 law: any characters", () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.string({ unit: anyCharacter, maxLength: 1 }),
        fc.constantFrom(..." \nab12.,:;!?()/{}$%^\"'+-=#"),
      ),
    });
    fc.assert(
      fc.property(text, (raw) => {
        for (const piece of cutMarkdown(normalText(raw))) {
          const value = plainParagraph(piece);
          if (value === null) continue;
          const document = layOut(parseMarkdown(piece));
          expect(document.text).toBe(value.replaceAll("\n", " "));
          expect(document.sections[0]?.tree.children).toHaveLength(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    "the mayor said:",
    "“quoted” – 5% of $755 (in all); isn’t it?",
    "1990 was\n(not) a year",
    "a! b? c/d {e}",
  ])("SO10 %j needs no parser", (text) => {
    expect(plainParagraph(`${text}\n\n`)).toBe(text);
  });

  test.each([
    "a *b*",
    "a _b_",
    "1. a",
    "a  \nb",
    " a",
    "a\n===",
    "see www.a.org",
    "see HTTPS://a.org",
    "x@y.z",
    "a&b",
    "\\",
    "a | b",
    "",
  ])("SO10 %j is left to the parser", (text) => {
    expect(plainParagraph(text)).toBeNull();
  });
});

describe("SO11 link definitions", () => {
  const prose = "The mayor said so, and said it again, in words without any markup at all.\n\n".repeat(10);

  test("SO11 a link finds its definition in another piece", () => {
    const markdown = `a [b][l] and [L]\n\n${prose}[l]: /first "t"\n\n${prose}[l] and ![p][l]\n\n> [l]: /second\n`;
    expect([...cutMarkdown(markdown)].length).toBeGreaterThan(10);
    const document = layOut(parseInPieces(markdown, alone));
    expect(JSON.stringify(document).match(/"href":"\/first"/g)).toHaveLength(3);
    expect(document).toEqual(layOut(parseMarkdown(markdown)));
  });
});
