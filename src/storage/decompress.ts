import { t } from "../languages/index.ts";

/** What was packed, or for the reader why it can't be had. */
export type Unpacked =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly problem: string };

/** How much is handed to the browser at once, in bytes: 1 kB may unpack to 1 MB, and then is waited for. */
const fedAtOnce = 1_024;

/**
 * Unpacks data that came with a link. Counts the bytes as they come and stops at the greatest number that the caller
 * takes: a link of 1 MB can hold 1 GB. Data that is damaged, cut off or followed by more is refused whole.
 * @param format as the browser's DecompressionStream names it; "deflate-raw" has no checksum
 */
export async function decompress(
  packed: Uint8Array<ArrayBuffer>,
  maxBytes: number,
  format: CompressionFormat = "deflate",
): Promise<Unpacked> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = inSmallParts(packed).pipeThrough(new DecompressionStream(format)).getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      length += step.value.length;
      if (length > maxBytes) {
        await reader.cancel();
        return {
          ok: false,
          problem: t("The data is too large: it unpacks to more than {count} bytes.", { count: maxBytes }),
        };
      }
      parts.push(step.value);
    }
  } catch {
    return { ok: false, problem: t("The data is damaged or cut off.") };
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { ok: true, bytes };
}

/** The bytes as a stream that gives little at a time, and only when it is asked. */
function inSmallParts(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + fedAtOnce));
      at += fedAtOnce;
    },
  });
}
