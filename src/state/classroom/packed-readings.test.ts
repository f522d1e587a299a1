import fc from "fast-check";
import { expect, test } from "vitest";
import { packReadings, unpackReadings } from "./packed-readings.ts";

const span = fc.tuple(fc.nat(), fc.nat()).map(([start, end]) => ({ start, end }));
const passage = fc.record({
  tag: fc.constantFrom("quote", "statistic", "opinion"),
  spans: fc.array(span, { minLength: 1, maxLength: 3 }),
  unsure: fc.boolean(),
});
const reading = fc
  .array(passage, { maxLength: 4 })
  .map((passages) => passages.map((one, at) => ({ id: `${at}`, ...one })));

test("ST195 law: packed readings are the same when they are unpacked", () => {
  fc.assert(
    fc.property(fc.array(reading, { maxLength: 4 }), (readers) => {
      expect(unpackReadings(packReadings(readers))).toEqual(readers);
    }),
  );
});
