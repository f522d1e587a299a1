import type { QuoteMatch } from "../../tracing/index.ts";
import { quotePieces } from "./quote-pieces.ts";

/** Quoted words laid against those of a source: what only the source has struck out, what only the quote has put in. */
export function QuoteDiff({
  quote,
  text,
  match,
  label,
}: {
  quote: string;
  text: string;
  match: QuoteMatch;
  label: string;
}) {
  // Where nothing differs but case and signs, the source's own words show that.
  const isWhole = match.changes.length === 0 && match.leftOut.length === 0;
  const pieces = quotePieces(quote, text, match);
  return (
    <figure className="word-diff" aria-label={label}>
      <p dir="auto">
        {isWhole
          ? text.slice(match.start, match.end)
          : pieces.map(({ index, kind, words }) => {
              if (kind === "same") return <span key={index}>{words}</span>;
              const Element = kind === "source" ? "del" : "ins";
              return (
                <Element key={index}>
                  <span className="unseen">
                    {kind === "source" ? " only in the source: " : " only in the quote: "}
                  </span>
                  {words.trim()}
                  <span className="unseen">, </span>{" "}
                </Element>
              );
            })}
      </p>
    </figure>
  );
}
