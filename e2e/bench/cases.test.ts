import { describe, expect, test } from "vitest";
import { caseOf, isNoQuicker, planCases } from "./cases.mjs";
import { readOptions } from "./options.mjs";

const shown = ({ subject, size, count }: ReturnType<typeof caseOf>) => `${subject} ${size} ${count}`;

describe("the plan", () => {
  test("measures every subject on every text with every number of annotations, each case once", () => {
    const { targets, others } = planCases(readOptions(["--crowded"]));
    const all = [...targets, ...others].map(shown);
    expect(new Set(all).size).toBe(all.length);
    // Seven that draw annotations, on four texts with four numbers of them; Lateral with ten; four static pages.
    expect(all.length).toBe(7 * 4 * 4 + 1 + 4);
  });

  test("leaves a text out that is crowded, unless it is Lateral's", () => {
    const { others } = planCases(readOptions(["--sizes", "10000", "--counts", "10000"]));
    expect(others.map(shown)).toEqual(["lateral 10000 10000", "static 10000 0"]);
  });

  test("keeps to what was asked for", () => {
    const options = readOptions(["--only", "lateral,static", "--sizes", "10000", "--counts", "100"]);
    const { targets, others } = planCases(options);
    expect(targets).toEqual([]);
    expect(others.map(shown)).toEqual(["lateral 10000 100", "static 10000 0"]);
  });

  test("has the targets' cases where their texts and numbers were asked for", () => {
    const options = readOptions(["--only", "lateral", "--sizes", "1000000", "--counts", "10000"]);
    expect(planCases(options).targets.map(shown)).toEqual(["lateral 1000000 10000", "lateral 1000000 10"]);
  });
});

describe("a case is no quicker than one that was given up", () => {
  const givenUp = caseOf("apache", 1_000_000, 1_000);

  test.each([
    ["the same", caseOf("apache", 1_000_000, 1_000), true],
    ["more annotations", caseOf("apache", 1_000_000, 10_000), true],
    ["a longer text", caseOf("apache", 3_200_000, 1_000), true],
    ["fewer annotations on a longer text", caseOf("apache", 3_200_000, 100), false],
    ["a shorter text", caseOf("apache", 100_000, 10_000), false],
    ["another subject", caseOf("mark-js", 3_200_000, 10_000), false],
  ])("%s", (_, one, expected) => {
    expect(isNoQuicker(one, givenUp)).toBe(expected);
  });

  test("but a longer text may be, where the annotations of the shorter one mostly overlap", () => {
    const crowded = caseOf("web-highlighter", 100_000, 10_000);
    expect(isNoQuicker(caseOf("web-highlighter", 1_000_000, 10_000), crowded)).toBe(false);
  });
});

test("an argument that isn't known is refused, with what is", () => {
  expect(() => readOptions(["--only", "latteral"])).toThrow("unexpected latteral, expected lateral,static");
  expect(() => readOptions(["--sizes", "1MB"])).toThrow("unexpected 1MB, expected numbers");
  expect(() => readOptions(["--runz", "3"])).toThrow("--runz");
});
