import { expect, test } from "vitest";
import type { PlaceOffer } from "../../classroom/index.ts";
import { whoOf } from "./who-of.ts";

function who(fields: Partial<PlaceOffer>, hasNames = true): string {
  return whoOf({ tag: "quote", spans: [], kind: "tagged", readers: [], unsure: 0, ...fields }, hasNames);
}

const readers = [
  "blue-heron-14",
  "calm-fox-20",
  "dry-owl-31",
  "fair-lynx-42",
  "grey-crane-53",
  "kind-bear-64",
];

test("some names are said and the rest is counted; hidden ones are all counted", () => {
  expect(who({ readers })).toBe(
    "6 students: blue-heron-14, calm-fox-20, dry-owl-31, fair-lynx-42 and 2 more",
  );
  expect(who({ readers: [null, "blue-heron-14"], unsure: 1 })).toBe(
    "the key before; 1 student: blue-heron-14; 1 unsure",
  );
  expect(who({ readers, unsure: 2 }, false)).toBe("6 students; 2 unsure");
});

test("of what is put together it is said how, and from how many", () => {
  expect(who({ kind: "all", readers: [null, ...readers.slice(0, 2)] })).toBe(
    "all words that any tagged; the key before; 2 students",
  );
  expect(who({ kind: "common", readers: readers.slice(0, 2) })).toBe("what all have in common; 2 students");
});
