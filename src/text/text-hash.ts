import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * `"sha256:"` and 64 hexadecimal digits: the SHA-256 (FIPS 180-4) of the text's UTF-8 bytes. Two texts are
 * the same when their hashes are. Computed in JavaScript, because `crypto.subtle` is missing on plain-http
 * addresses. A lone surrogate has no UTF-8 form and counts as U+FFFD.
 */
export function textHash(text: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}
