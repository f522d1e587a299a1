const timeForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * A time of another tool's file as annotations have it: ISO 8601 with its zone, UTC where it names none. Null when it
 * is no such time.
 */
export function readTime(value: unknown): string | null {
  const found = typeof value === "string" ? timeForm.exec(value.trim().replace(/^(\S+) /, "$1T")) : null;
  if (found === null) return null;
  return found[3] === undefined ? `${found[0]}Z` : found[0];
}

/**
 * The same instant in UTC, with seconds and "Z", as XML Schema's dateTime in the Web Annotation model must be. Null for
 * what is no time, or not of the years 1 to 9999.
 */
export function utcTime(iso: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(iso)) return iso.startsWith("0000") ? null : iso;
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return null;
  const utc = instant.toISOString();
  return /^\d{4}-/.test(utc) && !utc.startsWith("0000") ? utc : null;
}
