import { said } from "../languages/index.ts";
import { finish } from "../text/index.ts";
import type { AnnotationSet, FileData, Format, SetSource } from "./format.ts";
import { joinBytes } from "./join-bytes.ts";
import { readBrat } from "./read-brat.ts";
import { writeBrat } from "./write-brat.ts";

/** The standoff format of brat: a text and a list of annotations for each source, in an archive. */
export const brat = {
  id: "brat",
  name: said("brat standoff"),
  extension: "zip",
  mime: "application/zip",
  description: said(
    "A text file and a list of annotations for each source. Choose this for brat and the tools that read its files.",
  ),
  unit: "code-points",
  loses: said(
    "Links between annotations; which version of one is the newer; passages of line breaks alone; what no longer stands in its text.",
  ),
  needsTexts: true,
  onlyInTexts: true,
  noLinks: true,
  writeSteps: writeBrat,
  write: (set: AnnotationSet) => joinBytes(finish(writeBrat(set))),
  readSteps: readBrat,
  read: (data: FileData, here?: readonly SetSource[]) => finish(readBrat(data, here)),
} as const satisfies Format;
