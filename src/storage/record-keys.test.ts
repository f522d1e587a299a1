import fc from "fast-check";
import { expect, test } from "vitest";
import { keyPrefix, recordPrefix } from "./record-keys.ts";

test("the keys of a page of a server carry no set", () => {
  expect(keyPrefix(null)).toBe("lateral:1:");
  expect(recordPrefix).toBe("lateral:1:annotation:");
});

test("the keys of a page that is one file carry the id of its set", () => {
  expect(keyPrefix("immigration-enforcement")).toBe("lateral:1:set:immigration-enforcement:");
});

test("no set’s keys begin with those of another", () => {
  const id = fc.oneof(fc.constantFrom("a", "a:", "a:annotation", "a%3A", ""), fc.string());
  fc.assert(
    fc.property(id, id, (one, other) => {
      fc.pre(one !== other);
      expect(keyPrefix(one).startsWith(keyPrefix(other))).toBe(false);
    }),
  );
});
