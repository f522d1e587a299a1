import fc from "fast-check";

/** Line beginnings and words with and without meaning to Markdown, of which the laws build texts. */
const indents = ["", "", "", "", "", " ", "  ", "   ", "    ", "     ", "\t", " \t"];
const markers = [
  "",
  "",
  "",
  "",
  "",
  "",
  "- ",
  "* ",
  "+   ",
  "-",
  "-      ",
  "1. ",
  "1) ",
  "2. ",
  "12.  ",
  "-\t",
  "> ",
  ">",
  "# ",
  "###### ",
  "- - ",
  "- > ",
  "> - ",
  "1. - ",
  "- [ ] ",
  "- [x] ",
  "\uFEFF",
  "\u00A0",
];
const lines = [
  "plain words",
  "the mayor said",
  "more words, and more",
  "“quoted” — said she",
  "12 percent",
  "100% sure!",
  "a\tb",
  "a\u00A0 b",
  "*emphasis*",
  "**strong",
  "strong**",
  "_a_ b_c",
  "`code`",
  "`open",
  "~~gone~~",
  "&amp; &copy; &nope;",
  "AT&T",
  "a < b",
  "\\*no\\*",
  "end  ",
  "end\\",
  "trailing ",
  "```",
  "````",
  "```js",
  "~~~",
  "~~~ info ` x",
  "``` a`",
  "`` ` ``",
  "===",
  "---",
  "- - -",
  "***",
  "|",
  "| a | b |",
  "|--|:-:|",
  "a | b",
  "--|--",
  ":-:",
  "<div>",
  "</div>",
  "<b>",
  "<b>bold</b>",
  "<a href='x'",
  "<script>",
  "</script>",
  "<pre>x",
  "</pre>",
  "<!--",
  "-->",
  "<!-- c -->",
  "<!-->",
  "<?",
  "?>",
  "<?>",
  "<!X",
  "<![CDATA[",
  "]]>",
  "<x@y.org>",
  "<http://x.y>",
  "[label]",
  "[Label]: /u1",
  "[label]: <u 2> 'title'",
  "[label]:",
  "/u3",
  "'a title",
  "ends'",
  "[words][label]",
  "![alt *x*][label]",
  "![alt](a.png)",
  "[date](#)",
  "[other]",
  "[other]: #o",
  "www.example.org",
  "see http://a.b/c, ok",
  "x@y.org",
  "WWW.x.org",
  "#tag",
  "#",
  "\\",
  "x\\",
  "!",
  "$5",
  "=",
  "+1",
  "-5",
  "1.5",
  "1990. A year",
  "(3) comments",
];

const plainLines = [
  "The mayor said so.",
  "“5% of $755, isn’t it?”",
  "(3) comments",
  "1990 was – a year!",
  "• a\tb: c/d {e}",
];

/** A line of a Markdown text: one in three means nothing but its words. */
const line = fc.oneof(fc.constantFrom(...plainLines), {
  arbitrary: fc
    .tuple(fc.constantFrom(...indents), fc.constantFrom(...markers), fc.constantFrom(...lines))
    .map((parts) => parts.join("")),
  weight: 2,
});

/** A line break, most often one that ends a paragraph too. */
const lineBreak = fc.constantFrom("\n", "\n", "\n\n", "\n\n", "\n\n", "\n\n\n", "\n \n", "\n\t\n");

/** Markdown texts of up to some twenty lines, in which much is broken, nested or left open. */
export const markdownText: fc.Arbitrary<string> = fc
  .tuple(lineBreak, fc.array(fc.tuple(line, lineBreak), { maxLength: 20 }))
  .map(([first, rest]) => (rest.length % 5 === 4 ? first : "") + rest.flat().join(""));

/** The same, half of them with footnotes. */
export const markdownWithNotes: fc.Arbitrary<string> = fc
  .tuple(
    markdownText,
    fc.constantFrom("", "[^1]", "[^a] [^a]"),
    fc.constantFrom("", "\n\n[^1]: note", "\n\n[^a]: - x\n\n    more\n"),
  )
  .map((parts) => parts.join(""));
