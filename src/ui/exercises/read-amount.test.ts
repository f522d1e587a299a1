import { afterEach, expect, test } from "vitest";
import { formatNumber, speak } from "../../languages/index.ts";
import { readAmount } from "./read-amount.ts";

afterEach(() => speak({ code: "en", tag: "en" }, {}));

test.each<[written: string, amount: number | null | undefined]>([
  ["20", 20],
  [" 2.5 ", 2.5],
  ["2,25", 2.25],
  ["0", 0],
  [" ", null],
  ["1,000", undefined],
  ["1.2.3", undefined],
  ["-1", undefined],
  ["1234567", undefined],
  ["many", undefined],
])("%j is the amount %j", (written, amount) => expect(readAmount(written)).toBe(amount));

test.each(["en", "es"] as const)("an amount is read as it is written in %s", (code) => {
  speak({ code, tag: code }, {});
  for (const amount of [0, 2.5, 20, 12_345.25])
    expect(readAmount(formatNumber(amount, { useGrouping: false }))).toBe(amount);
});
