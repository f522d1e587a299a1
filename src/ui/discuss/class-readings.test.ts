import { expect, test } from "vitest";
import type { CollectedClass, Exercise, KeyEntry } from "../../classroom/index.ts";
import type { SourceDocument } from "../../sources/index.ts";
import { classTexts, readingsOf } from "./class-readings.ts";

const exercise = {
  id: "made",
  sources: [
    { id: "letter", title: "A letter", textHash: "sha256:0a", parts: [{ start: 0, end: 20 }] },
    { id: "reply", title: "A reply", textHash: "sha256:0b" },
  ],
} as unknown as Exercise;

function student(name: string, ...tagged: readonly (readonly [sourceId: string, start: number])[]) {
  const annotations = tagged.map(([sourceId, start]) => ({
    id: `${name}-${start}`,
    sourceId,
    tag: "quote",
    spans: [{ start, end: start + 5, exact: "", prefix: "", suffix: "" }],
    unsure: false,
  }));
  return { name, studentId: name, counted: { submission: { annotations } }, earlier: [] };
}

const props = {
  kept: { exercise, sources: [], modified: "" },
  collected: {
    students: [
      student("blue-heron-14", ["letter", 4], ["letter", 30]),
      student("calm-fox-20", ["reply", 30]),
    ],
    leftOut: [],
  } as unknown as CollectedClass,
  texts: new Map([
    ["letter", { text: "The mayor said that." }],
    ["reply", { text: "No." }],
  ] as unknown as readonly [string, SourceDocument][]),
};

const key: KeyEntry[] = [{ id: "key-1", sourceId: "reply", tag: "quote", spans: [{ start: 0, end: 2 }] }];

test("what a class tagged comes by text, and only in the parts that were asked for", () => {
  const texts = classTexts(props);
  expect(texts.map(({ sourceId, readers }) => [sourceId, readers.map((own) => own.length)])).toEqual([
    ["letter", [1, 0]],
    ["reply", [0, 1]],
  ]);
});

test("for a key readers come by code name, those who tagged nothing too, and the key first where it has passages", () => {
  const readings = (sourceId: string) =>
    readingsOf(props, key, sourceId).map(({ reader, passages }) => [reader, passages.length]);
  expect(readings("letter")).toEqual([
    ["blue-heron-14", 1],
    ["calm-fox-20", 0],
  ]);
  expect(readings("reply")).toEqual([
    [null, 1],
    ["blue-heron-14", 0],
    ["calm-fox-20", 1],
  ]);
  expect(readings("none")).toEqual([]);
});
