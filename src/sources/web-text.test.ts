import fc from "fast-check";
import type { ElementContent, Nodes, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { describe, expect, test } from "vitest";
import { absoluteAddress } from "./clean-web-tree.ts";
import { readMarkdown, readPlainText } from "./index.ts";
import { webText } from "./web-text.ts";

const of = (html: string, base: string | null = null) => webText(fromHtml(html, { fragment: true }), base);

describe("SO63 HTML becomes Markdown", () => {
  const cases: readonly (readonly [name: string, html: string, markdown: string])[] = [
    ["headings and paragraphs", "<h2>One</h2><p>two <em>three</em></p>", "## One\n\ntwo *three*\n"],
    ["lists", "<ol start=3><li>one<li>two</ol>", "3. one\n4. two\n"],
    ["quotes", "<blockquote><p>one<p>two</blockquote>", "> one\n>\n> two\n"],
    ["line breaks", "<p>one<br>two", "one\\\ntwo\n"],
    ["a table of words", "<table><tr><th>a<th>b<tr><td>1<td>2</table>", "| a | b |\n| - | - |\n| 1 | 2 |\n"],
    [
      "a table's caption stands before it",
      "<table><caption>c</caption><tr><th>1<th>2</table>",
      "c\n\n| 1 | 2 |\n| - | - |\n",
    ],
    ["the marks of quotations", "<p>a <q>b</q>", "a “b”\n"],
    ["a table that lays out", "<table><tr><td><h1>a</h1><p>b</p><td>c</table>", "# a\n\nb\n\nc\n"],
    [
      "scripts, styles, forms and what is hidden",
      "<p>a<script>b</script><style>c</style><input value=d><b hidden>e</b><i style='display: none'>f</i>",
      "a\n",
    ],
    [
      "what Markdown would read is escaped",
      "<p>*a* _b_ [c](d) &lt;b&gt; 1. &amp;amp; # ~~e~~ | `f`",
      "\\*a\\* \\_b\\_ \\[c]\\(d) \\<b> 1. \\&amp; # \\~\\~e\\~\\~ | \\`f\\`\n",
    ],
  ];
  test.each(cases)("SO63 %s", (_name, html, markdown) => {
    expect(of(html)).toEqual({ text: markdown, kind: "markdown", pictures: 0 });
  });

  test("SO63 pictures are counted and left out", () => {
    expect(of("<p>a<img src=b alt=c></p><picture><img src=d></picture>")).toEqual({
      text: "a\n",
      kind: "markdown",
      pictures: 2,
    });
  });
});

describe("SO64 links", () => {
  const base = "https://example.org/a/b?c#d";
  const cases: readonly (readonly [address: string, base: string | null, found: string | null])[] = [
    ["https://example.org/x", null, "https://example.org/x"],
    ["mailto:a@example.org", null, "mailto:a@example.org"],
    ["x.html", null, null],
    ["x.html", base, "https://example.org/a/x.html"],
    ["../x.html", base, "https://example.org/x.html"],
    ["../../../x.html", base, "https://example.org/x.html"],
    ["/x", base, "https://example.org/x"],
    ["//example.com/x", base, "https://example.com/x"],
    ["?x", base, "https://example.org/a/b?x"],
    ["#x", base, null],
    ["javascript:alert(1)", base, null],
    ["data:text/html,x", base, null],
    ["x", "file:///a/b", null],
  ];
  test.each(cases)("SO64 %s from %s", (address, from, found) => {
    expect(absoluteAddress(address, from)).toBe(found);
  });

  test("SO64 a link that leads nowhere is its words", () => {
    expect(of('<p><a href="javascript:x">a</a> <a href="b">c</a> <a name="d">e</a>').text).toBe("a c e\n");
    expect(of('<p><a href="b">c</a>', base).text).toBe("[c](https://example.org/a/b)\n");
  });
});

const word = fc.string({
  minLength: 1,
  maxLength: 8,
  unit: fc.constantFrom(
    ..."ab1 .-+*_`~[]()<>&#|!\\\"'=:/^@{}$%\t\n",
    "&amp;",
    "www.",
    "http://a.b",
    "ä",
    "桥",
    "\u00A0",
  ),
});

const text = word.map((value): ElementContent => ({ type: "text", value }));

const block = fc.letrec<{ inline: ElementContent; block: ElementContent }>((tie) => {
  const element = (names: readonly string[], child: fc.Arbitrary<ElementContent>, maxLength = 2) =>
    fc.record({
      type: fc.constant("element" as const),
      tagName: fc.constantFrom(...names),
      properties: fc.constant({}),
      children: fc.array(child, { minLength: 1, maxLength }),
    });
  const row = element(["tr"], element(["td", "th"], tie("inline")));
  return {
    inline: fc.oneof(
      { depthSize: "xsmall" },
      text,
      element(["em", "strong", "span", "a", "del", "code", "b", "u", "sup"], tie("inline")),
    ),
    block: fc.oneof(
      { depthSize: "xsmall" },
      element(["p", "h1", "h3", "div", "pre"], tie("inline")),
      element(["blockquote", "section", "figure", "div"], tie("block")),
      element(["ul", "ol"], element(["li"], tie("block"))),
      element(["table"], row),
      element(
        ["p"],
        fc.constant<ElementContent>({ type: "element", tagName: "br", properties: {}, children: [] }),
      ),
    ),
  };
}).block;

/** All that is no space, joined: what a reader reads. */
function words(node: Nodes): string {
  if (node.type === "text") return node.value.replace(/\s/g, "");
  return "children" in node ? node.children.map(words).join("") : "";
}

test("SO63 what Markdown can't say loses its emphasis, and no word", () => {
  expect(of("<p><code>a</code><code>b</code> <em>c</em>")).toEqual({
    text: "ab c\n",
    kind: "markdown",
    pictures: 0,
  });
});

test("SO63 law: the text reads back as the same words", () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (children) => {
      const tree: Root = { type: "root", children };
      const { text: found, kind } = webText(tree, null);
      const read = kind === "markdown" ? readMarkdown(found) : readPlainText(found);
      expect(read.text.replace(/\s/g, "")).toBe(words(tree));
    }),
    { numRuns: 60 },
  );
});
