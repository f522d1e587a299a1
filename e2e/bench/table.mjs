/**
 * A Markdown table with its columns aligned.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
  const lines = [head, head.map((_, index) => (index === 0 ? "---" : "--:")), ...rows];
  const widths = head.map((_, index) => Math.max(...lines.map((line) => (line[index] ?? "").length)));
  return lines
    .map((line) => {
      const cells = widths.map((width, index) => {
        const cell = line[index] ?? "";
        return index === 0 ? cell.padEnd(width) : cell.padStart(width);
      });
      return `| ${cells.join(" | ")} |`;
    })
    .join("\n");
}
