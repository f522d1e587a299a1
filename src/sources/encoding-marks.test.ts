import { describe, expect, test } from "vitest";
import { declaredEncoding, isEscapedJapanese, markedEncoding, wideEncoding } from "./encoding-marks.ts";

/** One byte for each character. */
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

const wide = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};

describe("SO61 what bytes say of their encoding", () => {
  test.each([
    ["\xEF\xBB\xBFa", "utf-8"],
    ["\xFF\xFEa\0", "utf-16le"],
    ["\xFE\xFF\0a", "utf-16be"],
    ["abc", null],
    ["", null],
  ])("SO61 the mark of %j is %s", (text, encoding) => {
    expect(markedEncoding(bytes(text))).toBe(encoding);
  });

  test.each([
    ["The mayor wrote a letter."],
    ["Мэр написал письмо всем."],
    ["市长给大家写了一封信，说这座桥是安全的。\n市长给大家写了一封信，说这座桥是安全的。\n"],
    ["ראש העיר כתב מכתב."],
  ])("SO61 zero bytes show UTF-16 without a mark: %s", (text) => {
    expect(wideEncoding(wide(text, true))).toBe("utf-16le");
    expect(wideEncoding(wide(text, false))).toBe("utf-16be");
  });

  test.each([["abcd"], ["\0\0\0\0"], ["a\0b"], ["\xEF\xF0\xE8\xE2"]])("SO61 %j is no UTF-16", (text) => {
    expect(wideEncoding(bytes(text))).toBeNull();
  });

  test("SO61 escapes of Japanese in ASCII are found, and nowhere else", () => {
    expect(isEscapedJapanese(bytes("a \x1B$B;TD9\x1B(B"))).toBe(true);
    expect(isEscapedJapanese(bytes("a $B \x1B[1m"))).toBe(false);
    expect(isEscapedJapanese(bytes("\xE9 \x1B$B;TD9\x1B(B"))).toBe(false);
  });

  test.each([
    ['<!doctype html><meta charset="Windows-1251">', "windows-1251"],
    ["<meta http-equiv=Content-Type content='text/html; charset=iso-8859-7'>", "iso-8859-7"],
    ["<?xml version='1.0' encoding='Shift_JIS'?><html>", "shift_jis"],
    ["<p>charset=utf-8", null],
  ])("SO61 %s declares %s", (html, encoding) => {
    expect(declaredEncoding(bytes(html))).toBe(encoding);
  });
});
