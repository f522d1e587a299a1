import { expect, test } from "vitest";
import type { Annotation } from "../annotations/index.ts";
import type { Span } from "../text/index.ts";
import { type Passage, sharedPassages } from "../tracing/index.ts";
import { annotationWith } from "./annotation.cases.ts";
import { acrossPassage, suggestLinks } from "./suggest-links.ts";

const letter =
  "Dear Director. It would be unacceptable for any ICE officials to misrepresent their identity at the door of a home, " +
  "or to claim to be police officers of this city. We ask you to say so in public. Yours, the mayor.";
const report =
  "The mayor wrote that it “would be unacceptable for any ICE agents to misrepresent their identity at the door of a " +
  "home, or to claim to be police officers of this city.” He asked the agency to “say so in public” as well.";

const primary = new Set(["letter"]);

function annotated(text: string, words: string, fields: Partial<Annotation>): Annotation {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`unexpected words ${words}, expected some of the text`);
  const end = start + words.length;
  return annotationWith({ spans: [{ start, end, exact: words, prefix: "", suffix: "" }], ...fields });
}

const opinion = annotated(
  letter,
  "It would be unacceptable for any ICE officials to misrepresent their identity",
  {
    id: "letter-opinion",
    tag: "opinion",
  },
);
const request = annotated(letter, "We ask you to say so in public.", {
  id: "letter-request",
  tag: "opinion",
});
const inReport = { sourceId: "report", tag: "quote" as const };
const exact = annotated(report, "“say so in public”", { ...inReport, id: "report-exact" });
const altered = annotated(
  report,
  "“would be unacceptable for any ICE agents to misrepresent their identity",
  {
    ...inReport,
    id: "report-altered",
  },
);
const passages = sharedPassages([
  { id: "letter", text: letter },
  { id: "report", text: report },
]);

test("ST162 a quote whose words stand in a tagged passage of the primary source is suggested to come from it", () => {
  expect(suggestLinks([opinion, request, exact], [], primary)).toEqual([
    { fromId: request.id, link: { kind: "source-of", to: exact.id } },
  ]);
});

test("ST162 so is one that lies in a passage that both share, with words that differ", () => {
  expect(suggestLinks([opinion, request, altered], [], primary)).toEqual([]);
  expect(suggestLinks([opinion, request, altered], passages, primary)).toEqual([
    { fromId: opinion.id, link: { kind: "source-of", to: altered.id } },
  ]);
});

test("ST162 of several annotations the shortest is suggested", () => {
  const wide = annotated(letter, letter.slice(15, 190), { id: "letter-wide", tag: "quote" });
  const found = suggestLinks([wide, opinion, altered], passages, primary);
  expect(found.map(({ fromId }) => fromId)).toEqual([opinion.id]);
});

test.each<[string, Annotation[]]>([
  [
    "what is linked already, in whatever way",
    [{ ...request, links: [{ kind: "supports", to: exact.id }] }, exact],
  ],
  [
    "what is linked from the other side",
    [request, { ...exact, links: [{ kind: "misquotes", to: request.id }] }],
  ],
  ["what is no quote", [request, { ...exact, tag: "opinion" }]],
  ["quotes of the primary source", [request, { ...request, id: "letter-quote", tag: "quote" }]],
  ["what was deleted", [request, { ...exact, deleted: true }]],
  ["three words", [request, annotated(report, "so in public", { ...inReport, id: "report-short" })]],
])("ST162 nothing is suggested for %s", (_name, list) => {
  expect(suggestLinks(list, passages, primary)).toEqual([]);
});

test("ST162 a place is carried across a passage, and the ends of what differs exactly", () => {
  const [passage] = passages as [Passage];
  const other = (words: string, from: string): Span => {
    const start = from.indexOf(words);
    return { start, end: start + words.length };
  };
  const there = acrossPassage(passage, passage.b, other("agents", report));
  expect(letter.slice(there.start, there.end)).toBe("officials");
  const back = acrossPassage(passage, passage.a, other("their identity at the door", letter));
  expect(report.slice(back.start, back.end)).toBe("their identity at the door");
});
