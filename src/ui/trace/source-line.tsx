import type { Source } from "../../sources/index.ts";
import { dateInWords, kindInWords } from "../reader/source-header.tsx";

/** A source as it is named where words of it stand: its title, what it is, and when it is from. */
export function SourceLine({ source }: { source: Source }) {
  return (
    <p className="source-line">
      <span dir="auto" className="source-line-title">
        {source.title}
      </span>{" "}
      <span className="hint">
        {kindInWords(source)} · {source.date === null ? "undated" : dateInWords(source.date)}
        {source.dateNote !== null && " (about)"}
      </span>
    </p>
  );
}
