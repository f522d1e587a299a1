/** A gap whose table would be larger is left as it is: it has been changed all through. */
const mostCells = 10_000;

/**
 * The most pairs of same words that stand in the same order in two stretches (the longest common subsequence), in order;
 * none where the stretches are too long to be compared word by word.
 * @param first from and to of the first stretch, in words, the second exclusive
 */
export function alignedWords(
  [from, to]: readonly [number, number],
  [textFrom, textTo]: readonly [number, number],
  isSame: (first: number, second: number) => boolean,
): [first: number, second: number][] {
  const [rows, columns] = [to - from, textTo - textFrom];
  if (rows <= 0 || columns <= 0 || rows * columns > mostCells) return [];
  const width = columns + 1;
  // Of the stretches from a cell on: how many pairs they have.
  const pairs = new Uint16Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const at = row * width + column;
      pairs[at] = isSame(from + row, textFrom + column)
        ? (pairs[at + width + 1] ?? 0) + 1
        : Math.max(pairs[at + width] ?? 0, pairs[at + 1] ?? 0);
    }
  }
  const found: [number, number][] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const at = row * width + column;
    if (isSame(from + row, textFrom + column)) {
      found.push([from + row, textFrom + column]);
      row++;
      column++;
    } else if ((pairs[at + width] ?? 0) >= (pairs[at + 1] ?? 0)) row++;
    else column++;
  }
  return found;
}
