import { describe, expect, test } from "vitest";
import { countPlaywright, countsLine, countVitest, judgeSuite } from "./reports.mjs";

const tests = (...states: string[]) => states.map((status) => ({ status }));

describe("counting", () => {
  test("tells passed, failed and skipped tests of Vitest apart", () => {
    const testResults = [
      { status: "passed", assertionResults: tests("passed", "passed", "pending", "todo", "skipped") },
      { status: "failed", assertionResults: tests("passed", "failed") },
    ];
    expect(countVitest({ testResults })).toEqual({ passed: 3, failed: 1, skipped: 3 });
  });

  test("counts a file that did not load as a failed test", () => {
    const testResults = [{ status: "failed", assertionResults: [] }];
    expect(countVitest({ testResults })).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test("counts a journey that needed a second try as failed", () => {
    const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 4 };
    expect(countPlaywright({ stats })).toEqual({ passed: 5, failed: 3, skipped: 4 });
  });

  test("names skipped tests only where there are any", () => {
    expect(countsLine({ passed: 1, failed: 2, skipped: 0 })).toBe("1 passed, 2 failed");
    expect(countsLine({ passed: 1, failed: 2, skipped: 3 })).toBe("1 passed, 2 failed, 3 skipped");
  });
});

describe("judging a suite", () => {
  const fine = { passed: 3, failed: 0, skipped: 0 };

  test("lets one pass in which tests ran and none failed", () => {
    expect(judgeSuite(0, fine)).toEqual({ ...fine, problem: null });
  });

  test.each([
    ["without a report", 0, null, 1],
    ["without tests", 0, { passed: 0, failed: 0, skipped: 0 }, 1],
    ["with skipped tests only", 0, { passed: 0, failed: 0, skipped: 9 }, 1],
    ["with an error outside of tests", 1, fine, 1],
    ["with failed tests", 1, { ...fine, failed: 2 }, 2],
    ["with failed tests and a runner that says otherwise", 0, { ...fine, failed: 2 }, 2],
  ])("fails one %s", (_, code, counts, failed) => {
    expect(judgeSuite(code, counts)).toMatchObject({ failed, problem: expect.any(String) });
  });
});
