import { describe, expect, test } from "vitest";
import { sharedPassages } from "../tracing/index.ts";
import { sourceQuoters } from "./source-quoters.ts";

const first = "The river rose higher than anyone in the town remembered, and it took the old bridge with it.";
const second = "Nobody was hurt that night, though the school stayed closed for two weeks.";
const third = "We ask for help.";
const primary = { id: "letter", text: `${first} ${second} ${third}` };
const report = { id: "report", text: `The letter says that ${first.toLowerCase()} It rained on.` };
const article = { id: "article", text: "“the school stayed closed for two weeks”, they wrote. We laughed." };
const all = [primary, report, article];

function placeIn({ id, text }: { id: string; text: string }, words: string) {
  const start = text.indexOf(words);
  return { sourceId: id, spans: [{ start, end: start + words.length }] };
}

function told(tagged: Parameters<typeof sourceQuoters>[2], passages = sharedPassages(all)) {
  return sourceQuoters(primary, [report, article], tagged, passages).map(({ quoters }) =>
    quoters.map(({ id, how, verdict, leftOut }) => [
      id,
      how,
      verdict,
      leftOut.map(({ start, end }) => primary.text.slice(start, end)),
    ]),
  );
}

describe("ST153 who quotes a sentence", () => {
  test("ST153 untagged passages are told as shared, and a sentence that nobody has is there without any", () => {
    expect(told([])).toEqual([[["report", "shared", "styled", []]], [], []]);
  });

  test("ST153 tagged quotes are told with what they leave out, in place of the passage that they overlap", () => {
    const tagged = [
      placeIn(article, "the school stayed closed for two weeks"),
      placeIn(report, "it took the old bridge with it"),
    ];
    expect(told(tagged)).toEqual([
      [["report", "tagged", "verbatim", ["The river rose higher than anyone in the town remembered, and"]]],
      [["article", "tagged", "verbatim", ["Nobody was hurt that night, though"]]],
      [],
    ]);
  });

  test("ST153 the texts’ order decides, not that of tags or passages", () => {
    const tagged = [placeIn(article, "the school stayed closed for two weeks")];
    const copy = { id: "copy", text: `${second} Yes.` };
    const quoters = sourceQuoters(primary, [copy, article], tagged, sharedPassages([...all, copy]))[1]
      ?.quoters;
    expect(quoters?.map(({ id, how }) => [id, how])).toEqual([
      ["copy", "shared"],
      ["article", "tagged"],
    ]);
  });

  test("ST153 a passage that only ends in a sentence does not quote it", () => {
    const copy = { id: "copy", text: `${first} Nobody was seen there.` };
    const [one, other] = sourceQuoters(primary, [copy], [], sharedPassages([primary, copy]));
    expect(one?.quoters).toHaveLength(1);
    expect(other?.quoters).toEqual([]);
  });

  test("ST153 quotes of texts that are not there, and of other words, quote nothing", () => {
    const tagged = [
      placeIn(article, "they wrote. We laughed."),
      { sourceId: "gone", spans: [{ start: 0, end: 9 }] },
    ];
    expect(told(tagged, [])).toEqual([[], [], []]);
  });

  test("ST153 quotes that a text gives in another order than the source say so", () => {
    const turned = { id: "turned", text: `They write: “${third}” And: “${first}” And: “${second}”` };
    const tags = [placeIn(turned, third), placeIn(turned, first), placeIn(turned, second)];
    const isTurned = sourceQuoters(primary, [turned], tags, []).map(({ quoters }) =>
      quoters.map((quoter) => quoter.isTurned),
    );
    expect(isTurned).toEqual([[true], [false], [true]]);
  });
});
