/** Ways to write the same words: other marks, dashes, spaces, forms of letters. */
export const glyphs: readonly ((text: string) => string)[] = [
  (text) => text.replace(/[“”]/g, '"').replace(/’/g, "'"),
  (text) => text.replace(/[“”]/g, "''").replace(/''/g, "„"),
  (text) => text.replace(/ – /g, " — "),
  (text) => text.replace(/ – /g, " -- "),
  (text) => text.normalize("NFD"),
  (text) => text.replace(/ /g, "\u00a0"),
  (text) => text.replace(/ /g, "  "),
  (text) => text.replace(/, /g, ",\n"),
  (text) => text.replace(/(\p{L}{4})(?=\p{L}{3})/gu, "$1\u00ad"),
  (text) => text.replace(/’s/g, " ’ s"),
  (text) => text.replace(/’s/g, "´s"),
  (text) => text.replace(/fi/g, "ﬁ"),
  (text) => `“${text}”`,
  (text) => text.replace(/ /g, " \u200b"),
];
