import { describe, expect, test } from "vitest";
import { architectureProblems } from "./architecture.mjs";
import { registryProblems, versionProblems } from "./packages.mjs";
import { projectFiles } from "./project-files.mjs";

const said = (problems: ReturnType<typeof architectureProblems>) =>
  problems.map(({ rule, path, line, message }) => `${rule}: ${path}:${line}: ${message}`);

/** Fewer modules than any state of the project had: below it, the reading is broken. */
const fewestModules = 20;

describe("this project", () => {
  const files = projectFiles();

  test("keeps its architecture", () => {
    expect(said(architectureProblems(files, fewestModules))).toEqual([]);
  });

  test("depends on exact versions", () => {
    expect(said(versionProblems(files.get("package.json") ?? ""))).toEqual([]);
  });

  test("names no registry", () => {
    expect(files.has("package-lock.json")).toBe(true);
    expect(said(registryProblems(files))).toEqual([]);
  });
});

/** A sound little project, in which each case below plants one fault. */
const sound = {
  "src/main.tsx": `import "./ui/page.css";\nimport { page } from "./ui/index.ts";\npage();`,
  "src/text/index.ts": `export { fold } from "./fold.ts";`,
  "src/text/RULES.md": "# Rules",
  "src/text/fold.ts": "export const fold = (document: string) => new Date(document).getTime();",
  "src/text/fold.test.ts": `import { test } from "vitest";\nimport "../../package.json";\nsetTimeout(() => test, Date.now());`,
  "src/storage/index.ts": "export const read = (window: Window) => window.localStorage;",
  "src/ui/index.ts": `export { page } from "./reader/page.ts";`,
  "src/ui/page.css": "body { margin: 0 }",
  "src/ui/reader/page.ts": `import { fold } from "../../text/index.ts";\nimport "react";\nimport "../kit/x.ts";\nexport const page = fold;`,
  "src/ui/kit/x.ts": `import words from "./words.txt?raw";\nexport const x = words;`,
};

function problemsWith(planted: Record<string, string>, atLeast = 5): string[] {
  const files = new Map(Object.entries({ ...sound, ...planted }));
  return said(architectureProblems(files, atLeast));
}

const lateImport = `import { page } from "../ui/index.ts";`;
const uiAfterText = "unexpected import of ../ui/index.ts: ui comes after text";

/** What is planted, where, and the one problem that it must give. */
const faults: [fault: string, path: string, text: string, problem: string][] = [
  [
    "an import of a later room",
    "src/text/a.ts",
    `\n${lateImport}`,
    `imports: src/text/a.ts:2: ${uiAfterText}`,
  ],
  [
    "such an import in a test",
    "src/text/a.test.ts",
    lateImport,
    `imports: src/text/a.test.ts:1: ${uiAfterText}`,
  ],
  [
    "a type of a later room",
    "src/text/a.ts",
    `import type { Page } from "../ui/index.ts";`,
    `imports: src/text/a.ts:1: ${uiAfterText}`,
  ],
  [
    "a type of a later room in an expression",
    "src/text/a.ts",
    `export type A = import("../ui/index.ts").Page;`,
    `imports: src/text/a.ts:1: ${uiAfterText}`,
  ],
  [
    "a later room imported when needed",
    "src/text/a.ts",
    `export const a = () => import("../ui/index.ts");`,
    `imports: src/text/a.ts:1: ${uiAfterText}`,
  ],
  [
    "a later room exported again",
    "src/text/a.ts",
    `export { page } from "../ui/index.ts";`,
    `imports: src/text/a.ts:1: ${uiAfterText}`,
  ],
  [
    "a later room exported as a whole",
    "src/text/a.ts",
    `export * from "../ui/index.ts";`,
    `imports: src/text/a.ts:1: ${uiAfterText}`,
  ],
  [
    "a later room as a worker",
    "src/storage/a.ts",
    `export const a = (W: typeof Worker) => new W(new URL("../ui/x.ts", import.meta.url));`,
    "imports: src/storage/a.ts:1: unexpected import of ../ui/x.ts: ui comes after storage",
  ],
  [
    "an import past a door",
    "src/ui/reader/a.ts",
    `import { fold } from "../../text/fold.ts";`,
    "imports: src/ui/reader/a.ts:1: unexpected import of ../../text/fold.ts: the door of text is index.ts",
  ],
  [
    "an import of main",
    "src/ui/a.ts",
    `import "../main.tsx";`,
    "imports: src/ui/a.ts:1: unexpected import of ../main.tsx: nothing imports what puts the pieces together",
  ],
  [
    "an import from outside",
    "src/ui/a.ts",
    `import "../../e2e/run/root.mjs";`,
    "imports: src/ui/a.ts:1: unexpected import of ../../e2e/run/root.mjs: it is not in src",
  ],
  [
    "a file outside of the project in a test",
    "src/text/a.test.ts",
    `export const a = new URL("../../../public/a.md", import.meta.url);`,
    "imports: src/text/a.test.ts:1: unexpected import of ../../../public/a.md: it is not in src",
  ],
  [
    "a computed import",
    "src/ui/a.ts",
    "export const a = (b: string) => import(b);",
    "imports: src/ui/a.ts:1: unexpected import of something: its path is computed",
  ],
  [
    "an import by pattern",
    "src/ui/a.ts",
    `export const a = import.meta.glob("../**/*.ts");`,
    "imports: src/ui/a.ts:1: unexpected import of something: its path is computed",
  ],
  [
    "React in a pure room",
    "src/text/a.ts",
    `import { useState } from "react";`,
    "imports: src/text/a.ts:1: unexpected import of react: only state and ui use React",
  ],
  [
    "Node in the app",
    "src/ui/a.ts",
    `import { join } from "node:path";`,
    "imports: src/ui/a.ts:1: unexpected import of node:path: the app runs in a browser",
  ],
  [
    "the clock in a pure room",
    "src/text/a.ts",
    "export const a = () => Date.now();",
    "pure rooms: src/text/a.ts:1: unexpected Date.now",
  ],
  [
    "the present in a pure room",
    "src/text/a.ts",
    "export const a = () => new Date();",
    "pure rooms: src/text/a.ts:1: unexpected new Date()",
  ],
  [
    "the present as a string",
    "src/text/a.ts",
    "export const a = () => Date();",
    "pure rooms: src/text/a.ts:1: unexpected Date()",
  ],
  [
    "chance in a pure room",
    "src/text/a.ts",
    "export const a = () => Math.random();",
    "pure rooms: src/text/a.ts:1: unexpected Math.random",
  ],
  [
    "chance under another name",
    "src/text/a.ts",
    `export const a = Math["random"];`,
    "pure rooms: src/text/a.ts:1: unexpected Math.random",
  ],
  [
    "random bytes in a pure room",
    "src/text/a.ts",
    "export const a = (b: Uint8Array) => crypto.getRandomValues(b);",
    "pure rooms: src/text/a.ts:1: unexpected crypto",
  ],
  [
    "the page in a pure room",
    "src/text/a.ts",
    "export const a = () => document.title;",
    "pure rooms: src/text/a.ts:1: unexpected document",
  ],
  [
    "a timer in a pure room",
    "src/text/a.ts",
    "setTimeout(() => undefined, 1);",
    "pure rooms: src/text/a.ts:1: unexpected setTimeout",
  ],
  [
    "a request in a pure room",
    "src/text/a.ts",
    "export const a = { b: fetch };",
    "pure rooms: src/text/a.ts:1: unexpected fetch",
  ],
  [
    "a store outside of the storage room",
    "src/ui/a.ts",
    "export const a = () => window.localStorage.length;",
    "one door to storage: src/ui/a.ts:1: unexpected localStorage",
  ],
  [
    "a store by its name",
    "src/ui/a.ts",
    `export const a = () => window["indexedDB"];`,
    "one door to storage: src/ui/a.ts:1: unexpected indexedDB",
  ],
  [
    "a file of anything",
    "src/text/utils.ts",
    "",
    "names: src/text/utils.ts:1: unexpected name utils, expected what it is for",
  ],
  [
    "a file of many things",
    "src/ui/text-helpers.ts",
    "",
    "names: src/ui/text-helpers.ts:1: unexpected name text-helpers, expected what it is for",
  ],
  [
    "a folder of anything",
    "src/ui/shared/a.ts",
    "",
    "names: src/ui/shared/a.ts:1: unexpected name shared, expected what it is for",
  ],
  [
    "a long file",
    "src/text/a.ts",
    "//\n".repeat(301),
    "length: src/text/a.ts:1: unexpected 301 lines, expected at most 300",
  ],
  [
    "a deep folder",
    "src/ui/reader/marks/a.ts",
    "",
    "depth: src/ui/reader/marks/a.ts:1: unexpected folder 3 levels below src, expected at most 2",
  ],
  [
    "a room outside of the order",
    "src/models/index.ts",
    "",
    "rooms: src/models:1: unexpected room, expected one of languages, text, sources, anchoring, annotations, tracing, classroom, exchange, storage, state, ui",
  ],
  ["a room without a door", "src/state/a.ts", "", "rooms: src/state:1: unexpected room without index.ts"],
  [
    "a pure room without rules",
    "src/tracing/index.ts",
    "",
    "rooms: src/tracing:1: unexpected room without RULES.md",
  ],
];

describe("the check", () => {
  test("finds nothing in a sound project", () => {
    expect(problemsWith({})).toEqual([]);
  });

  test.each(faults)("finds %s", (_, path, text, problem) => {
    expect(problemsWith({ [path]: text })).toEqual([problem]);
  });

  test("fails where it saw too little", () => {
    expect(architectureProblems(new Map(), 1)).toMatchObject([
      { rule: "files", message: "unexpected 0 modules, expected at least 1" },
    ]);
    expect(problemsWith({}, 9)).toEqual(["files: src:1: unexpected 8 modules, expected at least 9"]);
  });

  test("fails on a file that it can't read", () => {
    expect(() => problemsWith({ "src/text/a.ts": "const = ;" })).toThrow(SyntaxError);
  });

  test.each(["^1.0.0", "~1.0.0", "latest", "1.x", "*"])("finds the version %s", (version) => {
    expect(versionProblems(JSON.stringify({ devDependencies: { a: version, b: "1.0.0" } }))).toHaveLength(1);
  });

  test("finds the address of a registry", () => {
    const host = ["registry", "npmjs", "org"].join(".");
    expect(registryProblems(new Map([["docs/a.md", `first\nsee ${host}`]]))).toMatchObject([
      { path: "docs/a.md", line: 2 },
    ]);
    expect(
      registryProblems(new Map([["package-lock.json", `"resolved": "https://a.example/b.tgz"`]])),
    ).toHaveLength(1);
    expect(registryProblems(new Map([[".npmrc", "registry=https://a.example/"]]))).toHaveLength(1);
    expect(registryProblems(new Map([["a.md", "the registry of npm"]]))).toEqual([]);
  });
});
