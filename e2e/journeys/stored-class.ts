import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { describe } from "../../src/anchoring/index.ts";
import type { Annotation, TagId } from "../../src/annotations/index.ts";
import { type Exercise, type KeyEntry, writeExercise, writeSubmission } from "../../src/classroom/index.ts";
import { documentHash, ownText, readMarkdown } from "../../src/sources/index.ts";
import { sourceById } from "./open-source.ts";

/** Words that a student tagged, where they first stand in a source that comes with Lateral. */
export interface MadeTag {
  readonly sourceId: string;
  readonly tag: TagId;
  readonly words: string;
  readonly unsure?: boolean;
}

/** What one student handed in. */
export interface MadeStudent {
  readonly name: string;
  readonly tagged: readonly MadeTag[];
}

const manifest = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../public/sources/manifest.json"), "utf8"),
) as { sources: { id: string }[] };

const day = "2026-11-20T09:00:00.000Z";

function placeOf({ sourceId, words }: Pick<MadeTag, "sourceId" | "words">) {
  const document = readMarkdown(sourceById(sourceId).markdown);
  const start = document.text.indexOf(words);
  if (start < 0) throw new RangeError(`unexpected words ${words}, expected some of source ${sourceId}`);
  return { document, span: { start, end: start + words.length } };
}

/** An exercise on sources that come with Lateral, with the key's words. */
export function madeExercise(
  id: string,
  title: string,
  sourceIds: readonly string[],
  key: readonly Pick<MadeTag, "sourceId" | "tag" | "words">[],
): Exercise {
  return {
    id,
    title,
    task: "Tag what is **said**, counted and judged.",
    sources: sourceIds.map((sourceId) => ({
      id: sourceId,
      title: sourceById(sourceId).title,
      textHash: documentHash(readMarkdown(sourceById(sourceId).markdown)),
    })),
    tags: ["quote", "statistic", "opinion"],
    attributes: {},
    hints: true,
    tracing: false,
    hideOthers: true,
    minutes: null,
    points: null,
    key: key.map((entry, at): KeyEntry => {
      const { sourceId, tag } = entry;
      return { id: `key-${at}`, sourceId, tag, spans: [placeOf(entry).span], rule: 1, reason: "So it is." };
    }),
  };
}

function handIn({ id: exerciseId, sources }: Exercise, { name, tagged }: MadeStudent, at: number): string {
  const studentId = `student-${at}`;
  const annotations = tagged.map((tag, number): Annotation => {
    const { document, span } = placeOf(tag);
    return {
      id: `${studentId}-${number}`,
      sourceId: tag.sourceId,
      textHash: documentHash(document),
      spans: [describe(document.text, span)],
      tag: tag.tag,
      attributes: {},
      note: "",
      unsure: tag.unsure ?? false,
      creator: name,
      created: day,
      modified: day,
      v: [1, 0, studentId],
    };
  });
  return writeSubmission({
    ...{ exerciseId, studentId, codeName: name, begun: day, handedIn: day, generator: "Lateral 0.1.0" },
    ...{ sources, annotations },
  });
}

/** Puts an exercise and its hand-ins into the browser, as if they had been collected on an earlier day. */
export async function storeClass(
  page: Page,
  exercise: Exercise,
  students: readonly MadeStudent[],
): Promise<void> {
  const texts = students.map((student, at) => ownText(handIn(exercise, student, at), "plain"));
  const paper = (kind: string, content: object, textKeys: readonly string[], sources: readonly object[]) => ({
    ...{ type: "paper", id: `${kind}-${exercise.id}`, kind, exerciseId: exercise.id, title: exercise.title },
    ...{ content, textKeys, sources, added: day, modified: day, v: [1, 0, "made"] },
  });
  const files = students.map(({ name }, at) => ({
    ...{ fileName: `exercise_${name}.json`, textKey: texts[at]?.key, added: day },
  }));
  const shown = manifest.sources.filter(({ id }) => exercise.sources.some((source) => source.id === id));
  const papers = [
    paper("exercise", JSON.parse(writeExercise(exercise)), [], shown),
    paper(
      "class",
      { files },
      texts.map(({ key }) => key),
      [],
    ),
  ];
  // The classroom opens the shelf, and with it the database that the texts are put into.
  await page.goto("./#/classroom");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.evaluate(
    async ({ papers: records, texts: kept }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open("lateral:1:shelf");
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      await new Promise<void>((resolve, reject) => {
        const putting = database.transaction("texts", "readwrite");
        for (const text of kept) putting.objectStore("texts").put(text, text.key);
        putting.oncomplete = () => resolve();
        putting.onerror = () => reject(putting.error);
      });
      database.close();
      for (const record of records)
        localStorage.setItem(`lateral:1:shelf:${record.id}`, JSON.stringify(record));
      // Which collection is open; that it is there tells that there is a shelf.
      localStorage.setItem("lateral:1:shelf", "lateral");
    },
    { papers, texts },
  );
  await page.goto("about:blank");
}
