import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createBrowser } from "./browser.cases.ts";
import { atSource, readPlace } from "./place.ts";
import { createPlaceStore } from "./place-store.ts";

function open(hash = "") {
  const tab = createBrowser().openTab(hash);
  return { tab, place: createPlaceStore(tab) };
}

describe("ST2 the place and the address bar", () => {
  test("ST2 the page opens at its address", () => {
    const { place } = open("#/source/002?annotation=abc&at=40");
    expect(place.getState()).toEqual({ ...atSource("002"), annotationId: "abc", at: 40 });
  });

  test("ST2 opening a source adds to the history, and Back returns", () => {
    const { tab, place } = open("#/source/001?at=40");
    place.openSource("002");
    expect(tab.addresses).toEqual({ list: ["#/source/001?at=40", "#/source/002"], open: 1 });
    tab.back();
    expect(place.getState()).toEqual({ ...atSource("001"), at: 40 });
  });

  test("ST2 opening a card and scrolling replace the address", () => {
    const { tab, place } = open("#/source/001");
    place.openAnnotation("abc");
    place.rememberScroll(12);
    expect(tab.addresses.list).toEqual(["#/source/001?annotation=abc&at=12"]);
    place.openAnnotation(null);
    expect(tab.addresses.list).toEqual(["#/source/001?at=12"]);
  });

  test("ST2 another source opens at its beginning without a card", () => {
    const { place } = open("#/source/001?annotation=abc&at=12");
    place.openSource("002");
    expect(place.getState()).toEqual(atSource("002"));
  });

  test("ST2 the source that opens by itself gets its address, once, with the card and the scroll", () => {
    const { tab, place } = open("#/");
    place.startAt("letter");
    expect(tab.addresses.list).toEqual(["#/source/letter"]);
    place.openAnnotation("annotation-1");
    place.startAt("report");
    expect(place.getState()).toEqual({ ...atSource("letter"), annotationId: "annotation-1" });
  });

  test("ST2 a view adds to the history and keeps the place in the text", () => {
    const { tab, place } = open("#/source/001?at=40");
    place.openView("beside", "002");
    place.openView("map");
    place.openView(null);
    expect(tab.addresses.list).toEqual([
      "#/source/001?at=40",
      "#/source/001?at=40&view=beside&beside=002",
      "#/source/001?at=40&view=map",
      "#/source/001?at=40",
    ]);
    tab.back();
    expect(place.getState()).toEqual({ ...atSource("001"), at: 40, view: "map" });
  });

  test("ST2 the open source, asked for in a view, is shown where it was read", () => {
    const { place } = open("#/source/001?at=40&view=claims");
    place.openSource("001");
    expect(place.getState()).toEqual({ ...atSource("001"), at: 40 });
  });

  test("ST2 going where one is changes nothing", () => {
    const { tab, place } = open("#/source/001?annotation=abc&at=12");
    let heard = 0;
    place.subscribe(() => {
      heard += 1;
    });
    place.openSource("001");
    place.openAnnotation("abc");
    place.rememberScroll(12);
    place.openView(null);
    expect({ heard, ...tab.addresses }).toEqual({
      heard: 0,
      list: ["#/source/001?annotation=abc&at=12"],
      open: 0,
    });
  });

  describe("ST2 an address that is written later", () => {
    function behind(hash: string) {
      const tab = createBrowser().openTab(hash);
      const waiting: (() => void)[] = [];
      return { tab, waiting, place: createPlaceStore(tab, (write) => waiting.push(write)) };
    }

    test("ST2 is written once for all that happened until then", () => {
      const { tab, waiting, place } = behind("#/source/001");
      place.openAnnotation("abc");
      place.rememberScroll(12);
      expect(place.getState().annotationId).toBe("abc");
      expect(tab.addresses.list).toEqual(["#/source/001"]);
      expect(waiting).toHaveLength(1);
      waiting[0]?.();
      expect(tab.addresses.list).toEqual(["#/source/001?annotation=abc&at=12"]);
      place.openAnnotation(null);
      expect(waiting).toHaveLength(2);
    });

    test("ST2 is written before another source opens, and when the page is left", () => {
      const { tab, place } = behind("#/source/001");
      place.rememberScroll(12);
      place.openSource("002");
      expect(tab.addresses.list).toEqual(["#/source/001?at=12", "#/source/002"]);
      place.openAnnotation("abc");
      tab.leave();
      expect(tab.addresses.list[1]).toBe("#/source/002?annotation=abc");
    });

    test("ST2 does not follow a reader who went elsewhere", () => {
      const { tab, waiting, place } = behind("#/source/001");
      place.openAnnotation("abc");
      tab.follow("#/source/002&old");
      waiting[0]?.();
      expect(tab.addresses.list).toEqual(["#/source/001", "#/source/002&old"]);
      expect(place.getState().annotationId).toBeNull();
    });
  });

  test("ST2 law: after any steps the place is the one that the address names", () => {
    type Step = (page: ReturnType<typeof open>) => void;
    const ids = fc.constantFrom("001", "002", "a/b?c");
    const steps = fc.array(
      fc.oneof(
        ids.map(
          (id): Step =>
            ({ place }) =>
              place.openSource(id),
        ),
        fc.option(ids).map(
          (id): Step =>
            ({ place }) =>
              place.openAnnotation(id),
        ),
        fc.constantFrom("map" as const, "beside" as const, null).map(
          (view): Step =>
            ({ place }) =>
              place.openView(view, view === "beside" ? "001" : undefined),
        ),
        fc.integer({ min: 1, max: 99 }).map(
          (at): Step =>
            ({ place }) =>
              place.rememberScroll(at),
        ),
        ids.map(
          (id): Step =>
            ({ tab }) =>
              tab.follow(`#/source/${encodeURIComponent(id)}`),
        ),
        fc.constant<Step>(({ tab }) => tab.back()),
      ),
    );
    fc.assert(
      fc.property(steps, (all) => {
        const page = open("#/source/001");
        for (const step of all) {
          step(page);
          expect(page.place.getState()).toEqual(readPlace(page.tab.location.hash));
        }
      }),
    );
  });
});
