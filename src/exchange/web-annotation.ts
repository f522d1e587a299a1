import { said } from "../languages/index.ts";
import { finish } from "../text/index.ts";
import type { AnnotationSet, FileData, Format, SetSource } from "./format.ts";
import { readWebAnnotation } from "./read-web-annotation.ts";
import { writeWebAnnotation } from "./write-web-annotation.ts";

/** The W3C Web Annotation Data Model: what other annotation tools read. Everything in it comes back exactly. */
export const webAnnotation = {
  id: "web-annotation",
  name: said("Web Annotation (W3C)"),
  extension: "jsonld",
  mime: "application/ld+json",
  description: said(
    "The standard of the Web for annotations. Choose this for other annotation tools and archives.",
  ),
  unit: "code-points",
  loses: "",
  needsTexts: true,
  writeSteps: writeWebAnnotation,
  write: (set: AnnotationSet) => finish(writeWebAnnotation(set)).join(""),
  readSteps: readWebAnnotation,
  read: (data: FileData, here?: readonly SetSource[]) => finish(readWebAnnotation(data, here)),
} as const satisfies Format;
