import { expect, test } from "vitest";
import type { Annotation, Link } from "../annotations/index.ts";
import { annotationWith } from "./annotation-set.cases.ts";
import type { Refusal } from "./format.ts";
import { webAnnotation } from "./web-annotation.ts";
import type { Item } from "./web-annotation-rules.cases.ts";

const letter = annotationWith({ id: "in-the-letter" });
const report = annotationWith({ id: "in-the-report", sourceId: "report" });
const links = [
  { kind: "misquotes", to: "in-the-letter" },
  { kind: "a-later-kind", to: "never-was-here", since: { year: 2031 } },
];
const article = annotationWith({ id: "in-the-article", sourceId: "article", links });

function written(...annotations: Annotation[]): { file: Item; items: Item[] } {
  const file = JSON.parse(webAnnotation.write({ sources: [], annotations }));
  return { file, items: file.first.items };
}

function readAgain(file: unknown): {
  links: ReadonlyMap<string, readonly Link[]>;
  refused: readonly Refusal[];
} {
  const read = webAnnotation.read(JSON.stringify(file));
  if (!read.ok) throw new Error(read.problem);
  return {
    links: new Map(read.set.annotations.map(({ id, links = [] }) => [id, links])),
    refused: read.refused,
  };
}

test("EX94 each link is an annotation that links, from its target to its body", () => {
  const { file, items } = written(letter, article);
  expect(file["total"]).toBe(4);
  const linking = items.filter(({ motivation }) => motivation === "linking");
  expect(linking).toHaveLength(2);
  expect(linking[0]).toEqual({
    id: "urn:lateral:link:in-the-article:0",
    type: "Annotation",
    motivation: "linking",
    body: {
      type: "SpecificResource",
      purpose: "linking",
      source: "urn:lateral:annotation:in-the-letter",
      "lateral:relation": "misquotes",
    },
    target: "urn:lateral:annotation:in-the-article",
  });
});

test("EX94 links come back the same, those to what is not in the file and of later kinds too", () => {
  const again = readAgain(written(letter, report, article).file);
  expect(again.refused).toEqual([]);
  expect(again.links.get(article.id)).toEqual(links);
  expect(again.links.get(letter.id)).toEqual([]);
});

test("EX95 a link that another tool took out is gone, and one that it put in is there", () => {
  const { file, items } = written(letter, report, article);
  const [first] = items.filter(({ motivation }) => motivation === "linking");
  const body = { source: "urn:lateral:annotation:in-the-report", "lateral:relation": "supports" };
  Object.assign(first as Item, { id: "urn:x:1", motivation: ["linking"], body: [body] });
  expect(readAgain(file).links.get(article.id)).toEqual([
    { kind: "supports", to: report.id },
    ...links.slice(1),
  ]);
});

test.each([
  [
    "without its annotation",
    { target: "urn:lateral:annotation:not-in-this-file" },
    'unexpected link from "not-in-this-file", expected one from an annotation of this file',
  ],
  [
    "to what has no id",
    { body: { source: "urn:lateral:annotation:x", "lateral:relation": "supports" } },
    'to: unexpected "x", expected an id of 8 to 64 letters, digits, - or _',
  ],
])("EX95 a link %s is refused alone", (_name, spoiled, problem) => {
  const { file, items } = written(letter, article);
  const at = items.findIndex(({ motivation }) => motivation === "linking");
  Object.assign(items[at] as Item, spoiled);
  const again = readAgain(file);
  expect(again.refused).toEqual([{ path: `first.items[${at}]`, problem, words: null }]);
  expect(again.links.get(article.id)).toEqual(links.slice(1));
});

test("EX95 no more links are taken than an annotation may have", () => {
  const many = Array.from({ length: 1_000 }, (_, index) => ({
    kind: "supports",
    to: `claim-${index + 1_000}`,
  }));
  const { file, items } = written({ ...article, links: many });
  items.push({ ...items[1], id: "urn:x:2" });
  const again = readAgain(file);
  expect(again.links.get(article.id)).toHaveLength(1_000);
  expect(again.refused).toEqual([
    {
      path: "first.items[1001]",
      problem: "unexpected link, expected at most 1,000 from one annotation",
      words: null,
    },
  ]);
});

test("EX95 a link that doesn't say what the one is to the other is refused, as what has no tag is", () => {
  const { file, items } = written(letter, { ...article, links: links.slice(0, 1) });
  const at = items.findIndex(({ motivation }) => motivation === "linking");
  items[at] = { ...items[at], body: "urn:lateral:annotation:in-the-letter" };
  const again = readAgain(file);
  expect(again.refused).toHaveLength(1);
  expect(again.links.get(article.id)).toEqual([]);
});

test("EX95 a link between annotations of another tool leads to the ids that they get here", () => {
  const claim = (id: string, words: string) => ({
    id,
    type: "Annotation",
    motivation: "classifying",
    body: { type: "TextualBody", purpose: "tagging", value: "quote" },
    target: { source: "https://example.org/a", selector: { type: "TextQuoteSelector", exact: words } },
  });
  const link = {
    type: "Annotation",
    motivation: "linking",
    body: { source: "https://example.org/notes/2", "lateral:relation": "supports" },
    target: { id: "https://example.org/notes/1" },
  };
  const items = [
    claim("https://example.org/notes/1", "one"),
    claim("https://example.org/notes/2", "two"),
    link,
  ];
  const read = webAnnotation.read(JSON.stringify(items));
  expect(read).toMatchObject({ ok: true, refused: [] });
  const [first, second] = read.ok ? read.set.annotations : [];
  expect(first?.links).toEqual([{ kind: "supports", to: second?.id }]);
});
