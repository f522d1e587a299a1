import { expect, test } from "vitest";
import { physicalStyles } from "./physical-styles.mjs";
import { projectFiles } from "./project-files.mjs";

/** Sides of the screen that are meant: by file, each declaration with its reason. */
const meant: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "src/ui/trace/margin.css": {
    "left: 0": "what stands beside the text is measured on the page",
    "right: 0": "the rule stands at the inner edge of its button, whichever way the text runs",
    "right: auto": "as above",
  },
  "src/ui/trace/copy-map.css": {
    "transform: translate(-50%, -50%)": "the picture is drawn from left to right, and this is its middle",
  },
  "src/ui/paper/paper.css": {
    "background: right top / var(--notes) 1lh repeat-y": "paper has the side that was chosen for notes",
    "background: left top / var(--notes) 1lh repeat-y": "as above",
    "padding-right: calc(var(--notes) + 6mm)": "as above",
    "padding-left: calc(var(--notes) + 6mm)": "as above",
  },
  "src/ui/see/plots.css": {
    "background: linear-gradient(to right, color-mix(in srgb, var(--accent) 6%, transparent), var(--accent))":
      "it is mirrored as a whole",
  },
};

test("styles name the start and the end of the line, and no side of the screen", () => {
  const sheets = [...projectFiles()].filter(([path]) => path.startsWith("src/") && path.endsWith(".css"));
  expect(sheets.length).toBeGreaterThan(30);
  const found = sheets.flatMap(([path, css]) =>
    physicalStyles(css)
      .filter((style) => meant[path]?.[style] === undefined)
      .map((style) => `${path}: ${style}`),
  );
  expect(found).toEqual([]);
});

test("what is meant is there", () => {
  const sheets = projectFiles();
  const gone = Object.entries(meant).flatMap(([path, styles]) => {
    const there = physicalStyles(sheets.get(path) ?? "");
    return Object.keys(styles).filter((style) => !there.includes(style));
  });
  expect(gone).toEqual([]);
});

test.each([
  ["a { margin-left: 1rem }", "margin-left: 1rem"],
  ["a { right: 0; color: red }", "right: 0"],
  ["a { text-align: left; }", "text-align: left"],
  ["a { border-top-right-radius: 2px; }", "border-top-right-radius: 2px"],
  ["a { width: 3rem; }", "width: 3rem"],
  ["a { padding: 0 1rem 2rem 3rem; }", "padding: 0 1rem 2rem 3rem"],
  ["a { border-radius: 0 var(--r) var(--r) 0; }", "border-radius: 0 var(--r) var(--r) 0"],
  ["@media print { a { float: right; } }", "float: right"],
  ["a { box-shadow: inset 3px 0 0 red; }", "box-shadow: inset 3px 0 0 red"],
  ["a { transform: translateX(4px); }", "transform: translateX(4px)"],
])("%s is found", (css, style) => {
  expect(physicalStyles(css)).toEqual([style]);
});

test.each([
  "a { margin-inline-start: 1rem; padding: 0 1rem 2rem; inset: auto 1rem 0 1rem; }",
  "a { border-radius: 0.75rem 0.75rem 0 0; }",
  "a { box-shadow: 0 1px 2px #0000000f, 0 6px 24px #0000001f; }",
  "/* left: 0; */ a::before { content: 'LRM' / 'left-to-right mark'; }",
  "a { transform: translateY(4px) scaleX(var(--onwards)); max-inline-size: calc(100vw - 1rem); }",
])("%s says the same both ways", (css) => {
  expect(physicalStyles(css)).toEqual([]);
});
