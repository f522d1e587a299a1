import { annotatedHtml } from "./annotated-html.ts";
import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { lateralJson } from "./lateral-json.ts";

/** The formats of the page of one file: work to keep or hand on, a page to print, a table. Other tools' need the whole app. */
export const formats: readonly Format[] = [lateralJson, annotatedHtml, csv];
