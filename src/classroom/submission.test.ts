import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { annotationWith, exerciseWith, submissionWith } from "./exercise.cases.ts";
import {
  collectSubmissions,
  type FoundFile,
  passagesOf,
  readSubmission,
  type Submission,
  submissionContents,
  submissionFileName,
  writeSubmission,
} from "./index.ts";
import { shuffled } from "./readings.cases.ts";

function file(fileName: string, fields: Partial<Submission> = {}): FoundFile {
  return { fileName, content: readSubmission(JSON.parse(writeSubmission(submissionWith(fields)))) };
}

describe("CL32 a hand-in's file", () => {
  test("has what the student is told, and nothing else", () => {
    const value = JSON.parse(writeSubmission({ ...submissionWith(), ...{ realName: "Anna" } }));
    expect(Object.keys(value)).toEqual(["format", "version", "unit", ...Object.keys(submissionContents)]);
  });

  test("is signed with the code name alone; neither browser, nor other texts, nor deleted ones are in it", () => {
    const annotations = [
      annotationWith({ secret: "kept by another tool" }),
      annotationWith({ id: "deleted-one", deleted: true }),
      annotationWith({ id: "on-other-text", sourceId: "diary" }),
    ];
    const text = writeSubmission(submissionWith({ annotations }));
    for (const word of ["somebody else", "this-browser", "secret", "deleted-one", "diary"]) {
      expect(text).not.toContain(word);
    }
    const read = readSubmission(JSON.parse(text));
    expect(read.ok && read.value.submission.annotations.map(({ creator }) => creator)).toEqual([
      "blue-heron-14",
    ]);
  });

  test("law: the order of annotations changes no byte, and what is read is written as the same", () => {
    const many = Array.from({ length: 5 }, (_, at) => annotationWith({ id: `annotation-${at}` }));
    fc.assert(
      fc.property(shuffled(many), (annotations) => {
        const text = writeSubmission(submissionWith({ annotations }));
        expect(text).toBe(writeSubmission(submissionWith({ annotations: many })));
        const read = readSubmission(JSON.parse(text));
        expect(read.ok && writeSubmission(read.value.submission)).toBe(text);
      }),
    );
  });

  test("single annotations are refused with place and reason, the others count", () => {
    const value = JSON.parse(writeSubmission(submissionWith()));
    const [one] = value.annotations;
    value.annotations.push({ ...one, id: "second-one", tag: "rumour" }, one, {
      ...one,
      id: "third-one",
      sourceId: "novel",
    });
    value.annotations.push({ ...one, id: "fourth-one", textHash: "sha256:0b" });
    const read = readSubmission(value);
    expect(read.ok && read.value.submission.annotations).toHaveLength(1);
    expect(read.ok && read.value.refused.map(({ index, path }) => [index, path])).toEqual([
      [1, "tag"],
      [2, "id"],
      [3, "sourceId"],
      [4, "textHash"],
    ]);
  });

  test("is named after the code name, whatever that is", () => {
    expect(submissionFileName("blue-heron-14")).toBe("exercise_blue-heron-14.json");
    expect(submissionFileName("../Zoë & Co.")).toBe("exercise_Zoë-Co.json");
    expect(submissionFileName("…")).toBe("exercise_no-name.json");
  });

  test("gives passages to the measures", () => {
    const submission = submissionWith({ annotations: [annotationWith({ unsure: true })] });
    expect(passagesOf(submission, "letter")).toEqual([
      { id: "a-first-annotation", tag: "quote", spans: [{ start: 4, end: 9 }], unsure: true },
    ]);
    expect(passagesOf(submission, "novel")).toEqual([]);
  });
});

describe("CL33 collecting", () => {
  const files = [
    file("first.json", { handedIn: "2026-11-22T10:10:00Z" }),
    file("again.json", { handedIn: "2026-11-22T10:30:00Z" }),
    file("copy of first.json", { handedIn: "2026-11-22T10:10:00Z" }),
    file("namesake.json", { studentId: "student-2" }),
    file("owl.json", { studentId: "student-0", codeName: "red-owl-20" }),
    file("other exercise.json", { exerciseId: "another" }),
    file("old text.json", {
      sources: [{ id: "letter", textHash: "sha256:0b" }],
      annotations: [],
    }),
    file("no text.json", { sources: [], annotations: [] }),
    { fileName: "holiday.json", content: readSubmission({ photos: [] }) },
    {
      fileName: "broken.json",
      content: readSubmission({ ...JSON.parse(writeSubmission(submissionWith())), begun: 5 }),
    },
    { fileName: "later.json", content: readSubmission({ format: "lateral-submission", version: 9 }) },
  ];

  test("the newest hand-in of a student counts, the earlier ones are listed", () => {
    const { students } = collectSubmissions(exerciseWith(), files);
    expect(
      students.map(({ name, counted, earlier }) => [
        name,
        counted.fileName,
        earlier.map(({ fileName }) => fileName),
      ]),
    ).toEqual([
      ["blue-heron-14", "again.json", ["copy of first.json", "first.json"]],
      ["blue-heron-14 (2)", "namesake.json", []],
      ["red-owl-20", "owl.json", []],
    ]);
  });

  test("what doesn't count is listed with the reason", () => {
    const { leftOut } = collectSubmissions(exerciseWith(), files);
    expect(leftOut.map(({ fileName, reason }) => [fileName, reason])).toEqual([
      ["broken.json", "damaged"],
      ["holiday.json", "not-ours"],
      ["later.json", "newer"],
      ["no text.json", "other-text"],
      ["old text.json", "other-text"],
      ["other exercise.json", "other-exercise"],
    ]);
    for (const { problem } of leftOut) expect(problem).not.toBe("");
  });

  test("law: the order of the files changes nothing, and each is in one place", () => {
    const collected = collectSubmissions(exerciseWith(), files);
    fc.assert(
      fc.property(shuffled(files), (mixed) => {
        expect(collectSubmissions(exerciseWith(), mixed)).toEqual(collected);
      }),
    );
    const counted = collected.students.reduce((sum, { earlier }) => sum + 1 + earlier.length, 0);
    expect(counted + collected.leftOut.length).toBe(files.length);
  });
});
