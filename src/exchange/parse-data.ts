import { type PlainMessage, t } from "../languages/index.ts";
import { partOf } from "../text/index.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import type { FileData } from "./format.ts";
import { maximumFileBytes } from "./lateral-file.ts";
import { type ParsedFile, parseFile } from "./parse-file.ts";

/**
 * Parses the JSON that a file holds as text or as UTF-8, as `parseFile` does. Never throws. Yields the share that is
 * done, 0 to 1.
 * @param kind what the file should be, as a reason for the reader names it
 */
export function* parseData(data: FileData, kind: PlainMessage): Generator<number, ParsedFile, void> {
  const text = yield* partOf(fileText(data), 0, 0.3);
  if (text === null)
    return { ok: false, problem: t("The file is not text, so it is not a {kind}.", { kind: t(kind) }) };
  return yield* partOf(parseFile(text, kind), 0.3, 1);
}

/** The text that a file holds; null where it holds bytes that are none, or too many. Yields the share that is done. */
export function* fileText(data: FileData): Generator<number, string | null, void> {
  if (typeof data === "string") return data;
  return data.length > maximumFileBytes ? null : yield* decodeUtf8(data);
}
