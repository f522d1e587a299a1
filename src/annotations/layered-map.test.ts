import fc from "fast-check";
import { expect, test } from "vitest";
import { LayeredMap } from "./layered-map.ts";

const layers = fc.array(
  fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer()), { maxLength: 120 }),
  { maxLength: 12 },
);

test("RE20 law: a layered map is what a map is to which the same was done, and no earlier one changes", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200 }), layers, (count, all) => {
      const plain = new Map(Array.from({ length: count }, (_, key) => [key * 2, key]));
      let layered: ReadonlyMap<number, number> = new Map(plain);
      const earlier: { map: ReadonlyMap<number, number>; seen: [number, number][] }[] = [];
      for (const entries of all) {
        for (const [key, value] of entries) plain.set(key, value);
        layered = LayeredMap.over(layered, new Map(entries));
        earlier.push({ map: layered, seen: [...plain] });
      }
      for (const { map, seen } of earlier) {
        expect([...map]).toEqual(seen);
        expect([...map.keys()]).toEqual(seen.map(([key]) => key));
        expect([...map.values()]).toEqual(seen.map(([, value]) => value));
        expect(map.size).toBe(seen.length);
        const told: [number, number][] = [];
        map.forEach((value, key) => {
          told.push([key, value]);
        });
        expect(told).toEqual(seen);
        expect(seen.map(([key]) => [key, map.get(key)])).toEqual(seen);
        expect(seen.every(([key]) => map.has(key))).toBe(true);
        expect([map.has(-1), map.get(-1)]).toEqual([false, undefined]);
      }
    }),
  );
});

test("RE20 a few entries over many share the many", () => {
  const many = new Map(Array.from({ length: 1_000 }, (_, index) => [index, index]));
  let reads = 0;
  const watched = new Proxy(many, {
    get(map, name) {
      if (name === Symbol.iterator || name === "entries") reads += 1;
      const value = Reflect.get(map, name);
      return typeof value === "function" ? value.bind(map) : value;
    },
  });
  let layered: ReadonlyMap<number, number> = watched;
  for (let index = 0; index < 250; index += 1) layered = LayeredMap.over(layered, new Map([[index, -1]]));
  expect(layered.get(3)).toBe(-1);
  expect(reads).toBe(0);
});
