import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { carriedFiles } from "./one-file.mjs";

const exercises = new URL("../public/exercises/", import.meta.url);

test("the one file carries no exercise, so that no key is in it", () => {
  const carried = [...carriedFiles().files];
  expect(carried.map(([path]) => path.replace(/\/.*/, ""))).toContain("sources");
  const names = readdirSync(exercises);
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) {
    const reasons = readFileSync(new URL(name, exercises), "utf8").match(/(?<="reason": ")[^"]+/g) ?? [];
    expect(reasons.length).toBeGreaterThan(9);
    for (const [path, text] of carried) {
      expect(path).not.toContain(name);
      expect(reasons.filter((reason) => text.includes(reason))).toEqual([]);
    }
  }
});
