import fc from "fast-check";
import { expect, test } from "vitest";
import { forStudents } from "../classroom/index.ts";
import { ownText } from "../sources/index.ts";
import { exerciseFileWith, ownSourceOf } from "./exercise-file.cases.ts";
import type { ExerciseFile } from "./exercise-file.ts";
import { exercisePlace } from "./exercise-place.ts";
import { readExerciseFile } from "./read-exercise-file.ts";
import { writeExercisePage } from "./write-exercise-page.ts";

const template = `<body>\n<div id="root"></div>\n${exercisePlace}\n<script type="module">$&</script>\n</body>`;

/** An exercise that carries its only text. */
function carrying(words: string, task = "Tag."): ExerciseFile {
  const text = ownText(words, "plain");
  const { exercise } = exerciseFileWith();
  const sources = [{ id: "own-reply", title: "A reply", textHash: "sha256:0b" }];
  return { exercise: { ...exercise, task, sources, key: null }, sources: [ownSourceOf(text)], texts: [text] };
}

/** What the page would read out of itself. */
function carriedBy(page: string): unknown {
  const block = /<script type="application\/json" data-file="exercise\.lateral\.json"[^>]*>([^<]*)<\/script>/;
  return JSON.parse(JSON.parse(block.exec(page)?.[1] ?? "null"));
}

const awkward = fc.oneof(
  fc.string(),
  fc.constantFrom("</script>", "<!--", "]]>", "$&", "$'", "\u2028\u2029", "\u0000", "\\u003c", "&lt;"),
);

test("EX100 law: the page carries the exercise whole, whatever is in it, and nothing of it is markup", () => {
  fc.assert(
    fc.property(awkward, awkward, (words, task) => {
      const file = carrying(words, task);
      const page = writeExercisePage(template, file);
      expect(readExerciseFile(carriedBy(page), [])).toEqual({ ok: true, file });
      const [before = "", after = ""] = template.split(exercisePlace);
      expect([page.startsWith(before), page.endsWith(after)]).toEqual([true, true]);
      const data = page.slice(before.length, page.length - after.length);
      expect(data.replace(/^<script [^<>]*>/, "").replace(/<\/script>$/, "")).not.toMatch(
        /[<\r\n\u2028\u2029]/,
      );
    }),
  );
});

test("EX100 what is kept in such a page belongs to the exercise and to its texts", () => {
  const setOf = (file: ExerciseFile) => /data-set="([^"]*)"/.exec(writeExercisePage(template, file))?.[1];
  const file = carrying("One.");
  expect(setOf(file)).toMatch(/^exercise-who-says-what-[0-9a-f]{16}$/);
  expect(setOf(carrying("One.", "Another task."))).toBe(setOf(file));
  const [source] = file.exercise.sources;
  const other = { ...file.exercise, sources: source ? [{ ...source, textHash: "sha256:0c" }] : [] };
  expect(setOf({ ...file, exercise: other })).not.toBe(setOf(file));
});

test("EX100 a page that is not made for it is refused, and one that has an exercise already", () => {
  const file = carrying("One.");
  for (const page of ["<!doctype html>", writeExercisePage(template, file), template + exercisePlace])
    expect(() => writeExercisePage(page, file)).toThrow("unexpected page without a place for an exercise");
});

test("EX99 without its key a page has nothing of it", () => {
  const { exercise } = exerciseFileWith();
  const file = carrying("I never said so.");
  const withKey = { ...exercise, sources: [...exercise.sources.slice(0, 1), ...file.exercise.sources] };
  const sources = [ownSourceOf(file.texts[0] ?? ownText("", "plain"), "letter"), ...file.sources];
  const page = writeExercisePage(template, { ...file, sources, exercise: forStudents(withKey) });
  expect(writeExercisePage(template, { ...file, sources, exercise: withKey })).toContain("secret");
  for (const word of ["secret", "key-1", '"key', "variants", "optional", "reason"])
    expect(page).not.toContain(word);
});
