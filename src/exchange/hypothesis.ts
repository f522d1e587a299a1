import { said } from "../languages/index.ts";
import { finish } from "../text/index.ts";
import type { AnnotationSet, FileData, Format, SetSource } from "./format.ts";
import { readHypothesis } from "./read-hypothesis.ts";
import { writeHypothesis } from "./write-hypothesis.ts";

/** The JSON that the export of Hypothesis gives and its import takes. */
export const hypothesis = {
  id: "hypothesis",
  name: said("Hypothesis"),
  extension: "json",
  mime: "application/json",
  description: said(
    "For the Hypothesis sidebar: its import takes these annotations on the page where the text was published.",
  ),
  unit: "utf-16",
  loses: said(
    "Nothing when it is imported here again; Hypothesis itself shows only the first part of a quote in several parts.",
  ),
  needsTexts: false,
  noTexts: true,
  writeSteps: writeHypothesis,
  write: (set: AnnotationSet) => finish(writeHypothesis(set)).join(""),
  readSteps: readHypothesis,
  read: (data: FileData, here?: readonly SetSource[]) => finish(readHypothesis(data, here)),
} as const satisfies Format;
