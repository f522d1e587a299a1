/**
 * The name under which a file is saved: `lateral-annotations-2026-11-22.json`, with the kind as its second word.
 * @param isoDate ISO 8601; the first ten characters are used
 * @param kind one word, or several with hyphens; for another tool’s format its id
 * @param extension without the dot
 * @throws RangeError when it does not begin with a date
 */
export function exportFileName(isoDate: string, kind = "annotations", extension = "json"): string {
  const date = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(isoDate)?.[0];
  if (date === undefined) throw new RangeError(`unexpected date ${isoDate}, expected one like 2026-11-22`);
  return `lateral-${kind}-${date}.${extension}`;
}
