import type { Span } from "./class-cases.mjs";
import type { Quote } from "./finding-cases.mjs";
import type { Pair } from "./plagdet.mjs";
import type { Text } from "./tracing-cases.mjs";
import type { Bench } from "./watch-page.mjs";

declare global {
  /** What a script of tracers/ puts into its process: the passages that each two of the texts share. */
  var trace: (texts: readonly Text[]) => readonly Pair[];
  /** What a script of classes/ puts into its process: each measure of a class once, in milliseconds. */
  var measureClass: (
    texts: readonly { text: string; readers: { id: string; tag: string; spans: Span[] }[][] }[],
  ) => Readonly<Record<string, number>>;
  interface Window {
    /** What watch-page.mjs puts into a measured page. */
    bench: Bench;
    /** What a script of finders/ puts into its page: where it found quotes, and how long that took; null: too long. */
    find(quotes: Quote[]): Promise<{ ms: number | null; found: ({ start: number; end: number } | null)[] }>;
    /** What rivals/rival.mjs puts into the page of another library; the time is in milliseconds. */
    rival: {
      /** How many highlights it shows. */
      shown(): number;
      /** Whether the library calls back when a highlight was clicked. */
      tellsClicks: boolean;
      act(what: "add" | "remove", span: { id: string; start: number; end: number }): Promise<number>;
    };
  }
}
