import type { Annotation } from "../annotations/index.ts";
import { plural, t } from "../languages/index.ts";
import type { CasDocument } from "./cas-document.ts";
import { claimFeatures, claimType, listSuffix, sourceType } from "./cas-names.ts";
import type { ForeignAnnotation, ForeignPart } from "./foreign-annotation.ts";
import type { Refusal } from "./format.ts";
import type { MatchedSource, NamedSource, SourceMatcher } from "./match-sources.ts";
import { fieldsOf, shown } from "./parse-file.ts";
import { namedByMeta } from "./source-meta.ts";
import { tagOfLabel } from "./tag-of-label.ts";
import { unexpected } from "./unexpected.ts";
import { type Fields, textOf, valuesOf } from "./web-annotation-fields.ts";

/** Feature structures that are looked at between two steps: 1 ms on a slow computer. */
const atOnce = 100;

/** Layers that say how a text is built, or describe the document: nobody marked a claim with them. */
const structural =
  /^(uima\.|lateral\.|de\.tudarmstadt\.ukp\.(dkpro\.core\.api\.(segmentation|metadata)|clarin\.webanno\.api)\.)/;

/**
 * The annotations of a CAS whose label names a tag; of each other layer it is said once how many it has. Yields the share
 * that is done, 0 to 1.
 */
export function* claimsIn(
  document: CasDocument,
  name: string,
  matcher: SourceMatcher,
  refused: Refusal[],
): Generator<number, ForeignAnnotation[], void> {
  const sources = sourcesIn(document, name, matcher);
  const claims = new Map<string, ForeignAnnotation>();
  const others = new Map<string, number>();
  let done = 0;
  for (const [number, structure] of document.structures) {
    if (done++ % atOnce === 0) yield done / (document.structures.size + 1);
    const found = foundIn(structure, { number, name, sources });
    if (found === null) continue;
    if ("problem" in found) refused.push(found);
    else if (found.label === null) others.set(found.type, (others.get(found.type) ?? 0) + 1);
    else addClaim(claims, claimOf(found, found.label, document), structure["part"] === 0);
  }
  for (const [type, count] of others) {
    const problem = unexpected(
      plural(
        count,
        "layer with one annotation whose label names no tag",
        "layer with {count} annotations whose labels name no tag",
      ),
      t("quote, statistic or opinion"),
    );
    refused.push({ path: `${name === "" ? "" : `${name}: `}${type}`, problem, words: null });
  }
  return [...claims.values()];
}

/** Adds a claim, or a passage to one that is there. */
function addClaim(claims: Map<string, ForeignAnnotation>, claim: ForeignAnnotation, isFirst: boolean): void {
  const before = claims.get(claim.id);
  const parts = [...(before?.parts ?? []), ...claim.parts];
  claims.set(claim.id, { ...(isFirst || before === undefined ? claim : before), parts });
}

/** The sources that the texts of a CAS are, by the numbers of the texts. */
function sourcesIn(
  { structures, texts }: CasDocument,
  name: string,
  matcher: SourceMatcher,
): ReadonlyMap<number, MatchedSource> {
  const all = [...structures.values()];
  const own = namedByMeta(all.find((structure) => structure["%TYPE"] === sourceType));
  const meta = all.find((structure) => textOf(structure["%TYPE"])?.endsWith(".DocumentMetaData"));
  const fileName = name === "" ? undefined : name.replace(/^.*\/|\.json$/gs, "");
  const described: NamedSource = {
    ...own,
    title: own.title ?? textOf(meta?.["documentTitle"]) ?? fileName,
    link: own.link ?? textOf(meta?.["documentUri"]),
  };
  const isOnly = texts.size === 1;
  return new Map(
    [...texts].map(([number, text]) => [number, matcher.match({ ...(isOnly && described), text })]),
  );
}

function offset(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

/** The label of an annotation that names a tag: the value of a feature, or else the name of its layer; null for none. */
function labelOf(structure: Fields, type: string): string | null {
  const values = Object.entries(structure).flatMap(([key, value]) =>
    key.startsWith("%") ? [] : [textOf(value)],
  );
  const named = ["tag", "label", "value"].map((key) => textOf(structure[key]));
  const labels = [...named, ...values, type.replace(/^.*\./s, "")];
  return labels.find((label) => label !== undefined && tagOfLabel(label) !== null) ?? null;
}

/** An annotation of a CAS, of any layer. */
interface Found {
  readonly structure: Fields;
  readonly type: string;
  readonly number: number;
  /** Null when nothing in it names a tag. */
  readonly label: string | null;
  readonly part: ForeignPart;
  readonly path: string;
  readonly matched: MatchedSource;
}

interface Place {
  readonly number: number;
  /** Of the file; empty where there is only one. */
  readonly name: string;
  readonly sources: ReadonlyMap<number, MatchedSource>;
}

/** What is annotated in a feature structure; null for one that is no annotation by a person. */
function foundIn(structure: Fields, { number, name, sources }: Place): Found | Refusal | null {
  const type = textOf(structure["%TYPE"]) ?? "";
  const [start, end] = [structure["begin"] ?? structure["^begin"], structure["end"] ?? structure["^end"]];
  if (start === undefined || end === undefined || structural.test(type)) return null;
  const path = `${name === "" ? "" : `${name}: `}%FEATURE_STRUCTURES[%ID=${number}]`;
  const matched = sources.get(Number(structure["@sofa"]));
  if (matched === undefined) return { path, problem: t("unexpected annotation without a text"), words: null };
  const said = t("{start} to {end}", { start: shown(start), end: shown(end) });
  const part = { start: offset(start), end: offset(end), exact: null, said };
  return { structure, type, number, label: labelOf(structure, type), part, path, matched };
}

function claimOf(
  { structure, type, number, part, path, matched }: Found,
  label: string,
  document: CasDocument,
): ForeignAnnotation {
  const isOwn = type === claimType;
  const id = isOwn ? textOf(structure["claimId"]) : undefined;
  return {
    path,
    id: id ?? JSON.stringify([matched.source.id, matched.source.textHash, type, number]),
    matched,
    parts: [part],
    labels: [label],
    fields: {
      note: textOf(structure["note"]) ?? textOf(structure["comment"]) ?? "",
      creator: textOf(structure["creator"]) ?? "",
      created: structure["created"],
      modified: structure["modified"],
      unsure: structure["unsure"] === true,
      attributes: isOwn ? attributesOf(structure, document) : {},
    },
  };
}

const ownFeatures: ReadonlySet<string> = new Set([...Object.keys(claimFeatures), "begin", "end"]);

function attributesOf(structure: Fields, { structures }: CasDocument): Annotation["attributes"] {
  const attributes = new Map<string, string | readonly string[]>();
  for (const [key, value] of Object.entries(structure)) {
    if (key.startsWith("%") || ownFeatures.has(key)) continue;
    if (key.startsWith("@") && key.endsWith(listSuffix)) {
      const elements = valuesOf(fieldsOf(structures.get(Number(value)))?.["%ELEMENTS"]);
      const texts = elements.filter((element) => typeof element === "string");
      attributes.set(key.slice(1, -listSuffix.length), texts);
    } else if (typeof value === "string") attributes.set(key, value);
  }
  return Object.fromEntries(attributes);
}
