import type { Feedback } from "../../classroom/index.ts";
import { plural, t } from "../../languages/index.ts";

const sayings: readonly (readonly [kinds: readonly Feedback["kind"][], words: (count: number) => string])[] =
  [
    [["exact"], (count) => plural(count, "one is as in the key", "{count} are as in the key")],
    [["half", "near"], (count) => plural(count, "one has other ends", "{count} have other ends")],
    [["other-tag"], (count) => plural(count, "one has another tag", "{count} have another tag")],
    [["extra"], (count) => plural(count, "one is not in the key", "{count} are not in the key")],
    [["missed"], (count) => plural(count, "one of the key you left out", "{count} of the key you left out")],
  ];

/** What came of a text, in a sentence that counts and doesn't grade: "Of your tags 3 are as in the key, …". */
export function feedbackInWords(told: readonly Feedback[]): string {
  const parts = sayings.flatMap(([kinds, words]) => {
    const count = told.filter(({ kind }) => kinds.includes(kind)).length;
    return count === 0 ? [] : [words(count)];
  });
  const last = parts.pop();
  if (last === undefined) {
    return t("There is nothing here to compare: neither you nor the key tagged anything.");
  }
  const words = parts.length === 0 ? last : t("{parts}, and {last}", { parts: parts.join(", "), last });
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
