import { plural, t } from "../languages/index.ts";
import type { ForeignAnnotation, ForeignPart } from "./foreign-annotation.ts";
import type { Refusal } from "./format.ts";
import type { MatchedSource, SourceMatcher } from "./match-sources.ts";
import { fieldsOf, shown } from "./parse-file.ts";
import { tagOfLabel } from "./tag-of-label.ts";
import type { TextOffsets } from "./text-offsets.ts";
import { unexpected } from "./unexpected.ts";
import { type Fields, idOf, isOf, objectsOf, textOf, valuesOf } from "./web-annotation-fields.ts";
import { idOfIri } from "./web-annotation-terms.ts";

/** What a file and this browser know of the resources that annotations are about. */
export interface KnownResources {
  /** The sources that the file describes, by their names in it. */
  readonly named: ReadonlyMap<string, MatchedSource>;
  readonly matcher: SourceMatcher;
  readonly offsets: TextOffsets;
}

/**
 * Reads an annotation of another tool, or says why it can't be used. Positions are counted in code points, and are of use
 * only where the text is known; quotes always are. Ends without yielding but where a text is counted.
 */
export function* readForeignItem(
  item: unknown,
  path: string,
  { named, matcher, offsets }: KnownResources,
): Generator<number, ForeignAnnotation | Refusal, void> {
  const fields = fieldsOf(item);
  if (fields === null) return refuse(path, unexpected(shown(item), t("an annotation")));
  const targets = targetsIn(fields["target"]);
  const names = new Set(targets.map(sourceNameOf));
  const [name] = names;
  if (name === undefined || names.size > 1) {
    return refuse(
      `${path}.target`,
      unexpected(plural(names.size, "{count} source", "{count} sources"), t("one")),
    );
  }
  const matched =
    named.get(name) ?? matcher.match({ id: idOfIri("source", name) ?? undefined, link: name || undefined });
  const parts: ForeignPart[] = [];
  for (const target of targets) {
    const part = yield* partOfTarget(target, matched, offsets);
    if (part !== null) parts.push(part);
  }
  const id = idOf(fields);
  const { labels, notes } = bodiesIn(fields);
  const [creator] = valuesOf(fields["creator"]);
  const creatorFields = fieldsOf(creator);
  const agent = ["name", "nickname", "account", "id"].map((key) => textOf(creatorFields?.[key]));
  return {
    path,
    id: id === undefined ? JSON.stringify(item) : (idOfIri("annotation", id) ?? id),
    matched,
    parts: parts.length === targets.length ? parts : [],
    labels,
    fields: {
      note: notes.join("\n\n"),
      creator: agent.find((one) => one !== undefined) ?? textOf(creator) ?? "",
      created: textOf(fields["created"]),
      modified: textOf(fields["modified"]),
      unsure: fields["lateral:unsure"] === true,
    },
  };
}

function refuse(path: string, problem: string): Refusal {
  return { path, problem, words: null };
}

/** The resources that are annotated; a choice or list of some counts as each of them. */
function targetsIn(target: unknown): readonly unknown[] {
  return valuesOf(target).flatMap((one) => {
    const items = fieldsOf(one)?.["items"];
    return items === undefined ? [one] : valuesOf(items);
  });
}

function sourceNameOf(target: unknown): string {
  const source = fieldsOf(target)?.["source"] ?? fieldsOf(target)?.["hasSource"];
  return (idOf(source ?? target) ?? "").replace(/#.*$/s, "");
}

/** The passage of a target; null when it is a whole resource, or what is no text in it. */
function* partOfTarget(
  target: unknown,
  { text }: MatchedSource,
  offsets: TextOffsets,
): Generator<number, ForeignPart | null, void> {
  const selectors = objectsOf(fieldsOf(target)?.["selector"]);
  const quote = [...selectors, ...selectors.flatMap(refinementsOf)].find((one) =>
    isOf(one, "TextQuoteSelector"),
  );
  const position = selectors.find((one) => isOf(one, "TextPositionSelector"));
  if (quote === undefined && position === undefined) return null;
  const [start, end] = [position?.["start"], position?.["end"]];
  const counted = text === null || position === undefined ? null : yield* offsets(text);
  const span = counted?.toUtf16(start, end) ?? null;
  return {
    start: span?.start ?? null,
    end: span?.end ?? null,
    exact: textOf(quote?.["exact"]) ?? null,
    prefix: textOf(quote?.["prefix"]),
    suffix: textOf(quote?.["suffix"]),
    said:
      position === undefined ? undefined : t("{start} to {end}", { start: shown(start), end: shown(end) }),
  };
}

/** Selectors of a part of the part that a selector gives: of these only words can be found without the part. */
function refinementsOf(selector: Fields): readonly Fields[] {
  return objectsOf(selector["refinedBy"]);
}

/** What the bodies of an annotation say, sorted by what they are there for. */
function bodiesIn(fields: Fields): { labels: string[]; notes: string[] } {
  const labels: string[] = [];
  const notes: string[] = [];
  const why = valuesOf(fields["motivation"]);
  for (const body of [...valuesOf(fields["body"]), ...valuesOf(fields["bodyValue"])]) {
    const inner = fieldsOf(body);
    const value = textOf(inner?.["value"]) ?? textOf(inner?.["label"]) ?? idOf(inner?.["source"] ?? body);
    if (value === undefined) continue;
    const purposes = valuesOf(inner?.["purpose"]);
    const isLabel = (purposes.length > 0 ? purposes : why).some(
      (one) => one === "tagging" || one === "classifying" || one === "oa:tagging" || one === "oa:classifying",
    );
    if (isLabel || (purposes.length === 0 && tagOfLabel(value) !== null)) labels.push(value);
    else notes.push(value);
  }
  return { labels, notes };
}
