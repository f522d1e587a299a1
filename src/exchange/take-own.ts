import { type Annotation, readAnnotation } from "../annotations/index.ts";
import { t } from "../languages/index.ts";
import type { Refusal } from "./format.ts";
import { unexpected } from "./unexpected.ts";

/**
 * Takes what another format's file holds of a record of ours, where it is one and no other was taken under its id; else
 * it is put to what is refused.
 * @param taken by id; the record is added to it
 */
export function takeOwn(
  record: object,
  path: string,
  taken: Map<string, Annotation>,
  refused: Refusal[],
): void {
  const read = readAnnotation(record);
  if (!read.ok) {
    const [first] = read.problems;
    const where = first === undefined || first.path === "" ? path : `${path}: ${first.path}`;
    refused.push({ path: where, problem: first?.problem ?? t("unexpected value"), words: null });
  } else if (taken.has(read.annotation.id)) {
    const words = read.annotation.spans.map(({ exact }) => exact).join(" … ");
    const problem = unexpected(`id ${read.annotation.id}`, t("it once"));
    refused.push({ path: `${path}.id`, problem, words });
  } else taken.set(read.annotation.id, read.annotation);
}
