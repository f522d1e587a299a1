import fc from "fast-check";
import { expect, test } from "vitest";
import { tags } from "../annotations/index.ts";
import { annotationWith, setsWithSourceTexts } from "./annotation-set.cases.ts";
import { csv } from "./csv.ts";

const sources = [{ id: "letter", title: "The letter", textHash: "sha256:0a" }];

/** The rows of a table by RFC 4180, by the names in its first. */
function rowsOf(table: string): Record<string, string>[] {
  const found = table.replace(/^\uFEFF/, "").matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g);
  const cells = [...found].map(([, quoted, plain = "", end]) => ({
    text: quoted?.replaceAll('""', '"') ?? plain,
    end,
  }));
  const rows: string[][] = [[]];
  for (const { text, end } of cells) {
    rows.at(-1)?.push(text);
    if (end === "\r\n") rows.push([]);
  }
  const [head = [], ...others] = rows.slice(0, -1);
  return others.map((row) => Object.fromEntries(row.map((cell, index) => [head[index] ?? index, cell])));
}

const spans = [
  { start: 4, end: 9, exact: "mayor", prefix: "the ", suffix: " said" },
  { start: 20, end: 24, exact: "soon", prefix: "and ", suffix: "." },
];

test("EX49 a row says everything about an annotation, a broken passage in one row", () => {
  const annotation = annotationWith({
    spans,
    note: 'Says "no",\r\nthen\tyes; maybe',
    unsure: true,
    links: [
      { kind: "supports", to: "in-the-letter" },
      { kind: "a-later-kind", to: "in-the-report" },
    ],
    attributes: { speaker: "the mayor", chain: ["the writer", "the mayor"], unit: "percent", note: "mine" },
  });
  const states = new Map([[annotation.id, "orphan" as const]]);
  const [row] = rowsOf(csv.write({ sources, annotations: [annotation], states }));
  expect(row).toMatchObject({
    source: "The letter",
    tag: "quote",
    words: "mayor … soon",
    speaker: "the mayor",
    chain: "the writer; the mayor",
    unit: "percent",
    "attribute note": "mine",
    note: 'Says "no",\r\nthen\tyes; maybe',
    unsure: "yes",
    start: "4;20",
    end: "9;24",
    offsetUnit: "utf-16",
    links: "supports in-the-letter; a-later-kind in-the-report",
    state: "orphan",
    textHash: "sha256:0a",
    id: "a-first-annotation",
  });
});

test("EX49 there is a column for each attribute of every tag, and a byte order mark", () => {
  const table = csv.write({ sources, annotations: [] });
  expect(table.startsWith("\uFEFFsource,tag,words,speaker,")).toBe(true);
  const head = table.trimEnd().split(",");
  for (const { attributes } of tags) for (const { name } of attributes) expect(head).toContain(name);
  expect(new Set(head).size).toBe(head.length);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", '=HYPERLINK("http://a")', "＝1"])(
  "EX49 %j is no formula",
  (words) => {
    const annotation = annotationWith({ note: words, attributes: { [words]: words }, creator: words });
    const [row] = rowsOf(csv.write({ sources, annotations: [annotation] }));
    expect(row?.["note"]).toBe(`'${words}`);
    expect(row?.["creator"]).toBe(`'${words}`);
    expect(row?.[`'${words}`]).toBe(`'${words}`);
  },
);

test("EX49 law: no cell begins like a formula, and every row has all columns", () => {
  fc.assert(
    fc.property(setsWithSourceTexts, (set) => {
      const rows = rowsOf(csv.write(set));
      expect(rows).toHaveLength(set.annotations.length);
      for (const row of rows) {
        expect(Object.keys(row)).toHaveLength(Object.keys(rows[0] ?? {}).length);
        expect(Object.values(row).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }
    }),
  );
});
