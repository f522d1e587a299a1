import { t } from "../../languages/index.ts";
import type { QuoteMatch, Verdict as VerdictId } from "../../tracing/index.ts";
import { flagWarnings } from "./flag-warnings.ts";
import { verdictWords } from "./verdict-words.ts";

/** A verdict: its sign and its words. */
export function Verdict({
  id,
  told = (words) => words,
}: {
  id: VerdictId;
  /** Says its words with more beside them. */
  told?: (words: string) => string;
}) {
  const { sign, words } = verdictWords[id];
  return (
    <p className="verdict" data-verdict={id}>
      <span aria-hidden="true" className="verdict-sign">
        {sign}
      </span>{" "}
      {told(t(words))}
    </p>
  );
}

/** What about a match can turn what the words say. */
export function Warnings({ quote, text, match }: { quote: string; text: string; match: QuoteMatch }) {
  const warnings = flagWarnings(quote, text, match);
  if (warnings.length === 0) return null;
  return (
    <ul className="anchor-warnings">
      {warnings.map((warning) => (
        <li key={warning}>⚠ {warning}</li>
      ))}
    </ul>
  );
}
