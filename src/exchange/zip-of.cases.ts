import { finish } from "../text/index.ts";
import { joinBytes } from "./join-bytes.ts";
import { writeZip } from "./write-zip.ts";

/** An archive of texts by name. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([name, text]) => ({ name, text }));
  return joinBytes(finish(writeZip(entries)));
}
