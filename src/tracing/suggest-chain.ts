import type { Span } from "../text/index.ts";
import { cueWordsIn } from "./cue-words.ts";
import { quoteFrame } from "./frame.ts";

/** Names: words with capitals in a row, with what may stand between them ("Joseph Wenzel of Eyewitness News"). */
const names =
  /\p{Lu}[\p{L}\p{M}\p{N}’'-]*(?:(?: (?:of|for|de|del|la|y|the|and the))* \p{Lu}[\p{L}\p{M}\p{N}’'-]*|(?<=\b\p{Lu})\.)*/gu;
/** Begin sentences and are no names. */
const openers = new Set(
  "a according additionally after also although an and as at but for he her his however i if in it its last of on our she that the their then they this those we what when while you el ella la las los según".split(
    " ",
  ),
);
/** After these the one who says it follows: "according to the Journal", "citing the agency". */
const leads =
  /^(?:according to|as quoted by|in the words of|citing|quoting|según|de acuerdo con|en palabras de)$/iu;
const otherQuote = /“[^”“]*”|"[^"\n]*"|«[^»]*»/g;

/**
 * Who may say that who said a quote, outermost first, as names in the text: those before verbs of saying, or behind
 * "according to". For a reader to accept or change; an empty array where no name is found, as with "she said".
 * RangeError when the span is not in the text.
 */
export function suggestChain(text: string, span: Span): string[] {
  const frame = quoteFrame(text, span);
  const lead = { start: frame.start, end: span.start };
  const rest = { start: span.end, end: frame.end };
  const hasCue = [lead, rest].some((part) => cueWordsIn(withoutQuotes(text, part)).length > 0);
  // Behind the quote the nearest one said it; whoever is named farther on tells of that.
  const own = [...speakersIn(text, lead), ...speakersIn(text, rest).toReversed()];
  const found = hasCue || frame.before === null ? own : speakersIn(text, frame.before);
  return found.filter((name, at) => name !== found[at - 1]);
}

/** What other quotes say is none of this one's chain. */
function withoutQuotes(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(otherQuote, (quote) => " ".repeat(quote.length));
}

function speakersIn(text: string, within: Span): string[] {
  const plain = withoutQuotes(text, within);
  const all = namesIn(plain);
  const speakers: string[] = [];
  let from = 0;
  for (const cue of cueWordsIn(plain)) {
    const isLead = leads.test(plain.slice(cue.start, cue.end));
    const before = all.find((name) => name.start >= from && name.end <= cue.start);
    // "…,” said the spokesman Bryan Wilcox": nothing stands before the verb.
    const isTurned = plain.slice(from, cue.start).replace(/[^\p{L}]/gu, "") === "" && within.start > 0;
    const behind = isLead || isTurned ? all.find((name) => name.start >= cue.end) : undefined;
    const name = isLead ? behind : (before ?? behind);
    if (name !== undefined) speakers.push(plain.slice(name.start, name.end).replace(/[’']s$/u, ""));
    from = Math.max(cue.end, isLead ? (behind?.end ?? 0) : 0);
  }
  return speakers;
}

function namesIn(text: string): Span[] {
  return [...text.matchAll(names)].flatMap(({ 0: name, index }) => {
    const [first = ""] = name.split(" ");
    const cut = openers.has(first.toLowerCase()) ? first.length + 1 : 0;
    return name.length > cut ? [{ start: index + cut, end: index + name.length }] : [];
  });
}
