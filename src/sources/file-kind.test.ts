import { describe, expect, test } from "vitest";
import { recogniseFile } from "./file-kind.ts";

/** One byte for each character. */
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe("SO60 what a file is", () => {
  const kinds: readonly (readonly [start: string, name: string, kind: string])[] = [
    ["The mayor", "letter.txt", "text"],
    ["The mayor", "letter", "text"],
    ["# The mayor", "letter.md", "markdown"],
    ["<p>The mayor", "letter.htm", "html"],
    ["\n<!-- x --><!DOCTYPE html><p>The mayor", "letter.txt", "html"],
    ["\xEF\xBB\xBF<html>", "letter", "html"],
    ["<\0h\0t\0m\0l\0>\0", "letter", "html"],
    ["<?xml version='1.0'?><html>", "letter", "html"],
    ["%PDF-1.7", "letter.docx", "pdf"],
    ["\0\x01 %PDF-1.7", "letter", "pdf"],
    ["How %PDF-1.7 begins", "letter.txt", "text"],
    ["PK\x03\x04....", "letter.pdf", "zip"],
    ["\xFF\xFEa\0\x01\x04", "letter.txt", "text"],
    ["a\0b\0\n\0", "letter.txt", "text"],
    ["\x1B$B%\x1B(B", "letter.txt", "text"],
    ["\xEF\xF0\xE8\xE2\xE5\xF2", "letter.txt", "text"],
  ];
  test.each(kinds)("SO60 %j in %s is %s", (start, name, kind) => {
    expect(recogniseFile(bytes(start), name)).toEqual({ ok: true, kind });
  });

  const refused: readonly (readonly [start: string, name: string, problem: RegExp])[] = [
    ["", "letter.txt", /is empty/],
    ["\x89PNG\r\n\x1A\n", "letter.pdf", /a picture.*recognised/],
    ["\xFF\xD8\xFF\xE0", "letter.txt", /a picture/],
    ["<svg xmlns=", "letter.svg", /a picture/],
    ["\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "letter.doc", /older Word.*password.*\.docx/],
    ["{\\rtf1", "letter.rtf", /Rich Text.*\.docx or PDF/],
    ["\x1F\x8B\x08", "letter.gz", /Unpack/],
    ["bplist00", "letter.webarchive", /Safari/],
    ["From: <Saved by Blink>\r\nContent-Type: multipart/related;", "letter.mhtml", /HTML only/],
    ["MZ\x90\0\x03\0\0\0", "letter.exe", /neither a text/],
    ["\0\0\0\0\0", "letter", /neither a text/],
  ];
  test.each(refused)("SO60 %j in %s is refused with a reason and a way on", (start, name, problem) => {
    expect(recogniseFile(bytes(start), name)).toEqual({ ok: false, problem: expect.stringMatching(problem) });
  });
});
