import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tagById } from "../annotations/index.ts";
import { keys, speech, tagged } from "./adjudication.cases.ts";
import {
  beginAdjudication,
  type ClassText,
  type Discussion,
  handsUp,
  noDiscussion,
  type Passage,
  readDiscussion,
  talkingPoints,
  voteOn,
  withAdded,
  withHands,
  writeDiscussion,
} from "./index.ts";

function classOf(...readers: readonly (readonly Passage[])[]): ClassText {
  return { sourceId: "letter", text: speech, readers };
}

const shameful = { sourceId: "letter", ...spanOf("shameful") };

function spanOf(words: string) {
  return tagged("quote", words).spans[0] ?? { start: 0, end: 0 };
}

describe("CL116 what to talk about", () => {
  const points = talkingPoints(
    [
      classOf(
        [tagged("opinion", "shameful"), { ...tagged("statistic", "12 percent"), unsure: true }],
        [tagged("opinion", "shameful"), { ...tagged("statistic", "About 12 percent"), unsure: true }],
        [tagged("quote", "“we will act, and soon”")],
        [{ ...tagged("opinion", "shameful"), unsure: true }],
      ),
    ],
    [{ sourceId: "letter", ...spanOf("Nobody knows why") }, shameful, { sourceId: "gone", start: 0, end: 4 }],
  );

  test("is contested, or students weren’t sure, or it was added; nothing comes twice", () => {
    expect(points.map(({ kind, start, end }) => [kind, speech.slice(start, end)])).toEqual([
      ["contested", "shameful"],
      ["contested", "“we will act, and soon”"],
      ["unsure", "About 12 percent"],
      ["added", "Nobody knows why"],
    ]);
  });

  test("says how many said what, how many weren’t sure, and asks without taking sides", () => {
    const [contested, , unsure, added] = points;
    expect(contested).toMatchObject({
      said: [
        ["", 2],
        ["opinion", 2],
      ],
      unsure: 1,
    });
    expect(unsure).toMatchObject({ said: [["", 4]], unsure: 2 });
    expect(unsure?.prompt).toBe(
      "2 of you weren’t sure about this. What in the words makes it hard to tell, and what would settle it?",
    );
    expect(added?.prompt).toBe(
      "4 left this untagged. What in the words speaks for tagging them, and what against it?",
    );
    expect(added?.rule).toBeNull();
  });

  test("a tag on less than half of the words is not said of them", () => {
    const words = { sourceId: "letter", ...spanOf("Nobody knows why") };
    const [point] = talkingPoints(
      [classOf([tagged("opinion", "why")], [tagged("opinion", "knows why")])],
      [words],
      0,
    );
    expect(point?.said).toEqual([
      ["", 1],
      ["opinion", 1],
    ]);
  });

  test("names a rule that its tag has", () => {
    for (const { rule } of points.slice(0, 3)) {
      expect(rule && tagById(rule.tag).rules[rule.number - 1]).toBeTruthy();
    }
  });
});

describe("CL117 a vote", () => {
  test("is kept by its words, before and after; without a hand it is gone", () => {
    const first = withHands(noDiscussion, shameful, "before", { opinion: 12, "": 3 });
    const both = withHands(first, shameful, "after", { opinion: 14, "": 1, quote: 0 });
    expect(voteOn(both, shameful)).toEqual({
      ...shameful,
      before: { opinion: 12, "": 3 },
      after: { opinion: 14, "": 1 },
    });
    expect(handsUp(voteOn(both, shameful).before)).toBe(15);
    expect(voteOn(both, { ...shameful, end: shameful.end + 1 })).toMatchObject({ before: {}, after: {} });
    expect(
      withHands(withHands(both, shameful, "after", {}), shameful, "before", { opinion: 0 }).votes,
    ).toEqual([]);
  });

  test("words are added once, and taken away", () => {
    const added = withAdded(noDiscussion, shameful, true);
    expect(added.added).toEqual([shameful]);
    expect(withAdded(added, shameful, true)).toBe(added);
    expect(withAdded(added, shameful, false)).toEqual(noDiscussion);
  });
});

describe("CL118 a discussion", () => {
  test("law: is read as it was written", () => {
    fc.assert(
      fc.property(
        keys,
        fc.dictionary(fc.constantFrom("", "quote", "opinion"), fc.integer({ min: 1, max: 40 })),
        (key, hands) => {
          const begun = withHands(withAdded(noDiscussion, shameful, true), shameful, "after", hands);
          const discussion: Discussion = {
            ...begun,
            adjudication: { ...beginAdjudication(key), decided: [shameful] },
            earlierKeys: [
              { until: "2026-11-22T10:00:00.000Z", key },
              { until: "2026-11-22T11:00:00.000Z", key: null },
            ],
          };
          const written: unknown = JSON.parse(JSON.stringify(writeDiscussion(discussion)));
          expect(readDiscussion(written)).toEqual({ ok: true, value: discussion });
        },
      ),
    );
  });

  test("that wasn’t begun is an empty one; another value is refused with what was found and expected", () => {
    expect(readDiscussion(null)).toEqual({ ok: true, value: noDiscussion });
    const whole = writeDiscussion(noDiscussion);
    const vote = { ...shameful, before: { opinion: 1 }, after: {} };
    const bad: readonly [Record<string, unknown>, string][] = [
      [{ ...whole, format: "else" }, 'unexpected format "else", expected "lateral-discussion"'],
      [{ ...whole, version: 2 }, "A newer Lateral wrote this file"],
      [{ ...whole, added: [{ ...shameful, end: 0 }] }, "added[0]: unexpected Object, expected an end behind"],
      [
        { ...whole, votes: [{ ...vote, before: { opinion: -1 } }] },
        "votes[0].before: unexpected Object, expected by label",
      ],
      [{ ...whole, votes: [vote, vote] }, "votes: unexpected Array, expected one vote on the same words"],
      [
        { ...whole, adjudication: { base: [], entries: [{}], decided: [] } },
        "adjudication.entries[0].id: unexpected undefined",
      ],
    ];
    for (const [value, problem] of bad) {
      const read = readDiscussion(value);
      expect(read.ok ? "read" : read.problem).toContain(problem);
    }
  });
});
