import { type PlainMessage, t } from "../languages/index.ts";

/** Why a file can't be used: it is none of ours, of a later version, or not whole. */
export type FileReason = "not-ours" | "newer" | "damaged";

/** What a file holds, or for the reader why it can't be used. */
export type ReadFile<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: FileReason; readonly problem: string };

/**
 * What the head of a file says against reading it; null when nothing does.
 * @param expected the word and version in the head, and what such a file is called in a sentence ("an exercise")
 */
export function readHead(
  value: unknown,
  expected: { readonly format: string; readonly version: number; readonly what: PlainMessage },
): Extract<ReadFile<never>, { readonly ok: false }> | null {
  const head =
    typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  const { format, version, unit } = head;
  if (format !== expected.format) {
    const found =
      typeof format === "string" ? t("format {format}", { format: shown(format) }) : t("no format");
    const problem = t("This is not {what} saved by Lateral: unexpected {found}, expected {expected}.", {
      what: t(expected.what),
      found,
      expected: `"${expected.format}"`,
    });
    return { ok: false, reason: "not-ours", problem };
  }
  if (typeof version === "number" && version > expected.version) {
    const problem = t("A newer Lateral wrote this file (version {version}; this one reads {own}).", {
      version,
      own: expected.version,
    });
    return { ok: false, reason: "newer", problem };
  }
  if (version !== expected.version) return damaged("version", version, `${expected.version}`);
  return unit === "utf-16" ? null : damaged("unit", unit, '"utf-16"');
}

function damaged(path: string, found: unknown, expected: string) {
  const problem = t("{path}: unexpected {found}, expected {expected}", {
    path,
    found: shown(found),
    expected,
  });
  return { ok: false, reason: "damaged", problem } as const;
}

/** The start of a value is enough to know it by. */
function shown(value: unknown): string {
  const text = (value === undefined ? undefined : JSON.stringify(value)) ?? t("nothing");
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
