import { said } from "../languages/index.ts";
import { finish } from "../text/index.ts";
import type { AnnotationSet, FileData, Format, SetSource } from "./format.ts";
import { readDoccano } from "./read-doccano.ts";
import { writeDoccano } from "./write-doccano.ts";

/** The lines of JSON that doccano imports and exports for sequence labelling. */
export const doccano = {
  id: "doccano",
  name: said("doccano (JSONL)"),
  extension: "jsonl",
  mime: "application/jsonl",
  description: said(
    "Texts with their tagged passages, a line each. Choose this for doccano or to train a model.",
  ),
  unit: "code-points",
  loses: said(
    "Notes, attributes, links, names and times; the parts of a broken passage become passages of their own; what no longer stands in its text.",
  ),
  needsTexts: true,
  onlyInTexts: true,
  noLinks: true,
  writeSteps: writeDoccano,
  write: (set: AnnotationSet) => finish(writeDoccano(set)).join(""),
  readSteps: readDoccano,
  read: (data: FileData, here?: readonly SetSource[]) => finish(readDoccano(data, here)),
} as const satisfies Format;
