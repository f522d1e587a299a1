import fc from "fast-check";
import { act, createElement } from "react";
import { createRoot } from "react-dom/client";
import type { Annotation, TagId } from "../../annotations/index.ts";
import type { SourceDocument } from "../../sources/index.ts";
import { createMarkStore, type MarkStore } from "../../state/index.ts";
import { MarksContext } from "./marks-context.tsx";
import { createSectionGate } from "./section-gate.ts";
import { SourceText } from "./source-text.tsx";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** A source as the reader shows it, between two paragraphs that are not of it. */
export interface RenderedSource {
  readonly root: HTMLElement;
  readonly before: HTMLElement;
  readonly after: HTMLElement;
  remove(): void;
}

export function renderSource(source: SourceDocument, marks: MarkStore): RenderedSource {
  const host = document.createElement("div");
  const [before, root, after] = ["p", "div", "p"].map((name) => document.createElement(name));
  if (!(before && root && after)) throw new Error("unexpected page without elements");
  before.textContent = "Before the text.";
  after.textContent = "After the text.";
  host.append(before, root, after);
  document.body.append(host);
  const react = createRoot(root);
  const gate = createSectionGate(source.sections, 0);
  const text = createElement(SourceText, { document: source, gate, text: { current: root }, begin: false });
  act(() => react.render(createElement(MarksContext, { value: marks }, text)));
  act(() => {
    while (gate.openNext());
  });
  return {
    root,
    before,
    after,
    remove() {
      act(() => react.unmount());
      host.remove();
    },
  };
}

/** An annotation on the words of a text. */
export function annotationOn(
  text: string,
  id: string,
  spans: readonly { start: number; end: number }[],
  fields: Partial<Annotation> = {},
): Annotation {
  return {
    id,
    sourceId: "letter",
    textHash: "sha256:0a",
    spans: spans.map(({ start, end }) => ({
      start,
      end,
      exact: text.slice(start, end),
      prefix: "",
      suffix: "",
    })),
    tag: "quote",
    attributes: {},
    note: "",
    unsure: false,
    creator: "blue-heron-14",
    created: "2026-11-22T10:00:00.000Z",
    modified: "2026-11-22T10:00:00.000Z",
    v: [1_000, 0, "tab-a"],
    ...fields,
  };
}

/** From where, as a share of the text; how long, in UTF-16 code units; and the tag. */
type Place = readonly [from: number, length: number, tag: TagId];

/** Annotations anywhere in a text, over the edges of runs and inside graphemes too, many over each other. */
export function annotationsOn({ text }: SourceDocument, places: readonly Place[]): Annotation[] {
  return places.flatMap(([from, length, tag], index) => {
    const start = Math.floor(from * text.length);
    const end = Math.min(text.length, start + length);
    return start < end ? [annotationOn(text, `mark-number-${index}`, [{ start, end }], { tag })] : [];
  });
}

export function marksOn(source: SourceDocument, places: readonly Place[]): MarkStore {
  return createMarkStore("letter", annotationsOn(source, places));
}

export const places = fc.array(
  fc.tuple(
    fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    fc.integer({ min: 1, max: 60 }),
    fc.constantFrom<TagId>("quote", "statistic", "opinion"),
  ),
  { maxLength: 8 },
);

const inlines = [
  ...[
    "the mayor",
    "said",
    " ",
    " ",
    " so. ",
    "“12 percent”",
    "e\u0301",
    "\u0301",
    "👩‍👩‍👧",
    "👍🏽",
    "🇺🇸",
    "\u00a0",
  ],
  ...["שלום", " مرحبا ", "\u202eabc\u202c", "日本語", "soft\u00adhyphen", "\u200b", "a\tb", "  two  "],
  ...["*so*", "**very *much* so**", "~~gone~~", "`code  x`", "[link](https://example.org)", "[date](#)"],
  ...["![alt *words*](a.png)", "![](b.png)", "<b>raw</b>", "&amp;", "&nbsp;", "  \n", "\\\n", "\n", "1\\. "],
];

const words = fc
  .array(fc.constantFrom(...inlines), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(""));

const blocks = fc.oneof(
  { arbitrary: words, weight: 4 },
  words.map((text) => `## ${text.replaceAll("\n", " ")}`),
  words.map((text) => `> ${text.replaceAll("\n", "\n> ")}`),
  words.map(
    (text) => `- ${text.replaceAll("\n", "\n  ")}\n- second\n  - inner ${text.replaceAll("\n", " ")}`,
  ),
  words.map((text) => `1. first\n\n   ${text.replaceAll("\n", "\n   ")}\n2. - [x] done`),
  words.map((text) => {
    const cell = text.replaceAll("\n", " ").replaceAll("|", "");
    return `| a | ${cell} |\n|---|:-:|\n| ${cell} | |\n| | c |`;
  }),
  words.map((text) => `\`\`\`\n${text}\n\n  end\n\`\`\``),
  fc.constantFrom("---", "<div>\nraw\n</div>", "    indented  code\n    👩‍👩‍👧"),
);

/** Markdown with everything that stands in the way of counting characters in a page. */
export const markdown: fc.Arbitrary<string> = fc
  .array(blocks, { minLength: 1, maxLength: 6 })
  .map((all) => all.join("\n\n"));
