import type { Difference, DifferenceKind } from "../../anchoring/index.ts";
import { graphemeStart, isolated } from "../../text/index.ts";

const nouns: Readonly<Record<DifferenceKind, string>> = {
  number: "a number",
  negation: "a negation",
  quantifier: "a quantity word",
  modal: "a modal verb",
  name: "a name",
};

/** How much of words a warning repeats, in UTF-16 code units. */
const shownLength = 60;

/** One sentence for each difference that can turn the meaning of a passage: "A number differs: 12 → 18". */
export function differenceWarnings(differences: readonly Difference[]): string[] {
  return differences.flatMap(({ was, now, kinds }) => {
    if (kinds.length === 0) return [];
    const what = kinds.map((kind) => nouns[kind]).join(" and ");
    const subject = what.charAt(0).toUpperCase() + what.slice(1);
    const isOne = kinds.length === 1;
    if (was.trim() === "") return `${subject} ${isOne ? "was" : "were"} added: ${shown(now)}`;
    if (now.trim() === "") return `${subject} ${isOne ? "was" : "were"} taken out: ${shown(was)}`;
    return `${subject} ${isOne ? "differs" : "differ"}: ${shown(was)} → ${shown(now)}`;
  });
}

function shown(words: string): string {
  const trimmed = words.trim();
  if (trimmed.length <= shownLength) return isolated(trimmed);
  return `${isolated(trimmed.slice(0, graphemeStart(trimmed, shownLength)).trimEnd())}…`;
}
