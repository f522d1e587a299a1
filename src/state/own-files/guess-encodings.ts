import { analyse } from "chardet";
import type { EncodingGuess } from "./file-task.ts";

/** So many bytes tell as much as all: 100 kB take some 50 ms. */
const looked = 100_000;

/** Names of the detector that the encoding standard has under another. */
const standardNames: Readonly<Record<string, string>> = {
  "ISO-8859-1": "windows-1252",
  "ISO-8859-9": "windows-1254",
  ASCII: "windows-1252",
};

/** The encodings that bytes may be in, the likeliest first; those that the browser can't decode are left out. */
export function guessEncodings(bytes: Uint8Array): EncodingGuess[] {
  return analyse(bytes.subarray(0, looked)).flatMap(({ name, confidence }) => {
    const label = (standardNames[name] ?? name).toLowerCase();
    return isKnown(label) ? [{ name: label, confidence }] : [];
  });
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    return false;
  }
}
