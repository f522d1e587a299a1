import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { budgets, firstLoad, oneFileProblems, oneFileSize, sizeProblems } from "./first-load.mjs";

/** Text that gzip can't make small. */
const noise = (bytes: number) => `/* ${randomBytes(bytes / 2).toString("hex")} */`;

function measure(files: Record<string, string>) {
  return firstLoad((path) => {
    const text = files[path];
    if (text === undefined) throw new RangeError(`unexpected file ${path}`);
    return text;
  });
}

const page = `<!doctype html>
  <script type="module" crossorigin src="./assets/main.js"></script>
  <link rel="modulepreload" href="./assets/early.js">
  <link rel="stylesheet" href="./assets/main.css">
  <link rel="icon" href="./icon.svg">`;

const files = {
  "index.html": page,
  "assets/main.js": `import"./react.js";import{a}from"./early.js";export*from"./more.js";export const b=()=>import("./late.js");`,
  "assets/react.js": `import"./main.js";`,
  "assets/early.js": "export const a=1;",
  "assets/more.js": "export const c=1;",
  "assets/late.js": noise(500_000),
  "assets/main.css": "body{margin:0}",
};

describe("the first load", () => {
  test("holds what is imported at once, and each file once", () => {
    const load = measure(files);
    expect([...load.files].sort()).toEqual(
      ["assets/early.js", "assets/main.css", "assets/main.js", "assets/more.js", "assets/react.js"].sort(),
    );
    expect(sizeProblems(load)).toEqual([]);
  });

  test("holds scripts and styles in the page itself", () => {
    const load = measure({
      "index.html": `<style>${noise(40_000)}</style><script>${noise(400_000)}</script>`,
    });
    expect(sizeProblems(load)).toHaveLength(2);
  });

  test("is refused where an import of an import is too large", () => {
    const load = measure({ ...files, "assets/react.js": noise(2 * budgets.js) });
    expect(sizeProblems(load)).toEqual([
      expect.stringMatching(/^unexpected \d+ bytes of JavaScript, expected at most 150000$/),
    ]);
  });

  test("is refused where the style sheet is too large", () => {
    const load = measure({ ...files, "assets/main.css": noise(2 * budgets.css) });
    expect(sizeProblems(load)).toEqual([
      expect.stringMatching(/^unexpected \d+ bytes of CSS, expected at most 15000$/),
    ]);
  });

  test("is refused where there is none", () => {
    expect(sizeProblems(measure({ "index.html": "<!doctype html>" }))).toHaveLength(1);
  });

  test("fails where a file of it is missing", () => {
    expect(() => measure({ "index.html": page })).toThrow("unexpected file");
  });
});

describe("the page that is one file", () => {
  const data = (text: string) => `<script type="application/json" data-file="a">"${text}"</script>\n`;

  test("counts without the texts that it carries", () => {
    const page = `<script type="module">${noise(2_000)}</script>`;
    expect(oneFileSize(data(noise(50_000)) + page)).toBe(oneFileSize(page));
    expect(oneFileProblems("lateral.html", oneFileSize(page))).toEqual([]);
  });

  test("is refused where its script is too large, and where it is empty", () => {
    const page = `<script type="module">${noise(3 * budgets.oneFile)}</script>`;
    expect(oneFileProblems("lateral.html", oneFileSize(page))).toHaveLength(1);
    expect(oneFileProblems("lateral.html", oneFileSize(""))).toHaveLength(1);
  });
});
