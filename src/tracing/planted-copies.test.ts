import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sharedPassages } from "./index.ts";

/** Words that no other stretch has. */
function words(own: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${own}é${at}`);
}

/** A text with copies at known places, and words of its own between them, more than a passage may have. */
function textWith(own: string, copies: readonly (readonly string[])[]) {
  let text = words(`${own}first`, 5).join(" ");
  const places = copies.map((copy, at) => {
    text += ` ${words(own + at, 21).join(" ")}. “`;
    const start = text.length;
    text += copy.join(" ");
    const end = text.length;
    text += "”";
    return { start, end };
  });
  return { text, places };
}

/** What copying may do to words without changing them. */
const looks: readonly ((words: readonly string[]) => string[])[] = [
  (copy) => [...copy],
  (copy) => copy.map((word) => word.toUpperCase()),
  (copy) => copy.map((word) => word.normalize("NFD")),
  (copy) => copy.map((word, at) => (at % 4 === 1 ? `–\u00a0${word},` : word)),
];

/** Of each copy: its length, how it looks, and which of its words are altered: each so many, from the fifth on; 0: none. */
const copies = fc.array(
  fc.record({
    length: fc.integer({ min: 12, max: 60 }),
    look: fc.constantFrom(...looks),
    altered: fc.constantFrom(0, 5, 7, 10),
  }),
  { minLength: 1, maxLength: 5 },
);

/** Alters words that stand between others. */
function alter(copy: readonly string[], each: number): string[] {
  return copy.map((word, at) =>
    each > 0 && at % each === each - 1 && at < copy.length - 2 ? `${word}x` : word,
  );
}

describe("copies that were planted", () => {
  test("TR2 TR4 each is one passage, in any order, from its first to its last word, with every word that was altered", () => {
    fc.assert(
      fc.property(copies, fc.boolean(), (planted, isTurned) => {
        const originals = planted.map(({ length }, at) => words(`copy${at}x`, length));
        const copied = planted.map(({ look, altered }, at) => look(alter(originals[at] ?? [], altered)));
        const source = textWith("a", originals);
        const target = textWith("b", isTurned ? copied.toReversed() : copied);
        const places = isTurned ? target.places.toReversed() : target.places;
        const found = sharedPassages([
          { id: "source", text: source.text },
          { id: "target", text: target.text },
        ]).toSorted((one, other) => one.a.start - other.a.start);
        const plain = (text: string) => text.replace(/^[–\s]+|,$/gu, "");
        expect(
          found.map(({ a, b, words: equal, changes }) => [
            source.text.slice(a.start, a.end),
            plain(target.text.slice(b.start, b.end)),
            equal + changes.length,
          ]),
        ).toEqual(
          planted.map(({ length }, at) => [
            source.text.slice(source.places[at]?.start, source.places[at]?.end),
            plain(target.text.slice(places[at]?.start, places[at]?.end)),
            length,
          ]),
        );
        expect(
          found.flatMap(({ changes }) => changes.map(({ kind }) => kind)).every((kind) => kind === "swapped"),
        ).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ["right to left", "אני כותב לך היום כדי לומר שוב שהמעשים האלה פוגעים במשפחות שלנו ובכל העיר כולה"],
    ["without spaces", "市長は書簡の中で移民の家族に対する取り締まりに強く反対した"],
    [
      "with emoji",
      "we 🎉 march 🇺🇸 today because every 👩‍👩‍👧 family in this whole city counts more than fear",
    ],
  ])("TR9 a copy %s", (_how, copy) => {
    const texts = [
      { id: "one", text: `Before it. ${copy}. And after.` },
      { id: "two", text: `Something else — “${copy}”, nothing more` },
    ];
    expect(
      sharedPassages(texts).map(({ a, b }) => [
        texts[0]?.text.slice(a.start, a.end),
        texts[1]?.text.slice(b.start, b.end),
      ]),
    ).toEqual([[copy, copy]]);
  });
});
