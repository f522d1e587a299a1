import type { Difference, DifferenceKind } from "../../anchoring/index.ts";
import { formatList, type PlainMessage, plural, said, spokenLocale, t } from "../../languages/index.ts";
import { graphemeStart, isolated } from "../../text/index.ts";

const nouns: Readonly<Record<DifferenceKind, PlainMessage>> = {
  number: said("a number"),
  negation: said("a negation"),
  quantifier: said("a quantity word"),
  modal: said("a modal verb"),
  name: said("a name"),
};

/** How much of words a warning repeats, in UTF-16 code units. */
const shownLength = 60;

/** One sentence for each difference that can turn the meaning of a passage: "A number differs: 12 → 18". */
export function differenceWarnings(differences: readonly Difference[]): string[] {
  return differences.flatMap(({ was, now, kinds }) => {
    if (kinds.length === 0) return [];
    const warning = warningOf(kinds, was, now);
    return warning.charAt(0).toLocaleUpperCase(spokenLocale().tag) + warning.slice(1);
  });
}

function warningOf(kinds: readonly DifferenceKind[], was: string, now: string): string {
  const what = formatList(kinds.map((kind) => t(nouns[kind])));
  const count = kinds.length;
  if (was.trim() === "")
    return plural(count, "{what} was added: {words}", "{what} were added: {words}", {
      what,
      words: shown(now),
    });
  if (now.trim() === "")
    return plural(count, "{what} was taken out: {words}", "{what} were taken out: {words}", {
      what,
      words: shown(was),
    });
  return plural(count, "{what} differs: {was} → {now}", "{what} differ: {was} → {now}", {
    what,
    was: shown(was),
    now: shown(now),
  });
}

function shown(words: string): string {
  const trimmed = words.trim();
  if (trimmed.length <= shownLength) return isolated(trimmed);
  return `${isolated(trimmed.slice(0, graphemeStart(trimmed, shownLength)).trimEnd())}…`;
}
