import * as v from "valibot";
import { t } from "../languages/index.ts";
import { partOf } from "../text/index.ts";
import {
  type BackupPreferences,
  backupName,
  backupVersion,
  type RawValue,
  type ReadBackup,
} from "./backup.ts";
import type { Refusal } from "./format.ts";
import { formatName } from "./lateral-file.ts";
import { fieldsOf, mismatch, parseFile, shown } from "./parse-file.ts";
import { readRecords, readSources } from "./read-records.ts";
import { readShelfList } from "./read-shelf-list.ts";
import { unexpected } from "./unexpected.ts";

const preferencesSchema = v.record(v.string(), v.nullable(v.union([v.string(), v.number(), v.boolean()])));
const rawValueSchema = v.object({ key: v.string(), raw: v.string() });

/**
 * Reads the text of a backup. What can't be used of it is refused one by one, with path and reason; only when the text
 * is no backup at all, or not whole, is all of it refused. Never throws. Yields the share that is done, 0 to 1.
 */
export function* readBackupSteps(text: string): Generator<number, ReadBackup, void> {
  const parsed = yield* partOf(parseFile(text), 0, 0.3);
  return parsed.ok ? yield* partOf(readFile(parsed.value), 0.3, 1) : parsed;
}

function* readFile(value: unknown): Generator<number, ReadBackup, void> {
  const fields = fieldsOf(value);
  if (fields?.["format"] === formatName) {
    return refuse(t("This is an export of annotations, not a backup. Take it in with Import."));
  }
  if (fields?.["format"] !== backupName) {
    const found =
      fields !== null && "format" in fields
        ? t("format {value}", { value: shown(fields["format"]) })
        : t("no format");
    return refuse(
      t('This is not a backup made by Lateral: unexpected {found}, expected "{format}".', {
        found,
        format: backupName,
      }),
    );
  }
  const { version, unit, created, sources, annotations } = fields;
  if (typeof version === "number" && version > backupVersion) {
    return refuse(
      t("A newer Lateral wrote this backup (version {version}; this one reads {known}).", {
        version,
        known: backupVersion,
      }),
    );
  }
  if (version !== backupVersion) return refuse(mismatch("version", version, `${backupVersion}`));
  if (unit !== "utf-16") return refuse(mismatch("unit", unit, '"utf-16"'));
  if (typeof created !== "string") return refuse(mismatch("created", created, t("a time")));
  if (!Array.isArray(sources)) return refuse(mismatch("sources", sources, t("a list")));
  if (!Array.isArray(annotations)) return refuse(mismatch("annotations", annotations, t("a list")));
  const refused: Refusal[] = [];
  const whole = sources.length + annotations.length;
  const split = whole === 0 ? 0 : sources.length / whole;
  const backup = {
    created,
    sources: yield* partOf(readSources(sources, refused), 0, split),
    preferences: readPreferences(fields["preferences"], refused),
    damaged: readRawValues(fields["damaged"], refused),
    ...("shelf" in fields && { shelf: yield* partOf(readShelfList(fields["shelf"], refused), split, split) }),
    annotations: yield* partOf(readRecords(annotations, refused, "all"), split, 1),
  };
  return { ok: true, backup, refused };
}

function readPreferences(value: unknown, refused: Refusal[]): BackupPreferences | null {
  if (value === null) return null;
  const parsed = v.safeParse(preferencesSchema, value);
  if (parsed.success && fieldsOf(value) !== null) return parsed.output;
  const problem = unexpected(shown(value), t("an object of texts, numbers and yes or no"));
  refused.push({ path: "preferences", problem, words: null });
  return null;
}

function readRawValues(value: unknown, refused: Refusal[]): RawValue[] {
  if (!Array.isArray(value)) {
    refused.push({ path: "damaged", problem: unexpected(shown(value), t("a list")), words: null });
    return [];
  }
  const raws: RawValue[] = [];
  for (const [index, item] of value.entries()) {
    const parsed = v.safeParse(rawValueSchema, item);
    if (parsed.success) raws.push(parsed.output);
    else {
      const problem = unexpected(shown(item), t("an object with key and raw"));
      refused.push({ path: `damaged[${index}]`, problem, words: null });
    }
  }
  return raws;
}

function refuse(problem: string): ReadBackup {
  return { ok: false, problem };
}
