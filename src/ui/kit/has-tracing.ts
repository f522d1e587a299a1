import { embeddedSet } from "../../storage/index.ts";

/** Whether this page can look up where words came from: Lateral as one file has no room for it. */
export function hasTracing(): boolean {
  return embeddedSet() === null;
}
