import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified as whole } from "unified";
import { expect, test } from "vitest";
import { readGfm } from "../src/sources/index.ts";
import { unified as small } from "./small-unified.mjs";
import { VFile as SmallFile } from "./small-vfile.mjs";

const markdown =
  "# Title\n\nA [link](./a) to *this*[^1], ~~gone~~ www.example.org.\n\n| a |\n| - |\n| 1 |\n\n[^1]: note";

function shout() {
  return (tree: { children: unknown[] }) => ({ ...tree, children: tree.children.slice(0, 3) });
}

/** A plugin that changes the tree in place, and gives nothing back. */
function mark({ name }: { name: string }) {
  return (tree: { data?: unknown }) => {
    tree.data = { name };
  };
}

test("the small one makes the same trees of Markdown as the whole one", () => {
  const trees = [whole(), small()].map((made) => {
    const processor = (made as ReturnType<typeof whole>)
      .use(remarkParse)
      .use([readGfm])
      .use(remarkRehype, { allowDangerousHtml: true })
      .use([shout, [mark, { name: "x" }]] as never);
    return processor.runSync(processor.parse(markdown));
  });
  expect(JSON.stringify(trees[0])).toContain("fnref");
  expect(JSON.stringify(trees[0])).toContain(`"name":"x"`);
  expect(JSON.stringify(trees[1])).toBe(JSON.stringify(trees[0]));
});

test("a small file is read as a whole one is, and what warns of it is told", () => {
  const processor = whole().use(remarkParse);
  const file = new SmallFile(markdown);
  expect(JSON.stringify(processor.parse(file as never))).toBe(JSON.stringify(processor.parse(markdown)));
  expect(String(new SmallFile())).toBe("");
  expect(() => file.message("unexpected x")).toThrow("unexpected x");
});
