import { t } from "../languages/index.ts";
import { partOf } from "../text/index.ts";
import { backupName } from "./backup.ts";
import { collectionFileName } from "./collection-file.ts";
import type { ReadResult, Refusal } from "./format.ts";
import { formatName, formatVersion } from "./lateral-file.ts";
import { fieldsOf, mismatch, parseFile, shown } from "./parse-file.ts";
import { readRecords, readSources } from "./read-records.ts";

/**
 * Reads the text of a Lateral file. What can't be used of it is refused one by one, with path and reason;
 * only when the text is no Lateral file at all, or not whole, is all of it refused. Never throws. Yields the share
 * that is done, 0 to 1.
 */
export function* readLateralJson(text: string): Generator<number, ReadResult, void> {
  const parsed = yield* partOf(parseFile(text), 0, 0.3);
  return parsed.ok ? yield* partOf(readFile(parsed.value), 0.3, 1) : parsed;
}

function* readFile(value: unknown): Generator<number, ReadResult, void> {
  const fields = fieldsOf(value);
  if (fields?.["format"] === backupName) {
    return refuse(t("This is a backup of everything. Restore it in the settings, under Storage."));
  }
  if (fields?.["format"] === collectionFileName) {
    return refuse(t("This is a collection with its texts. Open it under Collections in the library."));
  }
  if (fields?.["format"] !== formatName) {
    const found =
      fields !== null && "format" in fields
        ? t("format {value}", { value: shown(fields["format"]) })
        : t("no format");
    return refuse(
      t('This is not a file of Lateral annotations: unexpected {found}, expected "{format}".', {
        found,
        format: formatName,
      }),
    );
  }
  const { version, unit, sources, annotations } = fields;
  if (typeof version === "number" && version > formatVersion) {
    return refuse(
      t("A newer Lateral wrote this file (version {version}; this one reads {known}).", {
        version,
        known: formatVersion,
      }),
    );
  }
  if (version !== formatVersion) return refuse(mismatch("version", version, `${formatVersion}`));
  if (unit !== "utf-16") return refuse(mismatch("unit", unit, '"utf-16"'));
  if (!Array.isArray(sources)) return refuse(mismatch("sources", sources, t("a list")));
  if (!Array.isArray(annotations)) return refuse(mismatch("annotations", annotations, t("a list")));
  const refused: Refusal[] = [];
  const whole = sources.length + annotations.length;
  const split = whole === 0 ? 0 : sources.length / whole;
  const set = {
    sources: yield* partOf(readSources(sources, refused), 0, split),
    annotations: yield* partOf(readRecords(annotations, refused, "live"), split, 1),
  };
  return { ok: true, set, refused };
}

function refuse(problem: string): ReadResult {
  return { ok: false, problem };
}
