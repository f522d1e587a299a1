import { type Annotation, tagById } from "../annotations/index.ts";
import { t } from "../languages/index.ts";
import type { Span } from "../text/index.ts";

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

/** A sentence by which a page for reading says in what it counts places, and on which text: "sha256:…" as the record has it. */
export function describedText(textHash: string): string {
  return t("Text: {hash}; places in it count UTF-16 code units from 0, the end not included.", {
    hash: textHash,
  });
}

/**
 * An annotation in words for people.
 * @param stands where it stands in the text that is shown; null where it wasn't found there, and its own places are told
 */
export function describedAnnotation(
  annotation: Annotation,
  stands: readonly Span[] | null,
): DescribedAnnotation {
  const { attributes, spans, note, unsure, creator } = annotation;
  const tag = tagById(annotation.tag);
  const facts = tag.attributes.flatMap(({ name, label, choices }) => {
    const said = attributes[name] ?? [];
    const values = (typeof said === "string" ? [said] : said).map((value) => {
      const known = choices?.find((choice) => choice.value === value);
      return known ? t(known.label) : value;
    });
    const value = values.filter((one) => one !== "").join(" → ");
    return value === "" ? [] : [{ name: t(label), value }];
  });
  return {
    tag: t(tag.name),
    words: spans.map(({ exact }) => exact).join(" … "),
    facts: [
      ...facts,
      ...(unsure ? [{ name: t("Unsure"), value: t("yes") }] : []),
      ...(creator === "" ? [] : [{ name: t("By"), value: creator }]),
      { name: t("Place"), value: placeOf(annotation, stands) },
    ],
    note,
  };
}

function placeOf(annotation: Annotation, stands: readonly Span[] | null): string {
  const places = (stands ?? annotation.spans).map(({ start, end }) => `${start}–${end}`).join(", ");
  return stands === null
    ? t("{places} of another text, {hash}", { places, hash: annotation.textHash })
    : places;
}
