import { formatList, type PlainMessage, plural, said, t } from "../../languages/index.ts";
import { isolated } from "../../text/index.ts";
import type { Passage, WordChange } from "../../tracing/index.ts";

const nouns: Readonly<Record<WordChange["weights"][number], PlainMessage>> = {
  number: said("a number"),
  negation: said("a negation"),
  quantifier: said("a quantity word"),
  modal: said("a modal verb"),
  name: said("a name"),
};

/** How many changes are written out, and how much of each, in UTF-16 code units. */
const writtenOut = 4;
const shownLength = 48;

function shown(words: string): string {
  const trimmed = words.replace(/\s+/g, " ").trim();
  if (trimmed === "") return t("nothing");
  const cut =
    trimmed.length > shownLength ? `${trimmed.slice(0, trimmed.lastIndexOf(" ", shownLength))}…` : trimmed;
  return `“${isolated(cut)}”`;
}

function changeInWords(
  { a, b, weights }: WordChange,
  texts: { readonly a: string; readonly b: string },
): string {
  const pair = `${shown(texts.a.slice(a.start, a.end))} – ${shown(texts.b.slice(b.start, b.end))}`;
  return weights.length === 0 ? pair : `${pair} (${formatList(weights.map((weight) => t(nouns[weight])))})`;
}

/** How long a passage is and what differs: `402 words, 1 change: “Last” – “On Monday”`. */
export function passageInWords(
  { words, changes }: Passage,
  texts: { readonly a: string; readonly b: string },
): string {
  const long = plural(words, "{count} word", "{count} words");
  if (changes.length === 0) return t("{words}, no change", { words: long });
  // What can turn the meaning is named before what can't.
  const first = changes
    .toSorted((one, other) => other.weights.length - one.weights.length)
    .slice(0, writtenOut);
  const more = changes.length - first.length;
  const listed = first.map((change) => changeInWords(change, texts)).join("; ");
  const told = plural(changes.length, "{words}, {count} change", "{words}, {count} changes", { words: long });
  return more === 0
    ? `${told}: ${listed}`
    : t("{figures}: {changes}; and {count} more", { figures: told, changes: listed, count: more });
}
