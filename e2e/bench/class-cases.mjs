import { join } from "node:path";
import { runnerImport } from "vite";
import { root } from "../run/root.mjs";
import { caseOf } from "./cases.mjs";
import { randomFrom } from "./prose.mjs";

/** @typedef {import("./stored-record.mjs").Source} Source */
/** @typedef {{start: number, end: number}} Span UTF-16 code units, end exclusive */
/** @typedef {{tag: string, span: Span}} Tagged */
/** @typedef {{id: string, tag: string, spans: Span[]}} Passage */
/** @typedef {{exercise: string, files: {name: string, text: string}[]}} MadeClass `exercise`: the file's text */

/**
 * What is measured of a classroom, as `--only` takes it.
 * @type {readonly {id: string, name: string}[]}
 */
export const classSubjects = [
  { id: "class-page", name: "a class collected and shown" },
  { id: "class-measures", name: "the measures of a class alone" },
];

/** How many students are dropped into the page, and how many are measured alone. */
export const [droppedClasses, measuredClasses] = [
  [30, 300],
  [100, 300, 1_000],
];

/** Passages of each student in each text. */
export const perText = 60;

/** The id of the exercise that is made. */
export const exerciseId = "bench";

/** @param {string} id @param {number} students */
export const classOf = (id, students) => caseOf(id, 0, students);

const tags = ["quote", "statistic", "opinion"];

/** How many passages of a text nearly all students know, and what they do with one: miss it, tag it otherwise, end it elsewhere. */
const known = 50;
const [missed, otherwise, moved, unsure] = [0.2, 0.15, 0.2, 0.03];

/** @param {string} text @returns {Span[]} its words */
function wordsOf(text) {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

/**
 * What students tag in a text: mostly the same passages, with other ends and tags now and then, and some of their own. Always the
 * same for as many students.
 * @param {string} text
 * @param {number} students
 * @param {number} seed
 * @returns {Tagged[][]} by student; never twice the same words with the same tag
 */
export function madeReadings(text, students, seed) {
  const random = randomFrom(seed);
  const words = wordsOf(text);
  const draw = (/** @type {number} */ below) => Math.floor(random() * below);
  const passage = () => ({ from: draw(words.length - 16), length: 1 + draw(12), tag: draw(tags.length) });
  const common = Array.from({ length: known }, passage);
  return Array.from({ length: students }, () => {
    /** @type {Map<string, Tagged>} */
    const own = new Map();
    let next = 0;
    while (own.size < perText) {
      const { from, length, tag } = common[next++] ?? passage();
      if (next <= known && random() < missed) continue;
      const first = from + (random() < moved ? 1 : 0);
      const last = first + length - 1 + (random() < moved ? 1 : 0);
      const span = { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
      const given = tags[random() < otherwise ? draw(tags.length) : tag] ?? "quote";
      own.set(`${given} ${span.start} ${span.end}`, { tag: given, span });
    }
    return [...own.values()];
  });
}

/**
 * The same as passages, for measures alone.
 * @param {readonly Source[]} sources
 * @param {number} students
 * @returns {{text: string, readers: Passage[][]}[]}
 */
export function readTexts(sources, students) {
  return sources.map(({ text }, at) => ({
    text,
    readers: madeReadings(text, students, at + 1).map((tagged) =>
      tagged.map(({ tag, span }, index) => ({ id: `${index}`, tag, spans: [span] })),
    ),
  }));
}

/** How many characters of context a selector has. */
const context = 32;

/**
 * An exercise on sources, and the hand-ins of a class, as Lateral's own code writes them.
 * @param {readonly Source[]} sources
 * @param {number} students
 * @returns {Promise<MadeClass>}
 */
export async function madeClass(sources, students) {
  const { module } = await runnerImport(join(root, "src/classroom/index.ts"), { configFile: false, root });
  const { writeExercise, writeSubmission } = /** @type {any} */ (module);
  const time = "2026-11-20T09:00:00.000Z";
  const listed = sources.map(({ id, hash }) => ({ id, title: `Source ${id}`, textHash: hash }));
  const readings = sources.map(({ text }, at) => madeReadings(text, students, at + 1));
  const key = sources.flatMap(({ id }, at) =>
    (readings[at]?.[0] ?? []).map(({ tag, span }, index) => ({
      ...{ id: `key-${id}-${index}`, sourceId: id, tag, spans: [span], rule: 1, reason: "It is one." },
    })),
  );
  const settings = {
    attributes: {},
    hints: true,
    tracing: false,
    hideOthers: true,
    minutes: null,
    points: null,
  };
  const exercise = writeExercise({
    ...{ id: exerciseId, title: "A class for measuring", task: "Tag it.", sources: listed, tags, key },
    ...settings,
  });
  const random = randomFrom(students);
  const files = Array.from({ length: students }, (_, student) => {
    const studentId = `student-${student}`;
    const annotations = sources.flatMap(({ id, text, hash }, at) =>
      (readings[at]?.[student] ?? []).map(({ tag, span: { start, end } }, index) => ({
        ...{ id: `s${student}-${id}-${index}`, sourceId: id, textHash: hash, tag, attributes: {}, note: "" },
        spans: [
          {
            ...{
              start,
              end,
              exact: text.slice(start, end),
              prefix: text.slice(Math.max(0, start - context), start),
            },
            suffix: text.slice(end, end + context),
          },
        ],
        ...{
          unsure: random() < unsure,
          creator: "made",
          created: time,
          modified: time,
          v: [1, 0, studentId],
        },
      })),
    );
    const head = { exerciseId, studentId, codeName: `made-student-${student}`, begun: time, handedIn: time };
    const text = writeSubmission({ ...head, generator: "Lateral 0.1.0", sources: listed, annotations });
    return { name: `exercise_made-student-${student}.json`, text };
  });
  return { exercise, files };
}
