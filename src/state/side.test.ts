import { describe, expect, test } from "vitest";
import { createDesk, letter } from "./desk.cases.ts";
import { actingOf, actOn, createSide } from "./side.ts";
import { tagSelection } from "./tagging.ts";
import { undo } from "./undo-redo.ts";

const report = { ...letter, id: "report" };
const words = "The mayor said no.";

function sides() {
  const desk = createDesk(words);
  const [first, second] = [createSide(desk, null), createSide(desk, "report")];
  first.reading.open(letter, desk.document, () => undefined);
  second.reading.open(report, desk.document, () => undefined);
  return { desk, first, second };
}

const selected = { span: { start: 4, end: 9 }, exact: true, byTouch: false };

describe("two texts at once", () => {
  test("ST140 what is selected and tagged on one side is not on the other, and undo is one list", () => {
    const { desk, first, second } = sides();
    second.reading.select(selected);
    expect(first.reading.getState().selected).toBeNull();
    const annotation = tagSelection(second, "quote");
    expect(annotation?.spans[0]?.exact).toBe("mayor");
    expect(desk.annotations.getState().placed.get("report")).toMatchObject([{ id: annotation?.id }]);
    expect(second.place.getState().annotationId).toBe(annotation?.id);
    expect(desk.place.getState().annotationId).toBeNull();
    undo(desk);
    expect(desk.annotations.getState().placed.get("report") ?? []).toEqual([]);
  });

  test("ST140 the first side's place is the address, the other one has its own", () => {
    const { desk, first, second } = sides();
    first.place.rememberScroll(7);
    second.place.rememberScroll(3);
    second.place.startAt("elsewhere");
    expect(desk.place.getState().at).toBe(7);
    expect(second.place.getState()).toMatchObject({ sourceId: "report", at: 3, view: "beside" });
    second.place.openView("beside", "report");
    expect(desk.place.getState()).toMatchObject({ view: "beside", besideId: "report" });
  });

  test("ST141 keys act on the side that was touched last, and on the page when there is none", () => {
    const { desk, first, second } = sides();
    expect(actingOf(desk)).toBe(desk);
    actOn(desk, first);
    actOn(desk, second);
    expect(actingOf(desk)).toBe(second);
    actOn(desk, null);
    expect(actingOf(desk)).toBe(desk);
  });
});
