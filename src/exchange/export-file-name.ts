/**
 * The name under which an export is saved: `lateral-annotations-2026-11-22.json`.
 * @param isoDate ISO 8601; the first ten characters are used
 * @throws RangeError when it does not begin with a date
 */
export function exportFileName(isoDate: string): string {
  const date = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(isoDate)?.[0];
  if (date === undefined) throw new RangeError(`unexpected date ${isoDate}, expected one like 2026-11-22`);
  return `lateral-annotations-${date}.json`;
}
