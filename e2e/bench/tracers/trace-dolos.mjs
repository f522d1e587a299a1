import { File, FingerprintIndex, Region, TokenizedFile } from "@dodona/dolos-core";

/*
 * Dolos compares programs. Its tool (dolos-lib) compiles the parsers of twenty programming languages when it is installed
 * and has none for prose; its core takes any tokens, here words.
 */

/** Words in a row, as the others here look for them, and every one kept: what its sieve drops would only lower recall. */
const [gram, window] = [5, 1];

/** Grams of a fragment: eight words. */
const fewest = 4;

globalThis.trace = (texts) => {
  const index = new FingerprintIndex(gram, window);
  const ids = new Map();
  const files = texts.map(({ id, text }) => {
    const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
    const file = new TokenizedFile(
      new File(id, text),
      words.map(({ 0: word }) => word.toLowerCase()),
      words.map(({ 0: word, index: at }) => new Region(0, at, 0, at + word.length)),
    );
    ids.set(file, id);
    return file;
  });
  index.addFiles(files);
  return index.allPairs().flatMap((pair) =>
    pair.buildFragments(fewest).map(({ leftSelection, rightSelection }) => {
      const left = { id: ids.get(pair.leftFile), start: leftSelection.startCol, end: leftSelection.endCol };
      const right = {
        id: ids.get(pair.rightFile),
        start: rightSelection.startCol,
        end: rightSelection.endCol,
      };
      return left.id < right.id ? { a: left, b: right } : { a: right, b: left };
    }),
  );
};
