/** A stretch of a text and the height that it takes: CSS pixels from the text's upper edge. */
export interface Stretch {
  /** UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/** At which height each place of a text stands, as far as it is laid out. */
export interface TextHeights {
  /** CSS pixels from the text's upper edge, of the line's upper edge or between two; 0 where there is no text. */
  heightOf(offset: number): number;
  /** The other way round: UTF-16 code units, a fraction between two. */
  offsetAt(height: number): number;
}

/** The first for which a test holds, where it holds for all after it; else the last. */
function firstThat(stretches: readonly Stretch[], holds: (one: Stretch) => boolean): Stretch | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = stretches[middle];
    if (one && holds(one)) high = middle;
    else low = middle + 1;
  }
  return stretches[low] ?? stretches.at(-1);
}

function share(value: number, from: number, to: number): number {
  return to <= from ? 0 : Math.min(1, Math.max(0, (value - from) / (to - from)));
}

/**
 * Inside of a stretch, such as a paragraph, text is taken to go down evenly: a line more or less does not matter for what
 * is scrolled, and goes by without a jump.
 * @param stretches in text order; each begins no higher than the one before
 */
export function createTextHeights(stretches: readonly Stretch[]): TextHeights {
  return {
    heightOf(offset) {
      const one = firstThat(stretches, ({ end }) => end > offset);
      return one ? one.top + share(offset, one.start, one.end) * (one.bottom - one.top) : 0;
    },
    offsetAt(height) {
      const one = firstThat(stretches, ({ bottom }) => bottom > height);
      return one ? one.start + share(height, one.top, one.bottom) * (one.end - one.start) : 0;
    },
  };
}
