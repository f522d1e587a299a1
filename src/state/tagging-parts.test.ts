import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLocalRecordStore, readAll } from "../storage/index.ts";
import { createDesk, type Desk, only } from "./desk.cases.ts";
import { moveEnd, removePart } from "./part-acts.ts";
import { tagSelection, takeSelectedWords } from "./tagging.ts";

/** A desk with one annotation, whose parts stand between `[[` and `]]`. */
function tagged(fixture: string): { desk: Desk; id: string } {
  const plain = fixture.replace(/\[\[|\]\]/g, "");
  const desk = createDesk(plain);
  const parts = [...fixture.matchAll(/\[\[|\]\]/g)].map(({ index }, count) => index - 2 * count);
  for (let part = 0; part < parts.length; part += 2) {
    const span = { start: parts[part] ?? 0, end: parts[part + 1] ?? 0 };
    desk.reading.select({ span, exact: true, byTouch: false });
    if (part === 0) tagSelection(desk, "quote");
    else takeSelectedWords(desk, only(desk).id, "also");
  }
  return { desk, id: only(desk).id };
}

function show(desk: Desk): string {
  let shown = desk.document.text;
  for (const { start, end } of [...only(desk).spans].reverse()) {
    shown = `${shown.slice(0, start)}[[${shown.slice(start, end)}]]${shown.slice(end)}`;
  }
  return shown;
}

describe("ST14 moving an end", () => {
  test.each([
    ["start", 1, "word", "a [[b c]] d", "a b [[c]] d"],
    ["start", -1, "word", "a [[b c]] d", "[[a b c]] d"],
    ["end", 1, "word", "a [[b c]] d", "a [[b c d]]"],
    ["end", -1, "word", "a [[b c]] d", "a [[b]] c d"],
    ["end", 1, "character", "a [[b]] é d", "a [[b é]] d"],
    ["end", 1, "sentence", "a [[b]] c. D.", "a [[b c.]] D."],
    ["start", -1, "paragraph", "A.\n\nB. [[C.]]", "A.\n\n[[B. C.]]"],
    ["end", 1, "character", "a [[b]]👩‍👩‍👧 d", "a [[b👩‍👩‍👧]] d"],
    ["end", -1, "character", "a [[b👩‍👩‍👧]] d", "a [[b]]👩‍👩‍👧 d"],
    ["start", 1, "character", "a [[👩‍👩‍👧b]] d", "a 👩‍👩‍👧[[b]] d"],
    ["start", -1, "character", "a e\u0301[[b]] d", "a [[e\u0301b]] d"],
  ] as const)("ST14 the %s by %i %s: %s gives %s", (end, direction, step, before, after) => {
    const { desk, id } = tagged(before);
    moveEnd(desk, id, 0, { end, direction, step });
    expect(show(desk)).toBe(after);
    expect(desk.annotations.getState().past.at(-1)?.label).toBe("moving an end");
    desk.annotations.undo();
    expect(show(desk)).toBe(before);
  });

  test.each([
    ["past the other end", "end", -1, "word", "a [[b]] c"],
    ["past the other end", "start", 1, "word", "a [[b]] c"],
    ["into another part", "end", 1, "word", "[[a b]] [[c d]]"],
    ["over a short part", "end", 1, "word", "[[a]] -[[]]- [[b]]c d"],
    ["before the text", "start", -1, "word", "[[a]] b"],
    ["before the text", "start", -1, "character", "[[a]] b"],
    ["after the text", "end", 1, "word", "a [[b]]"],
    ["after the text", "end", 1, "character", "a [[b]]"],
  ] as const)("ST14 it does not go %s (%s, %i, %s): %s", (_where, end, direction, step, fixture) => {
    const { desk, id } = tagged(fixture.replace("[[]]", ""));
    const steps = desk.annotations.getState().past.length;
    moveEnd(desk, id, 0, { end, direction, step });
    expect(show(desk)).toBe(fixture.replace("[[]]", ""));
    expect(desk.annotations.getState().past).toHaveLength(steps);
  });

  test("ST14 what is said are the words at the end that moved", () => {
    const { desk, id } = tagged(
      "a [[long passage that nobody would want to hear in whole each time]] an end moves",
    );
    moveEnd(desk, id, 0, { end: "end", direction: 1, step: "word" });
    expect(desk.messages.getState()).toMatchObject({
      text: "It ends with “…want to hear in whole each time an” now.",
      undo: true,
    });
    moveEnd(desk, id, 0, { end: "start", direction: -1, step: "word" });
    expect(desk.message()).toBe("It begins with “a long passage that nobody would want…” now.");
  });

  test("ST14 a part that is not there is not moved", () => {
    const { desk, id } = tagged("a [[b]] c");
    moveEnd(desk, id, 1, { end: "end", direction: 1, step: "word" });
    moveEnd(desk, "another-one", 0, { end: "end", direction: 1, step: "word" });
    expect(show(desk)).toBe("a [[b]] c");
  });
});

const bricks = [
  "mayor",
  "said",
  "12 percent",
  " ",
  " ",
  ". ",
  "👩‍👩‍👧",
  "e\u0301",
  "“so”",
  "\u00a0",
  "שלום",
  "$5",
];
const texts = fc
  .array(fc.constantFrom(...bricks), { minLength: 3, maxLength: 20 })
  .map((parts) => `a${parts.join("")}z`);

/** What can be done with the ends and parts of an annotation. Each checks what it must leave alone. */
type Action = (desk: Desk, id: string) => void;

const moves: fc.Arbitrary<Action> = fc
  .record({
    part: fc.nat({ max: 3 }),
    end: fc.constantFrom("start" as const, "end" as const),
    direction: fc.constantFrom(-1 as const, 1 as const),
    step: fc.constantFrom("character" as const, "word" as const, "sentence" as const, "paragraph" as const),
  })
  .map(({ part, ...move }) => (desk, id) => {
    const other = move.end === "start" ? "end" : "start";
    const before = only(desk).spans.map((span) => span[other]);
    moveEnd(desk, id, part, move);
    expect(only(desk).spans.map((span) => span[other])).toEqual(before);
  });

const removals: fc.Arbitrary<Action> = fc.nat({ max: 3 }).map((part) => (desk, id) => {
  const before = only(desk).spans;
  removePart(desk, id, part);
  const after = before.length > 1 ? before.filter((_, index) => index !== part) : before;
  expect(only(desk).spans).toEqual(after);
});

const selections: fc.Arbitrary<Action> = fc
  .record({
    how: fc.constantFrom("also" as const, "instead" as const),
    from: fc.nat({ max: 60 }),
    length: fc.integer({ min: 1, max: 20 }),
    exact: fc.boolean(),
  })
  .map(({ how, from, length, exact }) => (desk, id) => {
    const whole = desk.document.text.length;
    const start = Math.min(from, whole - 1);
    const span = { start, end: Math.min(start + length, whole) };
    desk.reading.select({ span, exact, byTouch: false });
    takeSelectedWords(desk, id, how);
  });

const actions = fc.array(fc.oneof(moves, removals, selections), { maxLength: 15 });

describe("ST15 the parts of an annotation", () => {
  test("ST15 ST14 law: parts lie apart, in order, each with its words, whatever is done", () => {
    fc.assert(
      fc.property(texts, actions, (made, all) => {
        const desk = createDesk(made);
        desk.reading.select({ span: { start: 0, end: 1 }, exact: false, byTouch: false });
        const id = tagSelection(desk, "quote")?.id ?? "";
        for (const act of all) {
          act(desk, id);
          const { spans } = only(desk);
          expect(spans.length).toBeGreaterThan(0);
          for (const [index, span] of spans.entries()) {
            expect(span.exact).toBe(desk.document.text.slice(span.start, span.end));
            expect(span.start).toBeLessThan(span.end);
            expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
          }
        }
        expect(readAll(createLocalRecordStore(desk.tab)).records).toEqual([only(desk)]);
      }),
    );
  });

  test("ST15 a part beside others is one more, in text order", () => {
    const { desk } = tagged("a [[b]] c [[d]] e");
    expect(show(desk)).toBe("a [[b]] c [[d]] e");
    desk.select("[[a]] b c d e");
    takeSelectedWords(desk, only(desk).id, "also");
    expect(show(desk)).toBe("[[a]] [[b]] c [[d]] e");
    expect(desk.messages.getState()).toMatchObject({ text: "Now on “a”.", undo: true });
    expect(desk.reading.getState().selected).toBeNull();
    expect(desk.annotations.getState().past.at(-1)?.label).toBe("adding a part");
  });

  test("ST15 a part that overlaps others joins them", () => {
    const { desk, id } = tagged("[[a b]] c [[d]] e [[f]]");
    desk.select("a [[b c d e]] f");
    takeSelectedWords(desk, id, "also");
    expect(show(desk)).toBe("[[a b c d e]] [[f]]");
  });

  test("ST15 other words take the place of all parts", () => {
    const { desk, id } = tagged("[[a]] b [[c]] d");
    desk.select("a b c [[d]]");
    takeSelectedWords(desk, id, "instead");
    expect(show(desk)).toBe("a b c [[d]]");
    expect(desk.annotations.undo()?.label).toBe("choosing other words");
    expect(show(desk)).toBe("[[a]] b [[c]] d");
  });

  test("ST15 a part is removed, the last one is not", () => {
    const { desk, id } = tagged("[[a]] b [[c]] d");
    removePart(desk, id, 0);
    expect(show(desk)).toBe("a b [[c]] d");
    expect(desk.messages.getState()).toMatchObject({ text: "Removed the part. Now on “c”.", undo: true });
    desk.messages.clear();
    removePart(desk, id, 0);
    expect(desk.messages.getState()).toBeNull();
    expect(show(desk)).toBe("a b [[c]] d");
  });

  test("ST15 without selected words nothing changes", () => {
    const { desk, id } = tagged("[[a]] b");
    const before = desk.annotations.getState();
    takeSelectedWords(desk, id, "instead");
    expect(desk.annotations.getState()).toBe(before);
  });
});
