import { expect, test } from "vitest";
import { annotationWith } from "./annotation.cases.ts";
import { withLink, withoutLink } from "./link.ts";
import { linkEnds } from "./link-ends.ts";
import { linkKinds, linkWords } from "./link-kinds.ts";
import { readAnnotation } from "./read-annotation.ts";

const supports = { kind: "supports", to: "in-the-letter" };
const misquotes = { kind: "misquotes", to: "in-the-letter" };
const nowhere = { kind: "contradicts", to: "never-was-here" };

test("RE23 links of any kind are read, with what a later version says of them", () => {
  const links = [supports, { ...nowhere, kind: "a-later-kind", strength: { of: 3 } }];
  expect(readAnnotation(annotationWith({ links }))).toEqual({
    ok: true,
    annotation: annotationWith({ links }),
  });
});

test.each([
  ["no list", { kind: "supports", to: "in-the-letter" }, "links", "a list of links"],
  ["no kind", [{ to: "in-the-letter" }], "links[0].kind", "this field"],
  ["an empty kind", [{ ...supports, kind: "" }], "links[0].kind", "at least one character"],
  ["a short id", [supports, { ...supports, to: "short" }], "links[1].to", "an id of 8 to 64"],
  ["too many", Array.from({ length: 1_001 }, () => supports), "links", "at most 1,000 links"],
])("RE23 %s is told with its path", (_name, links, path, expected) => {
  const read = readAnnotation(annotationWith({ links: links as never }));
  expect(read.ok).toBe(false);
  expect(!read.ok && read.problems).toEqual([{ path, problem: expect.stringContaining(expected) }]);
});

test("RE24 both annotations of a link have it, each in its direction", () => {
  const article = annotationWith({ id: "in-the-article", links: [supports, nowhere] });
  const report = annotationWith({ id: "in-the-report", links: [misquotes] });
  const letter = annotationWith({ id: "in-the-letter", links: [{ kind: "source-of", to: article.id }] });
  const ends = linkEnds([article, report, letter]);
  expect(
    ends.get(article.id)?.map(({ direction, link, otherId }) => [direction, link.kind, otherId]),
  ).toEqual([
    ["out", "supports", letter.id],
    ["out", "contradicts", "never-was-here"],
    ["in", "source-of", letter.id],
  ]);
  expect(ends.get(letter.id)?.map(({ direction, fromId }) => [direction, fromId])).toEqual([
    ["out", letter.id],
    ["in", article.id],
    ["in", report.id],
  ]);
  expect(ends.get("never-was-here")).toHaveLength(1);
});

test("RE24 a deleted annotation has no links and gives none", () => {
  const gone = annotationWith({ id: "in-the-article", links: [supports], deleted: true });
  expect(linkEnds([gone, annotationWith()]).size).toBe(0);
});

test("RE24 a link is added once and removed alone", () => {
  const links = withLink([supports], misquotes);
  expect(links).toEqual([supports, misquotes]);
  expect(withLink(links, { ...misquotes })).toBe(links);
  expect(withoutLink(links, { ...supports })).toEqual([misquotes]);
  expect(withoutLink(links, nowhere)).toBe(links);
});

test("RE24 kinds have ids of their own, and words that tell the direction", () => {
  const words = linkKinds.flatMap(({ id }) => [linkWords(id, "out"), linkWords(id, "in")]);
  expect(new Set(linkKinds.map(({ id }) => id)).size).toBe(linkKinds.length);
  expect(new Set(words).size).toBe(2 * linkKinds.length);
  expect(linkWords("supports", "in")).toBe("is supported by");
  expect(linkWords("later", "out")).toBe("is linked (later) to");
});
