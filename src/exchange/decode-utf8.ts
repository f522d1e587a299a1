/** Bytes that are decoded between two steps: 1 ms on a slow computer. */
const bytesAtOnce = 65_536;

/** Code units that are made a string at once; more would be more arguments than every engine takes. */
const unitsAtOnce = 8_192;

/** The least code point of a sequence of one to four bytes: a longer form of a smaller one is no UTF-8. */
const least = [0, 0, 0x80, 0x800, 0x10000];

/**
 * The text of UTF-8 bytes; null when they are none. A byte order mark stays, since tools that count characters count it
 * too. Yields the share that is done, 0 to 1.
 */
export function* decodeUtf8(bytes: Uint8Array): Generator<number, string | null, void> {
  const parts: string[] = [];
  let units: number[] = [];
  let next = bytesAtOnce;
  for (let at = 0; at < bytes.length; ) {
    if (at >= next) {
      next = at + bytesAtOnce;
      yield at / bytes.length;
    }
    const length = lengthFrom(bytes[at] ?? 0);
    const point = length === 0 ? null : codePointAt(bytes, at, length);
    if (point === null) return null;
    if (point < 0x10000) units.push(point);
    else units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff));
    at += length;
    if (units.length >= unitsAtOnce) {
      parts.push(String.fromCharCode(...units));
      units = [];
    }
  }
  return parts.join("") + String.fromCharCode(...units);
}

/** How many bytes a sequence has by its first one; 0 when none begins so. */
function lengthFrom(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2) return 0;
  if (first < 0xe0) return 2;
  if (first < 0xf0) return 3;
  return first < 0xf5 ? 4 : 0;
}

function codePointAt(bytes: Uint8Array, at: number, length: number): number | null {
  const first = bytes[at] ?? 0;
  if (length === 1) return first;
  let point = first & (0xff >> (length + 1));
  for (let index = 1; index < length; index++) {
    const byte = bytes[at + index] ?? 0;
    if ((byte & 0xc0) !== 0x80) return null;
    point = (point << 6) | (byte & 0x3f);
  }
  const isSurrogate = point >= 0xd800 && point <= 0xdfff;
  return point < (least[length] ?? 0) || point > 0x10ffff || isSurrogate ? null : point;
}
