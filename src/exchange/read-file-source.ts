import { t } from "../languages/index.ts";
import { descriptionOf, isWholeText, readOwnText, readShelfRecord } from "../sources/index.ts";
import type { CollectionFileSource } from "./collection-file.ts";
import { fieldsOf, shown } from "./parse-file.ts";
import { unexpected } from "./unexpected.ts";

/** What records of the shelf have besides, made up: a file says nothing of it. */
export const unsaid = { added: "1970-01-01T00:00:00Z", modified: "1970-01-01T00:00:00Z", v: [0, 0, "file"] };

/** A source with its text as files carry both, or what is wrong with it. Never throws. */
export function readFileSource(value: unknown): CollectionFileSource | string {
  const fields = fieldsOf(value);
  if (fields === null) return unexpected(shown(value), t("an object"));
  const { textHash, textKind, text, pages, ...described } = fields;
  if (textKind !== "markdown" && textKind !== "plain") {
    return `textKind: ${unexpected(shown(textKind), t('"markdown" or "plain"'))}`;
  }
  const key = `${textKind}-${String(textHash)}`;
  const own = readOwnText({ key, kind: textKind, text, pages });
  if (!own.ok) return own.problem.replace(/^key:/, "textHash:");
  if (!isWholeText(own.value)) return `text: ${unexpected(t("other characters"), t("those of textHash"))}`;
  const made = { ...unsaid, type: "source", textKey: key, textKind, earlier: [], home: "file" };
  const record = readShelfRecord({ ...described, ...made });
  if (!record.ok) return record.problem;
  if (record.value.type !== "source") return unexpected(t("collection"), t("a source"));
  const { fileName } = record.value;
  return { described: { ...descriptionOf(record.value), fileName }, text: own.value };
}
