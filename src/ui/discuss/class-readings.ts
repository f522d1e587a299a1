import { type ClassText, inParts, type KeyEntry, passagesOf, type Reading } from "../../classroom/index.ts";
import type { ClassProps } from "../kit/classroom-props.ts";

/** A class, its exercise, and the texts of it. */
type Class = Pick<ClassProps, "collected" | "kept" | "texts">;

/** What the class tagged, text by text, without anybody's name. */
export function classTexts({ collected, kept, texts }: Class): ClassText[] {
  return kept.exercise.sources.map((source) => ({
    sourceId: source.id,
    text: texts.get(source.id)?.text ?? "",
    readers: collected.students.map(({ counted }) =>
      inParts(passagesOf(counted.submission, source.id), source),
    ),
  }));
}

/** What everybody tagged in one text, by code name, the key first. */
export function readingsOf(
  { collected, kept }: Class,
  key: readonly KeyEntry[],
  sourceId: string,
): Reading[] {
  const source = kept.exercise.sources.find(({ id }) => id === sourceId);
  if (!source) return [];
  const own = collected.students.map(({ name, counted }) => ({
    reader: name,
    passages: inParts(passagesOf(counted.submission, sourceId), source),
  }));
  const entries = key.filter((entry) => entry.sourceId === sourceId);
  return entries.length > 0 ? [{ reader: null, passages: entries }, ...own] : own;
}
