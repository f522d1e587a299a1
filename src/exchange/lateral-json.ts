import { finish } from "./finish.ts";
import type { AnnotationSet, Format } from "./format.ts";
import { readLateralJson } from "./read-lateral-json.ts";
import { writeLateralJson } from "./write-lateral-json.ts";

/** Lateral's own file: everything in it comes back exactly. */
export const lateralJson = {
  id: "lateral-json",
  name: "Lateral annotations",
  extension: "json",
  mime: "application/json",
  description: "Everything about your annotations. Choose this to keep a copy or to continue elsewhere.",
  writeSteps: writeLateralJson,
  write: (set: AnnotationSet) => finish(writeLateralJson(set)).join(""),
  readSteps: readLateralJson,
  read: (text: string) => finish(readLateralJson(text)),
} as const satisfies Format;
