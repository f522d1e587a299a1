/*
 * What one would write in an afternoon: words in lower case, a table of five words in a row, equal words counted on from
 * there. No folding, no chaining, nothing about how rare words are.
 */

/** Words in a row. */
const gram = 5;

/** Fewer are not worth telling. */
const fewest = 8;

globalThis.trace = (texts) => {
  const places = new Map();
  const found = [];
  for (const { id, text } of texts) {
    const words = wordsOf(text);
    for (let at = 0; at + gram <= words.length; at++) {
      let key = "";
      for (let next = at; next < at + gram; next++) key += `${words[next].word} `;
      const before = places.get(key) ?? [];
      for (const other of before) {
        if (other.id === id) continue;
        const count = countEqual(other.words, other.at, words, at);
        if (count < fewest) continue;
        found.push({ a: placeOf(other.id, other.words, other.at, count), b: placeOf(id, words, at, count) });
      }
      before.push({ id, words, at });
      places.set(key, before);
    }
  }
  return found;
};

function wordsOf(text) {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** How many words are equal from here on; 0 where the words before are equal, too: that was told already. */
function countEqual(one, a, other, b) {
  if (a > 0 && b > 0 && one[a - 1].word === other[b - 1].word) return 0;
  let count = gram;
  while (
    a + count < one.length &&
    b + count < other.length &&
    one[a + count].word === other[b + count].word
  ) {
    count++;
  }
  return count;
}

function placeOf(id, words, at, count) {
  return { id, start: words[at].start, end: words[at + count - 1].end };
}
