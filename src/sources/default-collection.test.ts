import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Collection, documentHash, readManifest, readMarkdown, type Source } from "./index.ts";
import { originals } from "./originals.cases.ts";
import { elementsOf } from "./runs.cases.ts";

const folder = new URL("../../public/sources/", import.meta.url);
const { sources }: Collection = readManifest(
  JSON.parse(readFileSync(new URL("manifest.json", folder), "utf8")),
);

function markdownOf(id: string): string {
  const source = sources.find((candidate) => candidate.id === id);
  return readFileSync(new URL(source?.file ?? "", folder), "utf8");
}

function sourceFrom(originalFile: string): Source {
  const source = sources.find((candidate) => candidate.originalFile === originalFile);
  if (!source) throw new RangeError(`unexpected ${originalFile}, expected an original of the manifest`);
  return source;
}

function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** ASCII white space only: a no-break space is a character of the text. */
function fold(text: string): string {
  return text.replace(/[ \t\r\n]+/g, " ").replace(/^ | $/g, "");
}

describe("SO16 the texts that come with Lateral", () => {
  test("SO16 there are five, in order, and their files are named like the originals", () => {
    expect(sources.map(({ id }) => id)).toEqual(["000", "001", "002", "003", "004"]);
    for (const { id, file, originalFile } of sources) {
      expect(file.startsWith(`${id}_`)).toBe(true);
      expect(originalFile).toBe(file.replace(/\.md$/, ".txt"));
    }
  });

  test.each(originals)("SO16 $originalFile became a file that differs in white space only", (original) => {
    const { file } = sourceFrom(original.originalFile);
    expect(fingerprint(fold(readFileSync(new URL(file, folder), "utf8")))).toBe(original.words);
  });

  test.each(originals)("SO16 $originalFile is shown with every word and line, in order", (original) => {
    const { id } = sourceFrom(original.originalFile);
    const lines = readMarkdown(markdownOf(id)).text.split("\n").map(fold);
    expect(fingerprint(lines.filter((line) => line !== "").join("\n"))).toBe(original.lines);
  });

  test.each(sources)("SO16 $id is one section and was not read as plain text", ({ id }) => {
    const document = readMarkdown(markdownOf(id));
    expect(document.sections).toHaveLength(1);
    expect(document.fallback).toBeNull();
  });

  test("SO16 the letter keeps its letterhead, its addresses and the links of its footnotes", () => {
    const document = readMarkdown(markdownOf("002"));
    expect(document.text.startsWith("Luke A. Bronin\nMayor\n\nJune 24, 2019\n\nAldean Beaumont\n")).toBe(
      true,
    );
    expect(elementsOf(document, "strong")).toHaveLength(2);
    expect(elementsOf(document, "a").map(({ properties }) => properties["href"])).toEqual(["#", "#"]);
  });

  test("SO16 what isn't in the texts is said to come from Lateral", () => {
    for (const { id, title, provenance } of sources) {
      const isInText = readMarkdown(markdownOf(id)).text.includes(title);
      expect(provenance.includes("given by Lateral")).toBe(!isInText);
    }
    for (const { date, dateNote } of sources)
      expect(dateNote === null).toBe(date?.length === "2019-06-24".length);
  });

  // Annotations hold these hashes: where one changes, all that readers saved must be anchored anew.
  test("SO16 the canonical texts are what they were when the first annotations were made", () => {
    expect(
      sources.map(({ id }) => `${id} ${documentHash(readMarkdown(markdownOf(id))).slice(0, 23)}`),
    ).toEqual([
      "000 sha256:a09653347c1a3be9",
      "001 sha256:763c4e97b4c39980",
      "002 sha256:33d4d8f562b935ee",
      "003 sha256:5735617e0efaedbb",
      "004 sha256:97a820f5aa0d722c",
    ]);
  });
});
