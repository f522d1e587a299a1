import { describe, expect, test } from "vitest";
import { type Collection, ManifestError, readManifest } from "./index.ts";

const letter = {
  id: "002",
  title: "A letter",
  publisher: null,
  author: "Luke A. Bronin",
  date: "2019-06-24",
  dateNote: null,
  kind: "primary",
  language: "en-US",
  provenance: "Transcribed.",
  file: "002.md",
  originalFile: "002.txt",
} as const;

const collection: Collection = { id: "c", title: "C", rights: "Theirs.", sources: [letter] };

function withSource(changes: object): unknown {
  return { ...collection, sources: [letter, { ...letter, id: "003", ...changes }] };
}

/** What reading a manifest complains of. */
function complaint(value: unknown): { path: string; message: string } {
  try {
    readManifest(value);
  } catch (error) {
    if (error instanceof ManifestError) return { path: error.path, message: error.message };
    throw error;
  }
  throw new Error("the manifest was accepted");
}

describe("SO15 manifest", () => {
  test("SO15 a good one is given back, without fields that nobody knows", () => {
    expect(readManifest({ ...collection, extra: 1 })).toEqual(collection);
  });

  test.each(["2019", "2019-06", "2020-02-29", null])("SO15 the date %j is one", (date) => {
    expect(readManifest(withSource({ date })).sources[1]?.date).toBe(date);
  });

  test("SO15 half a character in a field is U+FFFD", () => {
    expect(readManifest(withSource({ title: "a \uD83D b" })).sources[1]?.title).toBe("a \uFFFD b");
  });

  const cases: readonly (readonly [string, unknown, string, string])[] = [
    ["no object", null, "", "Unexpected null at the manifest's top, expected Object"],
    ["no sources", { ...collection, sources: [] }, "sources", "expected at least one source"],
    [
      "a missing title",
      { ...collection, title: undefined },
      "title",
      "Unexpected undefined at title, expected string",
    ],
    [
      "an unknown kind",
      withSource({ kind: "rumour" }),
      "sources[1].kind",
      'Unexpected "rumour" at sources[1].kind',
    ],
    ["an empty title", withSource({ title: " " }), "sources[1].title", "expected text that is not empty"],
    ["a publisher that is a number", withSource({ publisher: 5 }), "sources[1].publisher", "Unexpected 5"],
    ["a day that isn't", withSource({ date: "2019-02-30" }), "sources[1].date", "expected a date as 2019"],
    ["a month that isn't", withSource({ date: "2019-13" }), "sources[1].date", "expected a date as 2019"],
    ["the day 0", withSource({ date: "2019-01-00" }), "sources[1].date", "expected a date as 2019"],
    ["a date in words", withSource({ date: "June 2019" }), "sources[1].date", "expected a date as 2019"],
    ["a file elsewhere", withSource({ file: "../002.md" }), "sources[1].file", "without a folder"],
    ["a file of another host", withSource({ file: "//example.org" }), "sources[1].file", "without a folder"],
    ["an id with a slash", withSource({ id: "a/b" }), "sources[1].id", "1 to 64 letters"],
    [
      "an id that is a name of JavaScript's own",
      withSource({ id: "__proto__" }),
      "sources[1].id",
      "no name of",
    ],
    [
      "a title of a whole book",
      withSource({ title: "a".repeat(10_001) }),
      "sources[1].title",
      "at most 10,000",
    ],
    [
      "very many sources",
      { ...collection, sources: Array.from({ length: 1_001 }, (_, at) => ({ ...letter, id: `s${at}` })) },
      "sources",
      "at most 1000 sources",
    ],
    ["an id used twice", withSource({ id: "002" }), "sources[1]", "an id that no other source has"],
  ];
  test.each(cases)("SO15 %s", (_name, value, path, message) => {
    const found = complaint(value);
    expect(found.path).toBe(path);
    expect(found.message).toContain(message);
  });
});
