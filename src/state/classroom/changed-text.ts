import type { ExerciseFile } from "../../exchange/index.ts";
import { t } from "../../languages/index.ts";
import { documentHash, ownTextKey, type Source, type SourceDocument } from "../../sources/index.ts";
import { fetchText } from "../fetch-text.ts";
import { readDocument } from "../sources-query.ts";

/** A text that is another one than an exercise was made on. */
export interface ChangedText {
  readonly title: string;
  /** For the reader: the hashes of both. */
  readonly problem: string;
}

/**
 * The first text of an exercise that reads otherwise here than when the exercise was made; null where there is none.
 * @param look is told of each text as it reads
 */
export async function changedText(
  { exercise, sources, texts }: ExerciseFile,
  look?: (source: Source, document: SourceDocument) => void,
): Promise<ChangedText | null> {
  for (const source of sources) {
    const expected = exercise.sources.find(({ id }) => id === source.id)?.textHash;
    const own = texts.find(({ key }) => key === ownTextKey(source.file));
    const document = await documentOf(source, own?.text);
    const found = documentHash(document);
    if (found !== expected)
      return {
        title: source.title,
        problem: t("unexpected {found}, expected {expected}", { found, expected: expected ?? "" }),
      };
    look?.(source, document);
  }
  return null;
}

async function documentOf({ file, title }: Source, carried: string | undefined): Promise<SourceDocument> {
  const text = carried ?? (await fetchText(file, () => `“${title}”`));
  return readDocument(file.endsWith(".txt") ? "text.txt" : "text.md", text);
}
