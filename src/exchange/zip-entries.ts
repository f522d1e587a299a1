import { t } from "../languages/index.ts";
import { finish } from "../text/index.ts";
import { decodeUtf8 } from "./decode-utf8.ts";

/** A file in an archive, as the archive's directory tells of it. */
export interface ZipEntry {
  readonly name: string;
  /** Where its data lies, in bytes from the start of the archive. */
  readonly start: number;
  readonly end: number;
  /** Bytes when unpacked. */
  readonly size: number;
  readonly crc: number;
  readonly isDeflated: boolean;
}

/** The files of an archive, or for the reader why it can't be used. */
export type ZipEntries =
  | { readonly ok: true; readonly entries: readonly ZipEntry[] }
  | { readonly ok: false; readonly problem: string };

/** Sources of a set have two files each; a thousand of them is far more than anybody reads. */
const mostEntries = 2_000;

/** Bytes that the end of the directory has, and the longest comment after it. */
const endLength = 22;
const longestComment = 65_535;

/**
 * The files that the directory of a zip archive names (PKWARE APPNOTE 6.3), folders left out. Refused as a whole are
 * archives that are cut off, encrypted, of more than 2,000 files or of a kind that no office program makes, and names that
 * would lead out of a folder. Never throws.
 */
export function zipEntries(bytes: Uint8Array): ZipEntries {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return refuse(t("The file is no zip archive, or its end is missing."));
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries)
    return refuse(
      t("The archive has {files} files, at most {most} are read.", { files: count, most: mostEntries }),
    );
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    const entry = entryAt(view, bytes, at);
    if (typeof entry === "string") return refuse(entry);
    if (!entry.file.name.endsWith("/")) entries.push(entry.file);
    at = entry.next;
  }
  return { ok: true, entries };
}

function refuse(problem: string): ZipEntries {
  return { ok: false, problem };
}

function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}

const broken = () => t("The archive is broken: its directory does not fit its files.");

function entryAt(view: DataView, bytes: Uint8Array, at: number): { file: ZipEntry; next: number } | string {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return broken();
  const field = (offset: number) => view.getUint16(at + offset, true);
  const long = (offset: number) => view.getUint32(at + offset, true);
  const [flags, method] = [field(8), field(10)];
  const next = at + 46 + field(28) + field(30) + field(32);
  if (next > view.byteLength) return broken();
  const raw = bytes.subarray(at + 46, at + 46 + field(28));
  const name = finish(decodeUtf8(raw)) ?? String.fromCharCode(...raw);
  if (!isSafe(name))
    return t("The archive has a file with the name {file}, which leads out of its folder.", {
      file: JSON.stringify(name),
    });
  if (flags & 1) return t("The archive is encrypted: {file}.", { file: name });
  if (method !== 0 && method !== 8)
    return t("The archive is packed in a way that is not read ({method}): {file}.", { method, file: name });
  const local = long(42);
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== 0x04034b50) return broken();
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const end = start + long(20);
  if (end > view.byteLength) return broken();
  return { file: { name, start, end, size: long(24), crc: long(16), isDeflated: method === 8 }, next };
}

/** Whether a name stays in the folder in which an archive is unpacked, on any system. */
function isSafe(name: string): boolean {
  if (name === "" || /[\\\0:]/.test(name) || name.startsWith("/")) return false;
  return !name.split("/").includes("..");
}
