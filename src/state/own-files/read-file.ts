/** Where a page of a printed or scanned book begins in its text. */
export interface PageMark {
  /** UTF-16 code units of the canonical text, from 0; the first character of the page. */
  readonly at: number;
  /** As the file itself numbers it, such as "iv" or "12". */
  readonly label: string;
}

/** What a file of the reader became. What it doesn't say of itself is null, never a guess. */
export interface ReadText {
  readonly ok: true;
  /** What the rooms read it from: Markdown or plain text, well-formed, with "\n" as its only line break. */
  readonly text: string;
  readonly kind: "markdown" | "plain";
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  /** ISO 8601: a day, or only a month or a year when no more is known. */
  readonly date: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** Where the text was found: an absolute address of http or https. */
  readonly link: string | null;
  /** In the order of the text; only plain texts have any. */
  readonly pages: readonly PageMark[];
  /** For the reader, in whole sentences: what was left out, and what was guessed. */
  readonly notes: readonly string[];
}

/** A way to read bytes as characters, to be chosen by what it makes of them. */
export interface EncodingChoice {
  /** What goes into `ReadOptions.encoding`, a label of the encoding standard, such as "windows-1251". */
  readonly name: string;
  /** For the reader: "Cyrillic (Windows-1251)". */
  readonly label: string;
  /** Some words of the text as they would read, on one line. */
  readonly preview: string;
}

/** What became of a file: its text, why there is none, or a question that only the reader can answer. */
export type ReadFile =
  | ReadText
  | {
      readonly ok: false;
      /** For the reader, in whole sentences: what was found, and what can be done. */
      readonly problem: string;
    }
  | {
      readonly ok: "ask";
      /** The likeliest first; at least two. */
      readonly encodings: readonly EncodingChoice[];
    };

export interface ReadOptions {
  /** What the reader chose when asked: `EncodingChoice.name`. */
  readonly encoding?: string;
  /** Aborted when the reader cancels; reading then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called with the share that is done, 0 to 1, where reading is long. */
  readonly progress?: (done: number) => void;
}
