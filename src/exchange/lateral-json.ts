import { said, t } from "../languages/index.ts";
import { finish } from "../text/index.ts";
import type { AnnotationSet, FileData, Format, ReadResult } from "./format.ts";
import { readLateralJson } from "./read-lateral-json.ts";
import { writeLateralJson } from "./write-lateral-json.ts";

function* readSteps(data: FileData): Generator<number, ReadResult, void> {
  if (typeof data === "string") return yield* readLateralJson(data);
  return {
    ok: false,
    problem: t("The file is not JSON, so it is not a {kind}.", { kind: t("Lateral file") }),
  };
}

/** Lateral's own file: everything in it comes back exactly. */
export const lateralJson = {
  id: "lateral-json",
  name: said("Lateral annotations"),
  extension: "json",
  mime: "application/json",
  description: said(
    "Everything about your annotations. Choose this to keep a copy or to continue elsewhere.",
  ),
  unit: "utf-16",
  loses: "",
  needsTexts: false,
  writeSteps: writeLateralJson,
  write: (set: AnnotationSet) => finish(writeLateralJson(set)).join(""),
  readSteps,
  read: (data: FileData) => finish(readSteps(data)),
} as const satisfies Format;
