import fc from "fast-check";
import type { Annotation } from "./annotation.ts";
import type { Stamp } from "./stamp.ts";

/** Any character of Unicode. Fast-check's own unit "binary" makes a map of all million of them at its first use. */
const anyCharacter: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0x10f7ff })
  .map((at) => String.fromCodePoint(at < 0xd800 ? at : at + 0x800));

/** A valid annotation of "the [[mayor]] said", with what a test says differently. */
export function annotationWith(fields: Partial<Annotation> & Record<string, unknown> = {}): Annotation {
  return {
    id: "a-first-annotation",
    sourceId: "letter",
    textHash: "sha256:0a",
    spans: [{ start: 4, end: 9, exact: "mayor", prefix: "the ", suffix: " said" }],
    tag: "quote",
    attributes: {},
    note: "",
    unsure: false,
    creator: "Quiet Otter",
    created: "2026-11-22T10:00:00.000Z",
    modified: "2026-11-22T10:00:00.000Z",
    v: [1_000, 0, "tab-a"],
    ...fields,
  };
}

/** Spans given in a text: `the [[mayor]] said` is the text "the mayor said" and the span of "mayor". */
export function marked(text: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  let plain = "";
  for (const part of text.split(/(\[\[|\]\])/)) {
    if (part === "[[") {
      const span = { start: plain.length, end: plain.length };
      spans.push(span);
      open.push(span);
    } else if (part === "]]") {
      const span = open.pop();
      if (span !== undefined) span.end = plain.length;
    } else plain += part;
  }
  return { text: plain, spans };
}

/** Few values, so that ties and repeats come up often. */
export const stamps: fc.Arbitrary<Stamp> = fc.tuple(
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 0, max: 2 }),
  fc.constantFrom("tab-a", "tab-b", "tab-c"),
);

/** Texts that break careless code. */
const awkwardTexts: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    "",
    'a lone " quote',
    "“curly”",
    "two\nlines\r\nand\u2028more",
    "👩‍👩‍👧‍👦 🇺🇸",
    "שלום עולם \u202Eabc",
    "</script><b>&amp;",
    "\\u0000\u0000",
    "\uD83D",
  ),
);

const unknownKeys = fc
  .oneof(fc.constantFrom("zeta", "alpha", "10", "spans", "v", "toString", "hasOwnProperty", ""), fc.string())
  .filter((key) => !["__proto__", "constructor", "prototype"].includes(key));

/** JSON values for fields that nobody knows. Without -0, which JSON does not have. */
const unknownValues: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, 0, 1.5, -7),
    awkwardTexts,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(unknownKeys, tie("value"), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;

const knownKeys: ReadonlySet<string> = new Set([...Object.keys(annotationWith()), "deleted", "links"]);

/** Fields that no version knows yet. */
const unknownFields: fc.Arbitrary<Record<string, unknown>> = fc.dictionary(
  unknownKeys.filter((key) => !knownKeys.has(key)),
  unknownValues,
  { maxKeys: 3, noNullPrototype: true },
);

/** Valid records with few ids and stamps; the words are made up to fit their spans. */
export const annotations: fc.Arbitrary<Annotation> = fc
  .record({
    id: fc.constantFrom("first-one", "second-one", "third-one", "fourth-one"),
    tag: fc.constantFrom("quote" as const, "statistic" as const, "opinion" as const),
    starts: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 3 }),
    note: awkwardTexts,
    attributes: fc.dictionary(
      fc.constantFrom("speaker", "cue", "chain", "value", "holder"),
      fc.oneof(awkwardTexts, fc.array(awkwardTexts, { maxLength: 3 })),
      { noNullPrototype: true },
    ),
    unsure: fc.boolean(),
    deleted: fc.boolean(),
    links: fc.option(
      fc.array(
        fc.record({
          kind: fc.constantFrom("supports", "contradicts", "a-later-kind"),
          to: fc.constantFrom("first-one", "second-one", "not-here-1"),
        }),
        { maxLength: 3 },
      ),
      { nil: undefined },
    ),
    v: stamps,
    unknown: unknownFields,
  })
  .map(({ starts, deleted, links, unknown, ...fields }) =>
    annotationWith({
      ...unknown,
      ...fields,
      ...(links && { links }),
      spans: starts
        .sort((a, b) => a - b)
        .map((start) => ({ start: start * 10, end: start * 10 + 5, exact: "words", prefix: "", suffix: "" })),
      ...(deleted ? { deleted: true as const } : {}),
    }),
  );

/** Records by id, as a store holds them. */
export const recordSets: fc.Arbitrary<ReadonlyMap<string, Annotation>> = fc
  .array(annotations, { maxLength: 6 })
  .map((list) => new Map(list.map((record) => [record.id, record])));
