import { t } from "../languages/index.ts";
import {
  isWholeText,
  type OwnText,
  readOwnText,
  readShelfRecord,
  type ShelfRecord,
} from "../sources/index.ts";
import type { Refusal } from "./format.ts";
import { fieldsOf, shown } from "./parse-file.ts";
import { unexpected } from "./unexpected.ts";

/** What a file holds of the shelf. */
export interface FileShelf {
  readonly records: ShelfRecord[];
  readonly texts: OwnText[];
}

/**
 * The sources, collections and texts under `shelf` of a file; those that can't be used are put to what is refused.
 * Nothing where the file has none. Yields the share that is done, 0 to 1, after each text, which may be long.
 */
export function* readShelfList(value: unknown, refused: Refusal[]): Generator<number, FileShelf, void> {
  const shelf: FileShelf = { records: [], texts: [] };
  if (value === undefined) return shelf;
  const fields = fieldsOf(value);
  const [records, texts] = [fields?.["records"], fields?.["texts"]];
  if (!(Array.isArray(records) && Array.isArray(texts))) {
    const problem = unexpected(shown(value), t("an object with lists of records and texts"));
    refused.push({ path: "shelf", problem, words: null });
    return shelf;
  }
  for (const [index, record] of records.entries()) {
    const read = readShelfRecord(record);
    if (read.ok) shelf.records.push(read.value);
    else refused.push({ path: `shelf.records[${index}]`, problem: read.problem, words: titleIn(record) });
  }
  for (const [index, text] of texts.entries()) {
    yield index / texts.length;
    const read = readOwnText(text);
    if (read.ok && isWholeText(read.value)) shelf.texts.push(read.value);
    else {
      const problem = read.ok
        ? unexpected(t("other characters"), t("those of the hash in its key"))
        : read.problem;
      refused.push({ path: `shelf.texts[${index}]`, problem, words: null });
    }
  }
  return shelf;
}

function titleIn(value: unknown): string | null {
  const title = fieldsOf(value)?.["title"];
  return typeof title === "string" ? title : null;
}
