import type { Annotation } from "../annotations/index.ts";
import { t } from "../languages/index.ts";
import { damagedPrefix, recordPrefix } from "./record-keys.ts";
import type { Damaged, Near, StoredRecords } from "./record-store.ts";
import { readStored } from "./stored-record.ts";

/** How many values are fetched in one step, and how many are parsed: both about two milliseconds. */
const fetchedAtOnce = 1_000;
const parsedAtOnce = 100;

/** How far from the place where reading goes on a record counts as near, in UTF-16 code units: about a section. */
const nearness = 40_000;

/** How many strings are remembered to be shared; whatever repeats shows up among so many. */
const sharedAtMost = 10_000;

/** Equal strings become one: 10,000 records of a source repeat its hash in 0.8 MB. */
function createSharing(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const there = known.get(text);
    if (there !== undefined) return there;
    if (known.size < sharedAtMost) known.set(text, text);
    return text;
  };
}

interface Raw {
  readonly key: string;
  readonly raw: string;
}

/**
 * Reads all records and set-aside values of localStorage, those near a place first.
 * @param known ids of records that are passed over
 */
export function* readFrom(
  storage: Storage,
  near?: Near,
  known: { has(id: string): boolean } = new Set(),
): Generator<StoredRecords | null, void, void> {
  const isNear = nearTo(storage, near);
  const share = createSharing();
  const first: Raw[] = [];
  const rest: Raw[] = [];
  const damaged: Damaged[] = [];
  let fetched = 0;
  // Object.keys asks for all keys at once; key(i) in a loop took nine times as long in Firefox.
  for (const key of Object.keys(storage)) {
    const isRecord = key.startsWith(recordPrefix);
    if (!isWanted(key, known)) continue;
    const raw = storage.getItem(key);
    // Another tab may have removed it since.
    if (raw === null) continue;
    if (!isRecord) damaged.push({ key, raw, problem: t("It could not be read and was set aside.") });
    else (isNear({ key, raw }) ? first : rest).push({ key, raw });
    fetched += 1;
    if (fetched % fetchedAtOnce === 0) yield null;
  }
  const records: Annotation[] = [];
  for (const [index, raw] of first.entries()) {
    parse(raw, { records, damaged }, share);
    if (index % parsedAtOnce === parsedAtOnce - 1) yield null;
  }
  yield { records, damaged, problem: null };
  for (let from = 0; from < rest.length; from += parsedAtOnce) {
    const batch: StoredRecords = { records: [], damaged: [], problem: null };
    for (const raw of rest.slice(from, from + parsedAtOnce)) parse(raw, batch, share);
    yield batch;
  }
}

function isWanted(key: string, known: { has(id: string): boolean }): boolean {
  if (key.startsWith(recordPrefix)) return !known.has(key.slice(recordPrefix.length));
  return key.startsWith(damagedPrefix);
}

function parse(
  { key, raw }: Raw,
  into: Pick<StoredRecords, "records" | "damaged">,
  share: (text: string) => string,
): void {
  const read = readStored(key, raw, share);
  if (read.ok) into.records.push(read.record);
  else into.damaged.push({ key, raw, problem: read.problem });
}

/** The first offset in a record's text; it decides about the order of reading only, so it need not be certain. */
function startIn(raw: string | null): number | null {
  const found = raw === null ? null : /"start":(\d+)/.exec(raw);
  return found ? Number(found[1]) : null;
}

function nearTo(storage: Storage, near: Near | undefined): (raw: Raw) => boolean {
  if (!near || near.sourceId === null) return () => false;
  const openKey = recordPrefix + (near.annotationId ?? "");
  const at = near.at ?? startIn(storage.getItem(openKey)) ?? 0;
  const source = `"sourceId":${JSON.stringify(near.sourceId)}`;
  return ({ key, raw }) =>
    key === openKey ||
    (raw.includes(source) && Math.abs((startIn(raw) ?? Number.POSITIVE_INFINITY) - at) < nearness);
}
