import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readManifest, readMarkdown } from "../sources/index.ts";
import { fold, wordsIn } from "../text/index.ts";
import { type Passage, type Place, sharedPassages } from "./index.ts";

const folder = new URL("../../public/sources/", import.meta.url);

function contentOf(file: string): string {
  return readFileSync(new URL(file, folder), "utf8");
}

const texts = readManifest(JSON.parse(contentOf("manifest.json"))).sources.map(({ id, file }) => ({
  id,
  text: readMarkdown(contentOf(file)).text,
}));

const numbers = new Map<string, number>();

/** A word of a text, as the oracle sees it: what the segmenter of Unicode calls a word, without its apostrophes. */
interface Word {
  readonly word: string;
  /** Equal for equal words, and quicker to compare. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Words by other means than the room's own: an ending after a spaced apostrophe is joined to its word by a pattern, and the
 * initials of "U.S." are parted, before words are looked for.
 */
function plainWords(text: string): Word[] {
  const parted = text.replace(/(?<=\p{L})\.(?=\p{L})/gu, " ");
  const joined = parted.replace(/(?<=\p{L}) ?['’] ?(?=(?:s|t|re|ve|ll|d|m)\b)/gu, (sign) =>
    "_".repeat(sign.length),
  );
  return wordsIn(joined).flatMap(({ start, end }) => {
    const word = fold(joined.slice(start, end)).replace(/[_'.]/g, "");
    if (!/[\p{L}\p{N}]/u.test(word)) return [];
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return [{ word, number, start, end }];
  });
}

interface Pair {
  readonly a: Place;
  readonly b: Place;
  readonly words: number;
}

const words = new Map(texts.map(({ id, text }) => [id, plainWords(text)]));

/** Every run of equal words that can't be made longer, of five words or more, by a plain table of all pairs of words. */
function runsBetween(one: string, other: string): Pair[] {
  const [first, second] = [words.get(one) ?? [], words.get(other) ?? []];
  const found: Pair[] = [];
  let before = new Uint16Array(second.length + 1);
  let lengths = new Uint16Array(second.length + 1);
  const there = Int32Array.from(second, ({ number }) => number);
  for (const [row, { number, end }] of first.entries()) {
    for (let column = 0; column < there.length; column++) {
      const length = number === there[column] ? (before[column] ?? 0) + 1 : 0;
      lengths[column + 1] = length;
      if (length < 5 || first[row + 1]?.word === (second[column + 1]?.word ?? "")) continue;
      found.push({
        a: { id: one, start: first[row - length + 1]?.start ?? 0, end },
        b: { id: other, start: second[column - length + 1]?.start ?? 0, end: second[column]?.end ?? 0 },
        words: length,
      });
    }
    [before, lengths] = [lengths, before];
  }
  return found;
}

const runs = texts.flatMap(({ id }, at) => texts.slice(at + 1).flatMap((other) => runsBetween(id, other.id)));

function textOf({ id, start, end }: Place): string {
  return texts.find((text) => text.id === id)?.text.slice(start, end) ?? "";
}

function isWithin(inner: Place, outer: Place): boolean {
  return inner.id === outer.id && outer.start <= inner.start && inner.end <= outer.end;
}

/** What of each side of a passage its changes don't list, in plain words. */
function unchanged({ a, b, changes }: Passage): [a: string[], b: string[]] {
  const left = (place: Place, spans: readonly { start: number; end: number }[]) =>
    [...spans, { start: place.end, end: place.end }].flatMap(({ start }, at) =>
      plainWords(
        textOf({ ...place, start: at === 0 ? place.start : (spans[at - 1]?.end ?? 0), end: start }),
      ).map(({ word }) => word),
    );
  return [
    left(
      a,
      changes.map((change) => change.a),
    ),
    left(
      b,
      changes.map((change) => change.b),
    ),
  ];
}

const passages = sharedPassages(texts);
const between = (one: string, other: string) => passages.filter(({ a, b }) => a.id === one && b.id === other);

describe("the five sources", () => {
  test("TR3 every run of twelve words or more is found, at both of its places", () => {
    const long = runs.filter((run) => run.words >= 12);
    expect(long.length).toBeGreaterThan(12);
    const missed = long.filter(
      (run) => !passages.some(({ a, b }) => isWithin(run.a, a) && isWithin(run.b, b)),
    );
    expect(missed.map(({ a, b }) => [a.id, textOf(a), b.id])).toEqual([]);
  });

  test("TR2 TR3 none is invented: each holds a run, and is equal but for its changes", () => {
    expect(passages.length).toBeGreaterThan(12);
    for (const passage of passages) {
      const [a, b] = unchanged(passage);
      expect(a).toEqual(b);
      expect(a.length).toBe(passage.words);
      expect(runs.some((run) => isWithin(run.a, passage.a) && isWithin(run.b, passage.b))).toBe(true);
    }
  });

  test("TR4 two articles share 35, 402 and 1,100 words, and “Last Monday” became “On Monday”", () => {
    const [family, order, ...more] = between("000", "004").toSorted((one, other) => other.words - one.words);
    expect(more).toEqual([]);
    expect(family?.words).toBe(1101);
    expect(family?.changes).toEqual([]);
    expect(order?.words).toBe(438);
    expect(
      order?.changes.map(({ a, b }) => [a, b].map((span, at) => textOf({ id: at ? "004" : "000", ...span }))),
    ).toEqual([
      ["who", ""],
      ["were", "that are"],
      ["they were later delayed by President Trump", ""],
      ["Last", "On"],
    ]);
  });

  test("TR3 a tweet in two articles", () => {
    expect(between("001", "004").map(({ words }) => words)).toEqual([46]);
  });

  test("TR5 the letter is quoted by two articles and no other", () => {
    const quoting = passages.filter(({ a, b }) => a.id === "002" || b.id === "002");
    expect(new Set(quoting.map(({ a, b }) => (a.id === "002" ? b.id : a.id)))).toEqual(
      new Set(["000", "001"]),
    );
    expect(between("000", "001").length).toBeGreaterThan(2);
  });

  test("TR3 the name of an office is no passage", () => {
    const words = passages.map(({ words }) => words);
    expect(Math.min(...words)).toBeGreaterThanOrEqual(8);
    expect(passages.map(({ a }) => fold(textOf(a)))).not.toContain("immigration and customs enforcement");
  });
});
