import { type Annotation, tagById } from "../annotations/index.ts";

/** What a page for reading says of an annotation, in the order in which it says it. */
export interface DescribedAnnotation {
  /** "Quote". */
  readonly tag: string;
  readonly words: string;
  /** What was noted about it, with the names that the app shows. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** Markdown; empty for none. */
  readonly note: string;
}

/** An annotation in words for people. */
export function describedAnnotation(annotation: Annotation): DescribedAnnotation {
  const { attributes, spans, note, unsure, creator } = annotation;
  const tag = tagById(annotation.tag);
  const facts = tag.attributes.flatMap(({ name, label, choices }) => {
    const said = attributes[name] ?? [];
    const values = (typeof said === "string" ? [said] : said).map(
      (value) => choices?.find((choice) => choice.value === value)?.label ?? value,
    );
    const value = values.filter((one) => one !== "").join(" → ");
    return value === "" ? [] : [{ name: label, value }];
  });
  return {
    tag: tag.name,
    words: spans.map(({ exact }) => exact).join(" … "),
    facts: [
      ...facts,
      ...(unsure ? [{ name: "Unsure", value: "yes" }] : []),
      ...(creator === "" ? [] : [{ name: "By", value: creator }]),
    ],
    note,
  };
}
