import { expect, test } from "vitest";
import { readMarkdown } from "../sources/index.ts";
import { readHardMarkdown } from "./other-reading.ts";

test("ST42 a worker reads what the page would read, character references too", async () => {
  const markdown =
    "# A &amp; B &copy; &NotEqualTilde;\n\n*said* so[^1]\n\n[^1]: &ouml;\n\n| a |\n|---|\n| b |";
  expect(await readHardMarkdown(markdown)).toEqual(readMarkdown(markdown));
});
