import { describe, expect, test } from "vitest";
import { projectFiles } from "./project-files.mjs";

/** A test as a table names it: a file, and its name or a part of it. */
const named = /`([^`]+\.(?:test|spec)\.tsx?)`: "([^"]+)"/g;

/** What is cited but isn't there. */
function missingTests(text: string, files: ReadonlyMap<string, string>): string[] {
  return [...text.matchAll(named)].flatMap(([, path = "", name = ""]) => {
    const found = files.get(path);
    if (found === undefined) return [`no file ${path}`];
    const names = [...found.matchAll(/(["'`])((?:(?!\1).)*)\1/g)].map((match) => match[2] ?? "");
    return names.some((one) => one.includes(name)) ? [] : [`no test ${name} in ${path}`];
  });
}

const files = projectFiles();

describe.each([
  ["SECURITY.md", "## OWASP ASVS", 20],
  ["ACCESSIBILITY.md", "## WCAG 2.2", 30],
])("the tests that %s names", (path, heading, fewest) => {
  const text = files.get(path) ?? "";

  test("each of them exists", () => {
    expect(missingTests(text, files)).toEqual([]);
  });

  test("each row of its table names one", () => {
    const [, table = ""] = text.split(heading);
    const rows = table.split("\n").filter((line) => /^\| (?!requirement|criterion|---)/.test(line));
    expect(rows.length).toBeGreaterThan(fewest);
    for (const row of rows) expect([...row.matchAll(named)], row).toHaveLength(1);
  });
});

test("a test that isn't there is found", () => {
  const there = new Map([["a/b.test.ts", 'test("XX1 words", () => {})']]);
  expect(missingTests('`a/b.test.ts`: "XX1 words"', there)).toEqual([]);
  expect(missingTests('`a/b.test.ts`: "other words"', there)).toEqual(["no test other words in a/b.test.ts"]);
  expect(missingTests('`a/c.test.ts`: "XX1 words"', there)).toEqual(["no file a/c.test.ts"]);
});
