import { expect, test } from "vitest";
import { readWarmUp } from "./index.ts";
import { readyWarmUp } from "./ready-exercises.cases.ts";

test("CL76 the warm-up that comes with Lateral is read", () => {
  const read = readWarmUp(readyWarmUp);
  if (!read.ok) throw new Error(read.problem);
  expect(read.value.statements.map(({ id, answer }) => [id, answer])).toEqual(
    readyWarmUp.statements.map(({ id, answer }) => [id, answer]),
  );
});

test.each([
  ["nothing", null, "not-ours", "unexpected null"],
  ["another file", { ...readyWarmUp, format: "lateral-exercise" }, "not-ours", "format: unexpected"],
  ["no statements", { ...readyWarmUp, statements: [] }, "damaged", "one statement or more"],
  [
    "another answer",
    { ...readyWarmUp, statements: [{ ...readyWarmUp.statements[0], answer: "perhaps" }] },
    "damaged",
    'statements[0].answer: unexpected "perhaps"',
  ],
])("CL76 %s is refused, with what was expected where", (_, value, reason, problem) => {
  expect(readWarmUp(value)).toEqual({ ok: false, reason, problem: expect.stringContaining(problem) });
});
