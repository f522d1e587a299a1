import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentHash } from "../sources/index.ts";
import { graphemeStart } from "../text/index.ts";
import { createDesk, type Desk, only } from "./desk.cases.ts";
import {
  changeTag,
  editAnnotation,
  removeAnnotation,
  shortWords,
  tagPlaces,
  tagSelection,
} from "./tagging.ts";

const text = "“We are proud,” the mayor said, “of 12 percent.”";

function words(desk: Desk): string[] {
  return only(desk).spans.map(({ exact }) => exact);
}

describe("ST13 tagging a selection", () => {
  test("ST13 whole words are taken in, and described", () => {
    const desk = createDesk(text);
    desk.select("“We are proud,” the m[[ayor sai]]d, “of 12 percent.”");
    const tagged = tagSelection(desk, "quote");
    const kept = only(desk);
    expect(kept.spans).toEqual([
      {
        start: 20,
        end: 30,
        exact: "mayor said",
        prefix: "“We are proud,” the ",
        suffix: ", “of 12 percent.”",
      },
    ]);
    expect({ ...kept, v: tagged?.v, modified: tagged?.modified }).toEqual(tagged);
    expect(kept).toMatchObject({
      sourceId: "letter",
      textHash: documentHash(desk.document),
      tag: "quote",
      attributes: {},
      note: "",
      unsure: false,
    });
  });

  test("ST13 exact ends are kept to the grapheme", () => {
    const desk = createDesk("say 👩‍👩‍👧 cafe\u0301s");
    desk.select("say 👩‍[[👩‍👧 cafe]]\u0301s", { exact: true });
    tagSelection(desk, "quote");
    expect(words(desk)).toEqual(["👩‍👩‍👧 cafe\u0301"]);
  });

  test("ST13 it is one step, its card is open, the selection is gone, and a message offers undo", () => {
    const desk = createDesk(text);
    desk.select("“We are proud,” the mayor said, “of [[12 percent]].”");
    const tagged = tagSelection(desk, "statistic");
    expect(desk.annotations.getState().past.map(({ label }) => label)).toEqual([
      "tagging a place as statistic",
    ]);
    expect(desk.place.getState().annotationId).toBe(tagged?.id);
    expect(desk.reading.getState().selected).toBeNull();
    expect(desk.messages.getState()).toMatchObject({
      kind: "status",
      text: "Tagged “12 percent” as statistic. 1 annotation.",
      undo: true,
    });
    desk.select("“We are proud,” the [[mayor]] said, “of 12 percent.”");
    tagSelection(desk, "opinion");
    expect(desk.message()).toBe("Tagged “mayor” as opinion. 2 annotations.");
  });

  test("ST13 it is signed with the code name, or as reader before there is one", () => {
    const desk = createDesk(text);
    desk.select("“[[We]] are proud,” the mayor said, “of 12 percent.”");
    expect(tagSelection(desk, "opinion")?.creator).toBe("reader");
    desk.preferences.set({ codeName: "blue-heron-14" });
    desk.select("“[[We]] are proud,” the mayor said, “of 12 percent.”");
    expect(tagSelection(desk, "opinion")?.creator).toBe("blue-heron-14");
  });

  test("ST13 without words nothing is tagged and nothing said", () => {
    const desk = createDesk("one  two");
    expect(tagSelection(desk, "quote")).toBeNull();
    desk.select("one[[  ]]two");
    expect(tagSelection(desk, "quote")).toBeNull();
    desk.reading.close();
    expect(tagSelection(desk, "quote")).toBeNull();
    expect([desk.annotations.getState().past, desk.messages.getState()]).toEqual([[], null]);
  });

  test("ST13 several places are tagged in one step; nothing is opened, and the selection stays", () => {
    const desk = createDesk("no means no, and no");
    desk.select("no [[means]] no, and no");
    const places = [0, 9, 17].map((start) => ({
      span: { start, end: start + 2 },
      exact: false,
      byTouch: false,
    }));
    const tagged = tagPlaces(desk, "opinion", places);
    expect(tagged.map(({ spans }) => spans[0]?.start)).toEqual([0, 9, 17]);
    expect(desk.message()).toBe("Tagged “no” as opinion in 3 places. 3 annotations.");
    expect(desk.annotations.getState().past.map(({ label }) => label)).toEqual([
      "tagging 3 places as opinion",
    ]);
    expect([desk.place.getState().annotationId, desk.reading.getState().selected?.span.start]).toEqual([
      null,
      3,
    ]);
    desk.annotations.undo();
    expect(desk.annotations.getState().placed.get("letter") ?? []).toEqual([]);
    expect(tagPlaces(desk, "opinion", [])).toEqual([]);
  });

  test("ST13 another tag is one step, and is said with the words", () => {
    const desk = createDesk(text);
    desk.select("“We are proud,” the [[mayor]] said, “of 12 percent.”");
    changeTag(desk, tagSelection(desk, "quote")?.id ?? "", "opinion");
    expect(only(desk).tag).toBe("opinion");
    expect(desk.messages.getState()).toMatchObject({ text: "Changed to opinion: “mayor”.", undo: true });
    expect(desk.annotations.undo()?.label).toBe("changing the tag to opinion");
    expect(only(desk).tag).toBe("quote");
  });

  test("ST13 deleting closes its card, says so, and can be undone", () => {
    const desk = createDesk(text);
    desk.select("“We are proud,” the [[mayor]] said, “of 12 percent.”");
    const tagged = tagSelection(desk, "quote");
    removeAnnotation(desk, tagged?.id ?? "");
    expect(desk.place.getState().annotationId).toBeNull();
    expect(desk.messages.getState()).toMatchObject({
      text: "Deleted the quote “mayor”. 0 annotations.",
      undo: true,
    });
    desk.annotations.undo();
    expect(words(desk)).toEqual(["mayor"]);
  });

  test("ST13 deleting one leaves another's card open, and what is gone can't be changed", () => {
    const desk = createDesk(text);
    desk.select("“We are proud,” the [[mayor]] said, “of 12 percent.”");
    const first = tagSelection(desk, "quote")?.id ?? "";
    desk.select("“We are [[proud]],” the mayor said, “of 12 percent.”");
    const second = tagSelection(desk, "opinion")?.id ?? "";
    removeAnnotation(desk, first);
    expect(desk.place.getState().annotationId).toBe(second);
    removeAnnotation(desk, first);
    expect(editAnnotation(desk, first, { note: "late" }, "writing a note")).toBeNull();
    expect(desk.annotations.getState().past).toHaveLength(3);
  });

  test("ST13 an edit changes the fields that it names, as one step", () => {
    const desk = createDesk(text);
    desk.select("“We are proud,” the [[mayor]] said, “of 12 percent.”");
    const tagged = tagSelection(desk, "quote");
    editAnnotation(desk, tagged?.id ?? "", { note: "Who?", unsure: true }, "writing a note");
    expect(only(desk)).toMatchObject({ note: "Who?", unsure: true, tag: "quote", spans: tagged?.spans });
    expect(desk.annotations.undo()?.label).toBe("writing a note");
    expect(only(desk)).toMatchObject({ note: "", unsure: false });
  });
});

describe("ST16 words in messages", () => {
  const shorten = (...exact: string[]) =>
    shortWords({ spans: exact.map((one) => ({ start: 0, end: 1, exact: one, prefix: "", suffix: "" })) });

  test("ST16 the quotation marks around are left out, those inside stay", () => {
    expect(shorten("“We are “proud” of it,”")).toBe("We are “proud” of it,");
    expect(shorten('"so"')).toBe("so");
  });

  test("ST16 parts are joined by an ellipsis", () => {
    expect(shorten("“We are proud,”", "“of 12 percent.”")).toBe("We are proud,” … “of 12 percent.");
  });

  test("ST16 what is long is cut", () => {
    expect(shorten(`${"m".repeat(58)} mayor`)).toBe(`${"m".repeat(58)} m…`);
    expect(shorten(`${"m".repeat(59)} mayor`)).toBe(`${"m".repeat(59)}…`);
    expect(shorten("m".repeat(60))).toBe("m".repeat(60));
  });

  test("ST16 law: no grapheme is cut", () => {
    const long = fc
      .array(fc.constantFrom("👩‍👩‍👧", "e\u0301", "m", " ", "🇺🇸", "שלום"), { minLength: 20, maxLength: 60 })
      .map((parts) => `m${parts.join("")}m`);
    fc.assert(
      fc.property(long, (one) => {
        const short = shorten(one);
        if (short === one) return;
        const cut = short.slice(0, -1);
        expect(cut.length).toBeLessThanOrEqual(60);
        expect(one.startsWith(cut)).toBe(true);
        expect(graphemeStart(one, cut.length)).toBe(cut.length);
      }),
    );
  });
});
