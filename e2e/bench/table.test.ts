import { expect, test } from "vitest";
import { table } from "./table.mjs";

test("a table has aligned columns, names at the left and figures at the right", () => {
  expect(
    table(
      ["what", "time"],
      [
        ["first", "9 ms"],
        ["everything", "1200 ms"],
      ],
    ),
  ).toBe(
    [
      "| what       |    time |",
      "| ---        |     --: |",
      "| first      |    9 ms |",
      "| everything | 1200 ms |",
    ].join("\n"),
  );
});
