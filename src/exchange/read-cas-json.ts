import { said, t } from "../languages/index.ts";
import { partOf } from "../text/index.ts";
import { claimsIn } from "./cas-claims.ts";
import { type CasDocument, casDocument } from "./cas-document.ts";
import type { ForeignAnnotation } from "./foreign-annotation.ts";
import type { FileData, ReadResult, Refusal, SetSource } from "./format.ts";
import { createSourceMatcher } from "./match-sources.ts";
import { parseData } from "./parse-data.ts";
import { readZip } from "./read-zip.ts";
import { takeForeign } from "./take-foreign.ts";

/**
 * Reads UIMA CAS JSON: one file, or an archive with some. Every view that has a text is a source; offsets are UTF-16 code
 * units. Of other tools' layers those are taken whose label names a tag. Never throws. Yields the share that is done, 0 to 1.
 */
export function* readCasJson(
  data: FileData,
  here: readonly SetSource[] = [],
): Generator<number, ReadResult, void> {
  const files = yield* partOf(filesIn(data), 0, 0.3);
  if (typeof files === "string") return { ok: false, problem: files };
  const refused: Refusal[] = [];
  const foreign: ForeignAnnotation[] = [];
  const matcher = createSourceMatcher(here);
  let count = 0;
  for (const [index, [name, content]] of files.entries()) {
    const [from, to] = [0.3 + (0.3 * index) / files.length, 0.3 + (0.3 * (index + 1)) / files.length];
    const parsed = yield* partOf(parseData(content, said("UIMA CAS file")), from, to);
    const document: CasDocument | string = parsed.ok ? casDocument(parsed.value) : parsed.problem;
    if (typeof document === "string") {
      refused.push({ path: name, problem: document, words: null });
      continue;
    }
    count++;
    foreign.push(...(yield* partOf(claimsIn(document, name, matcher, refused), to, to)));
  }
  if (count === 0) return { ok: false, problem: refused[0]?.problem ?? t("The archive has no .json file.") };
  const annotations = yield* partOf(takeForeign("cas-json", foreign, refused), 0.6, 1);
  return { ok: true, set: { sources: matcher.sources(), annotations }, refused };
}

/** The files to be read with their names, or for the reader why there are none. */
function* filesIn(
  data: FileData,
): Generator<number, (readonly [name: string, data: FileData])[] | string, void> {
  const isZip = typeof data !== "string" && data[0] === 0x50 && data[1] === 0x4b;
  if (!isZip) return [["", data]];
  const zip = yield* readZip(data);
  if (!zip.ok) return zip.problem;
  return [...zip.files].filter(([name]) => name.endsWith(".json"));
}
