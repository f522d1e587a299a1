import { Inflate } from "fflate";
import { t } from "../languages/index.ts";
import { partOf } from "../text/index.ts";
import { crc32 } from "./crc-32.ts";
import { maximumFileBytes } from "./lateral-file.ts";
import { type ZipEntry, zipEntries } from "./zip-entries.ts";

/** The files of an archive by name, or for the reader why it can't be read. */
export type ReadZip =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly problem: string };

/**
 * Packed bytes that are unpacked between two steps. A byte can become a thousand: 4,096 become 4 MB at most, in 20 ms on
 * a slow computer, and 16 kB in ordinary texts.
 */
const bytesAtOnce = 4_096;

/**
 * Unpacks a zip archive of at most 50 MB, packed and unpacked, or of as much as is said. No more is ever unpacked than the archive's directory says,
 * so that a small file can't become a huge one, and each file must have its checksum. What operating systems add is left
 * out. Never throws. Yields the share that is done, 0 to 1.
 */
export function* readZip(bytes: Uint8Array, mostBytes = maximumFileBytes): Generator<number, ReadZip, void> {
  const most = mostBytes / 1_000_000;
  if (bytes.length > mostBytes)
    return { ok: false, problem: t("The archive is too large, at most {most} MB are read.", { most }) };
  const found = zipEntries(bytes);
  if (!found.ok) return found;
  const entries = found.entries.filter(({ name }) => !isSystemFile(name));
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > mostBytes) {
    return {
      ok: false,
      problem: t("The archive holds {size} MB, at most {most} MB are read.", {
        size: Math.ceil(total / 1_000_000),
        most,
      }),
    };
  }
  const files = new Map<string, Uint8Array>();
  for (const [index, entry] of entries.entries()) {
    const steps = unpack(bytes.subarray(entry.start, entry.end), entry);
    const file = yield* partOf(steps, index / entries.length, (index + 1) / entries.length);
    if (file === null)
      return {
        ok: false,
        problem: t("The archive is broken: {file} can't be unpacked.", { file: entry.name }),
      };
    if (files.has(entry.name))
      return {
        ok: false,
        problem: t("The archive has two files with the name {file}.", { file: entry.name }),
      };
    files.set(entry.name, file);
  }
  return { ok: true, files };
}

/** Whether an operating system put a file into a folder or an archive, and nobody else. */
export function isSystemFile(path: string): boolean {
  return /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/.test(path);
}

/** The file, or null when it is not as the directory says. */
function* unpack(
  packed: Uint8Array,
  { size, crc, isDeflated }: ZipEntry,
): Generator<number, Uint8Array | null, void> {
  if (!isDeflated) return packed.length === size && crc32(packed) === crc ? packed : null;
  const file = new Uint8Array(size);
  let length = 0;
  let sum = 0;
  const inflate = new Inflate((part) => {
    if (length + part.length <= size) file.set(part, length);
    length += part.length;
    sum = crc32(part, sum);
  });
  for (let from = 0; from < packed.length && length <= size; from += bytesAtOnce) {
    yield from / packed.length;
    try {
      inflate.push(packed.subarray(from, from + bytesAtOnce), from + bytesAtOnce >= packed.length);
    } catch {
      return null;
    }
  }
  return length === size && sum === crc ? file : null;
}
