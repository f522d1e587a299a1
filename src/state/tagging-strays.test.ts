import { describe, expect, test } from "vitest";
import { only } from "./desk.cases.ts";
import { moveEnd, removePart } from "./part-acts.ts";
import { deskWith, know, part, show } from "./stray.cases.ts";
import { takeSelectedWords } from "./tagging.ts";

const now = "New. a b c d e";
const wordOf = (letter: string) => ({
  start: now.indexOf(` ${letter}`) + 1,
  end: now.indexOf(` ${letter}`) + 2,
});

/** A desk with an annotation whose two parts moved. */
function moved() {
  const desk = deskWith("a [[b]] c [[d]] e", now);
  know(desk, [part({ span: wordOf("b") }, now), part({ span: wordOf("d") }, now)]);
  return { desk, id: only(desk).id };
}

describe("ST65 parts and ends of what moved", () => {
  test("ST65 an end is moved from where it stands today, and the record is put on today's text with it", () => {
    const { desk, id } = moved();
    const before = only(desk);
    moveEnd(desk, id, 1, { end: "end", direction: 1, step: "word" });
    expect(show(desk)).toBe("New. a [[b]] c [[d e]]");
    expect(desk.annotations.undo()?.label).toBe("moving an end");
    expect(only(desk)).toMatchObject({ spans: before.spans, textHash: before.textHash });
  });

  test("ST65 a part is removed", () => {
    const { desk, id } = moved();
    removePart(desk, id, 0);
    expect(show(desk)).toBe("New. a b c [[d]] e");
  });

  test("ST65 a part is added", () => {
    const { desk, id } = moved();
    desk.select("[[New]]. a b c d e");
    takeSelectedWords(desk, id, "also");
    expect(show(desk)).toBe("[[New]]. a [[b]] c [[d]] e");
  });
});

describe("ST65 what is not sure", () => {
  const states = ["changed", "ambiguous", "orphan"] as const;

  test.each(states)("ST65 %s: ends and parts stay as they are, and the reader is told", (state) => {
    const desk = deskWith("a [[b]] c [[d]] e", now);
    const span = state === "changed" ? wordOf("d") : null;
    know(desk, [part({ span: wordOf("b") }, now), part({ state, span }, now)]);
    const before = only(desk);
    moveEnd(desk, before.id, 0, { end: "end", direction: 1, step: "word" });
    expect(desk.message()).toBe("First say where this annotation belongs in the text as it is now.");
    removePart(desk, before.id, 0);
    expect(only(desk)).toBe(before);
  });

  test("ST65 nor is anything done while it is not known", () => {
    const desk = deskWith("a [[b]] c [[d]] e", now);
    const before = only(desk);
    moveEnd(desk, before.id, 0, { end: "end", direction: 1, step: "word" });
    removePart(desk, before.id, 0);
    desk.select("[[New]]. a b c d e");
    takeSelectedWords(desk, before.id, "also");
    expect(only(desk)).toBe(before);
  });

  test("ST65 a part that is added to changed words waits until these are accepted", () => {
    const desk = deskWith("a [[b]] c d e", now);
    know(desk, [part({ state: "changed", span: wordOf("b") }, now)]);
    const before = only(desk);
    desk.select("[[New]]. a b c d e");
    takeSelectedWords(desk, before.id, "also");
    expect(only(desk)).toBe(before);
  });

  test.each(["ambiguous", "orphan"] as const)(
    "ST65 to what is %s a part is added beside the sure ones",
    (state) => {
      const desk = deskWith("a [[b]] c [[d]] [[e]]", now);
      know(desk, [
        part({ span: wordOf("b") }, now),
        part({ state }),
        part({ state: "changed", span: wordOf("e") }, now),
      ]);
      desk.select("[[New]]. a b c d e");
      takeSelectedWords(desk, only(desk).id, "also");
      expect(show(desk)).toBe("[[New]]. a [[b]] c d e");
    },
  );

  test("ST63 other words can be chosen for anything, known or not", () => {
    const desk = deskWith("a [[b]] c [[d]] e", now);
    desk.select("New. a b [[c]] d e");
    takeSelectedWords(desk, only(desk).id, "instead");
    expect(show(desk)).toBe("New. a b [[c]] d e");
  });
});
