import fc from "fast-check";
import { expect, test } from "vitest";
import { spansOverlap } from "../text/index.ts";
import { type Passage, sentenceCounts } from "./index.ts";
import { readings } from "./readings.cases.ts";

const text = "One two three. Four five six. Seven eight nine.";
const passagesOf = (spans: readonly { start: number; end: number; tag: string }[]): Passage[] =>
  spans.map(({ tag, ...span }) => ({ id: `${span.start}`, tag, spans: [span] }));

test("CL103 law: of each sentence, how many tagged anything of it, and with which tag", () => {
  fc.assert(
    fc.property(readings(["quote", "opinion"], { minLength: 0 }), (raters) => {
      for (const { start, end, tagged, byTag } of sentenceCounts(text, raters.map(passagesOf))) {
        const tags = raters.map(
          (spans) =>
            new Set(spans.filter((span) => spansOverlap(span, { start, end })).map(({ tag }) => tag)),
        );
        expect(tagged).toBe(tags.filter(({ size }) => size > 0).length);
        for (const tag of ["quote", "opinion"])
          expect(byTag.get(tag) ?? 0).toBe(tags.filter((own) => own.has(tag)).length);
      }
    }),
  );
});

test("CL103 what readers weren't sure of doesn't count; the sentences are those of the text", () => {
  const unsure: Passage[] = [{ id: "a", tag: "quote", spans: [{ start: 0, end: 3 }], unsure: true }];
  const counts = sentenceCounts(text, [unsure]);
  expect(counts.map(({ start, end }) => text.slice(start, end))).toEqual([
    "One two three.",
    "Four five six.",
    "Seven eight nine.",
  ]);
  expect(counts.map(({ tagged }) => tagged)).toEqual([0, 0, 0]);
});
