/** A label of the encoding standard, as `TextDecoder` takes it. */
type EncodingLabel = string;

/** How many bytes are looked at where a part is enough to tell. */
const looked = 100_000;

/** The encoding that a text's first bytes state by a byte order mark; null where there is none. */
export function markedEncoding(bytes: Uint8Array): EncodingLabel | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}

/**
 * Which UTF-16 a text without a byte order mark is in; null where it is in none. Every text has many of a few
 * characters, which read the wrong way round are hardly ever written; and no other encoding has zero bytes.
 */
export function wideEncoding(bytes: Uint8Array): EncodingLabel | null {
  const length = Math.min(bytes.length, looked);
  if (bytes.length % 2 !== 0 || !bytes.subarray(0, length).includes(0)) return null;
  let [little, big] = [0, 0];
  for (let at = 0; at < length; at += 2) {
    const [first = 0, second = 0] = bytes.subarray(at, at + 2);
    if (isFrequent(first + 256 * second)) little += 1;
    if (isFrequent(256 * first + second)) big += 1;
  }
  // One in fifty characters is a space, a line break or a full stop, in Chinese too.
  const enough = Math.max(1, length / 100);
  if (little >= enough && big * 4 <= little) return "utf-16le";
  if (big >= enough && little * 4 <= big) return "utf-16be";
  return null;
}

/** Line breaks, the space, small Latin letters, and the commas and full stops of Chinese and Japanese. */
function isFrequent(unit: number): boolean {
  if (unit >= 0x61 && unit <= 0x7a) return true;
  return [0x0a, 0x0d, 0x20, 0x3001, 0x3002, 0xff0c].includes(unit);
}

/** Whether bytes are ASCII with the escapes of ISO-2022-JP, which would pass for UTF-8. */
export function isEscapedJapanese(bytes: Uint8Array): boolean {
  for (let at = 0; at + 2 < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) return false;
    // ESC $ @, ESC $ B and ESC ( J begin its character sets.
    const isEscape = byte === 0x1b && bytes[at + 1] === 0x24;
    if (isEscape && (bytes[at + 2] === 0x40 || bytes[at + 2] === 0x42)) return true;
  }
  return false;
}

/**
 * The encoding that a page states of itself in its first kilobyte: `<meta charset>`, the older `http-equiv` form, or an
 * XML declaration. Null where it states none.
 */
export function declaredEncoding(bytes: Uint8Array): EncodingLabel | null {
  const start = Array.from(bytes.subarray(0, 1_024), (byte) => String.fromCharCode(byte)).join("");
  const found =
    /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start) ??
    /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/i.exec(start);
  return found?.[1]?.toLowerCase() ?? null;
}
