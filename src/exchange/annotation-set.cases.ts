import fc from "fast-check";
import { describe as describeSpan } from "../anchoring/index.ts";
import type { Annotation, Link, Stamp } from "../annotations/index.ts";
import { textHash } from "../text/index.ts";
import { anyCharacter } from "./any-character.cases.ts";
import type { TextHere } from "./find-steps.ts";
import type { AnnotationSet } from "./format.ts";

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

const stamps: fc.Arbitrary<Stamp> = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom("tab-a", "tab-b"));

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

/** An annotation of the [[marked]] words of a text; several marks give several spans. */
export function annotationOf(
  text: string,
  spans: readonly { start: number; end: number }[],
  fields: Partial<Annotation> & Record<string, unknown> = {},
): Annotation {
  return annotationWith({
    textHash: textHash(text),
    spans: spans.map((span) => describeSpan(text, span)),
    ...fields,
  });
}

const texts = fc
  .array(fc.oneof(awkwardTexts, fc.constantFrom("the mayor said ", "12 percent ", "— ", "\n\n")), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(""))
  .filter((text) => text.length >= 2);

/** Any two cuts of a text that are not the same; they may fall inside a surrogate pair. */
const spansOf = (text: string) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: text.length }), { minLength: 2, maxLength: 4 })
    .map((cuts) => cuts.sort((a, b) => a - b))
    .map((cuts) =>
      cuts.flatMap((start, at) => (at % 2 === 0 && at + 1 < cuts.length ? [[start, cuts[at + 1]]] : [])),
    )
    .map((pairs) => pairs.map(([start, end]) => ({ start: start as number, end: end as number })));

const ids = fc.stringMatching(/^[A-Za-z0-9_-]{8,12}$/);

/** Links to what is in no set, of kinds that a later version may know, with fields that nobody knows. */
const links: fc.Arbitrary<Link> = fc
  .record({ kind: fc.constantFrom("supports", "source-of", "später 👋🏽"), to: ids, unknown: unknownFields })
  .map(({ unknown, ...link }) => ({ ...unknown, ...link }));

/** Sets on random texts, valid in every way, with ids that differ. */
export const setsWithTexts: fc.Arbitrary<{ set: AnnotationSet; texts: ReadonlyMap<string, TextHere> }> = fc
  .uniqueArray(fc.tuple(fc.constantFrom("letter", "report", "blog"), texts), {
    minLength: 1,
    maxLength: 3,
    selector: ([id]) => id,
  })
  .chain((sources) =>
    fc.record({
      sources: fc.constant(sources),
      annotations: fc.uniqueArray(
        fc.constantFrom(...sources).chain(([sourceId, text]) =>
          fc
            .record({
              id: ids,
              spans: spansOf(text),
              tag: fc.constantFrom("quote" as const, "statistic" as const, "opinion" as const),
              note: awkwardTexts,
              attributes: fc.dictionary(
                fc.constantFrom("speaker", "chain", "cue"),
                fc.oneof(awkwardTexts, fc.array(awkwardTexts, { maxLength: 2 })),
                { noNullPrototype: true },
              ),
              unsure: fc.boolean(),
              links: fc.option(fc.array(links, { maxLength: 3 }), { nil: undefined }),
              v: stamps,
              unknown: unknownFields,
            })
            .map(({ spans, links, unknown, ...fields }) =>
              annotationOf(text, spans, { ...unknown, ...fields, ...(links && { links }), sourceId }),
            ),
        ),
        { maxLength: 6, selector: (annotation) => annotation.id },
      ),
    }),
  )
  .map(({ sources, annotations }) => ({
    set: {
      sources: sources.map(([id, text]) => ({ id, title: `The ${id}`, textHash: textHash(text) })),
      annotations,
    },
    texts: new Map(sources.map(([id, text]) => [id, { text, hash: textHash(text) }])),
  }));

/** The same sets with the texts in their sources, and what else a source may have. */
export const setsWithSourceTexts: fc.Arbitrary<AnnotationSet> = fc
  .tuple(setsWithTexts, fc.constantFrom({}, { language: "he" }, { link: "https://example.org/a?b=c" }))
  .map(([{ set, texts }, more]) => ({
    ...set,
    sources: set.sources.map((source) => ({ ...source, ...more, text: texts.get(source.id)?.text ?? "" })),
  }));
