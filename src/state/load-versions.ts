/** Following versions, loaded after the text is there. Null where the page can't be kept: no build, no host, no means. */
export function loadVersions() {
  return import.meta.env.PROD && location.protocol !== "file:" && "serviceWorker" in navigator
    ? import("./versions.ts")
    : null;
}
