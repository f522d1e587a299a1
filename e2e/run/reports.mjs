/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * Counts the tests of a report by Vitest. A file that did not even load counts as one failed test.
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Counts}
 */
export function countVitest({ testResults }) {
  const states = testResults.flatMap(({ status, assertionResults }) => {
    const inside = assertionResults.map((test) => test.status);
    return status === "failed" && !inside.includes("failed") ? [...inside, "failed"] : inside;
  });
  const passed = states.filter((state) => state === "passed").length;
  const failed = states.filter((state) => state === "failed").length;
  return { passed, failed, skipped: states.length - passed - failed };
}

/**
 * Counts the tests of a report by Playwright. A test that needed a second try has failed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 * @returns {Counts}
 */
export function countPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/**
 * What a suite of tests adds to the sum. A suite fails as one more test where it ended with an error that no
 * test shows, ran no test, or left no report: silence is not success.
 * @param {number} code the exit code of the runner
 * @param {Counts | null} counts null where there is no report, or it can't be read
 * @returns {Counts & { problem: string | null }}
 */
export function judgeSuite(code, counts) {
  if (counts === null) return { passed: 0, failed: 1, skipped: 0, problem: "no report" };
  const { passed, failed, skipped } = counts;
  if (failed > 0) return { ...counts, problem: `${failed} of ${passed + failed} tests failed` };
  if (passed === 0) return { passed, failed: 1, skipped, problem: "no tests ran" };
  if (code !== 0) return { ...counts, failed: 1, problem: `exit code ${code} outside of tests` };
  return { ...counts, problem: null };
}

/**
 * The last line of a run.
 * @param {Counts} counts
 */
export function countsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
