/** Stretches of equal words in two places of a row: where they begin, and how many words they are. */
export interface Runs {
  length: number;
  /** Of the two places the one that comes first in the row. */
  a: Uint32Array;
  b: Uint32Array;
  words: Uint32Array;
  add(a: number, b: number, words: number): void;
}

/** Numbers in arrays that grow: a collection can have a million runs, and objects for them would take ten times the room. */
export function createRuns(): Runs {
  return {
    length: 0,
    a: new Uint32Array(1024),
    b: new Uint32Array(1024),
    words: new Uint32Array(1024),
    add(a, b, words) {
      if (this.length === this.a.length) {
        this.a = grown(this.a);
        this.b = grown(this.b);
        this.words = grown(this.words);
      }
      this.a[this.length] = a;
      this.b[this.length] = b;
      this.words[this.length] = words;
      this.length++;
    },
  };
}

function grown(list: Uint32Array): Uint32Array {
  const larger = new Uint32Array(2 * list.length);
  larger.set(list);
  return larger;
}
