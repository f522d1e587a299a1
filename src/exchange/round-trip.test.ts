import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Annotation } from "../annotations/index.ts";
import { finish, graphemeStart, textHash } from "../text/index.ts";
import { annotationOf, annotationWith, setsWithSourceTexts } from "./annotation-set.cases.ts";
import { brat } from "./brat.ts";
import { bratFragments } from "./brat-fragments.ts";
import { casJson } from "./cas-json.ts";
import { doccano } from "./doccano.ts";
import type { AnnotationSet, FileData, Format, ReadResult } from "./format.ts";
import { formats } from "./formats.ts";
import { hypothesis } from "./hypothesis.ts";
import { labelStudio } from "./label-studio.ts";
import { lateralJson } from "./lateral-json.ts";
import { planImportSteps } from "./plan-import.ts";
import { webAnnotation } from "./web-annotation.ts";
import { wellFormed } from "./web-annotation-terms.ts";

/** Where whole signs begin and end around an offset: formats that count code points know no others. */
function wholeSpan(text: string, { start, end }: { start: number; end: number }) {
  const isInside = (at: number) =>
    /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
  return { start: isInside(start) ? start - 1 : start, end: isInside(end) ? end + 1 : end };
}

type Carried = (set: AnnotationSet) => unknown;

const byId = (annotations: readonly Annotation[]) => annotations.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** All of a set, in an order of its own. */
const everything: Carried = ({ sources, annotations }) => ({
  sources: sources.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  annotations: byId(annotations),
});

const textsOf = ({ sources }: AnnotationSet) => new Map(sources.map(({ id, text }) => [id, text ?? ""]));

/** The places of an annotation and everything but fields that nobody knows, and versions. */
const claims =
  (isCarried: (annotation: Annotation, text: string) => boolean = () => true, isWhole = false): Carried =>
  (set) => ({
    sources: set.sources
      .map(({ id, title, text, language, link }) => ({
        id,
        title,
        text: wellFormed(text ?? ""),
        language,
        link,
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    annotations: byId(set.annotations).flatMap((annotation) => {
      const { id, sourceId, spans, tag, attributes, note, unsure, creator, created, modified } = annotation;
      const text = textsOf(set).get(sourceId) ?? "";
      const places = spans.map(({ start, end }) =>
        isWhole ? wholeSpan(text, { start, end }) : { start, end },
      );
      const claim = { id, sourceId, places, tag, attributes, note, unsure, creator, created, modified };
      return isCarried(annotation, text) ? [claim] : [];
    }),
  });

/** Which words are tagged as what, in which text. */
const labels: Carried = (set) =>
  set.sources
    .map(({ id, title, text = "", language, link }) => ({
      id,
      title,
      text,
      language,
      link,
      labels: set.annotations
        .filter(({ sourceId }) => sourceId === id)
        .flatMap(({ tag, spans }) => spans.map((span) => JSON.stringify([tag, wholeSpan(text, span)])))
        .sort(),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** For each format that can be read, what it carries. */
const carriedBy: readonly (readonly [Format, Carried])[] = [
  [lateralJson, everything],
  [webAnnotation, everything],
  [hypothesis, everything],
  [doccano, labels],
  [labelStudio, claims()],
  [brat, claims(({ spans }, text) => bratFragments(text, spans).length > 0, true)],
  [casJson, claims()],
];

function readBack(format: Format, set: AnnotationSet): ReadResult & { ok: true } {
  const read = format.read?.(format.write?.(set) ?? "");
  if (read?.ok !== true) throw new Error(read?.problem ?? "can't be read");
  return read;
}

test("EX41 every format that can be read says what it carries", () => {
  expect(new Set(carriedBy.map(([format]) => format))).toEqual(new Set(formats.filter(({ read }) => read)));
});

/** The set without annotations of a part of a sign, of which other tools have no idea. */
function withoutCuts(set: AnnotationSet): AnnotationSet {
  const texts = new Map(set.sources.map(({ id, text = "" }) => [id, text]));
  const isCut = (text: string, offset: number) => graphemeStart(text, offset) !== offset;
  const annotations = set.annotations.filter(({ sourceId, spans }) => {
    const text = texts.get(sourceId) ?? "";
    return spans.every(({ start, end }) => !isCut(text, start) && !isCut(text, end));
  });
  return { ...set, annotations };
}

describe.each(carriedBy.map(([format, carried]) => ({ name: format.name, format, carried })))(
  "EX41 $name",
  ({ format, carried }) => {
    // Packing an archive takes as long as writing fifty small texts.
    const runs = format.extension === "zip" ? 15 : 30;

    test("EX41 law: what is written and read again is what the format carries", () => {
      fc.assert(
        fc.property(setsWithSourceTexts, (set) => {
          const read = readBack(format, set);
          expect(read.refused).toEqual([]);
          expect(carried(read.set)).toEqual(carried(set));
        }),
        { numRuns: runs },
      );
    });

    test("EX41 a part of a sign stays there, though the same letter stands whole elsewhere", () => {
      const text = "t\u0331 and 12 percent";
      const set: AnnotationSet = {
        sources: [{ id: "letter", title: "The letter", textHash: textHash(text), text }],
        annotations: [annotationOf(text, [{ start: 0, end: 1 }])],
      };
      expect(carried(readBack(format, set).set)).toEqual(carried(set));
    });

    test("EX41 law: what is read again can be imported whole on the same texts, where no span cuts a sign", () => {
      fc.assert(
        fc.property(setsWithSourceTexts.map(withoutCuts), (set) => {
          const read = readBack(format, set);
          const texts = new Map(
            read.set.sources.map(({ id, text = "", textHash }) => [id, { text, hash: textHash }]),
          );
          const plan = finish(planImportSteps({ ...read, records: new Map(), texts }));
          expect(plan.refused).toEqual([]);
          expect(plan.adds).toHaveLength(read.set.annotations.length);
        }),
        { numRuns: runs },
      );
    });

    test("EX42 law: a file that is read twice gives the same annotations", () => {
      fc.assert(
        fc.property(setsWithSourceTexts, (set) => {
          expect(readBack(format, set)).toEqual(readBack(format, set));
        }),
        { numRuns: 20 },
      );
    });
  },
);

/** Whether two files are the same: lists of bytes are slow to be told apart by an expectation. */
const isSame = (one: FileData | undefined, other: FileData | undefined) =>
  typeof one === "string" || typeof other === "string"
    ? one === other
    : one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;

test("EX1 law: every format gives the same bytes for the same data in any order", () => {
  fc.assert(
    fc.property(setsWithSourceTexts, fc.constantFrom(...formats), (set, format) => {
      const shuffled = { sources: set.sources.toReversed(), annotations: set.annotations.toReversed() };
      expect(isSame(format.write?.(shuffled), format.write?.(set))).toBe(true);
    }),
  );
});

test("EX2 no format writes tombstones", () => {
  const text = "the mayor said";
  const source = { id: "letter", title: "The letter", textHash: "sha256:0a", text };
  for (const format of formats) {
    const one = { sources: [source], annotations: [annotationWith({ deleted: true })] };
    expect(format.write?.(one)).toEqual(format.write?.({ ...one, annotations: [] }));
  }
});
