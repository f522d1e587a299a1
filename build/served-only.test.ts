import { posix } from "node:path";
import { parseSync } from "vite";
import { expect, test } from "vitest";
import { projectFiles } from "../e2e/run/project-files.mjs";
import {
  inExercise,
  inItsPlace,
  leaveOut,
  notForStudents,
  notInOneFile,
  servedOnly,
  standIn,
} from "./served-only.mjs";

const files = projectFiles();

/** The modules that a module needs before it runs, those of packages left out. */
function neededAtOnce(path: string, text: string): string[] {
  const { staticImports, staticExports } = parseSync(path, text).module;
  const imported = staticImports
    .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
    .map(({ moduleRequest }) => moduleRequest.value);
  const exported = staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ isType, moduleRequest }) => (isType || !moduleRequest ? [] : [moduleRequest.value])),
  );
  return [...imported, ...exported]
    .filter((request) => request.startsWith("."))
    .map((request) => posix.join(posix.dirname(path), request));
}

/** What is wrong with leaving modules out. */
function problems(paths: readonly string[], files: ReadonlyMap<string, string>): string[] {
  const app = [...files].filter(([path]) => /^src\/.*\.tsx?$/.test(path) && !/\.(test|cases)\./.test(path));
  const missing = paths
    .filter((path) => !files.has(path))
    .map((path) => `unexpected ${path}, expected a file`);
  const early = app.flatMap(([from, text]) =>
    neededAtOnce(from, text)
      .filter((path) => paths.includes(path) && !paths.includes(from))
      .map((path) => `unexpected import of ${path} by ${from}, expected import()`),
  );
  return [...missing, ...early];
}

test.each([
  ["Lateral as one file", servedOnly],
  ["the page of an exercise", notForStudents],
])("what %s leaves out is there, and loaded only when it is used", (_, left) => {
  expect(problems(left, files)).toEqual([]);
});

/** The names of what a module exports for running code. */
function exportedBy(path: string): string[] {
  const text = files.get(path) ?? "";
  return parseSync(path, text)
    .module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ exportName, isType }) => (isType ? [] : (exportName.name ?? "default"))),
    )
    .sort();
}

test.each(Object.entries({ ...inItsPlace, ...inExercise }))(
  "what takes the place of %s has its names and its folder",
  (path, smaller) => {
    expect(exportedBy(smaller).length).toBeGreaterThan(0);
    expect(exportedBy(smaller)).toEqual(exportedBy(path));
    expect(posix.dirname(smaller)).toBe(posix.dirname(path));
  },
);

test("what is gone, or is loaded at once, is found", () => {
  const files = new Map([
    ["src/state/a.ts", `import { pdf } from "./pdf.ts"; export * from "./docx.ts";`],
    ["src/state/b.ts", `import type { Pdf } from "./pdf.ts"; const later = () => import("./pdf.ts");`],
    ["src/state/a.test.ts", `import "./pdf.ts";`],
    ["src/state/pdf.ts", `import "./docx.ts"; export const pdf = 1;`],
    ["src/state/docx.ts", "export const docx = 1;"],
  ]);
  expect(problems(["src/state/pdf.ts", "src/state/docx.ts", "src/state/epub.ts"], files)).toEqual([
    "unexpected src/state/epub.ts, expected a file",
    "unexpected import of src/state/pdf.ts by src/state/a.ts, expected import()",
    "unexpected import of src/state/docx.ts by src/state/a.ts, expected import()",
  ]);
});

const run = (code: string) => import(`data:text/javascript,${encodeURIComponent(code)}`);

test("what stands in for a module has its names, and says what is missing where one is used", async () => {
  const text = `
    export interface Pdf { pages: number }
    export type { Page } from "./page.ts";
    export async function readPdf(): Promise<Pdf> { return { pages: 1 }; }
    const most = 1, least = 0;
    export { most, least as fewest };
    export default class {}`;
  const module = await run(standIn("pdf.ts", text));
  expect(Object.keys(module).sort()).toEqual(["default", "fewest", "most", "readPdf"]);
  for (const use of Object.values(module)) expect(use).toThrow(notInOneFile);
});

test("what stands in for a module without names says so when it is loaded", async () => {
  await expect(run(standIn("pdf-worker.ts", "self.onmessage = () => undefined;"))).rejects.toThrow(
    notInOneFile,
  );
});

test("only what is listed is replaced", () => {
  const [path] = [...files.keys()].filter((path) => path.endsWith("/load-transfer.ts"));
  const load = (id: string) => leaveOut(["src/state/load-transfer.ts"], inItsPlace).load(id);
  const folder = import.meta.dirname.replaceAll("\\", "/").replace(/build$/, "");
  expect(load(`${folder}${path}`)).toContain("refuse as loadTransfer");
  expect(load(`${folder}src/state/transfer.ts`)).toBeNull();
});
