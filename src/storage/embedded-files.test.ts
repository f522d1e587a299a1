import { expect, test } from "vitest";
import { embeddedFile, embeddedSet } from "./embedded-files.ts";

type Block = { dataset: Record<string, string>; textContent: string };

function carrierOf(...blocks: Block[]) {
  return { querySelectorAll: () => blocks } as unknown as Pick<Document, "querySelectorAll">;
}

const manifest = { dataset: { file: "sources/manifest.json", set: "a-set" }, textContent: '"{\\u003c}"' };
const text = { dataset: { file: "sources/a.md" }, textContent: '"A text.\\r\\n"' };

test("a file that the page carries is given exactly", () => {
  const carrier = carrierOf(manifest, text);
  expect(embeddedFile("sources/a.md", carrier)).toBe("A text.\r\n");
  expect(embeddedFile("sources/manifest.json", carrier)).toBe("{<}");
  expect(embeddedFile("a.md", carrier)).toBeNull();
});

test("the set is told by the block that names it", () => {
  expect(embeddedSet(carrierOf(text, manifest))).toBe("a-set");
  expect(embeddedSet(carrierOf(text))).toBeNull();
});

test("a page of a server, and no page at all, carry nothing", () => {
  expect(embeddedFile("sources/a.md", carrierOf())).toBeNull();
  expect(embeddedFile("sources/a.md")).toBeNull();
  expect(embeddedSet()).toBeNull();
});
