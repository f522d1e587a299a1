import { formatList, type PlainMessage, plural, said, t } from "../../languages/index.ts";
import { isolated } from "../../text/index.ts";
import type { Flag, QuoteMatch, WordChange } from "../../tracing/index.ts";

const nouns: Readonly<Record<Flag, PlainMessage>> = {
  number: said("a number"),
  negation: said("a negation"),
  quantifier: said("a quantity word"),
  modal: said("a modal verb"),
  name: said("a name"),
  condition: said("a condition"),
};

function subject(flags: readonly Flag[]): string {
  const nounsOf = formatList(flags.map((flag) => t(nouns[flag])));
  return nounsOf.charAt(0).toUpperCase() + nounsOf.slice(1);
}

function changeWarning({ kind, a, b, weights }: WordChange, text: string, quote: string): string {
  const was = isolated(text.slice(a.start, a.end).trim());
  const now = isolated(quote.slice(b.start, b.end).trim());
  const values = { what: subject(weights), was, now };
  if (kind === "dropped") {
    return plural(weights.length, "{what} was left out: “{was}”", "{what} were left out: “{was}”", values);
  }
  if (kind === "added") {
    return plural(weights.length, "{what} was put in: “{now}”", "{what} were put in: “{now}”", values);
  }
  return plural(
    weights.length,
    "{what} differs: “{was}” in the source, “{now}” in the quote",
    "{what} differ: “{was}” in the source, “{now}” in the quote",
    values,
  );
}

/**
 * One sentence for each difference that can turn what the words say, and for what the marked gaps hold.
 * @param quote the quoted words, as they were traced
 * @param text the source's canonical text
 */
export function flagWarnings(
  quote: string,
  text: string,
  { changes, flags, leftOut }: Pick<QuoteMatch, "changes" | "flags" | "leftOut">,
): string[] {
  const weighty = changes.filter(({ weights }) => weights.length > 0);
  const told = new Set<Flag>(weighty.flatMap(({ weights }) => weights));
  const untold = flags.filter((flag) => !told.has(flag));
  return [
    ...weighty.map((change) => changeWarning(change, text, quote)),
    ...untold.map((flag) => {
      const what = subject([flag]);
      return leftOut.length > 0
        ? t("{what} is among the words left out", { what })
        : t("{what} is among the words that differ", { what });
    }),
  ];
}
