import { type Annotation, canonicalJson, type Link, mostLinks, readLink } from "../annotations/index.ts";
import { t } from "../languages/index.ts";
import type { Refusal } from "./format.ts";
import { fieldsOf, shown } from "./parse-file.ts";
import { stableId } from "./stable-id.ts";
import { unexpected } from "./unexpected.ts";
import { type Fields, idOf, objectsOf, textOf, valuesOf } from "./web-annotation-fields.ts";
import { idOfIri, iriOf } from "./web-annotation-terms.ts";

/**
 * The links of an annotation, each an annotation of its own with the motivation that the model has for them: its target is
 * the annotation that the link goes from, its body the one that it goes to. What the one is to the other is a term of ours.
 * Each is made when it is written.
 */
export function linkItems({ id, links = [] }: Annotation): (() => object)[] {
  return links.map(({ kind, to, ...more }, place) => () => ({
    id: `${iriOf("link", id)}:${place}`,
    type: "Annotation",
    motivation: "linking",
    body: {
      type: "SpecificResource",
      purpose: "linking",
      source: iriOf("annotation", to),
      "lateral:relation": kind,
    },
    target: iriOf("annotation", id),
    ...(Object.keys(more).length > 0 && { "lateral:more": canonicalJson(more) }),
  }));
}

/** A link as a file has it, still to be checked. */
export interface LinkInFile {
  readonly path: string;
  readonly from: string;
  readonly link: Link;
}

/**
 * Reads a link between two annotations; null for any other annotation, and for links that don't say what the one is to
 * the other: those are refused as what has no tag is.
 */
export function linkOf(item: unknown, path: string): LinkInFile | null {
  const fields = fieldsOf(item);
  if (fields === null || !valuesOf(fields["motivation"]).some((one) => one === "linking")) return null;
  const body = objectsOf(fields["body"]).find((one) => textOf(one["lateral:relation"]) !== undefined);
  const kind = textOf(body?.["lateral:relation"]);
  const to = idOf(body?.["source"]);
  const from = idOf(valuesOf(fields["target"])[0]);
  if (kind === undefined || to === undefined || from === undefined) return null;
  return { path, from: annotationId(from), link: { ...moreOf(fields), kind, to: annotationId(to) } };
}

/** The id that an annotation of the file has here, whoever wrote it. */
function annotationId(iri: string): string {
  return idOfIri("annotation", iri) ?? stableId("web-annotation", iri);
}

function moreOf(fields: Fields): Fields {
  try {
    return fieldsOf(JSON.parse(textOf(fields["lateral:more"]) ?? "")) ?? {};
  } catch {
    return {};
  }
}

/** Links that are checked between two steps: under 1 ms on a slow computer. */
const atOnce = 50;

/**
 * The annotations of a file with the links that it has for them; a link that can't be used is put to what is refused.
 * Yields the share that is done, 0 to 1.
 */
export function* linkSteps(
  annotations: readonly Annotation[],
  links: readonly LinkInFile[],
  refused: Refusal[],
): Generator<number, readonly Annotation[], void> {
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const lists = new Map<string, Link[]>();
  for (const [index, { path, from, link }] of links.entries()) {
    if (index % atOnce === 0) yield index / links.length;
    const list = lists.get(from) ?? [...(byId.get(from)?.links ?? [])];
    const problem = byId.has(from)
      ? take(link, list)
      : unexpected(t("link from {id}", { id: shown(from) }), t("one from an annotation of this file"));
    if (problem === null) lists.set(from, list);
    else refused.push({ path, problem, words: null });
  }
  for (const [id, list] of lists) {
    const annotation = byId.get(id);
    if (annotation !== undefined) byId.set(id, { ...annotation, links: list });
  }
  return [...byId.values()];
}

/** Adds a link to those of an annotation; or why not. */
function take(link: Link, list: Link[]): string | null {
  if (list.length >= mostLinks)
    return unexpected(t("link"), t("at most {count} from one annotation", { count: mostLinks }));
  const read = readLink(link);
  if (typeof read === "string") return read;
  list.push(read.link);
  return null;
}
