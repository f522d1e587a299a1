/** A stretch of the row that differs from another one: `a` up to before `aEnd`, `b` up to before `bEnd`; either may be empty. */
export interface Difference {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
}

/**
 * What differs between two stretches of a row of words, in order, where as many words as can be are kept equal: the longest
 * common subsequence, by its table. It costs the product of both lengths, so both should be short. Empty where all are equal.
 */
export function differingWords(ids: Uint32Array, { a, aEnd, b, bEnd }: Difference): Difference[] {
  const [rows, columns] = [aEnd - a, bEnd - b];
  if (rows === 0 || columns === 0) return rows + columns === 0 ? [] : [{ a, aEnd, b, bEnd }];
  const width = columns + 1;
  const table = commonLengths(ids, { a, aEnd, b, bEnd });
  const found: Difference[] = [];
  let [row, column, fromRow, fromColumn] = [0, 0, 0, 0];
  const tell = () => {
    if (row > fromRow || column > fromColumn) {
      found.push({ a: a + fromRow, aEnd: a + row, b: b + fromColumn, bEnd: b + column });
    }
  };
  while (row < rows && column < columns) {
    const at = row * width + column;
    if (ids[a + row] === ids[b + column]) {
      tell();
      row++;
      column++;
      [fromRow, fromColumn] = [row, column];
    } else if ((table[at + width] ?? 0) >= (table[at + 1] ?? 0)) row++;
    else column++;
  }
  [row, column] = [rows, columns];
  tell();
  return found;
}

/** For each pair of places the length of the longest common subsequence of what follows. */
function commonLengths(ids: Uint32Array, { a, aEnd, b, bEnd }: Difference): Uint16Array {
  const width = bEnd - b + 1;
  const table = new Uint16Array((aEnd - a + 1) * width);
  for (let row = aEnd - a - 1; row >= 0; row--) {
    for (let column = bEnd - b - 1; column >= 0; column--) {
      const at = row * width + column;
      table[at] =
        ids[a + row] === ids[b + column]
          ? (table[at + width + 1] ?? 0) + 1
          : Math.max(table[at + width] ?? 0, table[at + 1] ?? 0);
    }
  }
  return table;
}
