import { Fragment } from "react";
import { said, t } from "../../languages/index.ts";
import type { QuoteMatch } from "../../tracing/index.ts";
import { quotePieces } from "./quote-pieces.ts";

const changes = {
  source: { Element: "del", words: said("only in the source:") },
  quote: { Element: "ins", words: said("only in the quote:") },
} as const;

/** Words that only one of both has; whoever can't see how they are marked hears it. */
function Change({ kind, words }: { kind: "source" | "quote"; words: string }) {
  const { Element, words: where } = changes[kind];
  return (
    <Element>
      <span className="unseen"> {t(where)} </span>
      {words}
      <span className="unseen">, </span>
    </Element>
  );
}

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
          : pieces.map(({ index, kind, words, isApart }) => (
              <Fragment key={index}>
                {(isApart || /^\s/.test(words)) && " "}
                {kind === "same" ? words.trim() : <Change kind={kind} words={words.trim()} />}
                {/\S\s+$/.test(words) && " "}
              </Fragment>
            ))}
      </p>
    </figure>
  );
}
