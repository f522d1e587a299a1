import { writeExercise } from "../classroom/index.ts";
import { type ClassFile, classFileName, classFileVersion } from "./class-file.ts";
import { generator } from "./lateral-file.ts";

/**
 * A class as the text of a file, in parts to be put one after another. The same data gives the same text. Yields the share
 * that is done, 0 to 1.
 */
export function* writeClassSteps({
  exercise,
  sources,
  texts,
  files,
}: ClassFile): Generator<number, string[], void> {
  const head = {
    format: classFileName,
    version: classFileVersion,
    generator,
    unit: "utf-16",
    exercise: JSON.parse(writeExercise(exercise)),
    sources,
    texts: texts.map(({ key, kind, text, pages }) => ({ key, kind, text, pages })),
  };
  const parts = [`${JSON.stringify(head).slice(0, -1)},"files":[`];
  for (const [index, { fileName, added, text, problem }] of files.entries()) {
    yield index / files.length;
    const entry = { fileName, added, text, ...(problem !== undefined && { problem }) };
    parts.push(`${index === 0 ? "" : ","}\n${JSON.stringify(entry)}`);
  }
  parts.push("\n]}");
  return parts;
}
