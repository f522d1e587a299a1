import { describe, expect, test } from "vitest";
import { sharedPassages, type TracedText } from "./index.ts";

const letter =
  "I recognize that you follow the direction of superiors within your department, but I ask you to consider the harm that this does to the families here.";
const report = "The weather on Friday was fine and nothing else of note happened in the whole of the valley.";
const other =
  "Elsewhere somebody counted the sheep of a neighbour twice and came to different results both times.";

function traced(...texts: string[]): TracedText[] {
  return texts.map((text, index) => ({ id: `text-${index}`, text }));
}

function shown(texts: readonly TracedText[]) {
  const wordsAt = ({ id, start, end }: { id: string; start: number; end: number }) =>
    texts.find((text) => text.id === id)?.text.slice(start, end);
  return sharedPassages(texts).map(({ a, b, words }) => ({ a: wordsAt(a), b: wordsAt(b), words }));
}

const bare = letter.slice(0, -1);

describe("shared passages", () => {
  test("TR2 exact words, to the edges of the words", () => {
    const texts = traced(`${report} “${letter}” ${other}`, `${other}\n\n“${letter.toUpperCase()}”`);
    expect(shown(texts)).toEqual([
      { a: bare, b: letter.toUpperCase().slice(0, -1), words: 27 },
      { a: other.slice(0, -1), b: other.slice(0, -1), words: 16 },
    ]);
    expect(sharedPassages(texts).every(({ changes }) => changes.length === 0)).toBe(true);
  });

  test("TR4 changed words are within the passage, with their places and what weighs", () => {
    const changed = letter
      .replace("superiors", "5 superiors")
      .replace("I ask", "I never ask")
      .replace(" does", " did");
    const texts = traced(letter, changed.replace("that this ", ""));
    const [{ a, b, words, changes } = expect.fail(), ...more] = sharedPassages(texts);
    expect(more).toEqual([]);
    expect(words).toBe(24);
    expect(a).toMatchObject({ start: 0, end: bare.length });
    expect(b.end).toBe((texts[1]?.text.length ?? 0) - 1);
    expect(
      changes.map(({ kind, a: inA, b: inB, weights }) => [
        kind,
        letter.slice(inA.start, inA.end),
        texts[1]?.text.slice(inB.start, inB.end),
        weights.join(),
      ]),
    ).toEqual([
      ["added", "", "5", "number"],
      ["added", "", "never", "negation"],
      ["swapped", "that this does", "did", ""],
    ]);
  });

  test("TR4 TR5 moved blocks, and a copy that stands twice", () => {
    const texts = traced(`${letter} ${report}`, `${report} ${other} ${letter} Then again: ${letter}`);
    expect(shown(texts).map(({ words }) => words)).toEqual([27, 27, 18]);
    expect(new Set(sharedPassages(texts).map(({ b }) => b.start)).size).toBe(3);
  });

  test("TR5 equal texts are one passage, and a text has none with itself", () => {
    const long = `${letter} ${report} ${letter} ${other}`;
    expect(shown(traced(long, long)).map(({ words }) => words)).toEqual([27 + 18 + 27 + 16]);
    expect(shown(traced(`${letter} ${letter}`))).toEqual([]);
    expect(shown(traced(`${letter} ${letter}`, report))).toEqual([]);
  });

  test("TR3 set phrases aren't told", () => {
    const office = "Immigration and Customs Enforcement";
    expect(shown(traced(`${report} ${office} ${other}`, `${office}: ${letter}`))).toEqual([]);
  });

  test("TR3 TR6 eight rare words are told, eight of a set phrase are not", () => {
    const phrase = "the Office of Immigration and Customs Enforcement Operations";
    const words = (own: string, count: number) =>
      Array.from({ length: count }, (_, at) => own + at).join(" ");
    const often = (own: string, apart: number) =>
      Array.from({ length: 12 }, (_, at) => `${words(own + at, apart)} ${phrase}`).join(" ");
    const rare = "mayors recognize directions whenever superiors consider harmful departments";
    const [one, two] = [often("a", 25), often("b", 40)];
    expect(shown(traced(`${rare} ${one}`, `${rare} ${two}`)).map(({ a }) => a)).toEqual([rare]);
    const all = sharedPassages(traced(one, two), { minWeight: 0 });
    expect(all.map(({ words }) => words)).toEqual(Array.from({ length: 144 }, () => 8));
  });

  test("TR3 the least words and the least weight can be chosen", () => {
    const texts = traced(`${report} ${bare}`, `${bare} ${other}`);
    expect(sharedPassages(texts, { minWords: 27 }).length).toBe(1);
    expect(sharedPassages(texts, { minWords: 28 })).toEqual([]);
    const [{ weight } = expect.fail()] = sharedPassages(texts);
    expect(sharedPassages(texts, { minWeight: weight }).length).toBe(1);
    expect(sharedPassages(texts, { minWeight: weight + 0.01 })).toEqual([]);
  });

  test("TR4 a copy of which every fifth word was altered is one passage to its ends", () => {
    const words = Array.from({ length: 60 }, (_, at) => `word${at}`);
    const altered = words.map((word, at) => (at % 5 === 2 ? `${word}x` : word));
    const [{ a, b, changes, ...rest } = expect.fail(), ...more] = sharedPassages(
      traced(words.join(" "), altered.join(" ")),
    );
    expect(more).toEqual([]);
    expect(rest.words).toBe(48);
    expect(changes.length).toBe(12);
    expect([a.start, a.end, b.start, b.end]).toEqual([
      0,
      words.join(" ").length,
      0,
      altered.join(" ").length,
    ]);
  });

  test("TR4 nothing is joined across more than twenty words", () => {
    const between = (own: string, count: number) =>
      Array.from({ length: count }, (_, at) => own + at).join(" ");
    const texts = (count: number) =>
      traced(`${bare} ${between("a", count)} ${other}`, `${bare} ${between("b", count)} ${other}`);
    expect(sharedPassages(texts(20)).length).toBe(1);
    expect(sharedPassages(texts(21)).length).toBe(2);
  });

  test("TR9 what can't have passages", () => {
    expect(sharedPassages([])).toEqual([]);
    expect(sharedPassages(traced(""))).toEqual([]);
    expect(sharedPassages(traced("", "", "word", "…"))).toEqual([]);
    expect(() => sharedPassages([...traced(letter), ...traced(letter)])).toThrow(
      new RangeError("unexpected second text “text-0”, expected an id of its own for each text"),
    );
  });

  test("TR8 one sentence a thousand times", () => {
    const again = `${letter} `.repeat(1_000);
    const found = sharedPassages(traced(again, `${report} ${again}`));
    expect(found.map(({ words }) => words)).toEqual([27_000]);
  });
});
