const controls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A letter that is read from right to left. */
const fromRight =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * Words as they can stand in a sentence of ours, whoever wrote them: characters that steer direction become U+FFFD, and
 * words that are read from right to left are set apart, so that they can't turn the sentence around them.
 */
export function isolated(words: string): string {
  const seen = words.replace(controls, "\uFFFD");
  return fromRight.test(seen) ? `\u2068${seen}\u2069` : seen;
}
