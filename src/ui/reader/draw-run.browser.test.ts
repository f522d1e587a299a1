import fc from "fast-check";
import { act } from "react";
import { afterEach, describe, expect, test } from "vitest";
import type { Annotation, Edit } from "../../annotations/index.ts";
import { readMarkdown, readPlainText, type SourceDocument } from "../../sources/index.ts";
import { createMarkStore, type MarkStore } from "../../state/index.ts";
import {
  annotationOn,
  annotationsOn,
  markdown,
  marksOn,
  places,
  renderSource,
} from "./rendered-source.cases.ts";

const removals: (() => void)[] = [];

afterEach(() => {
  for (const remove of removals.splice(0)) remove();
});

function show(source: SourceDocument, marks: MarkStore): HTMLElement {
  const { root, remove } = renderSource(source, marks);
  removals.push(remove);
  return root;
}

/** The run on the page that holds a node, by its start. */
function runOf(node: Node): number {
  const element = node instanceof Element ? node : node.parentElement;
  return Number(element?.closest("[data-start]")?.getAttribute("data-start") ?? Number.NaN);
}

/** The starts of the runs whose part of the page changes while something is done. */
function changedRuns(root: Element, act: () => void): Set<number> {
  const observer = new MutationObserver(() => undefined);
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  act();
  const changed = new Set(observer.takeRecords().map(({ target }) => runOf(target)));
  observer.disconnect();
  return changed;
}

function adding(after: Annotation): Edit {
  return { id: after.id, before: null, after };
}

function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

describe("drawing marks", () => {
  test("law: what runs show is the canonical text, and between them stand only its separators", () => {
    fc.assert(
      fc.property(markdown, places, (source, marked) => {
        const read = readMarkdown(source);
        const { root, remove } = renderSource(read, marksOn(read, marked));
        try {
          let end = 0;
          for (const run of root.querySelectorAll("[data-start]")) {
            const start = Number(run.getAttribute("data-start"));
            const shown = run.textContent ?? "";
            expect(read.text.slice(end, start)).toMatch(/^[\n\t]*$/);
            expect(read.text.slice(start, start + shown.length)).toBe(shown);
            end = start + shown.length;
          }
          expect(end).toBe(read.text.length);
          const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
          for (let node = walk.nextNode(); node; node = walk.nextNode()) {
            // Beside the box of a task stands a space that is not of the text.
            if (node.nodeValue?.trim() !== "") expect(runOf(node)).not.toBeNaN();
          }
        } finally {
          remove();
        }
      }),
      { numRuns: 30 },
    );
  });

  test("law: a character is in a mark with exactly the annotations over it", () => {
    fc.assert(
      fc.property(places, (marked) => {
        const read = readMarkdown("The mayor *said* so.\n\n- one **two** 👩‍👩‍👧\n- three");
        const marks = marksOn(read, marked);
        const { root, remove } = renderSource(read, marks);
        try {
          for (const run of root.querySelectorAll("[data-start]")) {
            let at = Number(run.getAttribute("data-start"));
            for (const child of run.childNodes) {
              const ids = child instanceof Element ? child.getAttribute("data-annotation") : "";
              for (const _unit of (child.textContent ?? "").split("")) {
                expect(ids).toBe(marks.at(at).join(" "));
                at += 1;
              }
            }
          }
        } finally {
          remove();
        }
      }),
      { numRuns: 30 },
    );
  });

  test("a mark says whose it is, which tags it has and where they begin and end", () => {
    const read = readPlainText("the mayor said so");
    const marks = createMarkStore("letter", [
      annotationOn(read.text, "id-of-quote", [spanOf(read.text, "mayor said")]),
      annotationOn(read.text, "id-of-opinion", [spanOf(read.text, "said so")], {
        tag: "opinion",
        unsure: true,
      }),
      annotationOn(read.text, "id-of-second-quote", [spanOf(read.text, "said")]),
    ]);
    const root = show(read, marks);
    const shown = [...root.querySelectorAll("mark")].map((mark) => [
      mark.textContent,
      mark.dataset["annotation"],
      mark.dataset["tag"],
      mark.dataset["letter"] ?? null,
      mark.dataset["end"] ?? null,
      mark.dataset["unsure"] ?? null,
      mark.getAttribute("aria-description"),
      [...mark.querySelectorAll<HTMLElement>("[data-under]")].map((under) => under.dataset["under"]),
    ]);
    expect(shown).toEqual([
      ["mayor ", "id-of-quote", "quote", "Q", null, null, "Quote", []],
      [
        "said",
        "id-of-quote id-of-opinion id-of-second-quote",
        "quote opinion",
        "OQ",
        "Q",
        "true",
        "Quote, Opinion",
        ["opinion"],
      ],
      [" so", "id-of-opinion", "opinion", null, "O", "true", "Opinion", []],
    ]);
  });

  test("the open annotation's marks say so; its first one can be reached with Tab, no other", () => {
    const read = readMarkdown("a *b* c");
    const marks = createMarkStore("letter", [annotationOn(read.text, "id-of-quote", [{ start: 0, end: 5 }])]);
    const root = show(read, marks);
    const state = () =>
      [...root.querySelectorAll("mark")].map((mark) => [mark.dataset["current"], mark.tabIndex]);
    const closed = [
      [undefined, -1],
      [undefined, -1],
      [undefined, -1],
    ];
    expect(state()).toEqual(closed);
    act(() => marks.setCurrent("id-of-quote"));
    expect(state()).toEqual([
      ["true", 0],
      ["true", -1],
      ["true", -1],
    ]);
    act(() => marks.setCurrent(null));
    expect(state()).toEqual(closed);
  });
});

describe("drawing again", () => {
  const source = Array.from({ length: 12 }, (_, index) => `Paragraph ${index} has *a few* words.`).join(
    "\n\n",
  );
  const read = readMarkdown(source);
  const { text } = read;

  /** Marks over everything, and a count of how often each annotation was asked for: each drawing of a run asks. */
  function counted() {
    const asked: string[] = [];
    const runs = Array.from({ length: 12 }, (_, index) =>
      annotationOn(text, `whole-paragraph-${index}`, [spanOf(text, `Paragraph ${index} has a few words.`)]),
    );
    const marks = createMarkStore("letter", runs);
    const store: MarkStore = {
      ...marks,
      annotation(id) {
        asked.push(id);
        return marks.annotation(id);
      },
    };
    const root = show(read, store);
    asked.length = 0;
    return { marks, root, asked };
  }

  test("a new annotation draws only the runs that it touches", () => {
    const { marks, root, asked } = counted();
    const span = spanOf(text, "words.\n\nParagraph 7 has");
    const change = [adding(annotationOn(text, "id-of-opinion", [span], { tag: "opinion" }))];
    const changed = changedRuns(root, () => act(() => marks.apply(change)));
    const paragraphs = [spanOf(text, "Paragraph 6 has a few"), spanOf(text, "Paragraph 7 has ")];
    expect(changed).toEqual(new Set([paragraphs[0]?.end ?? 0, paragraphs[1]?.start]));
    expect(new Set(asked)).toEqual(new Set(["whole-paragraph-6", "whole-paragraph-7", "id-of-opinion"]));
    // Two runs, one cut in two and one in three by the new mark: no more questions than that.
    expect(asked.length).toBeLessThanOrEqual(8);
  });

  test("an annotation that is taken out, or changes, draws only its own runs", () => {
    const { marks, root, asked } = counted();
    const before = marks.annotation("whole-paragraph-3");
    const own = [...root.querySelectorAll('[data-annotation="whole-paragraph-3"]')].map(runOf);
    asked.length = 0;
    const after = before && { ...before, unsure: true };
    const edited = changedRuns(root, () =>
      act(() => marks.apply([{ id: "whole-paragraph-3", before, after }])),
    );
    expect(edited).toEqual(new Set(own));
    expect(new Set(asked)).toEqual(new Set(["whole-paragraph-3"]));
    const removed = changedRuns(root, () =>
      act(() => marks.apply([{ id: "whole-paragraph-3", before: after, after: null }])),
    );
    expect(removed).toEqual(new Set(own));
    expect(root.querySelectorAll("mark")).toHaveLength(3 * 11);
  });

  test("another source's annotation, and a note, change nothing on the page", () => {
    const { marks, root } = counted();
    const elsewhere = annotationOn(text, "id-of-opinion", [{ start: 0, end: 9 }], { sourceId: "report" });
    expect(changedRuns(root, () => act(() => marks.apply([adding(elsewhere)])))).toEqual(new Set());
    const before = marks.annotation("whole-paragraph-3");
    const after = before && { ...before, note: "Who says so?" };
    expect(
      changedRuns(root, () => act(() => marks.apply([{ id: "whole-paragraph-3", before, after }]))),
    ).toEqual(new Set());
  });

  test("opening another card draws the two annotations' runs and no others", () => {
    const { marks, root, asked } = counted();
    act(() => marks.setCurrent("whole-paragraph-1"));
    asked.length = 0;
    act(() => marks.setCurrent("whole-paragraph-9"));
    expect(new Set(asked)).toEqual(new Set(["whole-paragraph-1", "whole-paragraph-9"]));
    expect(root.querySelectorAll("[data-current]")).toHaveLength(3);
  });

  test("law: whatever changes one after the other, the page shows what drawing at once would show", () => {
    fc.assert(
      fc.property(fc.array(places, { minLength: 2, maxLength: 5 }), (states) => {
        const source = readMarkdown("The mayor *said* so.\n\n- one **two** 👩‍👩‍👧\n- three");
        const marks = createMarkStore("letter", []);
        const { root, remove } = renderSource(source, marks);
        try {
          for (const state of states) {
            const there = annotationsOn(source, state);
            act(() => marks.catchUp(there));
            const fresh = renderSource(source, createMarkStore("letter", there));
            expect(root.isEqualNode(fresh.root)).toBe(true);
            fresh.remove();
          }
        } finally {
          remove();
        }
      }),
      { numRuns: 40 },
    );
  });

  test("a mark that stays is the same element and keeps the focus while others come and go around it", () => {
    const { marks, root } = counted();
    const mark = root.querySelector<HTMLElement>('[data-annotation="whole-paragraph-3"]');
    mark?.setAttribute("tabindex", "-1");
    mark?.focus();
    expect(document.activeElement).toBe(mark);
    const end = spanOf(text, "3 has");
    const opinion = annotationOn(text, "id-of-opinion", [end], { tag: "opinion" });
    act(() => marks.apply([adding(opinion)]));
    expect(root.querySelector('[data-annotation~="id-of-opinion"]')?.textContent).toBe("3 has");
    expect(mark?.textContent).toBe("Paragraph ");
    act(() => marks.setCurrent("whole-paragraph-3"));
    expect([mark?.dataset["current"], mark?.tabIndex]).toEqual(["true", 0]);
    act(() => marks.setCurrent(null));
    act(() => marks.apply([{ id: opinion.id, before: opinion, after: null }]));
    expect(mark?.textContent).toBe("Paragraph 3 has ");
    expect(document.activeElement).toBe(mark);
  });

  test("a mark between others stays the same element when they come and go", () => {
    const source = readPlainText("and one two three four five");
    const [first, kept, last] = ["one", "three", "five"].map((word) =>
      annotationOn(source.text, `id-of-${word}`, [spanOf(source.text, word)]),
    );
    if (!(first && kept && last)) throw new Error("unexpected gap in the annotations");
    const marks = createMarkStore("letter", [kept]);
    const root = show(source, marks);
    const element = root.querySelector('[data-annotation="id-of-three"]');
    act(() => marks.apply([adding(first), adding(last)]));
    expect(root.querySelector('[data-annotation="id-of-three"]')).toBe(element);
    act(() => marks.apply([{ id: first.id, before: first, after: null }]));
    expect(root.querySelector('[data-annotation="id-of-three"]')).toBe(element);
    expect([...root.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(["three", "five"]);
  });
});
