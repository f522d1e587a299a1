import { tags } from "../annotations/index.ts";
import { partOf } from "../text/index.ts";
import { claimFeatures, claimType, listSuffix, sourceType } from "./cas-names.ts";
import { createFileNames } from "./file-names.ts";
import type { AnnotationSet } from "./format.ts";
import { jsonListParts } from "./json-list-parts.ts";
import { type PlacedSource, placeSources } from "./placed-sources.ts";
import { sourceMeta } from "./source-meta.ts";
import { writeZip, type ZippedText } from "./write-zip.ts";

type Structure = Readonly<Record<string, unknown>>;

/**
 * An archive with a file for each source that has a text, in parts. Several views in one file would be shorter, but INCEpTION
 * reads only the first of them. Yields the share that is done, 0 to 1.
 */
export function* writeCasJson(set: AnnotationSet): Generator<number, Uint8Array[], void> {
  const sources = yield* partOf(placeSources(set), 0, 0.4);
  const nameOf = createFileNames();
  const files: ZippedText[] = [];
  for (const [index, one] of sources.entries()) {
    const from = 0.4 + (0.3 * index) / sources.length;
    const text = yield* partOf(casText(one, set), from, from + 0.3 / sources.length);
    files.push({ name: `${nameOf(one.source.id)}.json`, text });
  }
  return yield* partOf(writeZip(files), 0.7, 1);
}

function* casText(one: PlacedSource, set: AnnotationSet): Generator<number, string, void> {
  const { source, text, placed } = one;
  const known = new Set(tags.flatMap(({ attributes }) => attributes.map(({ name }) => name)));
  const names = new Set([
    ...known,
    ...placed.flatMap(({ annotation }) => Object.keys(annotation.attributes)),
  ]);
  const attributes = [...names].filter(isFeature).sort();
  const end = text.length;
  const language = source.language ?? "x-unspecified";
  const structures: Structure[] = [
    { "%TYPE": "uima.cas.Sofa", sofaNum: 1, sofaID: "_InitialView", mimeType: "text", sofaString: text },
    { "%TYPE": "uima.tcas.DocumentAnnotation", "@sofa": 1, begin: 0, end, language },
    { "%TYPE": sourceType, ...sourceMeta(source, "utf-16") },
    ...claimsOf(one, set, new Set(attributes)),
  ];
  const members = structures.flatMap(({ "%TYPE": type }, index) => (isIndexed(type) ? [index + 1] : []));
  const list = yield* jsonListParts(structures, (structure, index) => ({ "%ID": index + 1, ...structure }));
  const views = { _InitialView: { "%SOFA": 1, "%MEMBERS": members } };
  const parts = [
    "{\n",
    `"%TYPES":${JSON.stringify(typesWith(attributes))},\n`,
    '"%FEATURE_STRUCTURES":[',
    ...list,
  ];
  return [...parts, "\n],\n", `"%VIEWS":${JSON.stringify(views)}\n}\n`].join("");
}

/** Whether a name can be that of a feature beside ours. */
function isFeature(name: string): boolean {
  return (
    /^[A-Za-z][A-Za-z0-9_]*$/.test(name) &&
    !(name in claimFeatures) &&
    !["begin", "end", "sofa"].includes(name)
  );
}

/** A text and its lists are not members of a view themselves. */
function isIndexed(type: unknown): boolean {
  return type !== "uima.cas.Sofa" && type !== "uima.cas.StringArray";
}

/** The parts of all annotations, each with its list of attributes before it. The numbers begin after three structures. */
function claimsOf(
  { placed }: PlacedSource,
  { states }: AnnotationSet,
  names: ReadonlySet<string>,
): Structure[] {
  const structures: Structure[] = [];
  for (const { annotation, spans } of placed) {
    const { id, tag, note, unsure, creator, created, modified, attributes } = annotation;
    const state = states?.get(id);
    const features: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(attributes)) {
      if (!names.has(name)) continue;
      if (typeof value === "string") features[name] = value;
      else {
        structures.push({ "%TYPE": "uima.cas.StringArray", "%ELEMENTS": value });
        features[`@${name}${listSuffix}`] = structures.length + 3;
      }
    }
    const begin = {
      note,
      unsure,
      creator,
      created,
      modified,
      ...(state !== undefined && { state }),
      ...features,
    };
    for (const [part, { start, end }] of spans.entries()) {
      const place = { "@sofa": 1, begin: start, end, tag, claimId: id, part };
      structures.push({ "%TYPE": claimType, ...place, ...(part === 0 && begin) });
    }
  }
  return structures;
}

function typesWith(attributes: readonly string[]): object {
  const features = [
    ...Object.entries(claimFeatures),
    ...attributes.map((name): [string, string] => [name, "uima.cas.String"]),
    ...attributes.map((name): [string, string] => [`${name}${listSuffix}`, "uima.cas.StringArray"]),
  ];
  const described = ["unit", "textHash", "sourceId", "title", "language", "link"].map(
    (name): [string, string] => [name, "uima.cas.String"],
  );
  return {
    [claimType]: typeOf(claimType, "uima.tcas.Annotation", features),
    [sourceType]: typeOf(sourceType, "uima.cas.TOP", described),
  };
}

function typeOf(name: string, superType: string, features: readonly (readonly [string, string])[]): object {
  const described = features.map(([feature, range]) => [feature, { "%NAME": feature, "%RANGE": range }]);
  return { "%NAME": name, "%SUPER_TYPE": superType, ...Object.fromEntries(described) };
}
