import { createHash } from "node:crypto";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { codeInPage, dataInPage, onePage, withoutData } from "./one-page.mjs";

/** Any character of Unicode. Fast-check's own unit "binary" makes a map of all million of them at its first use. */
const anyCharacter: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0x10f7ff })
  .map((at) => String.fromCodePoint(at < 0xd800 ? at : at + 0x800));

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <link rel="preload" href="./sources/manifest.json" as="fetch" crossorigin />
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;

const parts = {
  html,
  code: `document.title = "</script><!-- $& $1";`,
  style: "body{margin:0}",
  icon: "<svg/>",
  setId: `a "set"`,
  files: new Map([
    ["sources/manifest.json", "{}"],
    ["sources/a.md", "</script><!-- <script> & $'"],
  ]),
};

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const inside = (page: string, tag: RegExp) => [...page.matchAll(tag)].map((found) => found[1] ?? "");

test("the page asks for no other file, and its policy names exactly what is in it", () => {
  const page = onePage(parts);
  expect(page).not.toMatch(/\ssrc=|href="(?!data:)/);
  const scripts = inside(page, /<script type="module">([\s\S]*?)<\/script>/g);
  const styles = inside(page, /<style>([\s\S]*?)<\/style>/g);
  expect([scripts.length, styles.length]).toEqual([1, 1]);
  expect(page).toContain(`script-src ${hash(scripts[0] ?? "")}; style-src ${hash(styles[0] ?? "")};`);
});

test("what it carries stands in it exactly, with the id of its set", () => {
  const page = onePage(parts);
  const found = [...page.matchAll(/<script type="application\/json" data-file="([^"]*)"[^>]*>([^<]*)</g)];
  expect(new Map(found.map(([, path, text]) => [path, JSON.parse(text ?? "")]))).toEqual(parts.files);
  expect(page).toContain(`data-file="sources/manifest.json" data-set="a &quot;set&quot;"`);
  expect(withoutData(page)).not.toContain("data-file");
  expect(withoutData(page)).toContain(`<script type="module">`);
});

test("code in a page does what it did, and never ends its element", () => {
  const code = "[`</script>`, '<!--', /<\\/ScRiPt/.test('</ScRiPt'), 1 < 2]";
  const safe = codeInPage(code);
  expect(safe).not.toMatch(/<\/script|<!--/i);
  expect([...runInNewContext(safe)]).toEqual([...runInNewContext(code)]);
});

test("any text stands in a page without a sign that a page reads", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: anyCharacter }), fc.constantFrom("</script>", "<!--", "\r\n")),
      (text) => {
        const data = dataInPage(text);
        expect(data).not.toMatch(/[<\r\n]/);
        expect(JSON.parse(data)).toBe(text);
      },
    ),
  );
});

test("a style that would end its element is refused", () => {
  expect(() => onePage({ ...parts, style: "a{content:'</style>'}" })).toThrow(
    "unexpected </style in the style",
  );
});
