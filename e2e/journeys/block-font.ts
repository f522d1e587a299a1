/*
 * A font of one shape: every letter is the same block. A page set in it looks the same wherever it is drawn, whichever fonts
 * there are, and its picture shows nothing but the layout.
 */

const unitsPerEm = 1000;
const ascent = 800;
const descent = 200;

/** Advance of a block and of a space, in units of the font. */
const blockWidth = 500;
const spaceWidth = 250;

/** Every character of this range is a block, but for the space that stands before it. */
const first = 0x21;
const last = 0x2fff;

/** Numbers of so many bytes each, the largest first. */
function bytes(...values: readonly (readonly [size: 1 | 2 | 4, ...numbers: readonly number[]])[]): Buffer {
  return Buffer.concat(
    values.flatMap(([size, ...numbers]) =>
      numbers.map((number) => {
        const buffer = Buffer.alloc(size);
        buffer.writeUIntBE(number < 0 ? number + 2 ** (8 * size) : number, 0, size);
        return buffer;
      }),
    ),
  );
}

const zeros = (count: number): readonly number[] => Array.from({ length: count }, () => 0);

/** A rectangle on the line, half as high as the font. */
function block(): Buffer {
  const [left, right, bottom, top] = [40, blockWidth - 40, 0, 500];
  const outline = bytes([2, 1, left, bottom, right, top, 3, 0], [1, 1, 1, 1, 1]);
  const across = bytes([2, left, 0, right - left, 0]);
  const up = bytes([2, bottom, top - bottom, 0, bottom - top]);
  return Buffer.concat([outline, across, up]);
}

/** Format 4: a space, then a list that says "block" for each character, then the end that the format asks for. */
function characters(): Buffer {
  const count = last - first + 1;
  const length = 16 + 8 * 3 + 2 * count;
  const head = bytes([2, 0, 1, 3, 1], [4, 12], [2, 4, length, 0, 6, 4, 1, 2]);
  const ends = bytes([2, 0x20, last, 0xffff, 0]);
  const starts = bytes([2, 0x20, first, 0xffff]);
  const deltas = bytes([2, 2 - 0x20, 0, 1]);
  const offsets = bytes([2, 0, 4, 0]);
  return Buffer.concat([
    head,
    ends,
    starts,
    deltas,
    offsets,
    bytes([2, ...Array.from({ length: count }, () => 1)]),
  ]);
}

function tables(): readonly (readonly [tag: string, data: Buffer])[] {
  const shape = block();
  const one = 0x10000;
  const lines = [ascent, -descent, 0] as const;
  return [
    [
      "OS/2",
      Buffer.concat([
        bytes(
          [2, 4, blockWidth, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0],
          [1, ...zeros(10)],
        ),
        bytes([4, ...zeros(5)], [2, 0x40, 0x20, last, ...lines, ascent, descent], [4, 0, 0]),
        bytes([2, 500, 700, 0, 0x20, 0]),
      ]),
    ],
    ["cmap", characters()],
    ["glyf", Buffer.concat([shape, shape])],
    [
      "head",
      bytes(
        [4, one, one, 0, 0x5f0f3cf5],
        [2, 3, unitsPerEm],
        [4, 0, 0, 0, 0],
        [2, 0, 0, blockWidth, 500, 0, 8, 2, 0, 0],
      ),
    ],
    ["hhea", bytes([4, one], [2, ...lines, blockWidth, 0, 0, blockWidth, 1, 0, 0, ...zeros(4), 0, 3])],
    ["hmtx", bytes([2, blockWidth, 40, blockWidth, 40, spaceWidth, 0])],
    ["loca", bytes([2, 0, shape.length / 2, shape.length, shape.length])],
    ["maxp", bytes([4, one], [2, 3, 4, 1, 0, 0, 2, ...zeros(8)])],
    ["name", bytes([2, 0, 0, 6])],
    ["post", bytes([4, 3 * one, 0], [2, -100, 50], [4, ...zeros(5)])],
  ];
}

/** The font as a TrueType file. */
export function blockFont(): Buffer {
  const all = tables();
  const entries: Buffer[] = [];
  const bodies: Buffer[] = [];
  let at = 12 + 16 * all.length;
  for (const [tag, data] of all) {
    const body = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
    entries.push(Buffer.concat([Buffer.from(tag), bytes([4, 0, at, data.length])]));
    bodies.push(body);
    at += body.length;
  }
  return Buffer.concat([bytes([4, 0x10000], [2, all.length, 128, 3, 32]), ...entries, ...bodies]);
}
