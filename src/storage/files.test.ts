import { expect, test } from "vitest";
import { readFileData, readTextFile } from "./files.ts";
import { newId } from "./new-id.ts";

test("a text is read with its emoji, and without a byte order mark", async () => {
  expect(await readTextFile(new Blob(["\uFEFF“héllo” 👩‍👧\n"]), 100)).toEqual({
    ok: true,
    text: "“héllo” 👩‍👧\n",
  });
});

test("a file that is too large is not loaded", async () => {
  const file = new Blob(["12345678901"]);
  file.arrayBuffer = () => expect.unreachable();
  expect(await readTextFile(file, 10)).toEqual({
    ok: false,
    problem: "The file is too large: 11 bytes, at most 10 bytes.",
  });
  expect(await readTextFile(new Blob(["1234567890"]), 10)).toMatchObject({ ok: true });
});

test.each([
  ["Latin-1", [0x68, 0xe9, 0x6c]],
  ["UTF-16", [0xff, 0xfe, 0x68, 0x00]],
  ["cut inside a character", [0x68, 0xf0, 0x9f, 0x91]],
])("%s is refused, not guessed", async (_name, bytes) => {
  expect(await readTextFile(new Blob([new Uint8Array(bytes)]), 100)).toMatchObject({
    ok: false,
    problem: expect.stringMatching(/not a text in UTF-8/),
  });
});

test("a file that has gone is told", async () => {
  const file = new Blob(["x"]);
  file.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
  expect(await readTextFile(file, 100)).toMatchObject({ ok: false, problem: expect.stringMatching(/moved/) });
});

test("a file of any kind is text, or bytes where it is an archive", async () => {
  const zip = new Uint8Array([0x50, 0x4b, 3, 4, 0xff]);
  expect(await readFileData(new Blob([zip]), 100)).toEqual({ ok: true, data: zip });
  expect(await readFileData(new Blob(["\uFEFFPeking 👩‍👧"]), 100)).toEqual({ ok: true, data: "Peking 👩‍👧" });
  expect(await readFileData(new Blob([]), 100)).toEqual({ ok: true, data: "" });
});

test.each([
  ["little-endian", [0xff, 0xfe, 0x68, 0x00, 0x3d, 0xd8, 0x00, 0xde]],
  ["big-endian", [0xfe, 0xff, 0x00, 0x68, 0xd8, 0x3d, 0xde, 0x00]],
])("UTF-16 that says so is read, %s", async (_name, bytes) => {
  expect(await readFileData(new Blob([new Uint8Array(bytes)]), 100)).toEqual({ ok: true, data: "h😀" });
});

test.each([
  ["Latin-1", [0x68, 0xe9, 0x6c], /neither a text in UTF-8 nor a zip/],
  ["half a unit of UTF-16", [0xff, 0xfe, 0x68], /UTF-16, and is not/],
  ["half a character of UTF-16", [0xff, 0xfe, 0x3d, 0xd8], /UTF-16, and is not/],
])("%s is refused whatever the file may be", async (_name, bytes, problem) => {
  expect(await readFileData(new Blob([new Uint8Array(bytes)]), 100)).toMatchObject({
    ok: false,
    problem: expect.stringMatching(problem),
  });
});

test("an id is 22 letters, digits, - and _, made of 16 random bytes", () => {
  const bytes = [0xfb, 0xff, 0xbf, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const fixed = {
    getRandomValues(array: Uint8Array) {
      array.set(bytes);
      return array;
    },
  } as unknown as Crypto;
  expect(newId(fixed)).toBe("-_-_AAECAwQFBgcICQoLDA");
  const ids = new Set(Array.from({ length: 1_000 }, () => newId(crypto)));
  expect(ids.size).toBe(1_000);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/);
});
