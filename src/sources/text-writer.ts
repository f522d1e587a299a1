/** Builds the canonical text run by run. Separators stand only between runs, never first or last. */
export interface TextWriter {
  /** UTF-16 code units written so far, without a separator that still waits. */
  readonly length: number;
  readonly text: string;
  /** Appends words, after the separator that waits; returns the offset of their first unit. */
  write(value: string): number;
  /** What will stand between the words before and the next ones; replaces what waited. */
  separate(separator: string): void;
  /** A line break inside a block. It counts only between words of the same block. */
  breakLine(): void;
}

export function createTextWriter(): TextWriter {
  let text = "";
  let waiting = "";
  let blockHasWords = false;
  return {
    get length() {
      return text.length;
    },
    get text() {
      return text;
    },
    write(value) {
      if (text !== "") text += waiting;
      const start = text.length;
      text += value;
      waiting = "";
      blockHasWords = true;
      return start;
    },
    separate(separator) {
      waiting = separator;
      blockHasWords = false;
    },
    breakLine() {
      if (blockHasWords) waiting += "\n";
    },
  };
}
