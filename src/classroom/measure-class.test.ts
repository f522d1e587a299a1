import { expect, test } from "vitest";
import { finish } from "../text/index.ts";
import {
  type ClassFinding,
  classAgreement,
  contestedPassages,
  heatMap,
  measureClassSteps,
  orderedPairs,
  type Passage,
  pairMatrix,
  readyPassages,
  seededRandom,
} from "./index.ts";

const text = "One two three four. Five six seven eight.";
const one: Passage[] = [{ id: "a", tag: "quote", spans: [{ start: 4, end: 13 }] }];
const other: Passage[] = [
  { id: "b", tag: "opinion", spans: [{ start: 4, end: 13 }] },
  { id: "c", tag: "quote", spans: [{ start: 20, end: 24 }] },
];
const tags = ["quote", "opinion"];

function found(readers: readonly (readonly Passage[])[]): ClassFinding[] {
  return [...measureClassSteps([{ text, readers }], tags)];
}

test("CL102 a class's findings are those of each measure, what is looked at first first", () => {
  const readers = [one, other, []];
  const findings = found(readers).filter(({ kind }) => kind !== "share");
  const segments = heatMap(text.length, readers);
  const ready = readers.map((passages) => [readyPassages(text, passages)]);
  const pairs = pairMatrix(ready, seededRandom(2016));
  expect(findings).toEqual([
    { kind: "heat", text: 0, segments },
    { kind: "contested", text: 0, passages: contestedPassages(text, segments) },
    { kind: "agreement", agreement: classAgreement([{ text, readers }], tags, seededRandom(2016)) },
    { kind: "pairs", pairs, ordered: finish(orderedPairs(ready, pairs)) },
  ]);
});

test("CL102 shares rise, and all comes last and once", () => {
  const shares = found([one, other]).flatMap((finding) => (finding.kind === "share" ? finding.done : []));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.filter((share) => share === 1)).toHaveLength(1);
  expect(found([one, other]).at(-1)).toEqual({ kind: "share", done: 1 });
});

test("CL102 one reader, or none, has a heat map and nothing to compare", () => {
  for (const readers of [[], [one]]) {
    expect(found(readers).map(({ kind }) => kind)).toEqual(["heat", "contested", "share", "share"]);
  }
});
