import { said } from "../languages/index.ts";
import { finish } from "../text/index.ts";
import type { AnnotationSet, FileData, Format, SetSource } from "./format.ts";
import { joinBytes } from "./join-bytes.ts";
import { readCasJson } from "./read-cas-json.ts";
import { writeCasJson } from "./write-cas-json.ts";

/** UIMA CAS JSON 0.4, in which INCEpTION and the UIMA tools for Java and Python exchange annotated texts. */
export const casJson = {
  id: "cas-json",
  name: said("UIMA CAS JSON 0.4"),
  extension: "zip",
  mime: "application/zip",
  description: said(
    "A file for each source, in an archive. Choose this for INCEpTION: unpack it and import the files there.",
  ),
  unit: "utf-16",
  loses: said(
    "Links between annotations; which version of one is the newer; attributes whose names are no words of letters and digits; what no longer stands in its text.",
  ),
  needsTexts: true,
  onlyInTexts: true,
  noLinks: true,
  writeSteps: writeCasJson,
  write: (set: AnnotationSet) => joinBytes(finish(writeCasJson(set))),
  readSteps: readCasJson,
  read: (data: FileData, here?: readonly SetSource[]) => finish(readCasJson(data, here)),
} as const satisfies Format;
