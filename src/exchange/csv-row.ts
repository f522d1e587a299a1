/** Before a table: spreadsheets take a file for UTF-8 only with a byte order mark. */
export const tableMark = "\uFEFF";

/** A line of RFC 4180, with its line break. */
export function rowOf(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(",")}\r\n`;
}

/**
 * A spreadsheet runs what begins like a formula, whoever wrote it: an apostrophe before it makes it text (OWASP, CSV
 * Injection). The semicolon separates cells in some countries.
 */
function cellOf(text: string): string {
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
