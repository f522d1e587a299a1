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
