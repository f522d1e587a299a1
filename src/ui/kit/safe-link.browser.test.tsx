import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, describe, expect, test } from "vitest";
import { readMarkdown } from "../../sources/index.ts";
import { createMarkStore } from "../../state/index.ts";
import { renderSource } from "../reader/rendered-source.cases.ts";
import { NoteText } from "./note-text.tsx";
import { SafeLink } from "./safe-link.tsx";

const removals: (() => void)[] = [];

afterEach(() => {
  for (const remove of removals.splice(0)) remove();
});

function show(element: React.ReactNode): HTMLElement {
  const host = document.createElement("div");
  document.body.append(host);
  const root = createRoot(host);
  act(() => root.render(element));
  removals.push(() => {
    act(() => root.unmount());
    host.remove();
  });
  return host;
}

const nowhere = [
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "file:///etc/passwd",
  "blob:https://example.org/a",
  "#",
  "#a",
  "",
  "page.html",
  "/page",
  "//example.org",
  "httpsx://example.org",
  "https:example.org",
  "http:/example.org",
  "x:https://example.org",
];

const somewhere = [
  "https://example.org/a?b#c",
  "http://example.org",
  "HTTPS://EXAMPLE.ORG",
  "mailto:a@example.org",
];

describe("links of a text", () => {
  test.each(nowhere)("%j is plain text", (href) => {
    const host = show(<SafeLink href={href}>words</SafeLink>);
    expect(host.querySelector("a")).toBeNull();
    expect(host.textContent).toBe("words");
  });

  test("a link without an address is plain text", () => {
    expect(show(<SafeLink>words</SafeLink>).querySelector("a")).toBeNull();
  });

  test.each(somewhere)("%j opens in a new tab that knows nothing of this one", (href) => {
    const link = show(<SafeLink href={href}>words</SafeLink>).querySelector("a");
    expect(link?.getAttribute("href")).toBe(href);
    expect(link?.target).toBe("_blank");
    expect(link?.rel.split(" ")).toEqual(expect.arrayContaining(["noopener", "noreferrer", "nofollow"]));
  });

  test.each([
    ["[words](javascript:alert(1))", null],
    ["[words](data:text/html,x)", null],
    ["[words](#)", null],
    ["[words][a]\n\n[a]: vbscript:x", null],
    ["<javascript:alert(1)>", null],
    ['<a href="https://example.org">words</a>', null],
    ["[words](https://example.org/a)", "https://example.org/a"],
    ["[words][a]\n\n[a]: https://example.org/a", "https://example.org/a"],
    ["see https://example.org/a", "https://example.org/a"],
    ["see www.example.org", "http://www.example.org"],
  ])("in a source and in a note: %s", (markdown, href) => {
    const source = renderSource(readMarkdown(markdown), createMarkStore("letter", []));
    removals.push(source.remove);
    const note = show(<NoteText>{markdown}</NoteText>);
    for (const page of [source.root, note]) {
      const links = [...page.querySelectorAll("a")];
      expect(links.map((link) => link.getAttribute("href"))).toEqual(href === null ? [] : [href]);
      for (const link of links)
        expect([link.target, link.rel]).toEqual(["_blank", "noopener noreferrer nofollow"]);
    }
    expect(source.root.textContent).toBe(readMarkdown(markdown).text);
  });

  test("a note has no pictures, headings or HTML of its own", () => {
    const note = show(<NoteText>{"# Big\n\n![alt](https://example.org/a.png)\n\n<b>raw</b> *so*"}</NoteText>);
    expect(note.querySelectorAll("img, h1, b, script")).toHaveLength(0);
    expect(note.querySelector("em")?.textContent).toBe("so");
    expect(note.textContent).toContain("Big");
  });
});
