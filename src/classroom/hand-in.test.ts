import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Annotation, tagIds } from "../annotations/index.ts";
import { taskSourceId } from "../sources/index.ts";
import { annotationWith, exerciseWith, submissionWith } from "./exercise.cases.ts";
import { type HandInHead, handInOf, handInOverview, readSubmission, writeSubmission } from "./index.ts";

const { studentId, codeName, begun, handedIn, generator } = submissionWith();
const head: HandInHead = { studentId, codeName, begun, handedIn, generator };
const exercise = exerciseWith({
  sources: [
    { id: "letter", title: "A letter", textHash: "sha256:0a" },
    { id: "report", title: "A report", textHash: "sha256:0b" },
  ],
});
const hashes = new Map([
  ["letter", "sha256:0a"],
  ["report", "sha256:0b"],
]);

/** A hand-in of what was made with the ids of the collection of the task. */
function handedInWith(annotations: readonly Annotation[], textHashes = hashes) {
  return handInOf(exercise, head, textHashes, (id) => annotations.filter(({ sourceId }) => sourceId === id));
}

function made(fields: Partial<Annotation> & Record<string, unknown> = {}): Annotation {
  return annotationWith({ sourceId: taskSourceId(exercise.id, "letter"), ...fields });
}

describe("CL80 what is handed in", () => {
  test("was made for the task, and has the exercise's ids", () => {
    const { sources, annotations } = handedInWith([
      made(),
      made({ id: "in-the-report", sourceId: taskSourceId(exercise.id, "report"), textHash: "sha256:0b" }),
      made({ id: "besides-it", sourceId: "letter" }),
      made({ id: "for-another", sourceId: taskSourceId("another", "letter") }),
      made({ id: "deleted-one", deleted: true }),
    ]);
    expect(annotations.map(({ id, sourceId }) => [id, sourceId])).toEqual([
      ["a-first-annotation", "letter"],
      ["in-the-report", "report"],
    ]);
    expect(sources).toEqual([
      { id: "letter", textHash: "sha256:0a" },
      { id: "report", textHash: "sha256:0b" },
    ]);
  });

  test("of the details only those that the task asks for", () => {
    const [quote, opinion] = handedInWith([
      made({ attributes: { speaker: "the mayor", cue: "said" } }),
      made({ id: "turned-one", tag: "opinion", attributes: { speaker: "left over", holder: "writer" } }),
    ]).annotations;
    expect(quote?.attributes).toEqual({ speaker: "the mayor" });
    expect(opinion?.attributes).toEqual({});
  });

  test("a text that isn't there is not named, and nothing in it is handed in", () => {
    const { sources, annotations } = handedInWith([made()], new Map([["report", "sha256:0b"]]));
    expect([sources, annotations]).toEqual([[{ id: "report", textHash: "sha256:0b" }], []]);
  });
});

/** The names of all fields in parsed JSON, with the way to them: "annotations[].spans[].start". */
function fieldPaths(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => fieldPaths(one, `${path}[]`));
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([name, one]) =>
    fieldPaths(one, path === "" ? name : `${path}.${name}`),
  );
}

/** All that a hand-in may say. Whoever adds to it has to say it in `submissionContents` too. */
const listed = new Set([
  ...["format", "version", "unit", "exerciseId", "studentId", "codeName", "begun", "handedIn", "generator"],
  ...["sources[].id", "sources[].textHash"],
  ...["id", "sourceId", "textHash", "tag", "note", "unsure", "creator", "created", "modified", "v[]"].map(
    (name) => `annotations[].${name}`,
  ),
  ...["start", "end", "exact", "prefix", "suffix"].map((name) => `annotations[].spans[].${name}`),
  "annotations[].attributes.speaker",
]);

test("CL81 law: whatever a record holds, no field but those that are listed is in the file, and no browser's id", () => {
  const field = fc.string({ minLength: 1, maxLength: 8 });
  const record = fc
    .record({
      unknown: fc.dictionary(
        field.filter((name) => !(name in annotationWith())),
        fc.jsonValue(),
      ),
      attributes: fc.dictionary(fc.oneof(field, fc.constant("speaker")), fc.string()),
      tag: fc.constantFrom(...tagIds),
      note: fc.string(),
      unsure: fc.boolean(),
      replica: fc.uuid(),
    })
    .map(({ unknown, replica, ...known }) => ({
      ...unknown,
      ...made({ ...known, v: [1_000, 0, `browser-${replica}`], links: [{ to: "elsewhere", kind: "cites" }] }),
    }));
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), (records) => {
      const text = writeSubmission(handedInWith(records));
      expect(fieldPaths(JSON.parse(text)).filter((path) => !listed.has(path))).toEqual([]);
      expect(text).not.toContain('"browser-');
      expect(readSubmission(JSON.parse(text)).ok).toBe(true);
    }),
  );
});

test("CL82 the overview counts by text and tag, and names what was left open", () => {
  const submission = handedInWith([
    made({ note: "Why?", attributes: { speaker: "the mayor" } }),
    made({ id: "unsure-one", tag: "opinion", unsure: true, note: " " }),
    made({ id: "old-one", textHash: "sha256:99" }),
  ]);
  const { texts, unsure, ...rest } = handInOverview(exercise, submission);
  expect(texts.map(({ title, count, byTag }) => [title, count, byTag])).toEqual([
    ["A letter", 3, { quote: 2, statistic: 0, opinion: 1 }],
    ["A report", 0, { quote: 0, statistic: 0, opinion: 0 }],
  ]);
  expect(unsure.map(({ id }) => id)).toEqual(["unsure-one"]);
  expect(rest).toEqual({ count: 3, notes: 1, details: 1, otherTexts: [], outdated: 1 });
});

test("CL82 texts that differ from those of the exercise are named", () => {
  const other = new Map([["letter", "sha256:77"]]);
  expect(handInOverview(exercise, handedInWith([made()], other))).toMatchObject({
    otherTexts: ["letter", "report"],
    outdated: 1,
  });
});
