import { expect, test } from "vitest";
import { loadOwnFiles } from "../index.ts";

const { readOwnFile, readPasted } = await loadOwnFiles();

test("ST80 a text becomes what its name says: plain text, or Markdown", async () => {
  expect(await readOwnFile(new File(["*one*"], "one.txt"))).toMatchObject({
    ok: true,
    text: "*one*",
    kind: "plain",
  });
  expect(await readOwnFile(new File(["*one*"], "one.md"))).toMatchObject({
    ok: true,
    text: "*one*",
    kind: "markdown",
  });
});

test("ST81 reading that was cancelled rejects with the reason", async () => {
  const signal = AbortSignal.abort("enough");
  await expect(readOwnFile(new File(["one"], "one.txt"), { signal })).rejects.toBe("enough");
  await expect(readPasted({ text: "one", html: null }, { signal })).rejects.toBe("enough");
});

test("ST80 a file that is too large is refused before anything of it is read", async () => {
  const read: number[] = [];
  const file = (size: number, start: string) => ({
    name: "letter.txt",
    size,
    slice: (_from?: number, end = size) => {
      read.push(end);
      return new Blob([start]);
    },
  });
  expect(await readOwnFile(file(50_000_001, "The mayor"))).toEqual({
    ok: false,
    problem: "The file is too large: it has 50 MB, and at most 50 MB are read. Cut it into parts.",
  });
  expect(read).toEqual([]);
  expect(await readOwnFile(file(12_300_000, "The mayor"))).toEqual({
    ok: false,
    problem: "The file is too large: it has 12.3 MB, and at most 10 MB are read. Cut it into parts.",
  });
  expect(read).toEqual([4_096]);
});

test("ST80 a file that is gone or has no words is refused in words", async () => {
  const slice = () => ({ arrayBuffer: () => Promise.reject(new Error("gone")) });
  expect(await readOwnFile({ name: "letter.txt", size: 9, slice })).toMatchObject({
    ok: false,
    problem: expect.stringMatching(/moved or changed/),
  });
  expect(await readOwnFile(new File([" \n"], "letter.txt"))).toMatchObject({
    ok: false,
    problem: expect.stringMatching(/no words/),
  });
});

test("ST80 a heading at its beginning is the title of Markdown", async () => {
  const title = async (text: string) => await readOwnFile(new File([text], "letter.md"));
  expect(await title("\uFEFF\n# A letter ##\n\nwords")).toMatchObject({ title: "A letter" });
  expect(await title("words\n\n# A letter")).toMatchObject({ title: null });
  expect(await title("# *A* letter")).toMatchObject({ title: null });
});

test("ST80 facts in front of Markdown are read, told, and no part of the text", async () => {
  const read = async (yaml: string) =>
    await readOwnFile(new File([`---\n${yaml}\n---\n\n# A letter\n\nThe plan`], "letter.md"));
  expect(await read('title: "On: the plan"\nauthor: [Ana, Ben]\ndate: 2024-05-01')).toMatchObject({
    text: "\n# A letter\n\nThe plan",
    title: "On: the plan",
    author: "Ana, Ben",
    date: "2024-05-01",
    notes: ["The facts in front of the text were read, and are no part of it."],
  });
  expect(await read("tags: [plan]")).toMatchObject({ title: "A letter", author: null });
  expect(await read('title: "open')).toMatchObject({
    text: "\n# A letter\n\nThe plan",
    title: "A letter",
    notes: [expect.stringMatching(/could not be read: Missing closing/)],
  });
  expect(await read("A rule, and no facts.")).toMatchObject({ title: null, notes: [] });
  expect(await readOwnFile(new File(["---\ntitle: one\n---\n"], "letter.md"))).toMatchObject({
    ok: false,
    problem: expect.stringMatching(/no words/),
  });
});

test("ST80 facts that would unfold without end are told, not unfolded", async () => {
  const facts = "a: &a [1, 1]\nb: &b [*a, *a]\ntitle: [*b, *b]";
  expect(await readOwnFile(new File([`---\n${facts}\n---\nwords`], "letter.md"))).toMatchObject({
    ok: true,
    title: null,
    notes: [expect.stringMatching(/could not be read/)],
  });
});

test("ST81 where no worker starts, that is said in words", async () => {
  expect(await readOwnFile(new File(["%PDF-1.7"], "letter.pdf"))).toMatchObject({
    ok: false,
    problem: expect.stringMatching(/no workers/),
  });
  expect(await readPasted({ text: "one", html: "<p>one" })).toMatchObject({
    ok: true,
    text: "one",
    kind: "plain",
  });
});
