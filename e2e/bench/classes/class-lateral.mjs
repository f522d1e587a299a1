import {
  classAgreement,
  contestedPassages,
  heatMap,
  pairMatrix,
  readyPassages,
  seededRandom,
} from "../../../src/classroom/index.ts";

const tags = ["quote", "statistic", "opinion"];

/** So many pairs are compared in the page, too: of more students a sample, which doesn't grow with the square. */
const mostPairs = 3_000;

/** Each measure of a class, by its name. */
const measures = {
  heat: (texts) => texts.map(({ text, readers }) => heatMap(text.length, readers)),
  contested: (texts, { heat }) => texts.map(({ text }, at) => contestedPassages(text, heat[at])),
  agreement: (texts) => classAgreement(texts, tags, seededRandom(1)),
  pairs(texts) {
    const ready = texts[0].readers.map((_, reader) =>
      texts.map(({ text, readers }) => readyPassages(text, readers[reader])),
    );
    return pairMatrix(ready, seededRandom(1), mostPairs);
  },
};

globalThis.measureClass = (texts) => {
  const found = {};
  const times = {};
  for (const [name, measure] of Object.entries(measures)) {
    const start = performance.now();
    found[name] = measure(texts, found);
    times[name] = performance.now() - start;
  }
  return times;
};
