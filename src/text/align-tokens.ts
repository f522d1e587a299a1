/** Where two rows of tokens are laid against each other: all of the first, and a stretch of the second. */
export interface Alignment {
  /** For each token of the first row the place of the one in the second that stands for it, or -1. */
  readonly places: Int32Array;
  /** How many tokens were put in, taken out or exchanged. */
  readonly cost: number;
}

/** What a token costs that would stand before or after the second row: more than to take it out. */
const outside = 3;

/** How a cell of the table was reached: with a token of both rows, of the first alone, of the second alone. */
const fromBoth = 0;
const fromFirst = 1;
const fromSecond = 2;

/** The table of one alignment: a row for each token of the first row of tokens, in each the places near one diagonal. */
interface Band {
  readonly width: number;
  /** The place in the second row of tokens that the first cell of the first row stands for. */
  readonly from: number;
  readonly steps: Uint8Array;
}

/**
 * Finds where in the second row the first one stands with the fewest tokens put in, taken out or exchanged (Sellers,
 * "The theory and computation of evolutionary distances", J. Algorithms 1, 1980), near one diagonal.
 * @param first ids of tokens; one that the second row doesn't have is equal to none
 * @param at where in `second` the first token is expected; may lie outside
 * @param slack how many tokens it may lie beside that, and how many may be put in or taken out on the way
 */
export function alignTokens(first: Uint32Array, second: Uint32Array, at: number, slack: number): Alignment {
  const width = 2 * slack + 1;
  const band: Band = { width, from: at - slack, steps: new Uint8Array(first.length * width) };
  let before = new Uint32Array(width);
  let costs = new Uint32Array(width);
  for (let row = 0; row < first.length; row++) {
    fillRow(band, row, before, costs, (place) => {
      if (place < 0 || place >= second.length) return outside;
      return second[place] === first[row] ? 0 : 1;
    });
    [before, costs] = [costs, before];
  }
  // Of equal ends the last: a token exchanged rather than taken out.
  let best = 0;
  for (let cell = 1; cell < width; cell++) if ((before[cell] ?? 0) <= (before[best] ?? 0)) best = cell;
  return { places: placesIn(band, first.length, best), cost: before[best] ?? 0 };
}

function fillRow(
  { width, from, steps }: Band,
  row: number,
  before: Uint32Array,
  costs: Uint32Array,
  exchanged: (place: number) => number,
): void {
  for (let cell = 0; cell < width; cell++) {
    let cost = (before[cell] ?? 0) + exchanged(from + row + cell);
    let step = fromBoth;
    if (cell + 1 < width && (before[cell + 1] ?? 0) + 1 < cost) {
      cost = (before[cell + 1] ?? 0) + 1;
      step = fromFirst;
    }
    if (cell > 0 && (costs[cell - 1] ?? 0) + 1 < cost) {
      cost = (costs[cell - 1] ?? 0) + 1;
      step = fromSecond;
    }
    costs[cell] = cost;
    steps[row * width + cell] = step;
  }
}

/** Goes back from the end through the cells that led there. */
function placesIn({ width, from, steps }: Band, rows: number, end: number): Int32Array {
  const places = new Int32Array(rows).fill(-1);
  let cell = end;
  for (let row = rows - 1; row >= 0; ) {
    const step = steps[row * width + cell];
    if (step === fromSecond) cell--;
    else if (step === fromFirst) {
      row--;
      cell++;
    } else {
      places[row] = from + row + cell;
      row--;
    }
  }
  return places;
}
