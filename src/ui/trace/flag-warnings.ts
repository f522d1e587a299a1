import { isolated } from "../../text/index.ts";
import type { Flag, QuoteMatch, WordChange } from "../../tracing/index.ts";

const nouns: Readonly<Record<Flag, string>> = {
  number: "a number",
  negation: "a negation",
  quantifier: "a quantity word",
  modal: "a modal verb",
  name: "a name",
  condition: "a condition",
};

function subject(flags: readonly Flag[]): string {
  const nounsOf = flags.map((flag) => nouns[flag]).join(" and ");
  return nounsOf.charAt(0).toUpperCase() + nounsOf.slice(1);
}

function changeWarning({ kind, a, b, weights }: WordChange, text: string, quote: string): string {
  const was = isolated(text.slice(a.start, a.end).trim());
  const now = isolated(quote.slice(b.start, b.end).trim());
  const isOne = weights.length === 1;
  if (kind === "dropped") return `${subject(weights)} ${isOne ? "was" : "were"} left out: “${was}”`;
  if (kind === "added") return `${subject(weights)} ${isOne ? "was" : "were"} put in: “${now}”`;
  return `${subject(weights)} ${isOne ? "differs" : "differ"}: “${was}” in the source, “${now}” in the quote`;
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
  const rest = leftOut.length > 0 ? "is among the words left out" : "is among the words that differ";
  return [
    ...weighty.map((change) => changeWarning(change, text, quote)),
    ...untold.map((flag) => `${subject([flag])} ${rest}`),
  ];
}
