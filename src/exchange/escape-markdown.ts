/** Lines that are escaped between two steps: under 1 ms on a slow computer. */
const linesAtOnce = 200;

/** Text that Markdown shows as it is, inside of a line; line breaks stay. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|#$]/g, "\\$&").replace(/[\p{Cc}\p{Surrogate}]/gu, (unit) => {
    if (unit === "\t" || unit === "\n") return unit;
    return unit === "\r" || unit === "\f" ? " " : "\uFFFD";
  });
}

/**
 * Escapes what means something only at the beginning of a line (lists, rules, headings by underlining, indented code), in a
 * text whose lines are escaped inside, and keeps its line breaks, in parts. Yields the share that is done, 0 to 1.
 */
export function* escapeMarkdownLines(text: string): Generator<number, string[], void> {
  const lines = text.split("\n");
  const parts: string[] = [];
  for (let at = 0; at < lines.length; at += linesAtOnce) {
    yield at / lines.length;
    const escaped = lines.slice(at, at + linesAtOnce).map((line, index) => {
      const next = lines[at + index + 1] ?? "";
      // A line break inside of a paragraph stays one by a backslash.
      const isBroken = line.trim() !== "" && next.trim() !== "";
      return `${escapeBegin(line)}${isBroken ? "\\" : ""}\n`;
    });
    parts.push(escaped.join(""));
  }
  return parts;
}

function escapeBegin(line: string): string {
  return line
    .replace(/^[ \t]+/, (spaces) =>
      spaces.length > 3 || spaces.includes("\t") ? `&#32;${spaces.slice(1)}` : spaces,
    )
    .replace(/^( {0,3})([-+=])/, "$1\\$2")
    .replace(/^( {0,3}\d{1,9})([.)])/, "$1\\$2");
}
