import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spansOverlap } from "../text/index.ts";
import { createDesk, type Desk, only } from "./desk.cases.ts";
import { draggedPart } from "./dragged-part.ts";
import { dropEnd, type HeldEnd, moveEnd } from "./part-acts.ts";
import { tagSelection, takeSelectedWords } from "./tagging.ts";
import { undo } from "./undo-redo.ts";

/** A text with parts between `[[` and `]]`, and where an end is dragged to: `|`. */
function read(fixture: string) {
  const to = fixture.replace(/\[\[|\]\]/g, "").indexOf("|");
  const bare = fixture.replace("|", "");
  const ends = [...bare.matchAll(/\[\[|\]\]/g)].map(({ index }, count) => index - 2 * count);
  const spans = ends.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: ends[at + 1] ?? 0 }] : []));
  return { text: bare.replace(/\[\[|\]\]/g, ""), spans, to };
}

function show(text: string, { start, end }: { start: number; end: number }): string {
  return `${text.slice(0, start)}[[${text.slice(start, end)}]]${text.slice(end)}`;
}

describe("ST68 an end that is dragged", () => {
  test.each([
    ["end", "the [[mayor]] of Hart|ford said", "the [[mayor of Hartford]] said"],
    ["end", "the [[mayor of Hartford]] sa|id", "the [[mayor of Hartford said]]"],
    ["end", "the [[mayor of| Hartford]] said", "the [[mayor of]] Hartford said"],
    ["end", "the [[mayor of |Hartford]] said", "the [[mayor of]] Hartford said"],
    ["end", "t|he [[mayor of Hartford]] said", "the [[mayor]] of Hartford said"],
    ["end", "he [[“left]].”| Then", "he [[“left.”]] Then"],
    ["start", "t|he [[mayor]] said", "[[the mayor]] said"],
    ["start", "the |[[mayor]] said", "the [[mayor]] said"],
    ["start", "[[the may|or]] said", "the [[mayor]] said"],
    ["start", "[[the mayor]] sa|id", "the [[mayor]] said"],
    ["start", "he |“[[left]]”", "he [[“left]]”"],
    ["end", "the m[[ayor]] sa|id", "the m[[ayor said]]"],
  ] as const)("%s: %s", (end, fixture, result) => {
    const { text, spans, to } = read(fixture);
    expect(show(text, draggedPart(text, spans, { part: 0, end }, to))).toBe(result);
  });

  test.each([
    ["end", 0, "a [[b]] c [[d]] e|", "a [[b c]] d e"],
    ["start", 1, "|a [[b]] c [[d]] e", "a b [[c d]] e"],
    ["end", 0, "a [[b]] cd[[ef]] g|", "a [[b cd]]ef g"],
  ] as const)("%s of part %d stops before another part: %s", (end, part, fixture, result) => {
    const { text, spans, to } = read(fixture);
    expect(show(text, draggedPart(text, spans, { part, end }, to))).toBe(result);
  });

  test("law: the other end stays, something is left, and parts lie apart", () => {
    const words = fc.array(fc.constantFrom("a", " ", "be", "“", ".", "é", "👩‍👧", "\n\n", "3", "%"), {
      minLength: 3,
    });
    const places = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat());
    fc.assert(
      fc.property(
        words,
        places,
        fc.nat(),
        fc.boolean(),
        fc.constantFrom("start", "end"),
        (all, four, at, last, end) => {
          const text = all.join("");
          const [a = 0, b = 0, c = 0, d = 0] = four.map((one) => one % text.length).sort((x, y) => x - y);
          fc.pre(a < b && b <= c && c < d);
          const spans = [
            { start: a, end: b },
            { start: c, end: d },
          ];
          const part = last ? 1 : 0;
          const moved = draggedPart(text, spans, { part, end }, at % (text.length + 1));
          const other = end === "start" ? "end" : "start";
          expect(moved[other]).toBe(spans[part]?.[other]);
          expect(moved.start).toBeLessThan(moved.end);
          expect(spansOverlap(moved, spans[1 - part] ?? moved)).toBe(false);
        },
      ),
    );
  });
});

/** A desk with an annotation of the words between `[[` and `]]`. */
function tagged(fixture: string): { desk: Desk; held: HeldEnd } {
  const { text, spans } = read(`${fixture}|`);
  const desk = createDesk(text);
  spans.forEach((span, part) => {
    desk.reading.select({ span, exact: true, byTouch: false });
    if (part === 0) tagSelection(desk, "quote");
    else takeSelectedWords(desk, only(desk).id, "also");
  });
  const from = spans[0] ?? { start: 0, end: 0 };
  return { desk, held: { id: only(desk).id, part: 0, end: "end", from } };
}

function words(desk: Desk): string[] {
  return only(desk).spans.map(({ exact }) => exact);
}

describe("ST68 an end that is let go", () => {
  test("is one step of undo, and the words that it ends with are said", () => {
    const { desk, held } = tagged("the [[mayor]] of Hartford said");
    dropEnd(desk, held, { start: 4, end: 21 });
    expect(words(desk)).toEqual(["mayor of Hartford"]);
    expect(desk.message()).toMatch(/^It ends with “.*Hartford.*” now\.$/);
    undo(desk);
    expect(words(desk)).toEqual(["mayor"]);
  });

  test("where it was before is no step", () => {
    const { desk, held } = tagged("the [[mayor]] of Hartford said");
    const { past } = desk.annotations.getState();
    dropEnd(desk, held, held.from);
    expect(desk.annotations.getState().past).toBe(past);
  });

  test("of an annotation that was changed meanwhile changes nothing, and that is said", () => {
    const { desk, held } = tagged("the [[mayor]] of Hartford said");
    moveEnd(desk, held.id, 0, { end: "end", direction: 1, step: "word" });
    dropEnd(desk, held, { start: 4, end: 21 });
    expect(words(desk)).toEqual(["mayor of"]);
    expect(desk.message()).toBe("This annotation was changed meanwhile. Look at it again.");
  });
});
