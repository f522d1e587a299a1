import fc from "fast-check";
import { expect, test } from "vitest";
import { createLocalRecordStore } from "./local-record-store.ts";
import { manyRecords } from "./record.cases.ts";
import { readAll } from "./record-store.ts";
import { createTestStorage, createTestWindow } from "./test-window.cases.ts";

/** Any character of Unicode. Fast-check's own unit "binary" makes a map of all million of them at its first use. */
const anyCharacter: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0x10f7ff })
  .map((at) => String.fromCodePoint(at < 0xd800 ? at : at + 0x800));

const records = manyRecords(5);
const prefix = "lateral:1:annotation:";

/** What may become of a stored text: units flipped, an end cut off, or something else in its place. */
const damages: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc
    .array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 0xffff })), { minLength: 1, maxLength: 4 })
    .map((flips) => (text: string) => {
      const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
      for (const [at, bits] of flips) units[at % text.length] = (units[at % text.length] ?? 0) ^ bits;
      return String.fromCharCode(...units);
    }),
  fc.nat().map((at) => (text: string) => text.slice(0, at % text.length)),
  fc.json().map((json) => () => json),
  fc.string({ unit: anyCharacter }).map((foreign) => () => foreign),
);

test("KE3 law: whatever becomes of one stored value, the others are read as they are, and it is read or told", () => {
  fc.assert(
    fc.property(damages, fc.nat({ max: records.length - 1 }), (damage, which) => {
      const storage = createTestStorage();
      const store = createLocalRecordStore(createTestWindow(storage));
      store.write(records);
      const key = prefix + (records[which]?.id ?? "");
      const raw = damage(storage.getItem(key) ?? "");
      storage.setItem(key, raw);
      const read = readAll(store);
      const others = records.filter((_, index) => index !== which);
      expect(read.records).toEqual(expect.arrayContaining(others));
      expect(read.records.length + read.damaged.length).toBe(records.length);
      for (const { raw: told } of read.damaged) expect(told).toBe(raw);
      expect(storage.getItem(key)).toBe(raw);
    }),
  );
});
