import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ownText, shownSource, textKey } from "./own-text.ts";
import { ownTextKey } from "./own-text-key.ts";
import { isWholeText, readOwnText, readShelfRecord, readSourceFields } from "./read-shelf.ts";
import { builtIn, collectionWith, shelfRecords, sourceWith } from "./shelf.cases.ts";
import { textKeysOf } from "./shelf-record.ts";

describe("SO80 records of the shelf", () => {
  test("SO80 law: what is written is read back the same, unknown fields included", () => {
    fc.assert(
      fc.property(shelfRecords, fc.jsonValue(), (record, unknown) => {
        const written = JSON.parse(JSON.stringify({ ...record, unknown }));
        expect(readShelfRecord(written)).toEqual({ ok: true, value: written });
      }),
    );
  });

  test.each([
    [{ ...sourceWith(), title: " " }, 'title: unexpected " ", expected text that is not empty'],
    [
      { ...sourceWith(), link: "javascript:alert(1)" },
      'link: unexpected "javascript:alert(1)", expected an address of http or https',
    ],
    [
      { ...sourceWith(), date: "2019-02-30" },
      'date: unexpected "2019-02-30", expected a date as 2019, 2019-06 or 2019-06-24',
    ],
    [
      { ...sourceWith(), id: "__proto__" },
      'id: unexpected "__proto__", expected 1 to 64 letters, digits, - or _, and no name of JavaScript\'s own',
    ],
    [{ ...collectionWith(), sourceIds: ["a", "a"] }, "sourceIds: unexpected Array, expected each id once"],
    [{ ...collectionWith(), v: [1, 0] }, "v: unexpected Array, expected a time, a counter and a name"],
    [{ type: "other" }, 'type: unexpected "other", expected ("source" | "collection" | "paper")'],
    [null, "unexpected null, expected Object"],
  ])("SO80 what can't be read is told with its path: %#", (value, problem) => {
    expect(readShelfRecord(value)).toEqual({ ok: false, problem });
  });

  test("SO80 law: reading never throws", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readShelfRecord(value).ok).toBe(false);
        expect(readOwnText(value).ok).toBe(false);
      }),
    );
  });
});

describe("SO81 texts of the reader", () => {
  test("SO81 the same characters have the same key, read the same way", () => {
    expect(textKey("a\r\nb", "plain")).toBe(textKey("a\nb", "plain"));
    expect(textKey("a", "plain")).not.toBe(textKey("a", "markdown"));
    expect(textKey("a", "plain")).not.toBe(textKey("b", "plain"));
  });

  test("SO81 a text with other characters than its key stands for is not whole", () => {
    const text = ownText("Dear\r\nreader", "plain", [{ at: 0, label: "i" }]);
    expect(text.text).toBe("Dear\nreader");
    expect(readOwnText(JSON.parse(JSON.stringify(text)))).toEqual({ ok: true, value: text });
    expect(isWholeText(text)).toBe(true);
    expect(isWholeText({ ...text, text: "Dear Reader" })).toBe(false);
  });

  test("SO81 a source's file leads to its text; a file of a manifest leads to none", () => {
    const source = sourceWith({ textKind: "markdown", textKey: textKey("a", "markdown") });
    const { file } = shownSource(source);
    expect(file.endsWith(".md")).toBe(true);
    expect(ownTextKey(file)).toBe(source.textKey);
    expect(ownTextKey(shownSource(sourceWith()).file)).toBe(sourceWith().textKey);
    expect(ownTextKey("000_ada26bd052e89ca3.md")).toBeNull();
  });
});

describe("SO86 fields that the reader writes", () => {
  test("SO86 what can't be used is told field by field", () => {
    const { title, publisher, author, date, dateNote, kind, language, link } = sourceWith();
    const fields = { title, publisher, author, date, dateNote, kind, language, link };
    expect(readSourceFields(fields)).toEqual({ ok: true, fields });
    const read = readSourceFields({ ...fields, title: "", date: "June", language: "English" });
    expect(read.ok ? [] : [...read.expected]).toEqual([
      ["title", "text that is not empty"],
      ["date", "a date as 2019, 2019-06 or 2019-06-24"],
      ["language", "a language tag as en or en-US"],
    ]);
  });
});

describe("SO89 papers of the classroom", () => {
  const source = { ...builtIn.sources[0], link: null, file: `own/${textKey("a", "plain")}.txt` };
  const paper = {
    type: "paper",
    id: "class-e1",
    kind: "class",
    exerciseId: "e1",
    title: "Whose opinion?",
    content: { files: [{ fileName: "a.json" }] },
    textKeys: [textKey("b", "plain")],
    sources: [source],
    added: "2026-11-22T10:00:00.000Z",
    modified: "2026-11-22T10:00:00.000Z",
    v: [1, 0, "a"],
  };

  test("SO89 a paper is read back the same, with all that is in it", () => {
    const read = readShelfRecord(JSON.parse(JSON.stringify(paper)));
    expect(read).toEqual({ ok: true, value: paper });
    expect(read.ok && textKeysOf(read.value)).toEqual([textKey("b", "plain"), textKey("a", "plain")]);
  });

  test.each([
    ["kind", { ...paper, kind: "essay" }],
    ["content", { ...paper, content: "no" }],
    ["sources.0.file", { ...paper, sources: [{ ...source, file: "../../secret.md" }] }],
    ["sources.0.file", { ...paper, sources: [{ ...source, file: "https://example.org/a.md" }] }],
    ["textKeys.0", { ...paper, textKeys: ["b"] }],
  ])("SO89 another %s is refused", (path, value) => {
    const read = readShelfRecord(value);
    expect(read.ok ? "" : read.problem.replaceAll(/\[(\d+)\]/g, ".$1")).toMatch(
      new RegExp(`^${path.replaceAll(".", "\\.")}: `),
    );
  });
});
