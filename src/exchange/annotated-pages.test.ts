import fc from "fast-check";
import { expect, test } from "vitest";
import { readMarkdown } from "../sources/index.ts";
import { textHash } from "../text/index.ts";
import { annotatedHtml } from "./annotated-html.ts";
import { annotatedMarkdown } from "./annotated-markdown.ts";
import { annotationOf, marked, setsWithSourceTexts } from "./annotation-set.cases.ts";
import type { AnnotationSet } from "./format.ts";

const { text, spans } = marked("# 1 < 2 & *so*: [[We [[will]] act]], she said,\n- “[[soon]]”.\n\n    Fine.");
const [outer, inner, soon] = spans as [(typeof spans)[0], (typeof spans)[0], (typeof spans)[0]];
const source = {
  id: "letter",
  title: "A <letter>",
  textHash: textHash(text),
  text,
  language: "de",
  link: "https://example.org/?a=1&b=2",
};

const set: AnnotationSet = {
  sources: [source],
  annotations: [
    annotationOf(text, [outer, soon], {
      id: "broken-quote",
      attributes: { speaker: "<the mayor>", speakerGiven: "role", chain: ["a", "b"] },
      note: "<script>alert(1)</script>\n- *mine*",
      unsure: true,
    }),
    annotationOf(text, [inner], { id: "an-opinion", tag: "opinion" }),
    annotationOf("Words of another text", [{ start: 0, end: 5 }], { id: "lost-words" }),
  ],
};

test("EX50 a page shows overlaps by flat marks, with numbers after their ends", () => {
  const page = annotatedHtml.write(set);
  expect(page).toContain(
    '<span id="mark-1"></span><mark class="quote">We </mark>' +
      '<span id="mark-2"></span><mark class="quote"><mark class="opinion">will</mark></mark>' +
      '<sup><a href="#note-2" aria-label="Note 2, opinion">2O</a></sup><mark class="quote"> act</mark>' +
      '<sup><a href="#note-1" aria-label="Note 1, quote">1Q</a></sup>, she said,',
  );
  expect(page).toContain("1 &lt; 2 &amp; *so*");
});

test("EX50 the notes stand in a numbered list, what is not found in one of its own", () => {
  const page = annotatedHtml.write(set);
  const notes = page.slice(page.indexOf("<h2>Notes</h2>"));
  expect(notes).toContain('<li id="note-1"><strong>Quote</strong> <q dir="auto">We will act … soon</q>');
  expect(notes).toContain("Speaker: <bdi>&lt;the mayor&gt;</bdi>");
  expect(notes).toContain("By role");
  expect(notes).toContain("a → b");
  expect(notes).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(notes).toMatch(/<h2>Not found in this text<\/h2>\n<ol start="3">\n<li id="note-3">/);
});

test.each([annotatedHtml, annotatedMarkdown])(
  "EX54 $name says on which text it is, and where each passage stands in it",
  ({ write }) => {
    const page = write(set);
    expect(page).toContain(`${textHash(text)}; places in it count UTF-16 code units from 0`);
    const at = (...all: readonly { start: number; end: number }[]) =>
      all.map(({ start, end }) => `${start}–${end}`).join(", ");
    for (const place of [at(outer, soon), at(inner), `${at({ start: 0, end: 5 })} of another text, sha256:`])
      expect(page.replace(/<\/?bdi>/g, "")).toContain(`Place: ${place}`);
  },
);

test("EX50 a page needs nothing else: no script, no address but links, its own policy", () => {
  const page = annotatedHtml.write(set);
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(page).not.toMatch(/<script|<img|<link|src=|url\(/);
  expect(page).toContain('<div class="text" lang="de" dir="auto">');
  expect(page).toContain('<a href="https://example.org/?a=1&amp;b=2">');
  const javascript = { ...source, link: "javascript:alert(1)" };
  expect(annotatedHtml.write({ ...set, sources: [javascript] })).not.toContain('href="javascript');
});

test("EX50 law: what stands between the marks of a page is the text", () => {
  fc.assert(
    fc.property(setsWithSourceTexts, (one) => {
      const page = annotatedHtml.write(one);
      const shown = [...page.matchAll(/<div class="text"[^>]*>(.*?)<\/div>/gs)].map(([, inner = ""]) =>
        inner
          .replace(/<sup>.*?<\/sup>|<[^>]*>/gs, "")
          .replace(/&#13;/g, "\r")
          .replace(/&(lt|gt|quot|#39);/g, (_, name: string) => ({ lt: "<", gt: ">", quot: '"' })[name] ?? "'")
          .replaceAll("&amp;", "&"),
      );
      const texts = one.sources.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ text = "" }) => text);
      const readable = (words: string) =>
        words.replace(/(?![\t\n\f\r\u0080-\u009f])[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, "\uFFFD");
      expect(shown).toEqual(texts.map(readable));
    }),
  );
});

test("EX50 Markdown shows passages in brackets with raised numbers, and means nothing by the text's own signs", () => {
  const page = annotatedMarkdown.write(set);
  expect(page).toContain("\\[We \\[will\\]² act\\]¹, she said,");
  const words = readMarkdown(page).text;
  expect(words).toContain("# 1 < 2 & *so*: [We [will]² act]¹, she said,\n- “[soon]¹”.");
  // Indented as it was, but no block of code.
  expect(words).toContain("\n    Fine.");
  expect(page).toContain("\n&#32;   Fine.");
  expect(words).toContain("https://example.org/?a=1&b=2");
  expect(words).toContain("<script>alert(1)</script>");
});

test("EX50 law: Markdown shows the words of the text", () => {
  const plain = (words: string) => words.replace(/[\s\p{Cc}\uFFFD\u00ad\u200b-\u200f\u2028-\u202e]+/gu, "");
  fc.assert(
    fc.property(setsWithSourceTexts, (one) => {
      const [source] = one.sources;
      if (source === undefined) return;
      const page = annotatedMarkdown.write({ sources: [source], annotations: [] });
      const shown = readMarkdown(page.slice(0, page.lastIndexOf("\nText: "))).text;
      expect(plain(shown)).toBe(
        plain(source.title + (source.link ?? "") + (source.text ?? "").replace(/\p{Surrogate}/gu, "")),
      );
    }),
  );
});
