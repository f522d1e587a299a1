import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ownText, type Source } from "../sources/index.ts";
import { finish } from "../text/index.ts";
import { anyCharacter } from "./any-character.cases.ts";
import { letterExercise } from "./class.cases.ts";
import { type ClassFile, isClassFile } from "./class-file.ts";
import { readClassSteps } from "./read-class-file.ts";
import { writeClassSteps } from "./write-class-file.ts";

const text = ownText("Dear reader", "plain");
const added = "2026-11-22T10:00:00.000Z";

const source: Source = {
  id: "letter",
  title: "A letter",
  publisher: null,
  author: null,
  date: null,
  dateNote: null,
  kind: "primary",
  language: "en",
  provenance: "Made for a test.",
  file: `own/${text.key}.txt`,
  originalFile: "letter.txt",
};

const file: ClassFile = {
  exercise: letterExercise,
  sources: [source],
  texts: [text],
  files: [
    { fileName: "a/exercise_blue-heron-14.json", added, text: '{"format": "lateral-submission"}' },
    { fileName: "photo.jpg", added, text: null, problem: "This is not a text." },
  ],
};

function written(given: ClassFile): string {
  return finish(writeClassSteps(given)).join("");
}

function read(given: string) {
  return finish(readClassSteps(given));
}

/** The file with something put for something else, which must be there. */
function changed(from: string, to: string): string {
  const given = written(file);
  expect(given).toContain(from);
  return given.replace(from, to);
}

describe("EX120 a class as one file", () => {
  test("EX120 law: what is written is read back the same, and known by its beginning", () => {
    const words = fc.string({ unit: anyCharacter });
    const entry = fc.record(
      {
        fileName: fc.string({ unit: anyCharacter, minLength: 1, maxLength: 60 }),
        added: fc.constant(added),
        text: fc.oneof(words, fc.constant(null)),
        problem: words.filter(({ length }) => length < 900),
      },
      { requiredKeys: ["fileName", "added", "text"] },
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), (files) => {
        const given = written({ ...file, files });
        expect(isClassFile(given)).toBe(true);
        expect(read(given)).toEqual({ ok: true, file: { ...file, files }, refused: [] });
      }),
    );
  });

  test("EX120 has no field for real names, whatever it is given", () => {
    const given = { ...file, names: { "blue-heron-14": "Ana" } };
    expect(written(given)).toBe(written(file));
  });

  test("EX120 an exercise or a hand-in is none", () => {
    expect(isClassFile('{"format": "lateral-exercise"}')).toBe(false);
    expect(isClassFile('{"within": {"format": "lateral-class"}}')).toBe(false);
    expect(isClassFile(`{"format": "lateral-submission", "codeName": "lateral-class"}`)).toBe(false);
  });
});

describe("EX121 what is bad in a class’s file", () => {
  test.each([
    ["another text", '"text":"Dear reader"', '"text":"Dear writer"', "texts[0]", "expected those of its key"],
    ["no name", '"fileName":"photo.jpg"', '"fileName":""', "files[1]", 'unexpected "", expected the name'],
    [
      "no time",
      `"added":"${added}","text":null`,
      '"added":"soon","text":null',
      "files[1]",
      "expected a time",
    ],
    ["a list for a text", '"text":null', '"text":[]', "files[1]", "unexpected a list, expected a text"],
    ["a list for a reason", '"This is not a text."', "[]", "files[1]", "expected a sentence"],
  ])("EX121 %s is refused alone, with its path", (_, from, to, path, problem) => {
    const result = read(changed(from, to));
    expect(result.ok && result.refused.map((one) => one.path)).toEqual([path]);
    expect(result.ok && result.refused[0]?.problem).toContain(problem);
    expect(result.ok && result.file.files.length + result.file.texts.length).toBe(2);
  });

  test.each([
    ['"lateral-class"', '"lateral-backup"', "not a class saved by Lateral"],
    ['"version":1', '"version":2', "A newer Lateral wrote this file"],
    ['"utf-16"', '"bytes"', 'unit: unexpected "bytes", expected "utf-16"'],
    ['"files":[', '"sheets":[', "files: unexpected nothing, expected a list"],
    ['"texts":[', '"words":[', "texts: unexpected nothing, expected a list"],
    ['"lateral-exercise"', '"lateral-warm-up"', "exercise: This is not an exercise"],
    ["own/plain", "../plain", "sources[0].file: unexpected"],
  ])("EX121 %s that became %s is no such file", (from, to, problem) => {
    const result = read(changed(from, to));
    expect(result.ok ? "" : result.problem).toContain(problem);
  });

  test("EX121 a file that was cut off anywhere is refused", () => {
    const given = written(file);
    for (let length = 0; length < given.length; length += 7)
      expect(read(given.slice(0, length)).ok).toBe(false);
  });

  test("EX121 law: any values in the place of its fields are read or refused; nothing throws", () => {
    const fields = fc.constantFrom("format", "version", "unit", "exercise", "sources", "texts", "files");
    fc.assert(
      fc.property(fields, fc.jsonValue(), (field, value) => {
        const data = JSON.parse(written(file));
        expect(typeof read(JSON.stringify({ ...data, [field]: value })).ok).toBe("boolean");
        const lists = { ...data, texts: [value], files: [value] };
        expect(typeof read(JSON.stringify(lists)).ok).toBe("boolean");
      }),
    );
  });
});
