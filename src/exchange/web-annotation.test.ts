import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textHash, toCodePointOffset } from "../text/index.ts";
import { annotationOf, annotationWith, marked, setsWithSourceTexts } from "./annotation-set.cases.ts";
import type { AnnotationSet } from "./format.ts";
import { webAnnotation } from "./web-annotation.ts";
import { type Item, modelRules } from "./web-annotation-rules.cases.ts";

const { text, spans } = marked("👋🏽 שלום “[[We will act]],” she said, “[[and 👍 soon]].”");
const source = { id: "a letter", title: "The letter", textHash: textHash(text), text, language: "en" };

/** A set with everything that could break a rule. */
const set: AnnotationSet = {
  sources: [source],
  annotations: [
    annotationOf(text, spans, {
      sourceId: source.id,
      note: 'A "note"\nin *two* lines.\t',
      attributes: { speaker: "the mayor", chain: ["the writer", "the mayor"], cue: [] },
      unsure: true,
      created: "2026-11-22T11:00+01:00",
      modified: "2026-11-22T10:30:00.123456Z",
    }),
    annotationOf(text, [{ start: 1, end: 3 }], { id: "half-a-pair", sourceId: source.id }),
    annotationWith({ id: "on-another-text", sourceId: source.id }),
    annotationWith({ id: "of-another-source", sourceId: "\ud83d %41 <>", creator: "" }),
  ],
};

function fileOf(one: AnnotationSet): Item {
  return JSON.parse(webAnnotation.write(one));
}

describe.each(modelRules)("EX43 section $rule", ({ rule, isKept, spoil }) => {
  test(`EX43 section ${rule}`, () => {
    expect(isKept(fileOf(set))).toBe(true);
  });

  test("EX43 what breaks it is noticed", () => {
    const file = fileOf(set);
    spoil(file);
    expect(isKept(file)).toBe(false);
  });
});

test("EX43 law: every file keeps every rule", () => {
  fc.assert(
    fc.property(setsWithSourceTexts, (one) => {
      const file = fileOf(one);
      expect(modelRules.filter(({ isKept }) => !isKept(file)).map(({ rule }) => rule)).toEqual([]);
    }),
  );
});

test("EX44 positions are code points, and state the text that they count in", () => {
  const file = fileOf(set);
  const items = (file["first"] as { items: { id: string; target: Item[] }[] }).items;
  const quote = items.find(({ id }) => id.endsWith("a-first-annotation"));
  expect(quote?.target).toHaveLength(2);
  for (const [index, span] of spans.entries()) {
    const [start, end] = [toCodePointOffset(text, span.start), toCodePointOffset(text, span.end)];
    expect(start).toBeLessThan(span.start);
    expect(quote?.target[index]).toMatchObject({
      type: "SpecificResource",
      source: "urn:lateral:source:a%20letter",
      selector: [
        { type: "TextQuoteSelector", exact: text.slice(span.start, span.end) },
        { type: "TextPositionSelector", start, end },
      ],
      state: { type: "lateral:TextState", "lateral:textHash": textHash(text), "lateral:unit": "utf-16" },
    });
  }
});

test("EX44 without the text that it was made on, an annotation has no position that others could read", () => {
  const items = (fileOf(set)["first"] as { items: Item[] }).items;
  const other = items.find(({ id }) => String(id).endsWith("on-another-text"));
  expect(JSON.stringify(other)).not.toContain("TextPositionSelector");
  expect(webAnnotation.write({ ...set, sources: [] })).not.toContain("TextPositionSelector");
});

test("EX44 the tag, the note and every attribute are bodies; a note says that it is Markdown", () => {
  const [quote] = (fileOf({ ...set, annotations: set.annotations.slice(0, 1) })["first"] as { items: Item[] })
    .items;
  const body = (purpose: string, value: string, more = {}) =>
    expect.objectContaining({ type: "TextualBody", purpose, value, ...more });
  expect(quote?.["body"]).toEqual([
    body("tagging", "quote"),
    body("commenting", 'A "note"\nin *two* lines.\t', { format: "text/markdown" }),
    body("describing", "the writer", { "lateral:attribute": "chain", "lateral:place": 0 }),
    body("describing", "the mayor", { "lateral:attribute": "chain", "lateral:place": 1 }),
    body("describing", "the mayor", { "lateral:attribute": "speaker" }),
  ]);
});

test("EX41 the hardest set comes back whole, unknown fields of spans too", () => {
  const [first, ...others] = set.annotations;
  const [span, ...more] = first?.spans ?? [];
  const annotations = [
    { ...first, spans: [{ ...span, futureField: [1, { a: null }] }, ...more] } as never,
    ...others,
  ];
  const read = webAnnotation.read(webAnnotation.write({ ...set, annotations }));
  expect(read).toMatchObject({ ok: true, refused: [] });
  const byId = (list: readonly { id: string }[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(read.ok && byId(read.set.annotations)).toEqual(byId(annotations));
  expect(read.ok && read.set.sources).toEqual([source]);
});

test("EX44 what another tool changed in a file of ours wins over what we wrote beside it", () => {
  const written = webAnnotation.write({ ...set, annotations: set.annotations.slice(0, 1) });
  const changed = written.replace('"value": "quote"', '"value": "opinion"');
  const changedFile = changed.replaceAll("2026-11-22T10:00:00.000Z", "2026-12-01T00:00:00Z");
  const compact = changedFile.replace('"value":"quote"', '"value":"opinion"');
  const read = webAnnotation.read(compact);
  expect(read).toMatchObject({
    ok: true,
    refused: [],
    set: { annotations: [{ tag: "opinion", created: "2026-12-01T00:00:00Z" }] },
  });
});
