import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tagIds } from "../annotations/index.ts";
import { entryOn, keys, manyReadings, overlapping, speech, tagged } from "./adjudication.cases.ts";
import { exerciseWith } from "./exercise.cases.ts";
import {
  type Adjudication,
  type AdjudicationChange,
  applyAdjudication,
  beginAdjudication,
  commonOf,
  invertAdjudication,
  isChange,
  isDecided,
  moveEntryEnd,
  noteOnEntry,
  type Reading,
  readExercise,
  removeEntry,
  retagEntry,
  takePassage,
  unionOf,
  withDecision,
  writeExercise,
} from "./index.ts";

/** Any of the acts, by numbers that choose what it is about. */
const acts = fc.array(fc.tuple(fc.nat(6), fc.nat(20), fc.nat(20)), { maxLength: 12 });

function act(
  adjudication: Adjudication,
  readings: readonly Reading[],
  [what, one, other]: readonly [number, number, number],
): AdjudicationChange {
  const passages = readings.flatMap((reading) => reading.passages);
  const id = adjudication.entries[one % Math.max(1, adjudication.entries.length)]?.id ?? "none";
  const passage = passages[one % Math.max(1, passages.length)];
  const tag = tagIds[other % 3] ?? "quote";
  if (what === 0) return removeEntry(adjudication, id);
  if (what === 1) return retagEntry(adjudication, id, tag);
  if (what === 2)
    return noteOnEntry(adjudication, id, {
      optional: other % 2 === 0,
      rule: (other % 4) + 1,
      reason: "Why.",
    });
  if (what === 3) {
    const move = {
      part: 0,
      end: one % 2 === 0 ? "start" : "end",
      direction: other % 2 === 0 ? -1 : 1,
      step: other % 3 === 0 ? "character" : "word",
    } as const;
    return moveEntryEnd(adjudication, speech, id, move);
  }
  const place = { sourceId: "letter", start: one, end: one + other + 1 };
  if (what === 4) return withDecision(adjudication, place, !isDecided(adjudication, place));
  if (!passage) return { entries: [], decided: [] };
  const spans =
    what === 5
      ? passage.spans
      : unionOf(passages.filter((all) => all.tag === passage.tag).map((all) => all.spans));
  return withDecision(
    adjudication,
    place,
    true,
    takePassage(adjudication, { id: unusedId(adjudication), sourceId: "letter", tag, spans }),
  );
}

/** Ids are drawn anew for each passage that is taken; one that is free again may name another. */
function unusedId({ entries }: Adjudication): string {
  const ids = new Set(entries.map(({ id }) => id));
  let number = 0;
  while (ids.has(`made-${number}`)) number += 1;
  return `made-${number}`;
}

describe("CL112 a step of an adjudication", () => {
  test("law: what is taken back leaves what was before, step by step", () => {
    fc.assert(
      fc.property(keys, manyReadings, acts, (key, readings, drawn) => {
        let now = beginAdjudication(key);
        for (const one of drawn) {
          const before = now;
          const change = act(before, readings, one);
          now = applyAdjudication(before, change);
          expect(applyAdjudication(now, invertAdjudication(change))).toEqual(before);
          if (!isChange(change)) expect(now).toEqual(before);
        }
      }),
    );
  });

  test("is refused where the key so far is another one", () => {
    const one = beginAdjudication([entryOn("a", "quote", "we will act")]);
    const change = removeEntry(one, "a");
    const gone = applyAdjudication(one, change);
    expect(() => applyAdjudication(gone, change)).toThrow('a: unexpected null, expected {"id":"a"');
    const decided = withDecision(one, { sourceId: "letter", start: 1, end: 2 }, true);
    expect(() => applyAdjudication(applyAdjudication(one, decided), decided)).toThrow(
      "letter 1–2: unexpected decided place",
    );
  });
});

describe("CL113 the key that comes of it", () => {
  test("law: no two passages of one tag overlap, and an exercise with it is read as it was written", () => {
    fc.assert(
      fc.property(keys, manyReadings, acts, (key, readings, drawn) => {
        let now = beginAdjudication(key);
        for (const one of drawn) now = applyAdjudication(now, act(now, readings, one));
        expect(overlapping(now.entries)).toBe(false);
        const exercise = exerciseWith({ key: now.entries });
        expect(readExercise(JSON.parse(writeExercise(exercise)))).toEqual({ ok: true, value: exercise });
        expect(now.base).toEqual(beginAdjudication(key).entries);
      }),
    );
  });
});

describe("CL114 taking words", () => {
  const key = [
    {
      ...entryOn("a", "quote", "we will act"),
      rule: 2,
      reason: "It is said.",
      variants: [tagged("quote", "act, and soon").spans],
    },
  ];

  test("changes the ends of what overlaps, which keeps the rest; equal ends are no variant", () => {
    const now = beginAdjudication(key);
    const { spans } = tagged("quote", "act, and soon");
    const after = applyAdjudication(
      now,
      takePassage(now, { id: "new", sourceId: "letter", tag: "quote", spans }),
    );
    expect(after.entries).toEqual([
      { id: "a", sourceId: "letter", tag: "quote", spans, rule: 2, reason: "It is said." },
    ]);
  });

  test("of another tag, or elsewhere, adds; what lies across several of its tag takes their place", () => {
    let now = beginAdjudication([...key, entryOn("b", "quote", "soon")]);
    now = applyAdjudication(now, takePassage(now, { ...entryOn("c", "opinion", "we will act") }));
    expect(now.entries.map(({ id }) => id)).toEqual(["c", "a", "b"].sort((x, y) => order(x) - order(y)));
    now = applyAdjudication(now, takePassage(now, { ...entryOn("d", "quote", "we will act, and soon") }));
    expect(now.entries.map(({ id }) => id).sort()).toEqual(["a", "c"]);
  });

  test("what is in the key already changes nothing", () => {
    expect(isChange(takePassage(beginAdjudication(key), { ...entryOn("z", "quote", "we will act") }))).toBe(
      false,
    );
  });
});

/** "a" is a quote and "c" an opinion of the same words, "b" comes behind. */
function order(id: string): number {
  return { c: 0, a: 1 }[id] ?? 2;
}

describe("CL115 changing an entry", () => {
  const now = beginAdjudication([
    entryOn("a", "quote", "will act"),
    { ...entryOn("b", "quote", "soon"), rule: 2 },
  ]);

  function moved(id: string, end: "start" | "end", direction: -1 | 1, times = 1): string[] {
    let adjudication = now;
    for (let time = 0; time < times; time++) {
      const change = moveEntryEnd(adjudication, speech, id, { part: 0, end, direction, step: "word" });
      adjudication = applyAdjudication(adjudication, change);
    }
    return adjudication.entries.map(({ spans: [span] }) => speech.slice(span?.start, span?.end));
  }

  test("ends move by a word, not past each other, and not into another entry of the tag", () => {
    expect(moved("a", "start", -1)).toEqual(["we will act", "soon"]);
    expect(moved("a", "start", 1, 5)).toEqual(["act", "soon"]);
    expect(moved("a", "end", 1, 5)).toEqual(["will act, and", "soon"]);
  });

  test("by a character a quotation mark is reached", () => {
    const change = moveEntryEnd(now, speech, "b", { part: 0, end: "end", direction: 1, step: "character" });
    const { spans } = applyAdjudication(now, change).entries[1] ?? entryOn("none", "quote", "soon");
    expect(speech.slice(spans[0]?.start, spans[0]?.end)).toBe("soon”");
  });

  test("the rule of another tag goes, and with it what the new tag has there", () => {
    const both = applyAdjudication(now, takePassage(now, entryOn("c", "opinion", "and soon")));
    const { entries } = applyAdjudication(both, retagEntry(both, "b", "opinion"));
    expect(entries.map(({ id, tag, rule }) => [id, tag, rule])).toEqual([
      ["a", "quote", undefined],
      ["b", "opinion", undefined],
    ]);
  });

  test("notes are added and taken away; the same ones change nothing", () => {
    const noted = applyAdjudication(now, noteOnEntry(now, "b", { optional: true, reason: "Both ways." }));
    expect(noted.entries[1]).toMatchObject({ optional: true, rule: 2, reason: "Both ways." });
    const bare = applyAdjudication(
      noted,
      noteOnEntry(noted, "b", { optional: false, rule: null, reason: " " }),
    );
    expect(bare.entries[1]).toEqual(entryOn("b", "quote", "soon"));
    expect(isChange(noteOnEntry(noted, "b", { optional: true, reason: "Both ways." }))).toBe(false);
  });

  test("law: all that any tagged covers each passage, and what they have in common lies in each", () => {
    fc.assert(
      fc.property(manyReadings, (readings) => {
        const all = readings.flatMap(({ passages }) => passages.map(({ spans }) => spans));
        const places = (spans: readonly { start: number; end: number }[]) =>
          new Set(
            spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
          );
        const sets = all.map(places);
        const any = Array.from({ length: speech.length }, (_, at) => at).filter((at) =>
          sets.some((set) => set.has(at)),
        );
        const each = Array.from({ length: speech.length }, (_, at) => at).filter((at) =>
          sets.every((set) => set.has(at)),
        );
        expect([...places(unionOf(all))]).toEqual(any);
        expect([...places(commonOf(all))]).toEqual(all.length === 0 ? [] : each);
      }),
    );
  });
});
