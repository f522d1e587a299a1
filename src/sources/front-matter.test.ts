import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frontMatterFacts, splitFrontMatter } from "./front-matter.ts";

describe("SO69 facts in front of Markdown", () => {
  test.each([
    ["---\ntitle: One\n---\n\n# Two", "title: One", "\n# Two"],
    ["\uFEFF---  \r\ntitle: One\r\n...\r\nwords", "title: One", "words"],
    ["---\n# a remark\nauthors:\n  - Ana\n- Ben\n\n---", "# a remark\nauthors:\n  - Ana\n- Ben\n", ""],
    [
      "---\nabstract: |\n  The plan.\n\n  It costs.\n---\nwords",
      "abstract: |\n  The plan.\n\n  It costs.",
      "words",
    ],
  ])("%j: from the text", (markdown, yaml, body) => {
    expect(splitFrontMatter(markdown)).toEqual({ yaml, body });
  });

  test.each([
    ["a rule and a heading", "---\nThe plan is a waste\n---\nwords"],
    ["nothing but a remark", "---\n# One\n---\nwords"],
    ["without an end", "---\ntitle: One\n\nwords"],
    ["after an empty line", "\n---\ntitle: One\n---\nwords"],
    ["longer dashes", "----\ntitle: One\n----\nwords"],
    ["an address", "---\nhttps://example.org/plan\n---\nwords"],
  ])("none: %s", (_, markdown) => {
    expect(splitFrontMatter(markdown)).toBeNull();
  });

  test("law: nothing of a text is lost but the facts and their two lines", () => {
    const line = fc.constantFrom("---", "title: One", "words", "", "  more", "- item", "...", "# h");
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const markdown = ["---", ...lines].join("\n");
        const split = splitFrontMatter(markdown);
        if (split === null) return;
        const { yaml, body } = split;
        const between = [`---\n${yaml}\n---`, `---\n${yaml}\n...`].filter((one) => markdown.startsWith(one));
        expect(between).toHaveLength(1);
        expect([`${between[0]}${body}`, `${between[0]}\n${body}`]).toContain(markdown);
      }),
    );
  });

  test("title, author, publisher, date, language and address, by any of their names", () => {
    expect(
      frontMatterFacts({
        Title: "  On the\nplan ",
        authors: [{ given: "Ana", family: "Ruiz" }, { name: "Ben" }, "Cy"],
        "container-title": "The Paper",
        issued: "2024-05",
        lang: "es_ES",
        source: "https://example.org/plan",
      }),
    ).toEqual({
      title: "On the plan",
      author: "Ana Ruiz, Ben, Cy",
      publisher: "The Paper",
      date: "2024-05",
      language: "es-ES",
      link: "https://example.org/plan",
    });
  });

  test("what is no such fact is null", () => {
    const nothing = { title: null, author: null, publisher: null, date: null, language: null, link: null };
    expect(frontMatterFacts({ title: "", author: {}, date: "May", lang: "?", url: "x", site: [] })).toEqual(
      nothing,
    );
    expect(frontMatterFacts(null)).toEqual(nothing);
    expect(frontMatterFacts("title")).toEqual(nothing);
  });
});
