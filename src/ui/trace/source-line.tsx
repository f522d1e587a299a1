import { t } from "../../languages/index.ts";
import type { Source } from "../../sources/index.ts";
import { dateInWords, kindInWords } from "../reader/source-header.tsx";

function dateOf({ date, dateNote }: Source): string {
  const words = date === null ? t("undated") : dateInWords(date);
  return dateNote === null ? words : t("{date} (about)", { date: words });
}

/** A source as it is named where words of it stand: its title, what it is, and when it is from. */
export function SourceLine({ source }: { source: Source }) {
  return (
    <p className="source-line">
      <span dir="auto" lang={source.language} className="source-line-title">
        {source.title}
      </span>{" "}
      <span className="hint">
        {kindInWords(source)} · {dateOf(source)}
      </span>
    </p>
  );
}
