import { plural, t } from "../../languages/index.ts";
import { declaredEncoding, isEscapedJapanese, markedEncoding, wideEncoding } from "../../sources/index.ts";
import { encodingNames } from "./encoding-choices.ts";
import type { EncodingGuess } from "./file-task.ts";
import type { EncodingChoice } from "./read-file.ts";

/** A text, or a question to the reader. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly notes: readonly string[] }
  | { readonly ok: "ask"; readonly encodings: readonly EncodingChoice[] };

export interface Decoding {
  /** What the reader chose. */
  readonly encoding?: string | undefined;
  /** Whether the text may state its encoding itself, as pages do. */
  readonly isPage: boolean;
  /** Guesses, the likeliest first; none where nothing can guess. */
  readonly guess: (bytes: Uint8Array) => Promise<readonly EncodingGuess[]>;
}

/*
 * When a guess is taken without asking: so many bytes depend on it, it is surer than this, and surer by so much than any
 * other guess that reads differently. Found with texts of twelve languages in twenty-four encodings: with less, wrong
 * ones were among them.
 */
const sure = { bytes: 15, confidence: 45, margin: 25 };

/**
 * Reads bytes as characters. What a text says of its encoding counts first, then whether it is UTF-8, then a guess that
 * stands out. A reading with a character that could not be read is never taken, but for the reader's own choice.
 */
export async function decodeBytes(
  bytes: Uint8Array,
  { encoding, isPage, guess }: Decoding,
): Promise<Decoded> {
  if (encoding !== undefined) return chosen(bytes, encoding);
  const stated = [
    markedEncoding(bytes),
    wideEncoding(bytes),
    isEscapedJapanese(bytes) ? "iso-2022-jp" : "utf-8",
  ];
  if (isPage) stated.push(declaredEncoding(bytes));
  for (const name of stated) {
    const text = name === null ? null : strictly(bytes, name);
    if (text !== null) return { ok: true, text, notes: [] };
  }
  const guesses = readings(bytes, await guess(bytes));
  const [best, next] = guesses;
  if (best && isSure(bytes, best, next)) {
    const note = t("The text was read as {encoding}, which its bytes suggest.", {
      encoding: nameOf(best.name),
    });
    return { ok: true, text: best.text, notes: [note] };
  }
  return { ok: "ask", encodings: choices(bytes, guesses) };
}

/** An encoding as a reader reads its name. */
function nameOf(encoding: string): string {
  const name = encodingNames.get(encoding);
  return name ? t(name) : encoding;
}

interface Reading extends EncodingGuess {
  readonly text: string;
}

function isSure(bytes: Uint8Array, best: Reading, next: Reading | undefined): boolean {
  if (bytes.filter((byte) => byte >= 0x80).length < sure.bytes) return false;
  if (best.confidence < sure.confidence || best.confidence - (next?.confidence ?? 0) < sure.margin)
    return false;
  // A capital letter within a word is one of another encoding that is much alike.
  return !/(?!\p{ASCII})\p{Ll}(?!\p{ASCII})\p{Lu}/u.test(best.text);
}

/** Guesses that can be read and differ in what they read, the likeliest first. */
function readings(bytes: Uint8Array, guesses: readonly EncodingGuess[]): Reading[] {
  const found = new Map<string, Reading>();
  for (const guess of guesses) {
    const text = strictly(bytes, guess.name);
    if (text !== null && !hasStrangeControls(text) && !found.has(text)) found.set(text, { ...guess, text });
  }
  return [...found.values()];
}

/** What the reader can choose from: the guesses, then all other encodings in which the bytes can be read. */
function choices(bytes: Uint8Array, guesses: readonly Reading[]): EncodingChoice[] {
  const others = [...encodingNames.keys()].map((name) => ({ name, confidence: 0 }));
  const found = readings(bytes, [...guesses, ...others]);
  const offered =
    found.length > 1 ? found : others.map((other) => ({ ...other, text: loosely(bytes, other.name) }));
  return offered.map(({ name, text }) => ({
    name,
    label: nameOf(name),
    preview: preview(text),
  }));
}

function chosen(bytes: Uint8Array, encoding: string): Decoded {
  const text = loosely(bytes, encoding);
  const unread = text.split("\uFFFD").length - 1;
  const notes = [
    plural(
      unread,
      "One character could not be read in this encoding; it is shown as \uFFFD.",
      "{count} characters could not be read in this encoding; each is shown as \uFFFD.",
    ),
  ];
  return { ok: true, text, notes: unread > 0 ? notes : [] };
}

/** The text, or null where a byte has no meaning in the encoding, or the browser doesn't know it. */
function strictly(bytes: Uint8Array, name: string): string | null {
  try {
    const text = new TextDecoder(name, { fatal: true }).decode(bytes);
    return text.includes("\uFFFD") && !name.startsWith("utf-") ? null : text;
  } catch {
    return null;
  }
}

function loosely(bytes: Uint8Array, name: string): string {
  return new TextDecoder(name).decode(bytes);
}

/** Whether a text has controls that nobody writes: what a byte without a meaning becomes in encodings of Windows. */
function hasStrangeControls(text: string): boolean {
  return /(?![\t\n\v\f\r])\p{Cc}/u.test(text);
}

/** So many characters before and after the first one that depends on the encoding. */
const shown = { before: 20, after: 80 };

/** Words around the first character that is not ASCII, on one line. */
function preview(text: string): string {
  const at = Math.max(0, text.search(/\P{ASCII}/u));
  const start = Math.max(0, at - shown.before);
  const words = text
    .slice(start, at + shown.after)
    .replace(/\s+/g, " ")
    .trim();
  return start > 0 ? `… ${words}` : words;
}
