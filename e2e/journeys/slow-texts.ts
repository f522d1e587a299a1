/** Texts that take a Markdown parser seconds or minutes, or a browser to lay out. By name, each about as small as can be. */
export const slowTexts: Readonly<Record<string, string>> = {
  "wide-table": `${"|a".repeat(2_000)}\n${"|-".repeat(2_000)}\n${"|\n".repeat(2_000)}`,
  quotes: `${">".repeat(5_000)} a`,
  "lines-without-end": "The mayor said so and went on.\n".repeat(33_000),
  "one-word": "x".repeat(1_000_000),
  backticks: Array.from({ length: 1_500 }, (_, at) => "`".repeat(at + 1)).join(" "),
  "short-paragraphs": "a\n\n".repeat(330_000),
  directions: "\u202Ea".repeat(300_000),
  "marks-on-a-letter": `e${"\u0301".repeat(500_000)}`,
};
