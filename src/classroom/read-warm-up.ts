import * as v from "valibot";
import { t } from "../languages/index.ts";
import { fieldProblem, filled } from "../sources/index.ts";
import type { ReadFile } from "./read-head.ts";

const format = "lateral-warm-up";

const schema = v.object({
  format: v.literal(format),
  version: v.literal(1),
  title: filled,
  /** Markdown. */
  task: filled,
  statements: v.pipe(
    v.array(
      v.object({ id: filled, words: filled, answer: v.picklist(["checkable", "opinion"]), reason: filled }),
    ),
    v.check(
      (statements) => statements.length > 0,
      () => t("one statement or more"),
    ),
  ),
});

/** Statements to be sorted, each with its answer and a line of reason. */
export type WarmUp = v.InferOutput<typeof schema>;

export type Statement = WarmUp["statements"][number];

/** What a statement can be sorted as. */
export type StatementKind = Statement["answer"];

/** Reads the parsed content of a warm-up's file. Never throws. */
export function readWarmUp(value: unknown): ReadFile<WarmUp> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return { ok: true, value: parsed.output };
  const { path, found, expected } = fieldProblem(parsed.issues);
  const reason = path === "format" || path === "" ? "not-ours" : "damaged";
  return {
    ok: false,
    reason,
    problem: t("{path}: unexpected {found}, expected {expected}", { path, found, expected }),
  };
}
