import { strToU8, Zip, ZipDeflate } from "fflate";

/** A text that becomes a file in an archive. */
export interface ZippedText {
  /** A path with `/`, relative to the archive. */
  readonly name: string;
  readonly text: string;
}

/** UTF-16 code units that are packed between two steps: 3 ms on a slow computer. */
const unitsAtOnce = 65_536;

/** The earliest time that an archive can name, in any time zone: equal data gives equal bytes. */
const noTime = "1980-01-01T00:00:00";

/** A zip archive of some texts in UTF-8, in parts. Yields the share that is done, 0 to 1. */
export function* writeZip(files: readonly ZippedText[]): Generator<number, Uint8Array[], void> {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error !== null) throw error;
    parts.push(part);
  });
  const total = files.reduce((sum, { text }) => sum + text.length, 1);
  let done = 0;
  for (const { name, text } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = noTime;
    zip.add(file);
    let from = 0;
    do {
      yield done / total;
      const to = wholeEnd(text, from + unitsAtOnce);
      file.push(strToU8(text.slice(from, to)), to === text.length);
      done += to - from;
      from = to;
    } while (from < text.length);
  }
  zip.end();
  return parts;
}

/** The offset, or the one after it where it would part the halves of a surrogate pair. */
function wholeEnd(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}
