import anchoring from "./anchoring-worker.ts?worker&url";
import classAddress from "./class-worker.ts?worker&url";
import file from "./file-worker.ts?worker&url";
import reading from "./reading-worker.ts?worker&url";
import tracing from "./tracing-worker.ts?worker&url";

/**
 * Every script that a page may start beside its own, by name; the page's policy admits no other. A new worker is a
 * line here, and its code a file in this folder. The service worker lies beside the page.
 */
export const scriptAddresses = {
  anchoring,
  class: classAddress,
  file,
  reading,
  tracing,
  service: "./service-worker.js",
} as const;

export type ScriptName = keyof typeof scriptAddresses;
