/** How characters are written that would end a line or a field. */
const written: ReadonlyMap<string, string> = new Map([
  ["\\", "\\\\"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/** A note on one line, so that `readBratNote` gives it back. */
export function writeBratNote(note: string): string {
  return note.replace(
    /[\\\p{Cc}\p{Surrogate}\u2028\u2029]/gu,
    (unit) => written.get(unit) ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The note that was written on a line. */
export function readBratNote(line: string): string {
  return line.replace(/\\(?:u([0-9a-f]{4})|([\\nrt]))/g, (_, code: string | undefined, letter: string) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return letter === "n" ? "\n" : letter === "r" ? "\r" : letter === "t" ? "\t" : "\\";
  });
}

/** Data on one line: JSON without the characters that JSON allows and that end a line elsewhere. */
export function writeBratData(data: object): string {
  return JSON.stringify(data).replace(
    /[\p{Cc}\u2028\u2029]/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
