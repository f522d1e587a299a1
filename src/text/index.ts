/**
 * Text: what a string is made of, as a reader sees it. Spans, words, graphemes, sentences, offset
 * units, folding for searches, and the hash that tells whether two texts are the same.
 *
 * It never changes a text that it is given (folding and hashing make something new), never knows what a
 * source or an annotation is, and never touches the page.
 */
export { type Alignment, alignTokens } from "./align-tokens.ts";
export { finish } from "./finish.ts";
export { fold } from "./fold.ts";
export { type FoldedPlaces, foldedPlacesSteps } from "./folded-places.ts";
export { type FoldedText, foldedTextSteps } from "./folded-text.ts";
export { graphemeEnd, graphemeStart } from "./graphemes.ts";
export { isolated } from "./isolated.ts";
export { type Direction, movedEdge, type SpanEnd, type Step } from "./moved-edge.ts";
export { toCodePointOffset, toUtf16Offset } from "./offsets.ts";
export { partOf } from "./part-of.ts";
export { readingDirection } from "./reading-direction.ts";
export { type ReadingUnit, unitAt, unitBeside } from "./reading-units.ts";
export { nextSentence, previousSentence, sentenceAt, sentencesIn } from "./sentences.ts";
export { snapSpan } from "./snap-span.ts";
export { requireOffset, requireSpan, type Span, spansOverlap } from "./span.ts";
export { textHash } from "./text-hash.ts";
export { createVocabulary, type Tokens, tokenSteps, unknownToken, type Vocabulary } from "./tokens.ts";
export { changedWeights, type Weight } from "./weighty-words.ts";
export {
  countWords,
  nextWordEnd,
  nextWordStart,
  previousWordEnd,
  previousWordStart,
  wordsIn,
} from "./words.ts";
