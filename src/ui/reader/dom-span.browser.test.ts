import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { readMarkdown, readPlainText, type SourceDocument } from "../../sources/index.ts";
import { createMarkStore, type MarkStore } from "../../state/index.ts";
import { rangeFromSpan, spanFromRange } from "./dom-span.ts";
import {
  annotationOn,
  markdown,
  marksOn,
  places,
  type RenderedSource,
  renderSource,
} from "./rendered-source.cases.ts";

const shown: RenderedSource[] = [];

afterEach(() => {
  for (const one of shown.splice(0)) one.remove();
});

function show(source: SourceDocument, marks: MarkStore = createMarkStore("letter", [])): RenderedSource {
  const rendered = renderSource(source, marks);
  shown.push(rendered);
  return rendered;
}

/** A place in a text node of the page, and the offset in the canonical text that it stands for. */
interface Point {
  readonly node: Text;
  readonly offset: number;
  readonly at: number;
}

/** Every place in every text node of every run, worked out by adding up lengths. */
function pointsOf(root: Element): Point[] {
  return [...root.querySelectorAll("[data-start]")].flatMap((run) => {
    let base = Number(run.getAttribute("data-start"));
    const points: Point[] = [];
    const walk = document.createTreeWalker(run, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node instanceof Text; node = walk.nextNode()) {
      for (let offset = 0; offset <= node.data.length; offset += 1) {
        points.push({ node, offset, at: base + offset });
      }
      base += node.data.length;
    }
    return points;
  });
}

function rangeOf(start: readonly [Node, number], end: readonly [Node, number]): Range {
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  return range;
}

function edges(range: Range | null): unknown {
  return range && [range.startContainer, range.startOffset, range.endContainer, range.endOffset];
}

/** Checks that a range between two points is its span, and that the span is the range again. */
function checkPair(root: Element, text: string, start: Point, end: Point): void {
  const span = spanFromRange(root, rangeOf([start.node, start.offset], [end.node, end.offset]));
  expect(span).toEqual({ start: start.at, end: end.at });
  if (!span) return;
  const back = rangeFromSpan(root, span);
  // A place between two text nodes is one place with two names: a start has the second one, an end the first one.
  const isOwnSide = start.offset < start.node.data.length && end.offset > 0;
  if (isOwnSide) {
    expect(edges(back)).toEqual([start.node, start.offset, end.node, end.offset]);
    return;
  }
  const again = back && spanFromRange(root, back);
  const covered = again ? text.slice(again.start, again.end) : "";
  expect(covered.trim()).toBe(text.slice(span.start, span.end).trim());
}

/** Checks each point as a start and as an end, with the ends of the text and with a point picked for it. */
function checkAllPoints(root: Element, text: string, pick: (below: number) => number): void {
  const points = pointsOf(root);
  const [first, last] = [points[0], points.at(-1)];
  if (!(first && last)) return;
  for (const [index, point] of points.entries()) {
    const other = points[index + pick(points.length - index)] ?? last;
    for (const [start, end] of [
      [point, last],
      [first, point],
      [point, other],
    ] as const) {
      if (start.at < end.at) checkPair(root, text, start, end);
    }
  }
}

const documents: Record<string, string> = {
  "emoji of several signs": "a 👩‍👩‍👧 and 👍🏽 🇺🇸 b",
  "combining marks": "cafe\u0301 a\u0308\u0301 n\u0303",
  "no-break spaces": "12\u00a0percent, “so\u202fsaid”",
  "right-to-left text": "the mayor שלום עולם and مرحبا بك said",
  "emphasis in emphasis": "a **b *c ~~d~~ e* f** `g` h",
  "a table": "| a | b c |\n|---|---|\n| *d* | |\n| | e |",
  "a nested list": "- a\n  - b *c*\n- d\n\n  e",
  "line breaks": "a  \nb\\\nc\nd",
  "images as text": "a ![the *alt* words](x.png) b\n\n![alone](y.png)",
  "links and HTML": "[a](https://example.org) <b>c</b> [d](#)",
  code: "```\na  b\n\n c\n```\n\nd `e  f` g",
  "quotes and headings": "# a\n\n> b\n>\n> c\n\n---\n\nd",
  footnotes: "a[^1] b[^x]\n\n[^1]: c *d*\n\n[^x]: e\n\n    f",
};

describe("a selection in the page and its span", () => {
  test.each(Object.entries(documents))("each place in %s, with marks over it", (_name, source) => {
    const read = readMarkdown(source);
    const { text } = read;
    const third = Math.floor(text.length / 3);
    const marks = createMarkStore("letter", [
      annotationOn(text, "first-mark", [{ start: 0, end: 2 * third + 1 }]),
      annotationOn(text, "second-mark", [{ start: third, end: text.length }], { tag: "opinion" }),
      annotationOn(text, "third-mark", [{ start: third + 1, end: third + 2 }], { tag: "statistic" }),
    ]);
    const { root } = show(read, marks);
    expect(root.querySelector("mark span[data-under]")).not.toBeNull();
    checkAllPoints(root, text, (below) => below >> 1);
  });

  test("each place in plain text with line breaks", () => {
    const read = readPlainText("a 👩‍👩‍👧\nb\n\nc *d*\r\ne");
    const { root } = show(read);
    checkAllPoints(root, read.text, () => 1);
  });

  test("law: each place in any text with any marks", () => {
    fc.assert(
      fc.property(markdown, places, fc.infiniteStream(fc.nat()), (source, marked, numbers) => {
        const read = readMarkdown(source);
        const rendered = renderSource(read, marksOn(read, marked));
        try {
          checkAllPoints(rendered.root, read.text, (below) => Number(numbers.next().value) % below);
        } finally {
          rendered.remove();
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** The first run after a place between elements, and the last one before it, worked out run by run. */
function around(root: Element, element: Element, index: number) {
  const child = element.childNodes[index];
  const runs = [...root.querySelectorAll("[data-start]")];
  const isAfter = (run: Element) =>
    child
      ? child.contains(run) || Boolean(child.compareDocumentPosition(run) & Node.DOCUMENT_POSITION_FOLLOWING)
      : Boolean(element.compareDocumentPosition(run) & Node.DOCUMENT_POSITION_FOLLOWING) &&
        !element.contains(run);
  const next = runs.find(isAfter);
  const previous = runs.filter((run) => !isAfter(run)).at(-1);
  const start = (run: Element) => Number(run.getAttribute("data-start"));
  return {
    next: next ? start(next) : null,
    previous: previous ? start(previous) + (previous.textContent?.length ?? 0) : null,
  };
}

describe("a selection between blocks and beyond the text", () => {
  test.each(Object.entries(documents))(
    "from and to each place between the elements of %s",
    (_name, source) => {
      const read = readMarkdown(source);
      const { root, before, after } = show(read);
      for (const element of [root, ...root.querySelectorAll("*")]) {
        if (element.closest("[data-start]")) continue;
        for (let index = 0; index <= element.childNodes.length; index += 1) {
          const { next, previous } = around(root, element, index);
          const from = spanFromRange(root, rangeOf([element, index], [after, 0]));
          expect(from).toEqual(next === null ? null : { start: next, end: read.text.length });
          const to = spanFromRange(root, rangeOf([before, 0], [element, index]));
          expect(to).toEqual(previous === null ? null : { start: 0, end: previous });
        }
      }
    },
  );

  test("what the page selects as a whole is the whole text", () => {
    const read = readMarkdown("# a\n\nb *c*");
    const { root } = show(read);
    const selection = document.getSelection();
    selection?.selectAllChildren(document.body);
    expect(selection && spanFromRange(root, selection.getRangeAt(0))).toEqual({
      start: 0,
      end: read.text.length,
    });
    document.execCommand("selectAll");
    expect(selection && spanFromRange(root, selection.getRangeAt(0))).toEqual({
      start: 0,
      end: read.text.length,
    });
  });

  test("a paragraph that is selected by a triple click ends with its words", () => {
    const read = readMarkdown("first\n\nsecond\n\nthird");
    const { root } = show(read);
    const [, second, third] = root.querySelectorAll("p");
    const range = rangeOf([second?.querySelector("[data-start]")?.firstChild ?? root, 0], [third ?? root, 0]);
    const span = spanFromRange(root, range);
    expect(span && read.text.slice(span.start, span.end)).toBe("second");
  });

  test("from before the text into it, and from it to after", () => {
    const read = readMarkdown("first\n\nsecond");
    const { root, before, after } = show(read);
    const [first] = pointsOf(root);
    if (!(first && before.firstChild && after.firstChild)) throw new Error("unexpected empty page");
    expect(spanFromRange(root, rangeOf([before.firstChild, 3], [first.node, 2]))).toEqual({
      start: 0,
      end: 2,
    });
    expect(spanFromRange(root, rangeOf([first.node, 2], [after.firstChild, 3]))).toEqual({
      start: 2,
      end: 13,
    });
  });

  test("nothing, what lies outside, and what lies between two blocks is no span", () => {
    const read = readMarkdown("first\n\n---\n\nsecond");
    const { root, before, after } = show(read);
    const [first] = pointsOf(root);
    const rule = root.querySelector("hr");
    if (!(first && rule?.parentNode)) throw new Error("unexpected empty page");
    const place = [...rule.parentNode.childNodes].indexOf(rule);
    expect(spanFromRange(root, rangeOf([first.node, 2], [first.node, 2]))).toBeNull();
    expect(spanFromRange(root, rangeOf([before, 0], [before, 1]))).toBeNull();
    expect(spanFromRange(root, rangeOf([after, 0], [after, 1]))).toBeNull();
    expect(spanFromRange(root, rangeOf([rule.parentNode, place], [rule.parentNode, place + 1]))).toBeNull();
  });

  test("a page without text has neither span nor range", () => {
    const { root, before, after } = show(readMarkdown("---"));
    expect(spanFromRange(root, rangeOf([before, 0], [after, 0]))).toBeNull();
    expect(rangeFromSpan(root, { start: 0, end: 1 })).toBeNull();
  });

  test("what the reader generates around footnotes belongs to no span", () => {
    const read = readMarkdown(documents["footnotes"] ?? "");
    const { root } = show(read);
    const label = root.querySelector("h2");
    expect(label?.textContent).toBe("Footnotes");
    expect(label && spanFromRange(root, rangeOf([label, 0], [label, 1]))).toBeNull();
  });
});
