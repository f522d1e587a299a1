import { annotatedHtml } from "./annotated-html.ts";
import { annotatedMarkdown } from "./annotated-markdown.ts";
import { brat } from "./brat.ts";
import { casJson } from "./cas-json.ts";
import { csv } from "./csv.ts";
import { doccano } from "./doccano.ts";
import type { Format } from "./format.ts";
import { hypothesis } from "./hypothesis.ts";
import { labelStudio } from "./label-studio.ts";
import { lateralJson } from "./lateral-json.ts";
import { webAnnotation } from "./web-annotation.ts";

/**
 * Every format, in the order in which they are offered: the first is the one for keeping work, then what people read, then
 * what other tools do.
 */
export const formats: readonly Format[] = [
  lateralJson,
  annotatedHtml,
  annotatedMarkdown,
  csv,
  webAnnotation,
  hypothesis,
  doccano,
  labelStudio,
  brat,
  casJson,
];
