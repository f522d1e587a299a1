import { fromHtml } from "hast-util-from-html";
import { expect, test } from "vitest";
import { isoDate, languageTag, pageFacts } from "./page-facts.ts";

const nothing = { title: null, author: null, publisher: null, date: null, language: null, link: null };

test("SO68 a page's head says what it is", () => {
  const facts = pageFacts(
    fromHtml(`<!doctype html><html lang=de-AT><head><title> A
      letter </title><meta name=Author content="Ada L."><meta property="og:site_name" content="The Times">
      <meta property="article:published_time" content="2025-03-04T05:06:07+01:00">
      <link rel=canonical href="https://example.org/letter"></head><body>`),
  );
  expect(facts).toEqual({
    title: "A letter",
    author: "Ada L.",
    publisher: "The Times",
    date: "2025-03-04",
    language: "de-AT",
    link: "https://example.org/letter",
  });
});

test("SO68 what a page doesn't say is null, and so are addresses of no page", () => {
  expect(pageFacts(fromHtml("<p>words"))).toEqual(nothing);
  const odd =
    '<html lang="?"><link rel=canonical href="javascript:x"><meta name=author content="https://a.example">';
  expect(pageFacts(fromHtml(odd))).toEqual(nothing);
});

test("SO68 a browser that saved a page noted where it was", () => {
  const saved = "<!doctype html><!-- saved from url=(0023)https://example.org/a/ --><html>";
  expect(pageFacts(fromHtml(saved)).link).toBe("https://example.org/a/");
});

test.each([
  ["2025-03-04T05:06:07Z", "2025-03-04"],
  ["2025-03-04 05:06", "2025-03-04"],
  ["2025-03", "2025-03"],
  ["2025", "2025"],
  ["2025-02-29", null],
  ["2025-13", null],
  ["20250304", null],
  ["4 March 2025", null],
])("SO68 the date %s is %s", (text, date) => {
  expect(isoDate(text)).toBe(date);
});

test.each([
  ["en", "en"],
  ["en_GB", "en-GB"],
  ["zh-Hant-TW", "zh-Hant-TW"],
  ["English", null],
  ["", null],
])("SO68 the language %s is %s", (text, tag) => {
  expect(languageTag(text)).toBe(tag);
});
