import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { readGfm } from "./read-gfm.ts";

const samples = {
  table: "| a | b |\n|:--|--:|\n| 1 | 2 |",
  strikethrough: "~~gone~~ and ~single~",
  tasks: "- [x] done\n- [ ] open",
  footnote: "a[^1]\n\n[^1]: note",
  autolinks: "www.example.org, https://example.org/a?b=c and reader@example.org",
};

describe("SO18 reads GFM as remark-gfm does", () => {
  test.each(Object.entries(samples))("SO18 %s", (_, markdown) => {
    const ours = unified().use(remarkParse).use(readGfm).parse(markdown);
    const theirs = unified().use(remarkParse).use(remarkGfm).parse(markdown);
    const plain = unified().use(remarkParse).parse(markdown);
    expect(ours).toEqual(theirs);
    expect(ours).not.toEqual(plain);
  });
});
