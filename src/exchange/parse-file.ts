import { type PlainMessage, said, t } from "../languages/index.ts";
import { partOf } from "../text/index.ts";
import { outlineJson } from "./json-outline.ts";
import { maximumFileBytes } from "./lateral-file.ts";
import { parseJsonSteps } from "./parse-json-steps.ts";
import { unexpected } from "./unexpected.ts";

/** Levels of nesting in a file: ours has six, the rest is room for unknown fields. */
const deepest = 64;

/** The value of a JSON text, or for the reader why it is not taken. */
export type ParsedFile =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: string };

/**
 * Parses the text of a JSON file. Refused, with a reason, are texts that are empty, too large,
 * too deeply nested, cut off or not JSON. Never throws. Yields the share that is done, 0 to 1.
 * @param kind what the file should be, as a reason for the reader names it
 * @param most bytes that are read
 */
export function* parseFile(
  text: string,
  kind: PlainMessage = said("Lateral file"),
  most = maximumFileBytes,
): Generator<number, ParsedFile, void> {
  // Every UTF-16 unit takes at least one byte.
  if (text.length > most) {
    return refuse(t("The file is too large, at most {most} MB are read.", { most: most / 1_000_000 }));
  }
  // Some editors put a byte order mark before the text.
  const json = text.replace(/^\uFEFF/, "").trim();
  if (json === "") return refuse(t("The file is empty."));
  const outline = yield* partOf(outlineJson(json), 0, 0.7);
  if (outline.depth > deepest) {
    return refuse(
      t("The file nests values more than {deepest} levels deep. No {kind} does that.", {
        deepest,
        kind: t(kind),
      }),
    );
  }
  let value: unknown;
  try {
    value = yield* partOf(parseJsonSteps(json, outline), 0.7, 1);
  } catch {
    return refuse(
      /^[[{]/.test(json) && outline.cutOff
        ? t("The file is cut off: its end is missing. Save or download it again.")
        : t("The file is not JSON, so it is not a {kind}.", { kind: t(kind) }),
    );
  }
  yield 1;
  return { ok: true, value };
}

/** The fields of a parsed value before anything is known about it; null when it is no object. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  // Every JSON object has this shape.
  return value as Readonly<Record<string, unknown>>;
}

/** For the reader: a field of the file that makes all of it unreadable. */
export function mismatch(path: string, found: unknown, expected: string): string {
  return t("The file can't be read: {reason}.", { reason: `${path}: ${unexpected(shown(found), expected)}` });
}

/** A value as a message names it. */
export function shown(value: unknown): string {
  if (value === undefined) return t("nothing");
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? t("a list") : t("an object");
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function refuse(problem: string): ParsedFile {
  return { ok: false, problem };
}
