import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atClassroom, atSource, readPlace, writePlace } from "./place.ts";

/** Any character of Unicode. Fast-check's own unit "binary" makes a map of all million of them at its first use. */
const anyCharacter: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0x10f7ff })
  .map((at) => String.fromCodePoint(at < 0xd800 ? at : at + 0x800));

const names = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text.isWellFormed()),
  fc.constantFrom("002", "a b", "a/b", "a?b#c", "a&annotation=x", "100%", "%41", "+", "é “curly”", "👩‍👩‍👧"),
);

const places = fc.record({
  sourceId: names,
  annotationId: fc.option(names),
  at: fc.option(fc.integer({ min: 1, max: 999_999_999 })),
  view: fc.option(fc.constantFrom("beside" as const, "map" as const, "claims" as const)),
  besideId: fc.option(names),
});

const pages = fc.string({ unit: "grapheme-ascii" }).map((rest) => `/${rest}`);

const nowhere = atSource(null);

describe("ST1 the address of a place", () => {
  test("ST1 law: what is written is read back", () => {
    fc.assert(
      fc.property(places, (place) => {
        expect(readPlace(writePlace(place))).toEqual(place);
      }),
    );
  });

  test("ST1 law: a page of the classroom is read back as it is written", () => {
    fc.assert(
      fc.property(pages, (page) => {
        expect(writePlace(atClassroom(page))).toBe(`#/classroom${page}`);
        expect(readPlace(writePlace(atClassroom(page)))).toEqual(atClassroom(page));
      }),
    );
    expect(readPlace("#/classroom")).toEqual(atClassroom());
    expect(readPlace("#/classrooms")).toEqual(nowhere);
  });

  test("ST1 no place is read back as no place", () => {
    expect(readPlace(writePlace(nowhere))).toEqual(nowhere);
  });

  test("ST1 the address is the one that links use", () => {
    expect(writePlace(atSource("002"))).toBe("#/source/002");
    expect(writePlace({ ...atSource("002"), annotationId: "a-b_1", at: 12 })).toBe(
      "#/source/002?annotation=a-b_1&at=12",
    );
  });

  test("ST1 the beginning of a text needs no word in the address", () => {
    expect(writePlace({ ...atSource("002"), at: 0 })).toBe("#/source/002");
  });

  test.each([
    "",
    "#",
    "#/",
    "#/source/",
    "#/source",
    "#/sources/002",
    "#text",
    "/source/002",
    "#/source/?at=3",
  ])("ST1 %j is no place", (hash) => {
    expect(readPlace(hash)).toEqual(nowhere);
  });

  test("ST1 a broken escape names no source", () => {
    expect(readPlace("#/source/%E0%A4").sourceId).toBeNull();
  });

  test.each(["-1", "1.5", "1e3", "", "x", "9999999999", " 1", "٣"])("ST1 %j is no offset", (at) => {
    expect(readPlace(`#/source/002?at=${encodeURIComponent(at)}`)).toEqual({ ...nowhere, sourceId: "002" });
  });

  test("ST1 a view that this version doesn't know shows the source", () => {
    expect(readPlace("#/source/002?view=chart")).toEqual(atSource("002"));
  });

  test("ST1 law: reading never throws", () => {
    const hashes = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.string().map((text) => `#/source/${text}`),
    );
    fc.assert(
      fc.property(hashes, (hash) => {
        expect(() => readPlace(hash)).not.toThrow();
      }),
    );
  });
});
