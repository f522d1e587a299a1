/** What is saved as a file; each kind has names of its own. */
export type FileKind = "annotations" | "backup" | "damaged";

/**
 * The name under which a file is saved: `lateral-annotations-2026-11-22.json`, with the kind as its second word.
 * @param isoDate ISO 8601; the first ten characters are used
 * @throws RangeError when it does not begin with a date
 */
export function exportFileName(isoDate: string, kind: FileKind = "annotations"): string {
  const date = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(isoDate)?.[0];
  if (date === undefined) throw new RangeError(`unexpected date ${isoDate}, expected one like 2026-11-22`);
  return `lateral-${kind}-${date}.json`;
}
