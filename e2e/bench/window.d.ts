import type { Watched } from "./watch-page.mjs";

declare global {
  interface Window {
    /** What watch-page.mjs notes in a measured page. */
    watched: Watched;
  }
}
