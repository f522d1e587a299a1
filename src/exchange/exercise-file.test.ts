import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { forStudents, writeExercise } from "../classroom/index.ts";
import { ownText } from "../sources/index.ts";
import { finish } from "../text/index.ts";
import { exerciseFileWith, letterHere, ownSourceOf } from "./exercise-file.cases.ts";
import { readExerciseFile, readExerciseFileSteps } from "./read-exercise-file.ts";
import { writeExerciseFile } from "./write-exercise-file.ts";

const builtIn = [letterHere];

function read(text: string) {
  return finish(readExerciseFileSteps(text, builtIn));
}

function fieldsOf(file = exerciseFileWith()): Record<string, unknown> & { texts: Record<string, unknown>[] } {
  return JSON.parse(writeExerciseFile(file));
}

describe("EX97 an exercise as one file", () => {
  test("EX97 law: what is written is read back the same, and written again as the same bytes", () => {
    const texts = fc.array(fc.string(), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        texts,
        fc.boolean(),
        fc.constantFrom("plain" as const, "markdown" as const),
        (words, hasKey, kind) => {
          const made = words.map((text) => ownText(text, kind, [{ at: 0, label: "iv" }]));
          const base = exerciseFileWith(hasKey ? {} : { key: null });
          const [letter] = base.exercise.sources;
          const file = {
            exercise: {
              ...base.exercise,
              sources: [
                ...(letter ? [letter] : []),
                ...made.map((_, at) => ({ id: `own-${at}`, title: "A reply", textHash: "sha256:0b" })),
              ],
            },
            sources: [letterHere, ...made.map((text, at) => ownSourceOf(text, `own-${at}`))],
            texts: [...new Map(made.map((text) => [text.key, text])).values()],
          };
          const text = writeExerciseFile(file);
          const result = read(text);
          expect(result).toEqual({ ok: true, file });
          if (result.ok) expect(writeExerciseFile(result.file)).toBe(text);
        },
      ),
    );
  });

  test("EX97 a text that comes with Lateral is named and not carried, by its file or by its id alone", () => {
    const fields = fieldsOf();
    expect(fields.texts[0]).toEqual({ id: "letter", file: "000_letter.md" });
    const asOther = { ...letterHere, id: "another" };
    const renamed = fieldsOf({
      ...exerciseFileWith({
        sources: [{ id: "another", title: "A letter", textHash: "sha256:0a" }],
        key: null,
      }),
      sources: [asOther],
    });
    expect(readExerciseFile(renamed, builtIn)).toMatchObject({
      ok: true,
      file: { sources: [asOther], texts: [] },
    });
    const bare = JSON.parse(
      writeExercise({ ...exerciseFileWith().exercise, sources: [letterOf()], key: null }),
    );
    expect(readExerciseFile(bare, builtIn)).toMatchObject({ ok: true, file: { sources: [letterHere] } });
  });

  test("EX97 nothing is written where a text is missing", () => {
    expect(() => writeExerciseFile({ ...exerciseFileWith(), texts: [] })).toThrow(
      "unexpected “A reply” without its text",
    );
  });
});

function letterOf() {
  return { id: "letter", title: "A letter", textHash: "sha256:0a" };
}

describe("EX98 an exercise's file that can't be used", () => {
  const table: [string, (fields: ReturnType<typeof fieldsOf>) => unknown, string][] = [
    ["another kind of file", (f) => ({ ...f, format: "lateral-collection" }), 'expected "lateral-exercise"'],
    ["a later version", (f) => ({ ...f, version: 2 }), "A newer Lateral wrote this file"],
    ["no list of texts", (f) => ({ ...f, texts: {} }), "texts: unexpected an object, expected a list"],
    ["too many texts", (f) => ({ ...f, texts: new Array(1_001).fill(f.texts[0]) }), "at most 1,000 texts"],
    ["a text that is none", (f) => ({ ...f, texts: [7] }), "texts[0]: unexpected 7, expected an object"],
    [
      "a text a second time",
      (f) => ({ ...f, texts: [f.texts[0], f.texts[0]] }),
      'texts[1].id: unexpected "letter"',
    ],
    [
      "a file that isn't here",
      (f) => ({ ...f, texts: [{ id: "letter", file: "../x" }] }),
      'file: unexpected "../x"',
    ],
    [
      "an id that would become a path",
      (f) => ({ ...f, texts: [{ ...f.texts[0], id: "a/b" }] }),
      'id: unexpected "a/b"',
    ],
    [
      "an id of JavaScript's own",
      (f) => ({ ...f, texts: [{ ...f.texts[0], id: "__proto__" }] }),
      "id: unexpected",
    ],
    [
      "other words than its hash",
      (f) => ({ ...f, texts: [{ ...f.texts[1], text: "I said so." }] }),
      "texts[0]: text:",
    ],
    ["a missing text", (f) => ({ ...f, texts: [f.texts[0]] }), "“A reply” is neither in the file nor"],
    [
      "an address that runs something",
      (f) => ({ ...f, texts: [{ ...f.texts[1], link: "javascript:0" }] }),
      "link:",
    ],
  ];
  test.each(table)("EX98 %s is refused as a whole, with what was expected where", (_, change, problem) => {
    const result = readExerciseFile(change(fieldsOf()), builtIn);
    expect(result.ok ? "" : result.problem).toContain(problem);
  });

  test("EX98 law: a file that was cut off or changed anywhere is read or refused; nothing throws", () => {
    const text = writeExerciseFile(exerciseFileWith());
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(5), fc.string({ maxLength: 3 }), (at, length, put) => {
        const result = read(text.slice(0, at) + put + text.slice(at + length));
        expect(typeof result.ok).toBe("boolean");
        expect(read(text.slice(0, at)).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readExerciseFile(value, builtIn).ok).toBe(false);
      }),
    );
  });
});

test("EX99 without its key a file has nothing of it, nor what the teacher's file was called", () => {
  const file = exerciseFileWith();
  const secrets = ["secret", "key-1", '"key"', "variants", "optional", '"rule"', "reason"];
  const kept = writeExerciseFile(file);
  for (const word of secrets) expect(kept).toContain(word);
  const sources = file.sources.map((source) => ({ ...source, originalFile: "answers-of-Ms-Miller.docx" }));
  const given = writeExerciseFile({ ...file, sources, exercise: forStudents(file.exercise) });
  for (const word of [...secrets, "Miller"]) expect(given).not.toContain(word);
});
