import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** A file that a teacher chooses. */
interface HeldFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const publicFolder = join(import.meta.dirname, "../../public");

interface Entry {
  readonly sourceId: string;
  readonly tag: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly exact: string }[];
}

interface ReadyExercise {
  readonly id: string;
  readonly title: string;
  readonly sources: readonly { readonly id: string; readonly title: string; readonly textHash: string }[];
  readonly key: readonly Entry[];
}

/** A ready exercise on one of the sources that come with Lateral, with its key. */
export const exercise: ReadyExercise = JSON.parse(
  readFileSync(join(publicFolder, "exercises/quote-statistic-opinion.json"), "utf8"),
);

/** What keeps an exercise in a browser, as it is kept there. */
function keptExerciseRecord(): { readonly key: string; readonly value: string } {
  const manifest = JSON.parse(readFileSync(join(publicFolder, "sources/manifest.json"), "utf8"));
  const ids = new Set(exercise.sources.map(({ id }) => id));
  const id = `exercise-${exercise.id}`;
  const time = "2026-11-22T08:00:00.000Z";
  const record = {
    ...{ type: "paper", id, kind: "exercise", exerciseId: exercise.id, title: exercise.title },
    ...{ content: exercise, textKeys: [], added: time, modified: time, v: [1_000, 0, "made"] },
    sources: manifest.sources.filter((source: { id: string }) => ids.has(source.id)),
  };
  return { key: `lateral:1:shelf:${id}`, value: JSON.stringify(record) };
}

/** Opens the page of the exercise's class, with nothing collected yet. */
export async function openClassPage(page: Page): Promise<void> {
  await page.addInitScript(({ key, value }) => {
    // Only once: what was changed since stays.
    if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
  }, keptExerciseRecord());
  await page.goto(`#/classroom/exercise/${exercise.id}/class`);
  await expect(page.getByRole("heading", { level: 1, name: exercise.title })).toBeVisible();
}

/** What is said otherwise of a hand-in. */
export interface HandInFields {
  readonly exerciseId?: string;
  readonly handedIn?: string;
  readonly textHash?: string;
  /** How many of the key's passages the student has, from the first on. */
  readonly passages?: number;
}

/** The text of a hand-in: some of the key's passages, tagged as there. */
export function handIn(codeName: string, fields: HandInFields = {}): string {
  const { exerciseId = exercise.id, handedIn = "2026-11-22T09:20:00Z", passages = 5 } = fields;
  const sources = exercise.sources.map(({ id, textHash }) => ({ id, textHash: fields.textHash ?? textHash }));
  const textHash = sources[0]?.textHash ?? "";
  const annotations = exercise.key.slice(0, passages).map(({ sourceId, tag, spans }, at) => ({
    id: `${codeName}-passage-${at}`.replaceAll("-", "_"),
    sourceId,
    textHash,
    spans: spans.map(({ start, end, exact }) => ({ start, end, exact, prefix: "", suffix: "" })),
    tag,
    attributes: {},
    note: "",
    unsure: false,
    creator: codeName,
    created: handedIn,
    modified: handedIn,
    v: [1_000 + at, 0, `student-${codeName}`],
  }));
  return JSON.stringify({
    ...{ format: "lateral-submission", version: 1, unit: "utf-16", exerciseId },
    ...{ studentId: `student-${codeName}`, codeName, begun: "2026-11-22T09:00:00Z", handedIn },
    ...{ generator: "Lateral 0.1.0", sources, annotations },
  });
}

/** The same as a file. */
export function handInFile(codeName: string, fields: HandInFields = {}): HeldFile {
  return fileOf(`exercise_${codeName}.json`, handIn(codeName, fields));
}

export function fileOf(name: string, text: string): HeldFile {
  return { name, mimeType: "application/json", buffer: Buffer.from(text) };
}

/** Where files of hand-ins are chosen. */
export function handInsField(page: Page): Locator {
  return page.getByLabel("Hand-ins", { exact: true });
}
