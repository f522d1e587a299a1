import type { Annotation } from "../../annotations/index.ts";
import { t } from "../../languages/index.ts";
import type { Source } from "../../sources/index.ts";
import type { QuoteMatch } from "../../tracing/index.ts";
import { LinkToSource } from "./link-to-source.tsx";
import { PlaceActs } from "./place-acts.tsx";
import { QuoteDiff } from "./quote-diff.tsx";
import { SourceLine } from "./source-line.tsx";
import { Verdict, Warnings } from "./verdict.tsx";

/** Where quoted words stand in one source, laid against its words. */
export function MatchItem({
  quote,
  source,
  text,
  match,
  fromId,
  annotation,
  onShow,
}: {
  quote: string;
  source: Source;
  /** The source's canonical text. */
  text: string;
  match: QuoteMatch;
  /** The source that the quote is in. */
  fromId: string;
  /** The annotation whose words they are; null for words that were only selected. */
  annotation: Annotation | null;
  onShow: () => void;
}) {
  const percent = Math.round(match.share * 100);
  return (
    <li className="match">
      <SourceLine source={source} />
      <Verdict
        id={match.verdict}
        told={(verdict) =>
          percent < 100 ? t("{verdict}, {percent} % of the words", { verdict, percent }) : verdict
        }
      />
      <QuoteDiff
        quote={quote}
        text={text}
        match={match}
        label={t("The words in “{title}”", { title: source.title })}
      />
      <Warnings quote={quote} text={text} match={match} />
      {match.leftOut.length > 0 && (
        <div className="left-out">
          <p className="hint">{t("Left out where the quote has a mark:")}</p>
          <ul>
            {match.leftOut.map(({ start, end }) => (
              <li key={start} lang={source.language}>
                “{text.slice(start, end).trim()}”
              </li>
            ))}
          </ul>
        </div>
      )}
      {annotation && <LinkToSource place={match} text={text} annotation={annotation} />}
      <PlaceActs place={match} source={source} openId={fromId} onShow={onShow} />
    </li>
  );
}
