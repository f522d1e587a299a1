import { describe, expect, test } from "vitest";
import { documentHash } from "../sources/index.ts";
import {
  acceptAnchor,
  chooseCandidates,
  chooseWords,
  leaveChoosing,
  rejectAnchor,
  takeChosenWords,
} from "./anchor-acts.ts";
import { type Desk, only } from "./desk.cases.ts";
import { contentOn, deskWith, difference, foundOn, know, part, show } from "./stray.cases.ts";
import { editAnnotation } from "./tagging.ts";

const then = "The mayor said that [[12 percent]] of the cities agree.";
const now = "Yes. The mayor said that 18 percent of the cities agree.";

/** A desk with an annotation whose words changed. */
function changed() {
  const desk = deskWith(then, now, { note: "Of which?" });
  const differences = [difference(now, "12", "18", ["number"])];
  const found = know(desk, [part({ state: "changed", span: { start: 25, end: 35 }, differences }, now)]);
  return { desk, found };
}

/** Checks that something was one step, that undo restores what was before, and redo what came of it. */
function expectOneStep(desk: Desk, act: () => void): void {
  const before = contentOn(desk);
  const { length } = desk.annotations.getState().past;
  act();
  const after = contentOn(desk);
  expect(after).not.toEqual(before);
  expect(desk.annotations.getState().past).toHaveLength(length + 1);
  expect(desk.messages.getState()?.undo).toBe(true);
  desk.annotations.undo();
  expect(contentOn(desk)).toEqual(before);
  desk.annotations.redo();
  expect(contentOn(desk)).toEqual(after);
}

describe("ST63 accepting", () => {
  test("ST63 the words of today are taken, with their hash, and all else stays", () => {
    const { desk, found } = changed();
    const record = only(desk);
    expectOneStep(desk, () => acceptAnchor(desk, found));
    expect(show(desk)).toBe("Yes. The mayor said that [[18 percent]] of the cities agree.");
    expect(desk.message()).toBe("Accepted: now on “18 percent”.");
    const { spans, textHash, v, modified } = only(desk);
    expect(only(desk)).toEqual({ ...record, spans, textHash, v, modified });
    expect(foundOn(desk)).toBeNull();
  });

  test("ST66 a note that was written meanwhile is kept; a place that was changed meanwhile is, too", () => {
    const { desk, found } = changed();
    editAnnotation(desk, found.id, { note: "New" }, "writing a note");
    acceptAnchor(desk, found);
    expect(only(desk)).toMatchObject({ note: "New", spans: [{ exact: "18 percent" }] });

    const other = changed();
    editAnnotation(other.desk, other.found.id, { spans: [...only(other.desk).spans] }, "from elsewhere");
    const before = contentOn(other.desk);
    for (const act of [acceptAnchor, rejectAnchor]) {
      act(other.desk, other.found);
      expect(other.desk.message()).toBe("This annotation was changed meanwhile. Look at it again.");
    }
    chooseCandidates(other.desk, other.found, new Map([[0, { start: 0, end: 3 }]]));
    expect(contentOn(other.desk)).toEqual(before);
  });

  test("ST43 what a later version wrote is left alone", () => {
    const { desk, found } = changed();
    editAnnotation(desk, found.id, { schema: 2 }, "from a later version");
    const before = contentOn(desk);
    acceptAnchor(desk, found);
    rejectAnchor(desk, found);
    chooseWords(desk, found.id, "instead");
    expect(contentOn(desk)).toEqual(before);
    expect(desk.anchors.getState().choosing).toBeNull();
    expect(desk.message()).toContain("newer version");
  });
});

describe("ST64 rejecting", () => {
  test("ST64 is noted with the hash of the text; the words that were marked stay", () => {
    const { desk, found } = changed();
    const record = only(desk);
    expectOneStep(desk, () => rejectAnchor(desk, found));
    const { v, modified } = only(desk);
    expect(only(desk)).toEqual({ ...record, rejected: documentHash(desk.document), v, modified });
    expect(desk.message()).toBe("Rejected. “12 percent” is kept, without a place in this text.");
  });

  test("ST64 another place takes the note away", () => {
    const { desk, found } = changed();
    rejectAnchor(desk, found);
    desk.select("Yes. The [[mayor]] said that 18 percent of the cities agree.");
    chooseWords(desk, found.id, "instead", true);
    expect(show(desk)).toBe("Yes. The [[mayor]] said that 18 percent of the cities agree.");
    expect(only(desk)).not.toHaveProperty("rejected");
  });
});

describe("ST63 choosing a place", () => {
  const twice = "A mayor, b. A mayor, c.";

  test("ST63 the place that was chosen is written", () => {
    const desk = deskWith("A [[mayor]].", twice);
    const candidates = [
      { start: 2, end: 7 },
      { start: 14, end: 19 },
    ];
    const found = know(desk, [part({ state: "ambiguous", candidates })]);
    expectOneStep(desk, () => chooseCandidates(desk, found, new Map([[0, { start: 14, end: 19 }]])));
    expect(show(desk)).toBe("A mayor, b. A [[mayor]], c.");
    expect(desk.message()).toBe("Now on “mayor”.");
  });

  test("ST63 the other parts stand where they are today", () => {
    const desk = deskWith("A [[mayor]], [[b]].", twice);
    const parts = [
      part({ state: "ambiguous", candidates: [{ start: 2, end: 7 }] }),
      part({ span: { start: 9, end: 10 } }, twice),
    ];
    chooseCandidates(desk, know(desk, parts), new Map([[0, { start: 14, end: 19 }]]));
    expect(show(desk)).toBe("A mayor, [[b]]. A [[mayor]], c.");
    desk.annotations.undo();
    chooseCandidates(desk, know(desk, parts), new Map([[0, { start: 2, end: 10 }]]));
    expect(show(desk)).toBe("A [[mayor, b]]. A mayor, c.");
  });
});

describe("ST63 choosing words", () => {
  test("ST63 words that are selected already are taken at once only where that is asked for", () => {
    const { desk, found } = changed();
    desk.select("Yes. The [[mayor]] said that 18 percent of the cities agree.");
    chooseWords(desk, found.id, "instead");
    expect(desk.anchors.getState().choosing).toEqual({ id: found.id, how: "instead" });
    expectOneStep(desk, () => expect(takeChosenWords(desk)).toBe(true));
    expect(show(desk)).toBe("Yes. The [[mayor]] said that 18 percent of the cities agree.");
    expect(desk.anchors.getState().choosing).toBeNull();
  });

  test("ST63 without selected words they are awaited, and nothing happens when the reader leaves", () => {
    const { desk, found } = changed();
    const before = contentOn(desk);
    chooseWords(desk, found.id, "instead", true);
    expect(takeChosenWords(desk)).toBe(false);
    expect(desk.anchors.getState().choosing).not.toBeNull();
    leaveChoosing(desk);
    desk.select("Yes. The [[mayor]] said that 18 percent of the cities agree.");
    expect(takeChosenWords(desk)).toBe(false);
    expect(contentOn(desk)).toEqual(before);
  });
});
